import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ConvertHow, convert, type EffectSize, type Scale, turned } from '../../src/index.ts';
import { refusal, told, worked } from './published.ts';

// a failing case is printed with its path, from which it can be shrunk
fc.configureGlobal({ seed: 20260302, endOnFailure: true });

const size = (
  scale: Scale,
  estimate: number,
  variance = 0.04,
  betterIs: EffectSize['betterIs'] = 'higher',
): EffectSize => ({
  scale,
  estimate,
  variance,
  betterIs,
  steps: [],
});
const HASSELBLAD: ConvertHow = { constant: 'pi-over-root-3' };
const at = (without: number): ConvertHow => ({ ...HASSELBLAD, without });
const onto = (from: EffectSize, to: Scale, how: ConvertHow = HASSELBLAD) =>
  worked(convert(from, to, how));

test('Borenstein et al. 2009, chapter 7: a log odds ratio of 0.9069 with variance 0.0676 is d = 0.5000 with 0.0205', () => {
  const d = onto(size('log-odds-ratio', 0.9069, 0.0676), 'standardised-mean-difference');
  expect(d.estimate).toBeCloseTo(0.5, 4);
  expect(d.variance).toBeCloseTo(0.0205, 4);
  expect(onto(size('standardised-mean-difference', 0.5), 'log-odds-ratio').estimate).toBeCloseTo(
    0.9069,
    4,
  );
});

test('the constant of Cox gives another figure, and the constant is named', () => {
  const d = size('standardised-mean-difference', 0.5, 0.01);
  const cox = onto(d, 'log-odds-ratio', { constant: '1.65' });
  expect(cox.estimate).toBeCloseTo(0.825, 12); // 0.5 · 1.65
  expect(cox.variance).toBeCloseTo(0.027225, 12); // 0.01 · 1.65²
  expect(told(cox)).toMatch(/1\.65 \(Cox\)/);
  expect(told(onto(d, 'log-odds-ratio'))).toMatch(/π\/√3/);
});

test('an odds ratio of ½ where 30 per cent have it without is a relative risk of 10/17', () => {
  // OR/(1 − q + OR·q) = 0.5/(0.7 + 0.15) = 0.588235; the rate with is 0.176471, so the variance times 0.823529²
  const ratio = onto(size('log-odds-ratio', Math.log(0.5)), 'log-relative-risk', at(0.3));
  expect(Math.exp(ratio.estimate)).toBeCloseTo(10 / 17, 12);
  expect(ratio.variance).toBeCloseTo(0.04 * 0.823529 ** 2, 6);
});

test('when less is better the rate of what was counted is the rest of those who do well', () => {
  const ratio = onto(
    size('log-odds-ratio', Math.log(0.5), 0.04, 'lower'),
    'log-relative-risk',
    at(0.7),
  );
  expect(Math.exp(ratio.estimate)).toBeCloseTo(10 / 17, 12);
});

test('a relative risk of ½ where 20 per cent have it without is a difference of −0.1', () => {
  const difference = onto(size('log-relative-risk', Math.log(0.5)), 'risk-difference', at(0.2));
  expect(difference.estimate).toBeCloseTo(-0.1, 12);
  expect(difference.variance).toBeCloseTo(0.04 * 0.1 ** 2, 12); // slope: the rate with
});

test('a hazard ratio of ½ where 36 per cent have had it: 1 − √0.64 = 20 per cent', () => {
  expect(
    onto(size('log-hazard-ratio', Math.log(0.5)), 'risk-difference', at(0.36)).estimate,
  ).toBeCloseTo(-0.16, 12);
});

test('half a standard deviation where half succeed is a difference of Φ(0.5) − 0.5, as in the engine', () => {
  const shift = onto(size('standardised-mean-difference', 0.5), 'risk-difference', at(0.5));
  expect(shift.estimate).toBeCloseTo(0.1914624612740131, 14);
});

