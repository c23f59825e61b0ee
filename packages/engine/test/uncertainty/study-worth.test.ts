import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Distribution, normalCdf, quantile, segmentsFor } from '../../src/index.ts';
import { worthOfKnowing } from '../../src/uncertainty/along.ts';
import type { Measurement } from '../../src/uncertainty/study-sight.ts';
import { type Belief, bestStudy, studyWorth } from '../../src/uncertainty/study-worth.ts';

const PLACES = 512;
const COUNTED: Measurement = { kind: 'share' };
const normalEstimate = (varianceOfOne: number): Measurement => ({
  kind: 'estimate',
  scale: 'plain',
  varianceOfOne,
});

/** What follows from a rate, at evenly spread places of its distribution. */
function belief(d: Distribution, result: (rate: number) => number): Belief {
  const read = d.kind === 'beta' || d.kind === 'gamma' ? segmentsFor(d) : undefined;
  const places = Float64Array.from({ length: PLACES }, (_, i) =>
    quantile(d, (i + 0.5) / PLACES, read),
  );
  return { places, given: places.map(result) };
}
const beta = (alpha: number, b: number): Distribution => ({
  kind: 'beta',
  alpha,
  beta: b,
  low: 0,
  high: 1,
});
const EVEN: Distribution = { kind: 'uniform', low: 0, high: 1 };

/** Mean of how far a standard normal lies above z; Raiffa and Schlaifer’s L_N*. */
const loss = (z: number): number =>
  Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI) - z * normalCdf(-z);

describe('normal belief, normal study', () => {
  // Closed form of H. Raiffa and R. Schlaifer, Applied Statistical Decision Theory (1961), 5.4: σ* · L_N*(|mean| / σ*)
  // with σ*² = σ²·σ²/(σ² + v/n). The example is that of the R package voi (github.com/chjackson/voi, vignettes/voi.Rmd):
  // p1 normal (1, 1), a study with a known deviation of 1, n = 10, 100 and 1,000; “the EVSI converges to the EVPPI”.
  const p1 = belief({ kind: 'normal', mean: 1, sd: 1 }, (rate) => rate);

  test.each([
    // σ* = 1/√(1 + 1/n) = 0.953463, 0.995037, 0.999500; losses at 1.048809, 1.004988, 1.000500
    [10, 0.0723],
    [100, 0.0821],
    [1000, 0.0832],
  ])('%i participants', (n, hand) => {
    const worth = studyWorth(p1, normalEstimate(1), n);
    expect(worth).toBeCloseTo(hand, 3);
    const moved = 1 / Math.sqrt(1 + 1 / n);
    expect(worth).toBeCloseTo(moved * loss(1 / moved), 3);
  });

  test('prior N(½, 1), four observations of variance 12: half of the loss at one, 0.041658', () => {
    // σ*² = 1/(1 + 3) = ¼, ½ / ½ = 1 deviation from nothing: ½ × 0.083315
    const prior = belief({ kind: 'normal', mean: 0.5, sd: 1 }, (rate) => rate);
    // the 512 places stand for the whole belief and lose about half a per cent of the worth in its tails
    const worth = studyWorth(prior, normalEstimate(12), 4) / 0.041658;
    expect(Math.abs(worth - 1)).toBeLessThan(0.01);
  });
});

describe('beta belief, counted study', () => {
  /** Σ over what may be seen of its chance (beta-binomial) times the better of doing it and not. */
  const closedForm = (a: number, b: number, n: number, needed: number): number => {
    // P(x) by steps: P(0) = B(a, b + n) / B(a, b), P(x+1)/P(x) = (n − x)(a + x) / ((x + 1)(b + n − x − 1))
    let chance = 1;
    for (let i = 0; i < n; i++) chance *= (b + i) / (a + b + i);
    let sum = 0;
    for (let x = 0; x <= n; x++) {
      sum += chance * Math.max(0, (a + x) / (a + b + n) - needed);
      chance *= ((n - x) * (a + x)) / ((x + 1) * (b + n - x - 1));
    }
    return sum - Math.max(0, a / (a + b) - needed);
  };

  test('of an even belief and a rate that must be a half: Laplace’s rule', () => {
    // all n + 1 counts are equally likely and x gives (x + 1)/(n + 2): n = 1: ½·(⅔ − ½) = 1/12; n = 2: ⅓·(¾ − ½) = 1/12;
    // n = 3: ¼·(⅗ − ½ + ⅘ − ½) = 1/10; knowing: ∫ from ½ of (p − ½) = 1/8
    const even = belief(EVEN, (rate) => rate - 0.5);
    for (const [n, worth] of [
      [1, 1 / 12],
      [2, 1 / 12],
      [3, 1 / 10],
      [100_000, 1 / 8],
    ] as const)
      expect(studyWorth(even, COUNTED, n)).toBeCloseTo(worth, 4);
  });

  test('of a rate that is a quarter or three quarters, and must be a half: 1/16 with two participants', () => {
    // two of two: chance 5/16, then ¾ with 9/10, so 0.7 on average: 5/16 × 0.2 = 1/16. Knowing: ½ × ¼ = 1/8
    const two = { places: Float64Array.of(0.25, 0.75), given: Float64Array.of(-0.25, 0.25) };
    expect(studyWorth(two, COUNTED, 2)).toBeCloseTo(1 / 16, 12);
    expect(studyWorth(two, COUNTED, 10_000)).toBeCloseTo(1 / 8, 12);
  });

  test('where the result bends in the rate: the square must be a third', () => {
    // even belief, result p² − ⅓: one success leaves Beta(2, 1) with E p² = ½: ½ × (½ − ⅓) = 1/12
    const square = belief(EVEN, (rate) => rate * rate - 1 / 3);
    expect(studyWorth(square, COUNTED, 1)).toBeCloseTo(1 / 12, 4);
    // knowing: ∫ from √⅓ of (p² − ⅓) = (1 − √⅓/3)/3 − (1 − √⅓)/3 = 2√⅓/9 = 0.128300
    expect(studyWorth(square, COUNTED, 100_000)).toBeCloseTo(0.1283, 3);
  });

  test('where it turns twice: only a rate between a quarter and three quarters pays', () => {
    // even belief, +1 in the middle half and −1 outside: nothing without a study, ½ when known. One participant tells
    // nothing: either answer leaves ½ in the middle half
    const middle = belief(EVEN, (rate) => (Math.abs(rate - 0.5) < 0.25 ? 1 : -1));
    expect(studyWorth(middle, COUNTED, 1)).toBeCloseTo(0, 9);
    expect(studyWorth(middle, COUNTED, 1_000_000)).toBeCloseTo(0.5, 2);
    const some = studyWorth(middle, COUNTED, 20);
    expect(some).toBeGreaterThan(0.1);
    expect(some).toBeLessThan(0.5);
  });

  test('is what the beta-binomial distribution says', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 30, noNaN: true }),
        fc.double({ min: 1, max: 30, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        (a, b, n, needed) => {
          const worth = studyWorth(
            belief(beta(a, b), (rate) => rate - needed),
            COUNTED,
            n,
          );
          expect(Math.abs(worth - closedForm(a, b, n, needed))).toBeLessThan(2e-4);
        },
      ),
      { numRuns: 40, seed: 20261122 },
    );
  });
});

