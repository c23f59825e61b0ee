import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exp } from '../../src/math/exp.ts';
import { log } from '../../src/math/log.ts';

const positive = fc.double({ min: 5e-324, max: Number.MAX_VALUE, noNaN: true });
const aroundOne = fc.double({ min: 0.4, max: 2.5, noNaN: true });

test('agrees with the logarithm of the running engine to the last bit or two', () => {
  const agrees = (x: number) => {
    expect(Math.abs(log(x) - Math.log(x))).toBeLessThanOrEqual(3e-16 * Math.abs(Math.log(x)));
  };
  fc.assert(fc.property(positive, agrees), { numRuns: 5000 });
  fc.assert(fc.property(aroundOne, agrees), { numRuns: 5000 });
});

test('frozen bits: every engine gives these very doubles', () => {
  // ln 2 = 0.6931…, ln 10 = 2.3025…, ln 5 = 1.60943791243410037460…
  expect([2, 10, 5].map(log)).toEqual([Math.LN2, Math.LN10, 1.6094379124341003]);
});

test('one step from 1 the logarithm is f − ½f²', () => {
  expect(log(1)).toBe(0);
  expect(log(1 + 2 ** -52)).toBe(2 ** -52 - 2 ** -105);
  expect(log(1 - 2 ** -53)).toBe(-(2 ** -53));
});

test('the smallest subnormal is 2^−1074', () => {
  // −1074 · 0.69314718055994530942 = −744.440071921381262…
  expect(log(5e-324)).toBe(-744.4400719213812);
});

test('zero, negative numbers, infinities and NaN', () => {
  expect(log(0)).toBe(-Infinity);
  expect(log(-0)).toBe(-Infinity);
  expect(log(-1)).toBeNaN();
  expect(log(NaN)).toBeNaN();
  expect(log(Infinity)).toBe(Infinity);
  expect(log(-Infinity)).toBeNaN();
});

test('undoes the exponential', () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
      expect(Math.abs(log(exp(x)) - x)).toBeLessThanOrEqual(3e-16 * Math.max(1, Math.abs(x)));
    }),
  );
});

test('a larger number never has a smaller logarithm', () => {
  fc.assert(
    fc.property(positive, positive, (a, b) => {
      expect(log(Math.min(a, b))).toBeLessThanOrEqual(log(Math.max(a, b)));
    }),
  );
});
