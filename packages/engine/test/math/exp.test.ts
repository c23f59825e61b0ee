import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exp } from '../../src/math/exp.ts';

const relativeError = (found: number, expected: number) => Math.abs(found / expected - 1);
const normalRange = fc.double({ min: -708, max: 709, noNaN: true });
const ordinary = fc.double({ min: -3, max: 3, noNaN: true });

test('agrees with the exponential of the running engine to the last bit or two', () => {
  const agrees = (x: number) => {
    expect(relativeError(exp(x), Math.exp(x))).toBeLessThan(3e-16);
  };
  fc.assert(fc.property(normalRange, agrees), { numRuns: 5000 });
  fc.assert(fc.property(ordinary, agrees), { numRuns: 5000 });
});

test('published values: e⁰ = 1, e, and e^ln 2 = 2', () => {
  expect(exp(0)).toBe(1);
  expect(exp(-0)).toBe(1);
  // e = 2.718281828459045235…
  expect(exp(1)).toBeCloseTo(Math.E, 15);
  expect(relativeError(exp(Math.LN2), 2)).toBeLessThan(3e-16);
});

test('frozen bits: every engine gives these very doubles', () => {
  // e^0.5 = 1.6487212707001281468…, e^−1 = 0.36787944117144232159…, e^10 = 22026.465794806716517…
  expect([0.5, -1, 10].map(exp)).toEqual([
    1.6487212707001282, 0.36787944117144233, 22026.465794806718,
  ]);
});

test('too large becomes Infinity, too small becomes subnormal and then zero', () => {
  expect(exp(709.782712893384)).toBeLessThan(Infinity);
  expect(relativeError(exp(709.782712893384), 1.7976931348622732e308)).toBeLessThan(3e-16);
  expect(exp(709.7827128933841)).toBe(Infinity);
  expect(exp(-745.1332191019411)).toBe(5e-324);
  expect(exp(-745.1332191019412)).toBe(0);
  // Subnormals are 5e-324 apart: the nearest or its neighbour.
  for (const x of [-709, -720.5, -735, -744.4]) {
    expect(Math.abs(exp(x) - Math.exp(x))).toBeLessThanOrEqual(5e-324);
  }
});

test('infinities and NaN', () => {
  expect(exp(Infinity)).toBe(Infinity);
  expect(exp(-Infinity)).toBe(0);
  expect(exp(NaN)).toBeNaN();
});

test('a larger exponent never gives a smaller result', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (a, b) => {
      expect(exp(Math.min(a, b))).toBeLessThanOrEqual(exp(Math.max(a, b)));
    }),
  );
});
