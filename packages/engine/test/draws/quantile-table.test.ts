import { describe, expect, test } from 'vitest';
import type { Distribution } from '../../src/distributions/distribution.ts';
import { sd } from '../../src/distributions/moments.ts';
import { fillFromTable } from '../../src/draws/quantile-table.ts';
import { type Tabled, tableMaker } from '../../src/draws/table-of.ts';
import { normalQuantile } from '../../src/math/normal.ts';
import { betaShares, bisect, gammaShares } from '../distributions/incomplete.ts';

const SHAPES = [0.05, 0.1, 0.3, 0.5, 0.9, 1, 1.5, 2, 5, 30, 300, 1e4];
const TWO_TO_32 = 4294967296;

/** Drawn whole numbers in every octave of both halves, and the outermost but one. */
const numbers = Array.from({ length: 31 }, (_, octave) =>
  [0, 0.13, 0.37, 0.61, 0.94].map((part) => Math.floor(2 ** octave * (1 + part))),
)
  .flat()
  .flatMap((v) => [v, TWO_TO_32 - 1 - v]);

function drawn(d: Tabled): Float64Array {
  const into = new Float64Array(numbers.length);
  fillFromTable(
    tableMaker()(d),
    Int32Array.from(numbers, (v) => v | 0),
    into,
  );
  return into;
}

/** Largest distance from the quantile function, in standard deviations. */
function farthest(d: Tabled, quantile: (p: number, upper: boolean) => number): number {
  const values = drawn(d);
  const off = numbers.map((v, i) => {
    const upper = v >= TWO_TO_32 / 2;
    const p = ((upper ? TWO_TO_32 - 1 - v : v) + 0.5) / TWO_TO_32;
    return Math.abs(values[i]! - quantile(p, upper)) / sd(d);
  });
  return Math.max(...off);
}

const ACCURACY = 5e-6;

describe('drawn values are quantiles to five millionths of a standard deviation', () => {
  test.each(SHAPES)('gamma with shape %s', (shape) => {
    const d: Distribution = { kind: 'gamma', shape, scale: 1 };
    const off = farthest(d, (p, upper) =>
      Math.exp(
        bisect(
          (y) => gammaShares(shape, Math.exp(y)),
          p,
          upper,
          -1000,
          Math.log(shape + 60 * Math.sqrt(shape) + 80),
        ),
      ),
    );
    expect(off).toBeLessThan(ACCURACY);
  });

  test.each(SHAPES.flatMap((a) => [0.05, 0.5, 2, 50, 1e4].map((b) => [a, b] as const)))(
    'beta with shapes %s and %s',
    (alpha, beta) => {
      const d: Distribution = { kind: 'beta', alpha, beta, low: 0, high: 1 };
      const share = (y: number) => 1 / (1 + Math.exp(-y));
      const off = farthest(d, (p, upper) =>
        share(bisect((y) => betaShares(alpha, beta, share(y), share(-y)), p, upper, -700, 700)),
      );
      expect(off).toBeLessThan(ACCURACY);
    },
  );

  test('normal and log-normal', () => {
    const normal = farthest(
      { kind: 'normal', mean: 3, sd: 2 },
      (p, upper) => 3 + (upper ? -2 : 2) * normalQuantile(p),
    );
    expect(normal).toBeLessThan(ACCURACY);
    for (const sigma of [0.01, 0.3, 1])
      expect(
        farthest({ kind: 'lognormal', mu: 1, sigma }, (p, upper) =>
          Math.exp(1 + (upper ? -sigma : sigma) * normalQuantile(p)),
        ),
      ).toBeLessThan(ACCURACY);
  });

  test('a rate between −1 and 1 whose interval is lopsided', () => {
    const logit = (x: number) => Math.log((x + 1) / (1 - x));
    const d: Tabled = {
      kind: 'two-sided',
      median: 0.2,
      below: { scale: 'logit', sd: 0.3 },
      above: { scale: 'logit', sd: 0.1 },
      low: -1,
      high: 1,
    };
    const off = farthest(d, (p, upper) => {
      const y = logit(0.2) + (upper ? -0.1 : 0.3) * normalQuantile(p);
      return 2 / (1 + Math.exp(-y)) - 1;
    });
    expect(off).toBeLessThan(ACCURACY);
  });
});

describe('drawn values agree with printed tables', () => {
  const quantileOf = (d: Tabled, p: number) => {
    const into = new Float64Array(1);
    fillFromTable(tableMaker()(d), Int32Array.of(Math.floor(p * TWO_TO_32) | 0), into);
    return into[0];
  };
  // χ² with ν degrees of freedom is gamma with shape ν/2 and scale 2.
  // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.4
  test.each([
    [1, 0.95, 3.841],
    [2, 0.95, 5.991],
    [10, 0.95, 18.307],
    [10, 0.05, 3.94],
    [30, 0.99, 50.892],
    [100, 0.975, 129.561],
  ])('χ² with %s degrees of freedom at %s is %s', (nu, p, printed) => {
    expect(quantileOf({ kind: 'gamma', shape: nu / 2, scale: 2 }, p)).toBeCloseTo(printed, 3);
  });

  // ν/(ν + t²) is beta with shapes ν/2 and ½ when t is Student's; critical values of t for α = 0.05 on two sides.
  // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2
  test.each([
    [1, 12.706],
    [5, 2.571],
    [10, 2.228],
    [30, 2.042],
  ])('t with %s degrees of freedom is %s', (nu, printed) => {
    const x = quantileOf({ kind: 'beta', alpha: nu / 2, beta: 0.5, low: 0, high: 1 }, 0.05) ?? 0;
    expect(Math.sqrt((nu * (1 - x)) / x)).toBeCloseTo(printed, 3);
  });
});
