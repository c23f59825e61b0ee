import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromInterval, fromStandardError, type Shape } from '../../src/distributions/fit.ts';
import {
  betaFrom,
  cdf,
  gammaFrom,
  lognormalFrom,
  mean,
  pert,
  quantile,
  sd,
} from '../../src/index.ts';

const RATE: Shape = { scale: 'logit', low: 0, high: 1 };
const NET_RATE: Shape = { scale: 'logit', low: -1, high: 1 };
const RATIO: Shape = { scale: 'log', low: 0, high: Infinity };
const COUNT: Shape = { scale: 'plain', low: 0, high: Infinity };
const AMOUNT: Shape = { scale: 'plain', low: -Infinity, high: Infinity };

describe('by the method of moments', () => {
  test('PERT has the mean (low + 4 · mode + high) / 6', () => {
    // Vose's formula: α = 1 + 4·(20 − 10)/30 = 7/3, β = 1 + 4·(40 − 20)/30 = 11/3; mean (10 + 80 + 40)/6
    const d = pert(10, 20, 40);
    expect(d).toMatchObject({ kind: 'beta', low: 10, high: 40 });
    expect(mean(d)).toBeCloseTo(130 / 6, 12);
    // and the variance (mean − low)(high − mean)/7, Vose's, with α + β = 6
    expect(sd(d) ** 2).toBeCloseTo(((130 / 6 - 10) * (40 - 130 / 6)) / 7, 12);
  });

  test('gamma has shape μ²/σ² and scale σ²/μ', () => {
    // the formula and the numbers μ = 2, σ = 1 of R's dampack, gamma_params
    expect(gammaFrom(2, 1)).toEqual({ kind: 'gamma', shape: 4, scale: 0.5 });
  });

  test('log-normal has μ = ln(m / √(1 + v/m²)) and σ = √ln(1 + v/m²)', () => {
    // the formula and the numbers m = 3, v = 0.01 of R's dampack, lnorm_params
    const d = lognormalFrom(3, 0.1);
    expect(d.kind === 'lognormal' && d.mu).toBeCloseTo(Math.log(3 / Math.sqrt(1 + 0.01 / 9)), 12);
    expect(d.kind === 'lognormal' && d.sigma).toBeCloseTo(Math.sqrt(Math.log(1 + 0.01 / 9)), 12);
  });

  test('beta has α = ((1 − μ)/σ² − 1/μ)·μ² and β = α·(1/μ − 1)', () => {
    // the formula of R's dampack, beta_params; 24 of 60 give mean 0.4 and variance 0.4 · 0.6 / 61
    const d = betaFrom(0.4, Math.sqrt(0.24 / 61));
    expect(d.kind === 'beta' && d.alpha).toBeCloseTo(24, 9);
    expect(d.kind === 'beta' && d.beta).toBeCloseTo(36, 9);
  });

  test('a deviation that no beta distribution has is refused', () => {
    expect(() => betaFrom(0.5, 0.5)).toThrow(RangeError);
    expect(() => gammaFrom(0, 1)).toThrow(RangeError);
    expect(() => lognormalFrom(-1, 1)).toThrow(RangeError);
    expect(() => pert(3, 2, 4)).toThrow(RangeError);
  });
});

describe('from a 95 % interval', () => {
  const ends = fc
    .tuple(
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      fc.double({ min: 0.01, max: 0.9, noNaN: true }),
      fc.double({ min: 0.01, max: 0.9, noNaN: true }),
    )
    .map(([value, down, up]) => [value * (1 - down), value, value + (1 - value) * up] as const);

  test.each([
    ['rate', RATE],
    ['net rate', NET_RATE],
    ['ratio', RATIO],
    ['count', COUNT],
    ['amount', AMOUNT],
  ])('a %s has the value as its median and 2.5 %% beyond either end', (_, shape) => {
    fc.assert(
      fc.property(ends, ([low, value, high]) => {
        const d = fromInterval(shape, value, low, high);
        expect(cdf(d, value)).toBeCloseTo(0.5, 9);
        expect(cdf(d, low)).toBeCloseTo(0.025, 9);
        expect(cdf(d, high)).toBeCloseTo(0.975, 9);
        expect(quantile(d, 0.5)).toBeCloseTo(value, 9);
      }),
    );
  });

  test('a ratio with an interval even on the log scale is log-normal with the usual deviation', () => {
    // ½ … 2 around 1: (ln 2 − ln ½) / (2 · 1.959964) = 0.353653
    const d = fromInterval(RATIO, 1, 0.5, 2);
    expect(d.kind === 'lognormal' && d.sigma).toBeCloseTo(0.353653, 6);
    expect(d.kind === 'lognormal' && d.mu).toBeCloseTo(0, 12);
  });

  test('an amount with an even interval is normal', () => {
    // (30 − 10) / (2 · 1.959964)
    const d = fromInterval(AMOUNT, 20, 10, 30);
    expect(d).toMatchObject({ kind: 'normal', mean: 20 });
    expect(sd(d)).toBeCloseTo(5.102135, 6);
  });

  test('a rate that can be zero is cut there and holds no impossible values', () => {
    const d = fromInterval(RATE, 0.02, 0, 0.07);
    expect(quantile(d, 0.001)).toBe(0);
    expect(cdf(d, 0.07)).toBeCloseTo(0.975, 9);
    expect(mean(d)).toBeGreaterThan(0.02);
  });

  test('an interval without width is a certain number', () => {
    expect(fromInterval(RATIO, 0.7, 0.7, 0.7)).toEqual({ kind: 'point', value: 0.7 });
  });
});

describe('from a standard error', () => {
  test.each([
    ['rate', RATE, 0.3, 0.05],
    ['net rate', NET_RATE, -0.05, 0.1],
    ['ratio', RATIO, 0.7, 0.15],
    ['amount', AMOUNT, -3, 0.5],
  ])('a %s has the value as its median and the error as its deviation', (_, shape, value, se) => {
    const d = fromStandardError(shape, value, se);
    expect(quantile(d, 0.5)).toBeCloseTo(value, 9);
    expect(sd(d)).toBeCloseTo(se, 9);
  });

  test('a rate cannot be less certain than everybody or nobody', () => {
    const d = fromStandardError(RATE, 0.5, 0.6);
    expect(quantile(d, 0)).toBe(0);
    expect(quantile(d, 1)).toBe(1);
  });
});
