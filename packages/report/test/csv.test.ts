import { expect, test } from 'vitest';
import { csvText, dataTables } from '../src/csv/index.ts';
import { scenariosTable } from '../src/index.ts';
import { oneToldCase } from './told-case.ts';

const table = {
  head: ['Hvad', 'Kr.'],
  rows: [
    ['Løn; pension', -1234.5],
    ['=1+1', 0.0000001],
    ['sagt "sådan"', null],
  ],
};

test('Danish Excel reads it: semicolons, decimal comma and the mark of UTF-8', () => {
  expect(csvText(table, 'danish')).toBe(
    `\ufeffHvad;Kr.\r\n"Løn; pension";-1234,5\r\n'=1+1;0,0000001\r\n"sagt ""sådan""";\r\n`,
  );
});

test('a program reads it: commas, points and nothing before', () => {
  expect(csvText(table, 'plain')).toBe(
    `Hvad,Kr.\r\nLøn; pension,-1234.5\r\n'=1+1,0.0000001\r\n"sagt ""sådan""",\r\n`,
  );
});

test.each(['=A1', '+1', '-1', '@SUM(A1)', '%0', '|x'])(
  '%s from a file is text and no formula',
  (text) => {
    expect(csvText({ head: ['a'], rows: [[text]] }, 'plain')).toBe(`a\r\n'${text}\r\n`);
  },
);

test('what stands after a tab or a line break cannot begin a formula either', () => {
  expect(csvText({ head: ['a'], rows: [['\t=1']] }, 'plain')).toBe("a\r\n'=1\r\n");
  expect(csvText({ head: ['a'], rows: [['x\n=1']] }, 'plain')).toBe('a\r\nx =1\r\n');
});

test('the tables hold the figures of the result unrounded, and each has as many cells as its head', () => {
  const told = oneToldCase();
  const tables = dataTables(told, 'da');
  const years = tables.find(({ name }) => name === 'aar-for-aar');
  expect(years?.rows.map(([year]) => year)).toEqual(told.result.byYear.map(({ year }) => year));
  expect(years?.rows.map((row) => row[5])).toEqual(told.result.byYear.map(({ total }) => total));
  for (const { head, rows } of tables) for (const row of rows) expect(row.length).toBe(head.length);
  expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
});

test('a scenario stands under the name people gave it, and under its id where it has none', () => {
  const told = oneToldCase();
  const { byPayer } = told.result.net;
  const scenarios = [
    {
      id: 'saa',
      label: { da: 'Så få børn', en: 'So few children' },
      total: 1,
      byPayer,
      changes: [],
    },
    { id: 'cautious', total: 2, byPayer, changes: [] },
  ];
  const result = { ...told.result, scenarios };
  const file = dataTables({ ...told, result }, 'da').find(({ name }) => name === 'scenarier');
  expect(file?.rows.map(([name]) => name)).toEqual(['Så få børn', 'cautious']);
  const names = scenariosTable(result, 'en').rows.map(([name]) => name);
  expect(names.slice(1)).toEqual(['So few children', 'cautious']);
});
