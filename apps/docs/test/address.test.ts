import { describe, expect, test } from 'vitest';
import { askedCase, readFragment, writeFragment } from '../src/calculator/model/address.ts';
import { shipped } from './shipped.ts';

const { assumptions } = shipped('children-youth', 'cool-kids-ikast-brande');
const RATE = 'effect.less-psychiatry.successRate';

test('what is written is read again, to the digit', () => {
  const changes = {
    [RATE]: 1 / 3,
    'intake.2021': 7,
    discount: 'none',
    'prices.special-class': 1e-7,
  };
  const known = assumptions.map(({ key }) => key);
  const own = Object.fromEntries(Object.entries(changes).filter(([key]) => known.includes(key)));
  expect(readFragment(`#${writeFragment(own)}`, assumptions)).toEqual({
    changes: own,
    refused: [],
  });
});

test('the case as it is has no fragment, and an anchor of the page is no change', () => {
  expect(writeFragment({})).toBe('');
  expect(readFragment('#_top', assumptions)).toEqual({ changes: {}, refused: [] });
});

describe('an address from a stranger', () => {
  test.each([
    ['another assumption', '#effect.nothing.successRate=0.2'],
    ['a rate above everybody', `#${RATE}=2.6`],
    ['a number that is none', `#${RATE}=1e9`],
    ['text', `#${RATE}=<script>`],
    ['a choice that does not exist', '#discount=free'],
    ['half a year', '#horizon=9.5'],
    ['a broken escape', `#${RATE}=%E0%A4%A`],
    ['machinery of objects', '#__proto__=1'],
  ])('%s is left out and said', (_, fragment) => {
    const { changes, refused } = readFragment(fragment, assumptions);
    expect(changes).toEqual({});
    expect(refused).toHaveLength(1);
  });
  test('is not read when it is longer than any page writes', () => {
    expect(readFragment(`#${RATE}=0.2&${'x=1&'.repeat(5000)}`, assumptions)).toEqual({
      changes: {},
      refused: ['…'],
    });
  });
  test('the value the case has already is no change', () => {
    expect(readFragment(`#${RATE}=0.26`, assumptions).changes).toEqual({});
  });
});

test('a case is asked for by either word, and only by something that can be an id', () => {
  expect(askedCase('?sag=chilled-2026')).toBe('chilled-2026');
  expect(askedCase('?case=chilled-2026')).toBe('chilled-2026');
  expect(askedCase('?sag=../../etc')).toBeUndefined();
  expect(askedCase(`?sag=${'a'.repeat(200)}`)).toBeUndefined();
  expect(askedCase('')).toBeUndefined();
});
