import type { PublishedEffect } from '@som/engine';
import { expect, test } from 'vitest';
import { exactCorrection } from '../../src/effect-sizes/small-sample-correction.ts';
import { effectSizeOf, type Scale } from '../../src/index.ts';
import { counts, published, refusal, told, worked } from './published.ts';

const sized = (effect: Partial<PublishedEffect>, scale?: Scale) =>
  worked(effectSizeOf(published(effect), scale && { scale }));

// dat.bcg of metafor: vaccinated with and without tuberculosis, then the others; log relative risk and its variance as
// escalc(measure="RR") prints them. Viechtbauer, Journal of Statistical Software 2010, 36(3), section 3.1.
const BCG: [number, number, number, number, number, number][] = [
  [4, 119, 11, 128, -0.889311, 0.325585],
  [6, 300, 29, 274, -1.585389, 0.194581],
  [3, 228, 11, 209, -1.348073, 0.415368],
  [62, 13536, 248, 12619, -1.441551, 0.02001],
  [33, 5036, 47, 5761, -0.217547, 0.05121],
  [180, 1361, 372, 1079, -0.786116, 0.006906],
  [8, 2537, 10, 619, -1.620898, 0.223017],
  [505, 87886, 499, 87892, 0.011952, 0.003962],
  [29, 7470, 45, 7232, -0.469418, 0.056434],
  [17, 1699, 65, 1600, -1.371345, 0.073025],
  [186, 50448, 141, 27197, -0.339359, 0.012412],
  [5, 2493, 3, 2338, 0.445913, 0.532506],
  [27, 16886, 29, 17825, -0.017314, 0.071405],
];

test.each(BCG)(
  'metafor: the BCG trial with %i of %i + … has its published log relative risk',
  (a, b, c, d, yi, vi) => {
    const size = sized(counts(a, a + b, c, c + d), 'log-relative-risk');
    expect(size.estimate).toBeCloseTo(yi, 6);
    expect(size.variance).toBeCloseTo(vi, 6);
  },
);

test('Borenstein et al. 2009, chapter 5: 5 of 100 against 10 of 100', () => {
  const both = counts(5, 100, 10, 100);
  // printed: log risk ratio −0.6931, variance 0.2800; log odds ratio −0.7472, variance 0.3216; difference −0.0500
  const ratio = sized(both, 'log-relative-risk');
  expect(ratio.estimate).toBeCloseTo(-Math.LN2, 4);
  expect(ratio.variance).toBeCloseTo(0.28, 4);
  const odds = sized(both);
  expect(odds.scale).toBe('log-odds-ratio');
  expect(odds.estimate).toBeCloseTo(-0.7472, 4);
  expect(odds.variance).toBeCloseTo(0.3216, 4);
  // 0.05 · 0.95 / 100 + 0.1 · 0.9 / 100 = 0.000475 + 0.0009
  const difference = sized(both, 'risk-difference');
  expect(difference.estimate).toBeCloseTo(-0.05, 15);
  expect(difference.variance).toBeCloseTo(0.001375, 15);
});

const chapter4 = {
  betterIs: 'higher' as const,
  intervention: { mean: 103, sd: 5.5, n: 50 },
  comparator: { mean: 100, sd: 4.5, n: 50 },
};

test('Borenstein et al. 2009, chapter 4: means of 103 and 100 are d = 0.5970 and g = 0.5924', () => {
  const d = worked(effectSizeOf(published(chapter4), { smd: 'cohens-d' }));
  expect(d.estimate).toBeCloseTo(0.597, 4);
  expect(d.variance).toBeCloseTo(0.0418, 4);
  // printed with the approximate J = 0.9923; the exact one gives the same four digits
  for (const smd of ['hedges-g', 'hedges-g-approximate'] as const)
    expect(worked(effectSizeOf(published(chapter4), { smd })).estimate).toBeCloseTo(0.5924, 4);
  expect(told(sized(chapter4))).toMatch(/Hedges’ g .* exact correction/);
});

test('Borenstein et al. 2009, chapter 4: the difference of the means is 3 with variance 1.0100', () => {
  const size = sized({ ...chapter4, measure: 'mean-difference' });
  expect(size).toMatchObject({ scale: 'mean-difference', estimate: 3 });
  expect(size.variance).toBeCloseTo(1.01, 10); // 30.25/50 + 20.25/50
});

