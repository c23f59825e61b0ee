import { describe, expect, test } from 'vitest';
import type { NumberKind } from '../src/calculator/model/assumption.ts';
import { readTyped } from '../src/calculator/model/typed-number.ts';

const label = { da: 'Tal', en: 'Number' };
const BOUNDS: Record<NumberKind, [number, number]> = {
  share: [0, 1],
  'net-share': [-1, 1],
  'risk-difference': [-1, 1],
  ratio: [0, 20],
  'effect-size': [-5, 5],
  count: [0, 1e6],
  kroner: [0, 1e10],
  years: [1, 100],
  factor: [0, 2],
};
const read = (text: string, kind: NumberKind, lang: 'da' | 'en' = 'da') => {
  const [low, high] = BOUNDS[kind];
  const typed = readTyped(text, { kind, low, high, label }, lang);
  return 'value' in typed ? typed.value : typed.problem[lang];
};

describe('kroner as they are written in a municipality', () => {
  test.each([
    ['11.500', 11500],
    ['11500', 11500],
    ['11 500 kr.', 11500],
    ['kr. 11.500,-', 11500],
    ['1.650,50', 1650.5],
    ['1,650.50', 1650.5],
    ['1,2 mio', 1_200_000],
    ['1,2 mio. kr.', 1_200_000],
    ['1.2 million', 1_200_000],
    ['2 mia.', 2_000_000_000],
    ['12 tusind', 12_000],
    ['0,5', 0.5],
    ['0.500', 0.5],
    ['1.234.567', 1_234_567],
  ])('%s is %d', (text, value) => expect(read(text, 'kroner')).toBe(value));

  test('in English the point is the decimal mark and the comma groups thousands', () => {
    expect(read('11,500', 'kroner', 'en')).toBe(11500);
    expect(read('11.500', 'kroner', 'en')).toBe(11.5);
    expect(read('DKK 1.2 million', 'kroner', 'en')).toBe(1_200_000);
  });
});

describe('shares', () => {
  test.each([
    ['26 %', 0.26],
    ['26%', 0.26],
    ['26 pct.', 0.26],
    ['26 procent', 0.26],
    ['0,26', 0.26],
    ['0.26', 0.26],
    ['26', 0.26],
    ['26 af 100', 0.26],
    ['1 af 4', 0.25],
    ['12,3 %', 0.123],
    ['0,4 %', 0.004],
    ['1', 1],
    ['0', 0],
  ])('%s is %d', (text, value) => expect(read(text, 'share')).toBe(value));

  test('an intervention may do harm, with a real minus or a hyphen', () => {
    expect(read('−5 %', 'net-share')).toBe(-0.05);
    expect(read('-0,05', 'net-share')).toBe(-0.05);
  });
});

describe('what cannot be used says what was read and what to do, and never only that it is wrong', () => {
  test('260 % is more than everybody', () => {
    expect(read('260 %', 'share')).toBe(
      'Tallet er læst som 260 %. Det er en andel af dem, der begynder: skriv mellem 0 % og 100 %, fx 26 %, 0,26 eller 26 af 100.',
    );
  });
  test('three times as much is more than the scale allows', () => {
    expect(read('3', 'factor')).toContain('mellem 0 og 2');
  });
  test.each(['elleve', '1,2,3', '1.2.3', '..', '1e5', '--4', '11.50.0', 'NaN', 'Infinity', '<b>'])(
    '»%s« is not one number',
    (text) => {
      expect(read(text, 'kroner')).toMatch(/kan ikke læses som ét tal\. Skriv fx /);
      expect(read(text, 'kroner')).not.toMatch(/ugyldig/i);
    },
  );
  test('half years are refused', () => expect(read('9,5', 'years')).toContain('hele år'));
  test('an empty field says what to write', () => expect(read(' ', 'share')).toContain('tomt'));
  test('a text of thousands of digits is not read', () =>
    expect(read('9'.repeat(5000), 'kroner')).toMatch(/ét tal/));
});