test('a relative risk of ½ of being placed, where 70 per cent are not, is one of 0.85/0.7 of not being', () => {
  const kept = worked(
    turned(size('log-relative-risk', Math.log(0.5), 0.04, 'lower'), 'higher', 0.7),
  );
  expect(Math.exp(kept.estimate)).toBeCloseTo(0.85 / 0.7, 12);
  expect(kept.variance).toBeCloseTo(0.04 * (0.15 / 0.85) ** 2, 12);
  expect(refusal(turned(size('log-relative-risk', -0.5, 0.04, 'lower'), 'higher'))).toMatch(
    /do well without/,
  );
});

const RATES: Scale[] = [
  'log-odds-ratio',
  'log-relative-risk',
  'log-hazard-ratio',
  'risk-difference',
  'standardised-mean-difference',
];
const scales = fc.constantFrom(...RATES);
const rates = fc.double({ min: 0.02, max: 0.98, noNaN: true });
const shifts = fc.double({ min: -1, max: 1, noNaN: true });
const better = fc.constantFrom('higher' as const, 'lower' as const);

test('there and back is where one began, with the variance one began with', () => {
  fc.assert(
    fc.property(
      shifts,
      rates,
      scales,
      scales,
      better,
      (shift, without, first, second, betterIs) => {
        const start = onto(
          size('standardised-mean-difference', shift, 0.04, betterIs),
          first,
          at(without),
        );
        const back = onto(onto(start, second, at(without)), first, at(without));
        expect(back.estimate).toBeCloseTo(start.estimate, 8);
        expect(back.variance / start.variance).toBeCloseTo(1, 7);
      },
    ),
  );
});

test('the variance moves with the square of the slope', () => {
  fc.assert(
    fc.property(shifts, rates, scales, scales, (shift, without, first, second) => {
      const start = onto(size('standardised-mean-difference', shift), first, at(without));
      const h = 1e-5;
      const [less, more] = [-h, h].map((d) =>
        onto({ ...start, estimate: start.estimate + d }, second, at(without)),
      );
      const slope = ((more?.estimate ?? NaN) - (less?.estimate ?? NaN)) / (2 * h);
      const ratio = onto(start, second, at(without)).variance / start.variance;
      expect(ratio / (slope * slope)).toBeCloseTo(1, 2);
    }),
  );
});

test('no effect is no effect on every scale', () => {
  fc.assert(
    fc.property(rates, scales, scales, better, (without, first, second, betterIs) => {
      expect(onto(size(first, 0, 0.04, betterIs), second, at(without)).estimate).toBeCloseTo(0, 14);
    }),
  );
});

test('turning twice changes nothing', () => {
  fc.assert(
    fc.property(shifts, rates, scales, (shift, without, scale) => {
      const start = onto(size('standardised-mean-difference', shift), scale, at(without));
      const twice = worked(turned(worked(turned(start, 'lower', without)), 'higher', without));
      expect(twice.estimate).toBeCloseTo(start.estimate, 8);
      expect(twice.variance / start.variance).toBeCloseTo(1, 7);
    }),
  );
});

test('what cannot be converted honestly is refused with what is needed', () => {
  const ratio = size('log-relative-risk', Math.log(3));
  expect(refusal(convert(ratio, 'log-odds-ratio', HASSELBLAD))).toMatch(/Write that share/);
  expect(refusal(convert(ratio, 'log-odds-ratio', at(0.5)))).toMatch(/the share would be 150%/);
  expect(refusal(convert(ratio, 'log-odds-ratio', at(0)))).toMatch(/above 0 and below 100%/);
  expect(refusal(convert(ratio, 'mean-difference', at(0.2)))).toMatch(
    /instrument that is not known/,
  );
  expect(refusal(convert(size('mean-difference', 3), 'log-odds-ratio', at(0.2)))).toMatch(
    /standard deviation/,
  );
  // 3 points where people vary by 6 are half a standard deviation
  expect(
    onto(size('mean-difference', 3), 'standardised-mean-difference', { ...HASSELBLAD, sd: 6 })
      .estimate,
  ).toBe(0.5);
});
