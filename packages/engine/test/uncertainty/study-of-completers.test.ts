import { expect, test } from 'vitest';
import { calculate, type Distribution, rateStudies } from '../../src/index.ts';
import { outputColumn } from '../../src/sensitivity/outputs.ts';
import type { Question } from '../../src/uncertainty/question.ts';
import { studyWorth } from '../../src/uncertainty/study-worth.ts';
import { drawAll, uncertaintyOf } from '../../src/uncertainty/uncertainty-of.ts';
import { consequence, cost, smallCase, success, table } from '../small-case.ts';

const RATE: Distribution = { kind: 'uniform', low: 0, high: 0.6 };
const output = outputColumn({ window: 'net', purse: 'total' });

/** 100 children, half of whom complete; a success saves 10,000 kr., and the course costs 1,500 kr. a child. */
function studyOf(participants: number, among: 'completers' | 'all') {
  const calculation = calculate(
    smallCase((draft) => {
      draft.pack.outcomes = { better: success() };
      draft.pack.consequences = { better: { help: consequence({ change: table(-10) }) } };
      draft.case.completion = { value: 0.5, basis: 'illustrative' };
      draft.case.effect = {
        better: { successRate: { value: 0.3 }, among, basis: 'illustrative' },
      };
      draft.case.costs = { course: cost(among === 'completers' ? 1500 : 3000) };
    }),
  );
  const { plan, resolved } = calculation;
  const question: Question = {
    plan,
    distributions: plan.parameters.map(({ id, value }) =>
      id.endsWith('successRate') ? RATE : { kind: 'point', value },
    ),
    settings: { seed: 3, method: 'sobol', rules: 'reported', draws: 8192 },
  };
  const uncertainty = uncertaintyOf(question, drawAll(question));
  const asked = { output, participants, cost: { fixed: 0, perParticipant: 0 } };
  return rateStudies(question, uncertainty, resolved, asked).found[0];
}

test('of a rate among those who complete, only they tell anything', () => {
  // 100 · 0.5 · r · 10,000 kr. − 150,000 kr. = 500,000 r − 150,000: even, from −150,000 to 150,000
  const places = Float64Array.from({ length: 512 }, (_, i) => (0.6 * (i + 0.5)) / 512);
  const given = places.map((rate) => 500_000 * rate - 150_000);
  const measurement = { kind: 'estimate', scale: 'plain', varianceOfOne: 1 } as const;
  const study = studyOf(60, 'completers');
  expect(study?.counted).toBe(0.5);
  expect(study?.asked.worth).toBeCloseTo(studyWorth({ places, given }, measurement, 30), 0);
  expect(study?.asked.worth).toBeLessThan(0.9 * studyWorth({ places, given }, measurement, 60));
});

test('of a rate among all, everybody tells', () => {
  const study = studyOf(60, 'all');
  expect(study?.counted).toBe(1);
  // 100 · r · 10,000 kr. − 300,000 kr.: twice the amounts, and twice as many counted as above
  const [all, half] = [studyOf(30, 'all'), studyOf(60, 'completers')];
  expect(all?.asked.worth).toBeCloseTo(2 * (half?.asked.worth ?? 0), 0);
});