test('Hedges’ exact correction', () => {
  // Γ(1)/(√1·Γ(½)) = 1/√π; Γ(3/2)/(√1.5·Γ(1)) = (√π/2)/√1.5; Γ(2)/(√2·Γ(3/2)) = 2/√(2π)
  expect(exactCorrection(2)).toBeCloseTo(0.5641895835, 10);
  expect(exactCorrection(3)).toBeCloseTo(0.7236012546, 10);
  expect(exactCorrection(4)).toBeCloseTo(0.7978845608, 10);
  // the product and the series meet
  expect(exactCorrection(1001) - exactCorrection(1000)).toBeCloseTo(3 / (4 * 1000 * 1001), 9);
  expect(() => exactCorrection(1)).toThrow(RangeError);
});

test('a printed ratio with its interval is logged, and the width gives the variance', () => {
  // family preservation at three months: ln 0.57 = −0.562119; (ln 0.93 − ln 0.35)/3.919928 = 0.977251/3.919928 = 0.249303
  const size = sized({ measure: 'relative-risk', value: 0.57, ci95: [0.35, 0.93] });
  expect(size.scale).toBe('log-relative-risk');
  expect(size.estimate).toBeCloseTo(-0.562119, 6);
  expect(Math.sqrt(size.variance)).toBeCloseTo(0.249303, 6);
  expect(told(size)).not.toMatch(/not in the middle/);
});

test('an interval that is not symmetric on the log scale is used and mentioned', () => {
  // symmetric on the plain scale: 0.51 ± 0.3
  const size = sized({ measure: 'hazard-ratio', value: 0.51, ci95: [0.21, 0.81] });
  expect(size.scale).toBe('log-hazard-ratio');
  expect(told(size)).toMatch(
    /not in the middle of the interval 0.21 to 0.81 on the logarithmic scale/,
  );
});

test('an interval that only rounding makes lopsided is not mentioned', () => {
  // 0.10 (0.07 to 0.14): the middle is 0.105, half a unit of the last digit away
  const size = sized({ measure: 'standardised-mean-difference', value: 0.1, ci95: [0.07, 0.14] });
  expect(told(size)).not.toMatch(/not in the middle/);
});

test('Cochrane Handbook 6.3.2: a risk difference of 0.03 with p = 0.008 has a standard error of 0.011', () => {
  const size = sized({ measure: 'risk-difference', value: 0.03, p: 0.008 });
  expect(Math.sqrt(size.variance)).toBeCloseTo(0.03 / 2.652, 5); // z printed as 2.652
  expect(told(size)).toMatch(/backwards from the p value 0.008/);
});

test('Cochrane Handbook 6.5.2.3: a difference of means of 3.8 with p = 0.008 in 25 and 22 persons has 1.37', () => {
  const size = sized({
    measure: 'mean-difference',
    value: 3.8,
    p: 0.008,
    intervention: { n: 25 },
    comparator: { n: 22 },
  });
  expect(Math.sqrt(size.variance)).toBeCloseTo(1.37, 2); // t with 45 degrees of freedom, printed as 2.78
});

test('a standard error of a ratio is carried to the logarithm', () => {
  // 0.1 / 0.5 = 0.2; 0.2² = 0.04
  const size = sized({ measure: 'odds-ratio', value: 0.5, se: 0.1 });
  expect(size.variance).toBeCloseTo(0.04, 12);
  expect(told(size)).toMatch(/read as that of the ratio itself/);
});

test('a printed g needs only the number in each group', () => {
  // 1/50 + 1/40 + 0.16/(2·90) = 0.02 + 0.025 + 0.000889
  const arms = { intervention: { n: 50 }, comparator: { n: 40 } };
  const size = sized({ measure: 'standardised-mean-difference', value: -0.4, ...arms });
  expect(size).toMatchObject({ estimate: -0.4, betterIs: 'lower' });
  expect(size.variance).toBeCloseTo(0.045889, 6);
});

