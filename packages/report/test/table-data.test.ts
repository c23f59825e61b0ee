import { expect, test } from 'vitest';
import { csvText, dataTables, tableData } from '../src/csv/index.ts';
import { oneUncertainCase } from './told-case.ts';

const table = {
  caption: 'x',
  head: ['År', 'Kr.', 'Andel'],
  rows: [
    ['2026', '−1.234,5', '–'],
    ['2027', '+12', '26 %'],
  ],
};

test('a table as it is read becomes numbers in a file, with the digits that it shows', () => {
  expect(tableData(table, 'x', 'da').rows).toEqual([
    [2026, -1234.5, null],
    [2027, 12, '26 %'],
  ]);
  expect(csvText(tableData(table, 'x', 'da'), 'danish')).toBe(
    '\ufeffÅr;Kr.;Andel\r\n2026;-1234,5;\r\n2027;12;26 %\r\n',
  );
});

test('English digits are read as English', () => {
  const english = { ...table, rows: [['2026', '−1,234.5', '–']] };
  expect(tableData(english, 'x', 'en').rows).toEqual([[2026, -1234.5, null]]);
});

test('text in a column of text stays text, also where it looks like a number', () => {
  const text = { caption: 'x', head: ['Nr.', 'Tal'], rows: [['1.234', '1.234']], align: 'lr' };
  expect(tableData(text, 'x', 'da').rows).toEqual([['1.234', 1234]]);
});

test('every table of a calculation is there: also what moves it, where it turns and how sure it is', () => {
  const told = oneUncertainCase();
  const tables = dataTables(told, 'da');
  const names = tables.map(({ name }) => name);
  for (const name of [
    'resultat',
    'foelsomhed',
    'hvad-skal-vaere-sandt',
    'hvor-sikkert',
    'hvornaar-er-pengene-hjemme',
    'hvad-er-vaerd-at-vide',
  ])
    expect(names).toContain(name);
  for (const { name } of tables) expect(name).toMatch(/^[a-z0-9-]+$/);
});
