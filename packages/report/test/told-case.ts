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
