import fc from 'fast-check';
import { expect, test } from 'vitest';
import { halfLifeShare, powerOfInteger } from '../../src/math/power.ts';

const halfLives = fc.double({ min: 0.1, max: 50, noNaN: true });
const years = fc.double({ min: 0, max: 100, noNaN: true });

test('whole powers worked by hand', () => {
  expect(powerOfInteger(2, 10)).toBe(1024);
  expect(powerOfInteger(1.5, 3)).toBe(3.375);
  expect(powerOfInteger(-2, 3)).toBe(-8);
  expect(powerOfInteger(2, -2)).toBe(0.25);
  expect(powerOfInteger(0, 0)).toBe(1);
  expect(powerOfInteger(7, -0)).toBe(1);
});

test('the same bits as a loop that multiplies once a year', () => {
  let factor = 1;
  for (let year = 0; year <= 60; year += 1) {
    expect(powerOfInteger(1.035, year)).toBe(factor);
    factor *= 1.035;
  }
});

test('a power that is not whole is refused', () => {
  for (const n of [0.5, NaN, Infinity]) expect(() => powerOfInteger(2, n)).toThrow(RangeError);
});

test('nothing is lost at the start, and exactly half in each half-life', () => {
  fc.assert(
    fc.property(halfLives, (halfLife) => {
      expect(halfLifeShare(0, halfLife)).toBe(1);
      expect(halfLifeShare(halfLife, halfLife)).toBe(0.5);
      expect(halfLifeShare(2 * halfLife, halfLife)).toBe(0.25);
      expect(halfLifeShare(8 * halfLife, halfLife)).toBe(0.00390625);
    }),
  );
});

test('half a half-life leaves one over the square root of two', () => {
  // 2^(−1/2) = 0.70710678118654752440…
  expect(halfLifeShare(2.5, 5)).toBeCloseTo(Math.SQRT1_2, 15);
  // 3 years with a half-life of 2: 2^(−1.5) = ½ · 0.7071067811865475 = 0.35355339059327376…
  expect(halfLifeShare(3, 2)).toBeCloseTo(0.3535533905932738, 15);
});

test('an infinite half-life leaves everything, infinite time nothing', () => {
  expect(halfLifeShare(100, Infinity)).toBe(1);
  expect(halfLifeShare(Infinity, 5)).toBe(0);
  expect(halfLifeShare(1e9, 1)).toBe(0);
  expect(halfLifeShare(1074, 1)).toBe(5e-324);
});

test('negative years, a half-life of zero and NaN are refused', () => {
  const refused: [number, number][] = [
    [-1, 5],
    [1, 0],
    [0, 0],
    [1, -5],
    [NaN, 5],
    [5, NaN],
    [Infinity, Infinity],
  ];
  for (const [t, halfLife] of refused) {
    expect(() => halfLifeShare(t, halfLife)).toThrow(RangeError);
  }
});

test('agrees with the power of the running engine', () => {
  fc.assert(
    fc.property(years, halfLives, (t, halfLife) => {
      const found = halfLifeShare(t, halfLife);
      // Rounding t/halfLife costs up to 1000 · ln 2 · 1e-16 in the engine's power as in ours.
      expect(Math.abs(found / 2 ** (-t / halfLife) - 1)).toBeLessThan(1e-13);
    }),
  );
});

test('more years never leave more', () => {
  fc.assert(
    fc.property(years, years, halfLives, (a, b, halfLife) => {
      const later = halfLifeShare(Math.max(a, b), halfLife);
      expect(later).toBeLessThanOrEqual(halfLifeShare(Math.min(a, b), halfLife));
    }),
  );
});
