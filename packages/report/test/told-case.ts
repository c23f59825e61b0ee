import { calculate } from '@som/engine';
import fc from 'fast-check';
import { randomCase } from '../../engine/test/random-case.ts';
import type { ToldCalculation } from '../src/appendix/told-calculation.ts';

/** Random but valid calculations with the files they were made from. */
export const toldCase: fc.Arbitrary<ToldCalculation> = randomCase.map((inputs) => ({
  ...calculate(inputs),
  inputs,
}));

/** One of them, the same every time. */
export function oneToldCase(seed = 3): ToldCalculation {
  const [told] = fc.sample(toldCase, { numRuns: 1, seed });
  if (!told) throw new Error('no case was drawn');
  return told;
}

/** The same one, but how many begin is uncertain by a half each way. */
export function oneUncertainCase(): ToldCalculation {
  const { inputs } = oneToldCase();
  const intake = Object.fromEntries(
    Object.entries(inputs.case.intake).map(([year, count]) => [
      year,
      { ...count, range: [count.value / 2, count.value * 1.5] as [number, number] },
    ]),
  );
  const asked = { ...inputs, case: { ...inputs.case, intake } };
  return { ...calculate(asked), inputs: asked };
}
