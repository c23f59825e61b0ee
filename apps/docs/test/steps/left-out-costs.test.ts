import { expect, test } from 'vitest';
import { calculateFitting } from '../../src/calculator/model/calculate-fitting.ts';
import { linesOf } from '../../src/calculator/steps/costs/cost-edits.ts';
import { leavingOut, leftOutOf, takingIn } from '../../src/calculator/steps/costs/left-out.ts';
import { changed, reasoned, workOn } from '../../src/calculator/store/work.ts';
import { shipped } from '../shipped.ts';

const { inputs } = shipped('children-youth', 'cool-kids-ikast-brande');
const stamp = { date: '2026-11-22' };
const [line] = linesOf(inputs.case, inputs.pack, 'costs');
if (!line) throw new Error('the chain brings a cost');
const out = leavingOut(line, inputs.case, 'da');

test('a cost that came with the effect chain is left out with a reason, and only its kroner are gone', () => {
  let work = changed(workOn(inputs.case), out.edit, out.how, stamp);
  work = reasoned(work, out.how.at, 'En fond betaler', stamp);
  expect(work.case.leaveOutCosts).toEqual({ [line.id]: 'En fond betaler' });
  expect(linesOf(work.case, inputs.pack, 'costs')).toEqual([]);
  expect(leftOutOf(work.case, inputs.pack).map(({ id }) => id)).toEqual([line.id]);
  const [before, after] = [inputs.case, work.case].map(
    (asked) => calculateFitting({ ...inputs, case: asked }).calculation?.result,
  );
  // the costs of the case are those of the chain: without them the net result is that much higher
  expect(after?.costs.total).toBe(0);
  expect(after?.net.total).toBeCloseTo((before?.net.total ?? 0) + (before?.costs.total ?? 0), 4);
});

test('it is counted again, and the logbook is as it was', () => {
  const left = changed(workOn(inputs.case), out.edit, out.how, stamp);
  const back = takingIn(line, inputs.case);
  const work = changed(left, back.edit, back.how, stamp);
  expect(work.case).toEqual({ ...inputs.case, logbook: inputs.case.logbook ?? [] });
});
