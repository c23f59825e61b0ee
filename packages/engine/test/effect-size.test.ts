import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StudyEffect } from '../src/effect-size.ts';
import { netRateFromStudy } from '../src/effect-size.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const ratio = fc.double({ min: 0, max: 100, noNaN: true });
const shift = fc.double({ min: -5, max: 5, noNaN: true });

const oddsRatio = (value: number, without: number) =>
  netRateFromStudy({ measure: 'odds-ratio', value, without });
const relativeRisk = (value: number, without: number) =>
  netRateFromStudy({ measure: 'relative-risk', value, without });
const riskDifference = (value: number, without: number) =>
  netRateFromStudy({ measure: 'risk-difference', value, without });
const meanDifference = (value: number, without: number, betterIs: 'higher' | 'lower') =>
  netRateFromStudy({ measure: 'standardised-mean-difference', value, without, betterIs });

test('an odds ratio of 2 where 20 per cent succeed anyway', () => {
  // odds 0.2/0.8 = 0.25, doubled 0.5, as a rate 0.5/1.5 = 1/3; net 1/3 − 1/5 = 2/15
  const { net, withRate, method } = oddsRatio(2, 0.2);
  expect(withRate).toBeCloseTo(1 / 3, 15);
  expect(net).toBeCloseTo(2 / 15, 15);
  expect(method).toBe('odds-ratio-to-rate');
});

test('Cochrane Handbook: an odds ratio of 0.73 at 30 per cent is 62 fewer in 1,000', () => {
  // 0.73·0.3 / (0.7 + 0.219) = 0.219/0.919 = 0.23830; 0.23830 − 0.3 = −0.06170 (section 12.5.4.3)
  expect(Math.round(1000 * oddsRatio(0.73, 0.3).net)).toBe(-62);
});

test('a relative risk of 1.5 where 20 per cent succeed anyway', () => {
  // 1.5 · 0.2 = 0.3; net 0.1
  const { net, withRate, method } = relativeRisk(1.5, 0.2);
  expect(withRate).toBeCloseTo(0.3, 15);
  expect(net).toBeCloseTo(0.1, 15);
  expect(method).toBe('relative-risk-to-rate');
});

test('Cochrane Handbook: a risk ratio of 0.92 at 30 per cent is 24 fewer in 1,000', () => {
  // 0.92 · 0.3 = 0.276; 0.276 − 0.3 = −0.024 (section 12.5.4.2)
  expect(relativeRisk(0.92, 0.3).net).toBeCloseTo(-0.024, 15);
});

test('a risk difference is the net rate itself, without rounding', () => {
  expect(riskDifference(0.07, 0.2)).toEqual({
    net: 0.07,
    withRate: 0.27,
    method: 'risk-difference',
  });
});

test('half a standard deviation where half succeed anyway', () => {
  // Φ⁻¹(0.5) = 0; Φ(0.5) = 0.69146246127401310…; net 0.19146246127401310…
  const { net, withRate, method } = meanDifference(0.5, 0.5, 'higher');
  expect(withRate).toBeCloseTo(0.6914624612740131, 15);
  expect(net).toBeCloseTo(0.1914624612740131, 15);
  expect(method).toBe('smd-probit');
});

test('half a standard deviation where 2.5 per cent succeed anyway', () => {
  // Φ⁻¹(0.025) = −1.959964; −1.959964 + 0.959964 = −1; Φ(−1) = 0.158655; net 0.133655
  expect(meanDifference(0.959963984540054, 0.025, 'higher').net).toBeCloseTo(0.133655253931457, 14);
});

test('fewer symptoms is an improvement: −g where lower is better equals g where higher is', () => {
  fc.assert(
    fc.property(shift, share, (g, without) => {
      const lower = meanDifference(-g, without, 'lower');
      expect(lower).toEqual(meanDifference(g, without, 'higher'));
    }),
  );
  expect(meanDifference(-0.5, 0.3, 'lower').net).toBeGreaterThan(0);
  expect(meanDifference(0.5, 0.3, 'lower').net).toBeLessThan(0);
});

