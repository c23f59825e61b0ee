import { surely } from '@som/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betaPrior, discounted, updateWithOwn } from '../../src/index.ts';
import { refusal, worked } from '../effect-sizes/published.ts';

// a failing case is printed with its path, from which it can be shrunk
fc.configureGlobal({ seed: 20260302, endOnFailure: true });

// A. Gelman et al., Bayesian Data Analysis, 3rd ed. 2013, section 2.4 and table 2.1: 437 girls of 980 births with placenta
// previa; priors with mean 0.485 and α + β of 2 (uniform: 0.5), 100 and 200; 95 % intervals as printed.
const PLACENTA_PREVIA = { of: 980, reached: 437 };
test.each([
  [0.97, 1.03, 0.415, 0.477],
  [48.5, 51.5, 0.42, 0.479],
  [97, 103, 0.424, 0.481],
])('Gelman et al.: 437 of 980 with a prior Beta(%f, %f)', (alpha, beta, low, high) => {
  const { rate } = worked(updateWithOwn({ alpha, beta }, PLACENTA_PREVIA, 1, 0.485));
  expect(rate.low).toBeCloseTo(low, 3);
  expect(rate.high).toBeCloseTo(high, 3);
});

test('Gelman et al.: with a uniform prior the mean is 0.446 and the chance of more than 0.485 below 1 per cent', () => {
  const updated = worked(updateWithOwn(undefined, PLACENTA_PREVIA, 1, 0.485));
  expect(updated.posterior).toEqual({ alpha: 438, beta: 544 });
  expect(updated.rate.mean).toBeCloseTo(0.446, 3);
  expect(updated.chanceOfGain).toBeLessThan(0.01);
  expect(updated.net.value).toBeCloseTo(438 / 982 - 0.485, 12);
});

test('9 of 31, with studies that count as 40 persons', () => {
  // prior Beta(14, 28): mean 1/3, counts as 40; posterior Beta(23, 50), mean 23/73 = 0.31507
  const updated = worked(updateWithOwn({ alpha: 14, beta: 28 }, { of: 31, reached: 9 }, 1, 0.15));
  expect(updated.posterior).toEqual({ alpha: 23, beta: 50 });
  expect(updated.rate.mean).toBeCloseTo(23 / 73, 12);
  expect(updated.sentence.da).toMatch(
    /^Hos jer nåede 9 af 31 målet \(29\s%\)\. Sammen med studierne, der tæller som 40 personer/,
  );
  expect(updated.sentence.da).toContain('så indsatsen står for 16,5 af 100');
  expect(updated.sentence.da).toMatch(
    /Holder de 15\s%, er det næsten sikkert \(.*\), at indsatsen får flere/,
  );
  expect(updated.doubts.map(({ en }) => en).join(' ')).toMatch(/taken as certain.*those who left/);
});

test('9 of 31 without studies beside them is Beta(10, 23)', () => {
  const alone = worked(updateWithOwn(undefined, { of: 31, reached: 9 }, 0.5, 0.15));
  const discarded = worked(updateWithOwn({ alpha: 14, beta: 28 }, { of: 31, reached: 9 }, 0, 0.15));
  expect(alone.posterior).toEqual({ alpha: 10, beta: 23 });
  expect(discarded.posterior).toEqual(alone.posterior);
  expect(alone.sentence.en).toMatch(/Without studies beside them the best estimate is that 30.3%/);
});

test('half the weight is half the persons', () => {
  // Beta(14, 28) to the power ½: 1 + 13/2, 1 + 27/2
  expect(discounted({ alpha: 14, beta: 28 }, 0.5)).toEqual({ alpha: 7.5, beta: 14.5 });
  expect(
    worked(updateWithOwn({ alpha: 14, beta: 28 }, { of: 31, reached: 9 }, 0.5, 0)).priorCountsAs,
  ).toBe(20);
});

