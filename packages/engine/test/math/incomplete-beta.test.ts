import fc from 'fast-check';
import { expect, test } from 'vitest';
import { incompleteBeta } from '../../src/math/incomplete-beta.ts';
import { betaShares } from '../distributions/incomplete.ts';

const size = fc.double({ min: 0.3, max: 5000, noNaN: true });
const share = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

test('is the share of a beta distribution below, as the independent way finds it', () => {
  fc.assert(
    fc.property(size, size, share, (a, b, x) => {
      expect(Math.abs(incompleteBeta(a, b, x) - betaShares(a, b, x, 1 - x)[0])).toBeLessThan(1e-9);
    }),
  );
});

test('at least two of three fair coins: ½; at least one of two sixes of a die: 11/36', () => {
  // P(X ≥ k) of n at p is the share of Beta(k, n − k + 1) below p
  expect(incompleteBeta(2, 2, 0.5)).toBeCloseTo(0.5, 14);
  expect(incompleteBeta(1, 2, 1 / 6)).toBeCloseTo(11 / 36, 14);
});

test('the two sides make one, and nothing lies outside', () => {
  fc.assert(
    fc.property(size, size, share, (a, b, x) => {
      expect(incompleteBeta(a, b, x) + incompleteBeta(b, a, 1 - x)).toBeCloseTo(1, 9);
    }),
  );
  expect([incompleteBeta(2, 3, 0), incompleteBeta(2, 3, 1)]).toEqual([0, 1]);
});

test('a study of a million is no trouble', () => {
  // half of a million heads or more: ½ and half the chance of exactly half, 1/√(2π·250,000)/2
  expect(incompleteBeta(500_000, 500_001, 0.5)).toBeCloseTo(0.5 + 0.000398942, 8);
});