describe('laws of any study of any rate', () => {
  const distributions = fc.oneof(
    fc
      .tuple(
        fc.double({ min: 0.5, max: 20, noNaN: true }),
        fc.double({ min: 0.5, max: 20, noNaN: true }),
      )
      .map(([a, b]) => beta(a, b)),
    fc
      .tuple(
        fc.double({ min: 0.05, max: 0.4, noNaN: true }),
        fc.double({ min: 0.05, max: 0.5, noNaN: true }),
      )
      .map(([low, wide]): Distribution => ({ kind: 'uniform', low, high: low + wide })),
  );
  const measurements = fc.oneof(
    fc.constant(COUNTED),
    fc.record({
      kind: fc.constant('estimate' as const),
      scale: fc.constantFrom('plain' as const, 'log' as const),
      varianceOfOne: fc.double({ min: 0.2, max: 20, noNaN: true }),
    }),
  );
  /** Results that are straight, that bend and that turn more than once. */
  const results = fc
    .tuple(
      fc.double({ min: -1000, max: 1000, noNaN: true }),
      fc.double({ min: -3000, max: 3000, noNaN: true }),
      fc.double({ min: -3000, max: 3000, noNaN: true }),
    )
    .map(
      ([amount, slope, bend]) =>
        (rate: number) =>
          amount + slope * (rate - 0.3) + bend * (rate - 0.5) * (rate - 0.5),
    );
  const RUNS = { numRuns: 60, seed: 20261122, endOnFailure: true };

  test('never less than nothing, never less for more participants, never more than knowing, and as good as that when large', () => {
    fc.assert(
      fc.property(distributions, results, measurements, (d, result, measurement) => {
        const own = belief(d, result);
        const knowing = worthOfKnowing(own.given);
        const worths = [1, 2, 5, 20, 100, 1000, 1e6].map((n) => studyWorth(own, measurement, n));
        for (const [i, worth] of worths.entries()) {
          expect(worth).toBeGreaterThanOrEqual(0);
          expect(worth).toBeLessThanOrEqual(knowing + 1e-6);
          expect(worth).toBeGreaterThanOrEqual((worths[i - 1] ?? 0) - 1e-6);
        }
        expect(worths.at(-1)).toBeGreaterThan(0.95 * knowing - 0.5);
      }),
      RUNS,
    );
  });

  test('of a rate that cannot turn the choice, nothing', () => {
    expect(
      studyWorth(
        belief(EVEN, (rate) => 10 + rate),
        COUNTED,
        100,
      ),
    ).toBe(0);
    expect(
      studyWorth(
        belief(EVEN, (rate) => -10 - rate),
        normalEstimate(1),
        100,
      ),
    ).toBe(0);
  });
});

describe('the size that gives most for the money', () => {
  const even = belief(EVEN, (rate) => 100_000 * (rate - 0.5));
  const worthOf = (participants: number) => studyWorth(even, COUNTED, participants);
  const knowing = worthOfKnowing(even.given);
  const best = (fixed: number, perParticipant: number) =>
    bestStudy(worthOf, { fixed, perParticipant }, knowing, 500);

  test('is none when each participant costs more than knowing is worth', () => {
    expect(best(0, 13_000)).toBeUndefined();
    expect(best(20_000, 0)).toBeUndefined();
  });

  test('is worth more beyond its cost than any other size looked at', () => {
    // n odd: (n + 1)/(n + 2) of 1/8 is worth 12,500·(n + 1)/(n + 2); one more costs 20: 12,500/(n + 2)² = 20 at n = 23
    const found = best(1000, 20);
    expect(found?.participants).toBeGreaterThan(15);
    expect(found?.participants).toBeLessThan(31);
    for (const n of [1, 5, 10, 50, 100, 400])
      expect((found?.worth ?? 0) - (found?.cost ?? 0)).toBeGreaterThanOrEqual(
        worthOf(n) - 1000 - 20 * n,
      );
  });
});