test('a mean and a variance become the beta distribution that has them', () => {
  // mean 0.3, sd 0.1: 0.21/0.01 − 1 = 20 → Beta(6, 14)
  const prior = worked(betaPrior({ mean: 0.3, variance: 0.01 }));
  expect(prior.alpha).toBeCloseTo(6, 10);
  expect(prior.beta).toBeCloseTo(14, 10);
  // the same as an interval of 2 · 1.96 · 0.1
  const interval = worked(betaPrior({ mean: 0.3, low: 0.3 - 0.1959964, high: 0.3 + 0.1959964 }));
  expect(interval.alpha).toBeCloseTo(6, 4);
});

test('the more the studies count, the nearer the answer is to them; never beyond both', () => {
  const weights = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), weights, weights, (reached, one, other) => {
      const mean = (weight: number) =>
        worked(updateWithOwn({ alpha: 31, beta: 31 }, { of: 60, reached }, weight, 0.2)).rate.mean;
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      expect(Math.abs(mean(more) - 0.5)).toBeLessThanOrEqual(Math.abs(mean(less) - 0.5) + 1e-12);
    }),
    { numRuns: 50 },
  );
});

test('studies and own results that do not overlap are two answers, and it is said', () => {
  const doubts = (weight: number) =>
    worked(updateWithOwn({ alpha: 80, beta: 20 }, { of: 40, reached: 8 }, weight, 0.1))
      .doubts.map(({ en }) => en)
      .join(' ');
  expect(doubts(1)).toMatch(/say different things/);
  expect(doubts(0)).not.toMatch(/say different things/);
});

test('a probability in words has a fixed meaning', () => {
  expect([0.95, 0.8, 0.51, 0.5].map((p) => surely(p).da)).toEqual([
    'næsten sikkert',
    'meget sandsynligt',
    'mere sandsynligt end ikke',
    'usikkert',
  ]);
});

test('numbers that cannot be right are refused', () => {
  const results = { of: 31, reached: 9 };
  expect(refusal(updateWithOwn(undefined, { of: 31, reached: 9.5 }, 1, 0.1))).toMatch(
    /whole persons/,
  );
  expect(refusal(updateWithOwn(undefined, results, 2, 0.1))).toMatch(/200% is not a share/);
  expect(refusal(updateWithOwn({ mean: 1.2, variance: 0.1 }, results, 1, 0.1))).toMatch(
    /above 0 and below 100%/,
  );
  // ± 0.7 is a standard deviation of 0.357, more than the 0.289 of the uniform distribution
  const wide = { mean: 0.5, low: -0.2, high: 1.2 };
  expect(refusal(updateWithOwn(wide, results, 1, 0.1))).toMatch(/so wide/);
  expect(worked(updateWithOwn(wide, results, 0, 0.1)).posterior).toEqual({
    alpha: 10,
    beta: 23,
  });
  // a variance of 0.3 is more than any rate can have: m(1 − m) is at most 0.25
  expect(refusal(updateWithOwn({ mean: 0.5, variance: 0.3 }, results, 1, 0.1))).toMatch(/so wide/);
  expect(refusal(betaPrior({ alpha: 0, beta: 1 }))).toMatch(/above 0/);
});

test('studies so uncertain that they count as less than a person are said to be so, not to be absent', () => {
  // Beta(1.8, 1.1) counts as 0.9 person more than knowing nothing, and at half weight as 0.45
  const found = updateWithOwn({ alpha: 1.8, beta: 1.1 }, { reached: 9, of: 31 }, 0.5, 0.12);
  expect('sentence' in found && found.sentence.da).toContain(
    'Studierne er så usikre, at de tæller som mindre end én person; det bedste bud er, at',
  );
  const alone = updateWithOwn(undefined, { reached: 9, of: 31 }, 0.5, 0.12);
  expect('sentence' in alone && alone.sentence.da).toContain('Uden studier ved siden af');
});