test('the direction of the scale does not touch ratios and risk differences', () => {
  for (const measure of ['odds-ratio', 'relative-risk', 'risk-difference'] as const) {
    const effect = { measure, value: 0.4, without: 0.3 };
    const plain = netRateFromStudy(effect);
    expect(netRateFromStudy({ ...effect, betterIs: 'lower' })).toEqual(plain);
    expect(netRateFromStudy({ ...effect, betterIs: 'higher' })).toEqual(plain);
  }
});

test('an effect of none is a net rate of exactly zero', () => {
  fc.assert(
    fc.property(share, (without) => {
      expect(oddsRatio(1, without).net).toBe(0);
      expect(relativeRisk(1, without).net).toBe(0);
      expect(riskDifference(0, without).net).toBe(0);
      expect(meanDifference(0, without, 'higher').net).toBe(0);
      expect(meanDifference(0, without, 'lower').net).toBe(0);
    }),
  );
});

test('odds ratios and mean differences never lead below nobody or past everybody', () => {
  fc.assert(
    fc.property(ratio, shift, share, (or, g, without) => {
      for (const { withRate } of [oddsRatio(or, without), meanDifference(g, without, 'higher')]) {
        expect(withRate).toBeGreaterThanOrEqual(0);
        expect(withRate).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('a relative risk or risk difference past everybody is returned as it is', () => {
  // 3 · 0.5 = 1.5; 0.75 + 0.5 = 1.25; 0.25 − 0.5 = −0.25
  expect(relativeRisk(3, 0.5).withRate).toBe(1.5);
  expect(riskDifference(0.5, 0.75).withRate).toBe(1.25);
  expect(riskDifference(-0.5, 0.25).withRate).toBe(-0.25);
});

test('where nobody or everybody succeeds anyway, an odds ratio and a shift change nothing', () => {
  expect([oddsRatio(3, 0), meanDifference(2, 0, 'higher')].map((r) => r.net)).toEqual([0, 0]);
  expect([oddsRatio(3, 1), meanDifference(-2, 1, 'higher')].map((r) => r.net)).toEqual([0, 0]);
});

test('an odds ratio of zero means that nobody succeeds', () => {
  expect([0, 0.4, 1].map((without) => oddsRatio(0, without).withRate)).toEqual([0, 0, 0]);
});

test('a larger effect never gives a smaller net rate', () => {
  fc.assert(
    fc.property(ratio, ratio, shift, shift, share, (r1, r2, g1, g2, without) => {
      const [low, high] = [Math.min(r1, r2), Math.max(r1, r2)];
      const [less, more] = [Math.min(g1, g2), Math.max(g1, g2)];
      // Neighbouring odds ratios may round past each other by a last bit.
      expect(oddsRatio(low, without).net).toBeLessThanOrEqual(oddsRatio(high, without).net + 3e-16);
      expect(relativeRisk(low, without).net).toBeLessThanOrEqual(relativeRisk(high, without).net);
      expect(meanDifference(less, without, 'higher').net).toBeLessThanOrEqual(
        meanDifference(more, without, 'higher').net + 3e-16,
      );
    }),
  );
});

test('numbers that no study can have are refused', () => {
  const refused: StudyEffect[] = [
    { measure: 'odds-ratio', value: -1, without: 0.2 },
    { measure: 'relative-risk', value: -0.1, without: 0.2 },
    { measure: 'relative-risk', value: NaN, without: 0.2 },
    { measure: 'odds-ratio', value: Infinity, without: 0.2 },
    { measure: 'risk-difference', value: 0.1, without: 1.2 },
    { measure: 'risk-difference', value: 0.1, without: NaN },
  ];
  for (const effect of refused) expect(() => netRateFromStudy(effect)).toThrow(RangeError);
});
