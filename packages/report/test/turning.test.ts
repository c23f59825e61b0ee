import type { Lever, Output, Result, Threshold } from '@som/engine';
import { describe, expect, test } from 'vitest';
import {
  distributionFinding,
  kronerText,
  leverRange,
  leverValue,
  type NamedLever,
  nearestFirst,
  type SpreadOutput,
  type TurningPoint,
  thresholdSentence,
  thresholdsTable,
} from '../src/index.ts';

const BUDGET: Output = { window: 'budget', purse: 'municipality' };
const lever = (id: string, written: number, range?: [number, number]): Lever => ({
  id,
  kind: id.startsWith('consequences.') ? 'consequence' : 'parameter',
  unit: 'amount',
  written,
  bounds: { low: -1, high: id.startsWith('effect.') ? 1 : Number.POSITIVE_INFINITY },
  linear: true,
  at: () => new Map(),
  ...(range && { range: { low: range[0], high: range[1], is: 'range' } }),
});
const named = (
  id: string,
  written: number,
  words: Omit<NamedLever['words'], 'label'>,
  range?: [number, number],
): NamedLever => ({
  lever: lever(id, written, range),
  words: { label: { da: id, en: id }, ...words },
});
const label = (da: string, en: string) => ({ da, en });
const COST = named(
  'costs.course',
  14_000,
  { unit: label('kr.', 'DKK'), reads: 'kroner' },
  [11_000, 18_000],
);
const RATE = named('effect.well.successRate', 0, { unit: undefined, reads: 'share' }, [-0.1, 0.35]);
const TIMES = named(
  'consequences.school',
  1,
  { unit: label('gange det skrevne', 'times what is written'), reads: 'number' },
  [0, 1],
);
const PRICE = named(
  'prices.class',
  185_520,
  { unit: label('kr. pr. elevår', 'DKK per pupil year'), reads: 'kroner' },
  [185_520, 241_176],
);
const turn = (value: number, verdict: Threshold['verdict'] = 'at-least'): Threshold => ({
  value,
  verdict,
  how: 'exact',
});

describe('a range says its unit once', () => {
  test.each([
    [COST, '11.000 – 18.000 kr.', 'DKK 11,000 – 18,000'],
    [RATE, '−10 – 35 %', '−10% – 35%'],
    [TIMES, '0 – 1 gange det skrevne', '0 – 1 times what is written'],
    [PRICE, '185.520 – 241.176 kr. pr. elevår', 'DKK 185,520 – 241,176 per pupil year'],
  ])('%#', (each, da, en) => {
    expect(leverRange(each, 'da')).toBe(da);
    expect(leverRange(each, 'en')).toBe(en);
  });

  test('and leaves it out beside a value that has it; what counts as certain has no range', () => {
    expect(leverRange(PRICE, 'da', { bare: true })).toBe('185.520 – 241.176');
    const { range: _, ...certain } = COST.lever;
    expect(leverRange({ ...COST, lever: certain }, 'da')).toBeUndefined();
  });
});

test('one person is not one persons', () => {
  const persons = named('persons', 1, { unit: label('personer', 'persons'), reads: 'number' });
  expect([1, 2].map((n) => leverValue(persons, n, 'da'))).toEqual(['1 person', '2 personer']);
  expect(leverValue(persons, 1, 'en')).toBe('1 person');
});

describe('a limit in a sentence', () => {
  test('within its range it is only the limit and what is used', () => {
    expect(thresholdSentence(COST, turn(17_911, 'at-most'), BUDGET, 'da')).toBe(
      'Det går op for kommunen inden for de fire budgetår, når »costs.course« er højst 17.911 kr. Der er regnet med 14.000 kr.',
    );
  });

  test('beyond its range, that is said: nobody thinks that it gets that far', () => {
    expect(thresholdSentence(COST, turn(9000, 'at-most'), BUDGET, 'da')).toMatch(
      /højst 9\.000 kr\. Der er regnet med 14\.000 kr\. Intervallet 11\.000 – 18\.000 kr\. når ikke så langt$/,
    );
    expect(thresholdSentence(TIMES, turn(16.2), BUDGET, 'en')).toMatch(
      /at least 16\.2 times what is written\. Its range 0 – 1 times what is written does not reach that far$/,
    );
  });
});

describe('the nearest limit comes first', () => {
  const point = (of: NamedLever, value: number | null): TurningPoint => ({
    named: of,
    threshold: value === null ? { value, verdict: 'never', how: 'exact' } : turn(value),
  });
  test('a rate that is counted as nothing is measured against all, and one that never turns is before the absurd', () => {
    // away by: the cost 4.000 of 14.000 = 0.29; the rate 0.74 of 1; the price 20 times itself
    const points = [
      point(PRICE, 21 * 185_520),
      point(TIMES, null),
      point(RATE, 0.74),
      point(COST, 18_000),
    ];
    expect(nearestFirst(points).map(({ named: { lever: of } }) => of.id)).toEqual([
      'costs.course',
      'effect.well.successRate',
      'consequences.school',
      'prices.class',
    ]);
    const result = { caveats: [] as Result['caveats'] } as Result; // the table reads nothing else
    const { head, rows } = thresholdsTable({ output: BUDGET, points }, result, 'da');
    expect(head[2]).toBe('Interval');
    expect(rows[0]?.slice(1)).toEqual(['14.000 kr.', '11.000 – 18.000', 'mindst 18.000 kr.']);
  });
});

test('an amount says which kroner it is in', () => {
  const result = {
    horizon: { years: 9 },
    priceYear: 2025,
    budget: { years: [2026, 2027, 2028, 2029].map((year) => ({ year })) },
  } as Result; // the words read nothing else
  expect(kronerText({ window: 'net', purse: 'total' }, result, 'da')).toBe(
    'nutidsværdi over 9 år, 2025-priser',
  );
  expect(kronerText(BUDGET, result, 'en')).toBe('2026–2029 undiscounted, 2025 prices');
});

describe('words of probability are those of the figure beside them', () => {
  const found = (share: number) =>
    distributionFinding(
      { ...BUDGET, probabilityPositive: share } as SpreadOutput, // the finding reads nothing else
      'da',
    );
  test.each([
    [0.949, /næsten sikkert.*95 af 100/],
    [0.944, /meget sandsynligt.*94 af 100/],
    [0.503, /usikkert, at det går op.*50 af 100/],
    [0.204, /meget sandsynligt, at det ikke går op.*kun i 20 af 100/],
    [0.055, /meget sandsynligt, at det ikke går op.*kun i 6 af 100/],
    [0.049, /næsten sikkert, at det ikke går op.*kun i 5 af 100/],
  ])('%d', (share, said) => {
    expect(found(share)).toMatch(said);
  });
});

test('of a payer who has nothing at stake it is not said that the money is almost certainly home', () => {
  const nothing = { ...BUDGET, probabilityPositive: 1, mean: 0, sd: 0 } as SpreadOutput; // nothing else is read
  expect(distributionFinding(nothing, 'da')).toBe(
    'Intet ændrer sig for kommunen inden for de fire budgetår',
  );
});
