import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalCdf, normalQuantile } from '../../src/math/normal.ts';

const relativeError = (found: number, expected: number) => Math.abs(found / expected - 1);
const anyZ = fc.double({ noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });

test.each([
  // Wichura 1988 for the first three (his −9.262340089798408 is this same double), and the usual
  // 95 per cent limits.
  [0.25, -0.6744897501960817],
  [0.001, -3.090232306167814],
  [1e-20, -9.262340089798409],
  [0.025, -1.959963984540054],
  [0.975, 1.959963984540054],
])('quantile of %d is %d', (p, z) => {
  expect(relativeError(normalQuantile(p), z)).toBeLessThan(4e-16);
});

test.each([
  // ½ erfc(−z/√2) worked with 25 digits in mpmath 1.3; the first is the usual 95 per cent limit.
  [1.959963984540054, 0.975],
  [-1, 0.15865525393145705],
  [-1.7, 0.04456546275854304],
  [-1.8, 0.0359303191129258],
  [-3, 0.0013498980316300946],
  [-5, 2.8665157187919391e-7],
  [-10, 7.619853024160525e-24],
  [-20, 2.7536241186062337e-89],
  [-37.5, 4.605353009581955e-308],
])('share below %d is %d, also far out in the tail', (z, p) => {
  expect(relativeError(normalCdf(z), p)).toBeLessThan(1e-15);
});

test('half lies below zero, nothing below −Infinity, everything below Infinity', () => {
  expect([0, -0, -Infinity, Infinity].map(normalCdf)).toEqual([0.5, 0.5, 0, 1]);
  expect([0.5, 0, 1].map(normalQuantile)).toEqual([0, -Infinity, Infinity]);
  expect(normalCdf(NaN)).toBeNaN();
});

test('a share outside 0 to 1 is refused', () => {
  for (const p of [-1e-300, 1.0000000000000002, NaN, Infinity]) {
    expect(() => normalQuantile(p)).toThrow(RangeError);
  }
});

test('the quantile of the share below z is z', () => {
  fc.assert(
    fc.property(fc.double({ min: -37, max: 4, noNaN: true }), (z) => {
      // Above zero the share itself is rounded (1e-16), which 1/φ(4) = 7500 makes 1e-12 of z.
      expect(Math.abs(normalQuantile(normalCdf(z)) - z)).toBeLessThan(z < 0 ? 1e-13 : 2e-12);
    }),
  );
});

test('the share below the quantile of p is p', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 1, noNaN: true }), (p) => {
      // A last bit of z is z² last bits of the share: 37² · 4e-16 at p = 1e-300.
      expect(relativeError(normalCdf(normalQuantile(p)), p)).toBeLessThan(1e-12);
    }),
  );
});

test('what lies below z and what lies below −z are everything', () => {
  fc.assert(
    fc.property(anyZ, (z) => {
      expect(Math.abs(normalCdf(z) + normalCdf(-z) - 1)).toBeLessThan(3e-16);
    }),
  );
});

test('further to the right never less, and a larger share never further to the left', () => {
  fc.assert(
    fc.property(anyZ, anyZ, (a, b) => {
      expect(normalCdf(Math.min(a, b))).toBeLessThanOrEqual(normalCdf(Math.max(a, b)));
    }),
  );
  fc.assert(
    fc.property(share, share, (a, b) => {
      expect(normalQuantile(Math.min(a, b))).toBeLessThanOrEqual(normalQuantile(Math.max(a, b)));
    }),
  );
});
