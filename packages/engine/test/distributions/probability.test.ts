import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cdf,
  type Distribution,
  excess,
  mean,
  pdf,
  pert,
  quantile,
  sd,
  segmentsFor,
  variance,
} from '../../src/index.ts';
import { betaShares, gammaShares } from './incomplete.ts';

const EXAMPLES: readonly (readonly [string, Distribution])[] = [
  ['uniform', { kind: 'uniform', low: -1, high: 3 }],
  ['triangular', { kind: 'triangular', low: 0, mode: 1, high: 4 }],
  ['normal', { kind: 'normal', mean: 2, sd: 0.7 }],
  ['log-normal', { kind: 'lognormal', mu: 0.1, sigma: 0.4 }],
  ['gamma', { kind: 'gamma', shape: 3, scale: 0.5 }],
  ['gamma below one', { kind: 'gamma', shape: 0.4, scale: 2 }],
  ['beta', { kind: 'beta', alpha: 2.5, beta: 7, low: 0, high: 1 }],
  ['PERT', pert(10, 12, 30)],
  [
    'lopsided rate',
    {
      kind: 'two-sided',
      median: 0.3,
      below: { scale: 'logit', sd: 0.5 },
      above: { scale: 'logit', sd: 0.2 },
      low: 0,
      high: 1,
    },
  ],
  [
    'rate cut at zero',
    {
      kind: 'two-sided',
      median: 0.02,
      below: { scale: 'plain', sd: 0.02 },
      above: { scale: 'logit', sd: 0.6 },
      low: 0,
      high: 1,
    },
  ],
];

/** ∫ g over the quantiles, in the middle of equal shares of probability. */
function overQuantiles(d: Distribution, g: (x: number) => number): number {
  const count = 4000;
  const read = d.kind === 'gamma' || d.kind === 'beta' ? segmentsFor(d) : undefined;
  let sum = 0;
  for (let i = 0; i < count; i++) sum += g(quantile(d, (i + 0.5) / count, read));
  return sum / count;
}

describe.each(EXAMPLES)('%s', (_, d) => {
  const spread = sd(d);

  test('quantile turns the distribution function round', () => {
    for (const p of [0.0001, 0.01, 0.2, 0.5, 0.77, 0.99, 0.9999]) {
      const x = quantile(d, p);
      if (x > 0 || d.kind !== 'two-sided') expect(cdf(d, x)).toBeCloseTo(p, 5);
    }
  });

  test('the density is the slope of the distribution function', () => {
    for (const p of [0.1, 0.35, 0.6, 0.9]) {
      const x = quantile(d, p);
      const step = 0.01 * Math.min(spread, Math.abs(x) + 1e-3 * spread);
      if (d.kind === 'two-sided' && x < d.median && d.below.scale === 'plain') continue;
      const slope = (cdf(d, x + step) - cdf(d, x - step)) / (2 * step);
      expect(pdf(d, x) / slope).toBeCloseTo(1, 2);
    }
  });

  test('mean, variance and excess are what the quantiles give', () => {
    const centre = mean(d);
    expect(overQuantiles(d, (x) => x)).toBeCloseTo(centre, 2);
    expect(overQuantiles(d, (x) => (x - centre) ** 2) / variance(d)).toBeCloseTo(1, 1);
    for (const t of [-1, -0.3, 0, 0.4, 1.5].map((z) => centre + z * spread)) {
      const counted = overQuantiles(d, (x) => Math.max(0, x - t));
      expect(Math.abs(excess(d, t) - counted) / spread).toBeLessThan(2e-3);
    }
  });

  test('what is above a place less what is below it is the mean less the place', () => {
    // E(X − t)⁺ − E(t − X)⁺ = E X − t, and E(t − X)⁺ is the integral of the distribution function
    fc.assert(
      fc.property(fc.double({ min: -2, max: 2, noNaN: true }), (z) => {
        const t = mean(d) + z * spread;
        const above = excess(d, t);
        expect(above).toBeGreaterThanOrEqual(-1e-12);
        expect(above).toBeGreaterThanOrEqual(mean(d) - t - 1e-5 * spread);
      }),
      { numRuns: 20 },
    );
  });
});

describe('published and hand-worked figures', () => {
  test('the unit normal loss at 0 is 1/√(2π), at 1 it is 0.08332', () => {
    // R. Schlaifer, Probability and Statistics for Business Decisions (1959), table of the unit normal loss integral
    const d: Distribution = { kind: 'normal', mean: 0, sd: 1 };
    expect(excess(d, 0)).toBeCloseTo(0.39894, 5);
    expect(excess(d, 1)).toBeCloseTo(0.08332, 5);
    expect(excess(d, 2)).toBeCloseTo(0.008491, 6);
  });

  test('an exponential waiting time has excess e^(−t)', () => {
    for (const t of [0.1, 1, 3])
      expect(excess({ kind: 'gamma', shape: 1, scale: 1 }, t)).toBeCloseTo(Math.exp(-t), 6);
  });

  test('gamma and beta excess by the incomplete functions', () => {
    // E(X − t)⁺ = mean · S(shape + 1) − t · S(shape)
    const gamma = 3 * gammaShares(4, 2)[1] - 2 * gammaShares(3, 2)[1];
    expect(excess({ kind: 'gamma', shape: 3, scale: 1 }, 2)).toBeCloseTo(gamma, 6);
    const beta = (2 / 7) * betaShares(3, 5, 0.4, 0.6)[1] - 0.4 * betaShares(2, 5, 0.4, 0.6)[1];
    expect(excess({ kind: 'beta', alpha: 2, beta: 5, low: 0, high: 1 }, 0.4)).toBeCloseTo(beta, 6);
  });

  test('a triangle with base 0 … 2 and top at 1 has ⅙ above its middle', () => {
    // by symmetry half of the mean distance: ∫₁² (x − 1)(2 − x) dx = 1/6
    expect(excess({ kind: 'triangular', low: 0, mode: 1, high: 2 }, 1)).toBeCloseTo(1 / 6, 12);
  });

  test('a certain number has no spread', () => {
    const d: Distribution = { kind: 'point', value: 4 };
    expect([mean(d), variance(d), excess(d, 3), excess(d, 5), cdf(d, 4), quantile(d, 0.1)]).toEqual(
      [4, 0, 1, 0, 1, 4],
    );
  });
});
