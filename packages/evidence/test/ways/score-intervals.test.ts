import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newcombe, wilson } from '../../src/index.ts';

// a failing case is printed with its path, from which it can be shrunk
fc.configureGlobal({ seed: 20260302, endOnFailure: true });

const persons = fc
  .tuple(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([of, share]) => ({ of, reached: Math.round(of * share) }));

// R. G. Newcombe, Statistics in Medicine 1998, 17:857–872, table I, method 3 (score)
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('Newcombe 1998: the score interval of %i of %i', (reached, of, low, high) => {
  const interval = wilson({ reached, of });
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

// R. G. Newcombe, Statistics in Medicine 1998, 17:873–890, table II, method 10
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
])('Newcombe 1998: the difference of %i of %i and %i of %i', (a, n, b, m, low, high) => {
  const interval = newcombe({ reached: a, of: n }, { reached: b, of: m });
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

test('an interval lies around its share, within 0 and 1, and a mirror image has the mirrored one', () => {
  fc.assert(
    fc.property(persons, ({ of, reached }) => {
      const interval = wilson({ of, reached });
      const mirrored = wilson({ of, reached: of - reached });
      expect(interval.low).toBeGreaterThanOrEqual(0);
      expect(interval.high).toBeLessThanOrEqual(1);
      expect(interval.low).toBeLessThanOrEqual(reached / of);
      expect(interval.high).toBeGreaterThanOrEqual(reached / of);
      expect(mirrored.low).toBeCloseTo(1 - interval.high, 12);
    }),
  );
});

test('the other way round the difference is the same with the sign turned', () => {
  fc.assert(
    fc.property(persons, persons, (ours, theirs) => {
      const there = newcombe(ours, theirs);
      const back = newcombe(theirs, ours);
      expect(back.low).toBeCloseTo(-there.high, 12);
      expect(there.low).toBeGreaterThanOrEqual(-1 - 1e-12);
      expect(there.high).toBeLessThanOrEqual(1 + 1e-12);
    }),
  );
});
