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

describe('against published fits', () => {
  // Parameterizing Distributions for PSA, vignette of the R package ParCC (drpakhare.github.io/ParCC/articles/
  // psa-distributions.html), which prints every figure below; after Briggs, Claxton and Sculpher (2006), chapter 4
  test('a quality of life of 0.76 with standard error 0.03 is Beta(153.27, 48.40)', () => {
    const d = betaFrom(0.76, 0.03);
    expect(d.kind === 'beta' && d.alpha).toBeCloseTo(153.27, 2);
    expect(d.kind === 'beta' && d.beta).toBeCloseTo(48.4, 2);
  });

  test('an operation of 250,000 rupees with standard error 50,000 is Gamma with shape 25 and scale 10,000', () => {
    const d = gammaFrom(250_000, 50_000);
    expect(d.kind === 'gamma' && d.shape).toBeCloseTo(25, 2);
    expect(d.kind === 'gamma' && d.scale).toBeCloseTo(10_000, 2);
  });

  test('a hazard ratio of 0.72 (0.58–0.89) is log-normal with μ −0.3285 and σ 0.1092', () => {
    // ours keeps the two halves apart: ln 0.72 − ln 0.58 is 0.1103 and ln 0.89 − ln 0.72 is 0.1082 deviations wide
    const d = fromInterval(RATIO, 0.72, 0.58, 0.89);
    expect(Math.log(quantile(d, 0.5))).toBeCloseTo(-0.3285, 4);
    const [below, above] = d.kind === 'two-sided' ? [d.below.sd, d.above.sd] : [0, 0];
    expect((below + above) / 2).toBeCloseTo(0.1092, 4);
    expect(quantile(d, 0.025)).toBeCloseTo(0.58, 9);
    expect(quantile(d, 0.975)).toBeCloseTo(0.89, 9);
  });

  test('a project of 7 days, from 5 to 12, is done within 9 with about 87 per cent', () => {
    // Crystal Ball User’s Guide, BetaPERT distribution: “about an 87% probability of the project completing within 9
    // days”. www.crystalballservices.com/Portals/0/CB_Material/CrystalBallUserGuides/en/Crystal%20Ball%20Users%20Guide/
    // apas04s02s01.html. Theirs is counted in a simulation, so ours must be within a percentage point of it
    expect(Math.abs(cdf(pert(5, 7, 12), 9) - 0.87)).toBeLessThan(0.01);
  });

  test('a relative risk of 2.15 (1.33–3.47) has 0.244228 and 0.245045 as standard errors of its halves', () => {
    // Heart (BMJ), table 4, “Worked examples using the first study in table 3”: the two ends give these with 1.96, and
    // 0.244637 as their mean. heart.bmj.com/highwire/markup/156479/expansion
    const d = fromInterval(RATIO, 2.15, 1.33, 3.47);
    const halves = d.kind === 'two-sided' ? [d.above.sd, d.below.sd] : [0, 0];
    expect(halves[0]).toBeCloseTo(0.244228, 5);
    expect(halves[1]).toBeCloseTo(0.245045, 4);
    expect(((halves[0] ?? 0) + (halves[1] ?? 0)) / 2).toBeCloseTo(0.244637, 4);
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