test('one empty cell: 0.5 is put into all four, and it is said', () => {
  // 0 of 20 against 5 of 20: ln(0.5·15.5/(20.5·5.5)) = ln 0.0687361; 1/0.5 + 1/20.5 + 1/5.5 + 1/15.5 = 2.295115
  const odds = sized(counts(0, 20, 5, 20));
  expect(odds.estimate).toBeCloseTo(Math.log(0.0687361), 5);
  expect(odds.variance).toBeCloseTo(2.295115, 6);
  expect(told(odds)).toMatch(/0.5 is added .*continuity correction/);
  // the difference itself is left alone: 0 − 0.25
  expect(sized(counts(0, 20, 5, 20), 'risk-difference').estimate).toBe(-0.25);
  expect(told(sized(counts(1, 20, 5, 20)))).not.toMatch(/0.5 is added/);
});

test('nobody in either group, or everybody, says nothing of a ratio', () => {
  const ask = (events: number, scale: Scale) =>
    effectSizeOf(published(counts(events, 20, events, 20)), { scale });
  expect(refusal(ask(0, 'log-odds-ratio'))).toMatch(/happened to nobody in both groups/);
  expect(refusal(ask(20, 'log-relative-risk'))).toMatch(/happened to everybody in both groups/);
  // as a difference it is an answer: none, and not certain of it
  const none = worked(ask(0, 'risk-difference'));
  expect(none.estimate).toBe(0);
  expect(none.variance).toBeGreaterThan(0);
});

test('shares of known groups are counts', () => {
  // 0.591 of 100 against 0.465 of 100: difference 0.126; (0.591·0.409 + 0.465·0.535)/100 = 0.00490494
  const arms = { intervention: { share: 0.591, n: 100 }, comparator: { share: 0.465, n: 100 } };
  const size = sized({ measure: 'risk-difference', value: 0.126, betterIs: 'higher', ...arms });
  expect(size.estimate).toBe(0.126);
  expect(size.variance).toBeCloseTo(0.00490494, 8);
});

test('a printed figure goes before the counts, and where they disagree it is said', () => {
  // the counts give an odds ratio of 0.4737, the study an adjusted one
  const effect = {
    measure: 'odds-ratio',
    value: 0.7,
    ci95: [0.35, 1.4],
    ...counts(5, 100, 10, 100),
  } as const;
  const size = sized({ ...effect, ci95: [0.35, 1.4] });
  expect(size.estimate).toBeCloseTo(Math.log(0.7), 12);
  expect(told(size)).toMatch(/does not agree with those of the groups/);
  // an adjusted figure is not thrown away for the counts on another scale either
  expect(sized({ ...effect, ci95: [0.35, 1.4] }, 'risk-difference').scale).toBe('log-odds-ratio');
  const agreeing = { measure: 'odds-ratio', value: 0.47, ...counts(5, 100, 10, 100) } as const;
  expect(told(sized(agreeing))).not.toMatch(/does not agree/);
  expect(sized(agreeing, 'risk-difference')).toMatchObject({ scale: 'risk-difference' });
});

test.each([
  [
    { betterIs: undefined, measure: 'odds-ratio', value: 0.5, ci95: [0.4, 0.6] },
    /whether a higher or a lower/,
  ],
  [{ measure: 'relative-risk', value: 0.5 }, /does not show how uncertain/],
  [{ measure: 'none-reported' }, /prints no figure/],
  [{ betterIs: undefined, measure: 'share', value: 0.5 }, /share of one group is not an effect/],
  [{ measure: 'benefit-cost', value: 2.1 }, /about money/],
  [{ measure: 'odds-ratio', value: 0, ci95: [0, 0.4] }, /ratio of 0 cannot be added up/],
  [{ measure: 'odds-ratio', value: 0.9, ci95: [0.4, 0.6] }, /does not lie around/],
  [{ measure: 'risk-difference', value: 0.1, se: 0 }, /No study is quite certain/],
  [{ measure: 'relative-risk', value: 1, p: 0.4 }, /cannot be worked out/],
  [counts(21, 20, 5, 20), /more than there are in the group/],
  [counts(0, 0, 5, 20), /nobody, so there is nothing to compare/],
  [
    { intervention: { mean: 3, sd: 0, n: 9 }, comparator: { mean: 2, sd: 1, n: 9 } },
    /standard deviation is 0/,
  ],
  [
    { intervention: { mean: 3, sd: 1, n: 1 }, comparator: { mean: 2, sd: 1, n: 9 } },
    /fewer than two/,
  ],
] as [Partial<PublishedEffect>, RegExp][])(
  'what cannot be used is refused with what is missing: %#',
  (effect, why) => {
    expect(refusal(effectSizeOf(published(effect)))).toMatch(why);
  },
);
