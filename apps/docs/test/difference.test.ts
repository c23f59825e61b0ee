import fc from 'fast-check';
import { expect, test } from 'vitest';
import { difference, patched } from '../src/calculator/store/difference.ts';

/** As a browser writes it down and reads it again. */
const kept = <T>(value: T): T => (value === undefined ? value : JSON.parse(JSON.stringify(value)));
const value = fc.jsonValue().map(kept);

test('a value and what differs give the other value, key by key in its own order', () => {
  fc.assert(
    fc.property(value, value, (from, to) => {
      const by = difference(from, to);
      expect(JSON.stringify(patched(from, kept(by)))).toBe(JSON.stringify(to));
    }),
  );
});

test('what is the same needs no words', () => {
  fc.assert(
    fc.property(value, (one) => {
      expect(difference(one, kept(one))).toBeUndefined();
    }),
  );
});

test('a change of one number is as long as the number, however long the case', () => {
  const text = 'en lang logbog '.repeat(1000);
  const [from, to] = [10, 11].map((years) => ({ text, horizon: { years }, list: [text, text] }));
  expect(difference(from, to)).toEqual({ in: { horizon: { in: { years: { is: 11 } } } } });
});

test('what is not touched is shared, not copied', () => {
  const from = { a: { one: 1 }, b: { two: 2 } };
  const to = patched(from, { in: { b: { in: { two: { is: 3 } } } } });
  expect(to).toEqual({ a: { one: 1 }, b: { two: 3 } });
  expect((to as typeof from).a).toBe(from.a);
});
