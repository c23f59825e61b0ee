import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  niceScale,
  niceStep,
  roomFor,
} from '../../src/calculator/steps/consequences/nice-scale.ts';

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });

test('steps are 1, 2 or 5 times a power of ten', () => {
  expect([0.7, 1, 1.1, 2.5, 6, 0.03].map(niceStep)).toEqual([1, 1, 2, 5, 10, 0.05]);
});

test('the scale holds every value and nothing, with room to drag in', () => {
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 20 }), (values) => {
      const { low, high } = niceScale(roomFor(values), 0, 200);
      expect(low).toBeLessThanOrEqual(Math.min(0, ...values));
      expect(high).toBeGreaterThanOrEqual(Math.max(0, ...values));
      expect(high).toBeGreaterThan(low);
    }),
  );
});

test('where a point is put is the number it gets, to the step', () => {
  const scale = niceScale([0, 10], 20, 220);
  // 200 px for 10 units: 50 px up is 2.5
  expect(scale.at(2.5)).toBe(170);
  expect(scale.valueAt(170)).toBe(2.5);
  expect(scale.step).toBe(0.1);
  expect(scale.valueAt(171.3)).toBe(2.4);
});
