import { netRateFromStudy } from '@som/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type EffectSize, netRateOf, type Scale } from '../../src/index.ts';
import { refusal, told, worked } from './published.ts';

// a failing case is printed with its path, from which it can be shrunk
fc.configureGlobal({ seed: 20260302, endOnFailure: true });

const size = (
  scale: Scale,
  estimate: number,
  variance = 0.01,
  betterIs: EffectSize['betterIs'] = 'higher',
): EffectSize => ({
  scale,
  estimate,
  variance,
  betterIs,
  steps: [],
});
const rates = fc.double({ min: 0.02, max: 0.98, noNaN: true });
const logs = fc.double({ min: -3, max: 3, noNaN: true });

test('family preservation: a relative risk of placement of 0.57 (0.35–0.93) where 20 per cent are placed', () => {
  // placed with: 0.2·0.57 = 0.114, so 0.086 are spared; the ends 0.2·(1 − 0.92914) and 0.2·(1 − 0.34968)
  const placed = size('log-relative-risk', Math.log(0.57), 0.249303 ** 2, 'lower');
  const net = worked(netRateOf(placed, 0.8));
  expect(net.net).toBeCloseTo(0.086, 10);
  expect(net.low).toBeCloseTo(0.01417, 5);
  expect(net.high).toBeCloseTo(0.13006, 5);
  expect(net).toMatchObject({ without: 0.8, cut: 'none' });
  expect(net.withRate).toBeCloseTo(0.886, 10);
});

test('the engine’s own conversion gives the same net rate to the last bit', () => {
  fc.assert(
    fc.property(logs, rates, (effect, without) => {
      const value = worked(netRateOf(size('standardised-mean-difference', effect), without)).net;
      const measure = 'standardised-mean-difference';
      expect(value).toBe(
        netRateFromStudy({ measure, value: effect, without, betterIs: 'higher' }).net,
      );
    }),
  );
  expect(worked(netRateOf(size('log-odds-ratio', Math.LN2), 0.2)).net).toBeCloseTo(2 / 15, 12);
});

test('an odds ratio of harm and one of its absence are the same net rate', () => {
  fc.assert(
    fc.property(logs, rates, (effect, without) => {
      const harm = worked(netRateOf(size('log-odds-ratio', -effect, 0.01, 'lower'), without));
      const good = worked(netRateOf(size('log-odds-ratio', effect), without));
      for (const end of ['net', 'low', 'high'] as const)
        expect(harm[end]).toBeCloseTo(good[end], 12);
    }),
  );
});

test('a hazard ratio of ½ of relapse where 64 per cent stay free', () => {
  // relapse 1 − 0.64^½ = 0.2 instead of 0.36
  const net = worked(netRateOf(size('log-hazard-ratio', Math.log(0.5), 0.01, 'lower'), 0.64));
  expect(net.net).toBeCloseTo(0.16, 12);
});

test('an uncertain rate without is squared and added: a relative risk of 2 where 10–30 per cent succeed', () => {
  // RR e^(0.693147 ∓ 0.195996) = 1.64402, 2.43306 → net 0.128804, 0.286612 at 0.2; at 0.1 and 0.3: 0.1, 0.3
  // 0.2 − √(0.071196² + 0.1²) = 0.077244; 0.2 + √(0.086612² + 0.1²) = 0.332294
  const net = worked(
    netRateOf(size('log-relative-risk', Math.LN2), { value: 0.2, low: 0.1, high: 0.3 }),
  );
  expect(net.net).toBeCloseTo(0.2, 12);
  expect(net.low).toBeCloseTo(0.077244, 5);
  expect(net.high).toBeCloseTo(0.332294, 5);
  expect(told(net)).toMatch(/squaring and adding/);
});

test('the best rate without may lie inside its interval: an odds ratio moves most at 1/(1 + √OR)', () => {
  // OR 4: most at 1/3, from 1/3 to 2/3; at 0.2 and 0.5 it moves 0.3. All of the upper distance comes from there.
  const exact = { interval: { low: Math.log(4), high: Math.log(4) } };
  const net = worked(
    netRateOf(size('log-odds-ratio', Math.log(4)), { value: 0.2, low: 0.2, high: 0.5 }, exact),
  );
  expect(net.net).toBeCloseTo(0.3, 12);
  expect(net.high).toBeCloseTo(1 / 3, 12);
});

test('an uncertain rate without never makes the range narrower', () => {
  const scales = fc.constantFrom<Scale>(
    'log-odds-ratio',
    'log-hazard-ratio',
    'standardised-mean-difference',
  );
  fc.assert(
    fc.property(scales, logs, rates, fc.boolean(), (scale, effect, value, good) => {
      const effectSize = size(scale, effect, 0.04, good ? 'higher' : 'lower');
      const sure = worked(netRateOf(effectSize, value));
      const unsure = worked(
        netRateOf(effectSize, { value, low: value / 2, high: (1 + value) / 2 }),
      );
      expect(unsure.low).toBeLessThanOrEqual(sure.low + 1e-12);
      expect(unsure.high).toBeGreaterThanOrEqual(sure.high - 1e-12);
      expect(sure.low).toBeLessThanOrEqual(sure.net);
      expect(sure.net).toBeLessThanOrEqual(sure.high);
    }),
  );
});

test('no rate without inside its interval moves more, or fewer, than the ends of the range', () => {
  const scales = fc.constantFrom<Scale>(
    'log-odds-ratio',
    'log-hazard-ratio',
    'standardised-mean-difference',
  );
  fc.assert(
    fc.property(scales, logs, rates, rates, fc.boolean(), (scale, effect, one, other, good) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const certain = size(scale, effect, 0.01, good ? 'higher' : 'lower');
      const exact = { interval: { low: effect, high: effect } };
      const net = worked(netRateOf(certain, { value: low, low, high }, exact));
      fc.pre(net.cut === 'none');
      for (let step = 0; step <= 50; step += 1) {
        const inside = worked(netRateOf(certain, low + ((high - low) * step) / 50, exact)).net;
        expect(inside).toBeLessThanOrEqual(net.high + 1e-9);
        expect(inside).toBeGreaterThanOrEqual(net.low - 1e-9);
      }
    }),
  );
});

test('an effect that leads past everybody is refused, and an end that does is cut aloud', () => {
  expect(refusal(netRateOf(size('log-relative-risk', Math.log(3)), 0.5))).toMatch(
    /the share would be 150%/,
  );
  expect(refusal(netRateOf(size('risk-difference', -0.3), 0.2))).toMatch(/the share would be −10%/);
  // 1.5 · 0.5 = 0.75; the upper end 1.5·e^0.39 · 0.5 = 1.11 is beyond everybody
  const cut = worked(netRateOf(size('log-relative-risk', Math.log(1.5), 0.04), 0.5));
  expect(cut).toMatchObject({ cut: 'high', high: 0.5 });
  expect(told(cut)).toMatch(/cut at everybody/);
  // a relative risk of 2 where half succeed is everybody, and no more
  expect(worked(netRateOf(size('log-relative-risk', Math.LN2, 1e-6), 0.5)).withRate).toBeCloseTo(
    1,
    12,
  );
});

test('what cannot become a rate is refused', () => {
  expect(refusal(netRateOf(size('mean-difference', 3), 0.5))).toMatch(/difference in points/);
  expect(refusal(netRateOf(size('log-odds-ratio', 1), 1))).toMatch(/above 0 and below 100%/);
  expect(
    refusal(netRateOf(size('log-odds-ratio', 1), { value: 0.5, low: 0.6, high: 0.7 })),
  ).toMatch(/not in its own interval/);
});
