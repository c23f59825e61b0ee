import { describe, expect, test } from 'vitest';
import { readFragment } from '../src/calculator/model/address.ts';
import { askedCase } from '../src/calculator/model/asked-case.ts';
import { packCase, unpackCase } from '../src/calculator/model/packed-case.ts';
import { readPlace, writePlace } from '../src/calculator/model/place.ts';
import { shipped } from './shipped.ts';

const { assumptions } = shipped('children-youth', 'cool-kids-ikast-brande');
const RATE = 'effect.less-psychiatry.successRate';

test('an address of the older kind is read, to the digit', () => {
  expect(
    readFragment(`#${RATE}=0.3333333333333333&intake.2021=7&discount=none`, assumptions),
  ).toEqual({
    changes: { [RATE]: 1 / 3, 'intake.2021': 7, discount: 'none' },
    refused: [],
  });
});

test('the case as it is has no changes, and an anchor of the page is none', () => {
  expect(readFragment('', assumptions)).toEqual({ changes: {}, refused: [] });
  expect(readFragment('#_top', assumptions)).toEqual({ changes: {}, refused: [] });
});

describe('the place an address leads to', () => {
  test.each([
    ['#trin=3', { step: 3, changes: '' }],
    ['#step=6', { step: 6, changes: '' }],
    ['#trin=2&case=ab_-9', { step: 2, packed: 'ab_-9', changes: '' }],
    [`#trin=2&${RATE}=0.2`, { step: 2, changes: `${RATE}=0.2` }],
    ['#trin=7', { changes: 'trin=7' }],
    ['#case=<b>', { changes: 'case=<b>' }],
    ['', { changes: '' }],
  ])('%s', (hash, place) => expect(readPlace(hash)).toEqual(place));
  test('is written in the language of the page', () => {
    expect(writePlace({ step: 3, packed: 'abc', changes: '' }, 'da')).toBe('#trin=3&case=abc');
    expect(writePlace({ step: 3, changes: '' }, 'en')).toBe('#step=3');
    expect(writePlace({ changes: '' }, 'da')).toBe('');
  });
});

describe('a whole case in an address', () => {
  const { inputs } = shipped('children-youth', 'cool-kids-ikast-brande');
  test('comes back as it was, but for the figures it is held against', async () => {
    const { expected: _expected, ...asked } = inputs.case;
    const packed = await packCase(inputs.case);
    expect(packed).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(JSON.parse((await unpackCase(packed)) ?? '')).toEqual(asked);
  });
  test.each(['', 'abc', '!!', 'A'.repeat(300_000)])('%s is none', async (packed) =>
    expect(await unpackCase(packed)).toBeUndefined(),
  );
  test('that would fill the machine is not unpacked', async () => {
    const bytes = new Response(
      new Blob(['x'.repeat(5_000_000)]).stream().pipeThrough(new CompressionStream('deflate-raw')),
    );
    const text = Buffer.from(await bytes.arrayBuffer()).toString('base64url');
    expect(await unpackCase(text)).toBeUndefined();
  });
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
