import { describe, expect, test } from 'vitest';
import {
  BLOCK,
  netOfDraws,
  OUTPUT_FORMS,
  prepare,
  prepareSampler,
  type Sampling,
  sampleBlock,
} from '../../src/index.ts';
import { BIG, costMean, REF, type Size, SMALL, scenario } from './scenario.ts';

/** Net result of every draw, all public payers. */
function nets(size: Size, sampling: Sampling, blocks: number): Float64Array {
  const { plan, distributions } = scenario(size);
  const sampler = prepareSampler(plan.parameters, distributions, sampling);
  const prepared = prepare(plan, sampler.columns, OUTPUT_FORMS.payers);
  const all = new Float64Array(blocks * BLOCK);
  for (let block = 0; block < blocks; block++) {
    const [municipality, region, state] = netOfDraws(prepared, sampleBlock(sampler, block).values);
    for (let draw = 0; draw < BLOCK; draw++)
      all[block * BLOCK + draw] = municipality![draw]! + region![draw]! + state![draw]!;
  }
  return all;
}
const meanOf = (values: Float64Array) => values.reduce((a, b) => a + b, 0) / values.length;
const deviation = (values: Float64Array, centre: number) =>
  Math.sqrt(values.reduce((sum, v) => sum + (v - centre) ** 2, 0) / values.length);

// Moments of the same definition worked out in closed form by another program, in which R, numpy, Squiggle and a
// spreadsheet agreed; quantiles of `ref` from four times 2²¹ Sobol points of that program (performance study, 2026).
const EXACT = [
  ['small', SMALL, 408380.33168, 1022131.59944],
  ['ref', REF, 487371.23541, 1271585.36171],
  ['big', BIG, 3912483.21629, 9142499.05853],
] as const;

describe.each(EXACT)('the scenario %s', (_, size, mean, sd) => {
  test('16,384 Sobol points find the mean to 2·10⁻⁴ deviations, and the deviation', () => {
    const values = nets(size, { seed: 1, method: 'sobol', scrambles: 1 }, 32);
    expect(Math.abs(meanOf(values) - mean) / sd).toBeLessThan(2e-4);
    expect(deviation(values, mean) / sd).toBeCloseTo(1, 2);
  });

  test('plain random draws find the mean to 4.5 standard errors', () => {
    const values = nets(size, { seed: 3, method: 'monte-carlo', scrambles: 1 }, 32);
    expect(Math.abs(meanOf(values) - mean) / (sd / Math.sqrt(values.length))).toBeLessThan(4.5);
  });
});

test('probability of a gain and quantiles of the reference scenario', () => {
  const values = nets(REF, { seed: 1, method: 'sobol', scrambles: 8 }, 128).sort();
  const at = (p: number) => values[Math.floor(p * values.length)]!;
  // with 65,536 Sobol points errors are 0.9·10⁻³ in the probability and up to 5.2·10⁻³ deviations; four of them
  expect(Math.abs(values.filter((v) => v > 0).length / values.length - 0.64208)).toBeLessThan(
    0.004,
  );
  for (const [p, quantile] of [
    [0.05, -1532606],
    [0.5, 448823],
    [0.95, 2640145],
  ] as const)
    expect(Math.abs(at(p) - quantile) / 1271585).toBeLessThan(0.021);
});

test('the cost of the course is nine tenths of the benefit, in whole hundreds', () => {
  expect([SMALL, REF, BIG].map((size) => costMean(size) % 100)).toEqual([0, 0, 0]);
});
