import { fileURLToPath } from 'node:url';
import { calculate, eachBlock, questionOf } from '@som/engine';
import { findWorkspace, loadForCase } from '@som/packs/node';
import { expect, test } from 'vitest';

// The first draws of a shipped case, frozen: a result that somebody wrote down must come out again with the next
// version. They are our own output; that they are right is tested elsewhere. They change when the pack's intervals do.

const root = fileURLToPath(new URL('../', import.meta.url));
const CASE = `${root}targetgroups/children-youth/cases/cool-kids-ikast-brande.case.yaml`;

const first = (method: 'sobol' | 'monte-carlo') => {
  const { value } = loadForCase(CASE, findWorkspace(root));
  if (!value) throw new Error('the case does not read');
  const { plan, together } = calculate(value);
  const settings = { seed: 2026, method, rules: 'reported', draws: 512 } as const;
  let drawn: number[][] = [];
  eachBlock(questionOf(plan, settings, together), ({ first: number, ids, values, outputs }) => {
    if (number > 0) return;
    const rate = ids.indexOf('effect.less-psychiatry.successRate');
    drawn = [0, 1, 2].map((d) => [
      values[rate]?.[d] ?? 0,
      outputs[0]?.[d] ?? 0,
      outputs[1]?.[d] ?? 0,
    ]);
  });
  return drawn;
};

/** [draw] success rate, net result in total, net result of the municipality */
const GOLDEN = {
  sobol: [
    [0.24810901170163363, 1557742.5702224236, 1180041.9328653163],
    [0.23430409944925887, 442382.1209696463, 128399.7248190526],
    [0.16770652665590016, 1171433.1496065757, 841728.0918592564],
  ],
  'monte-carlo': [
    [0.28244657986355204, 2552898.4566901596, 2019618.2052320086],
    [0.2746547239948296, 1063328.1989157628, 827529.4357737175],
    [0.05234058691519253, -170860.08866631784, -231796.80070583537],
  ],
} as const;

test.each(['sobol', 'monte-carlo'] as const)(
  'the first draws of Cool Kids in Ikast-Brande by %s',
  (method) => {
    expect(first(method)).toEqual(GOLDEN[method]);
  },
);
