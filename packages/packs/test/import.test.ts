import { issueLine, PACK_FILES, parseWith } from '@som/engine';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type CellValue, writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  chooseTable,
  consequencesText,
  IMPORT_LIMITS,
  importTemplate,
  mergeConsequences,
  readConsequences,
  readCsvTable,
  readWorkbook,
} from '../src/import/index.ts';

const SERVICES = [
  { id: 'support-hour', names: ['Støtte, time', 'Support, hour'] },
  { id: 'special-class-week', names: ['Specialklasse, uge', 'Special class, week'] },
];

async function fromSheets(sheets: Record<string, CellValue[][]>, sheet?: string) {
  const bytes = await writeXlsx({
    sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })),
  });
  return fromBytes(bytes, sheet);
}

async function fromBytes(bytes: Uint8Array, sheet?: string) {
  const { tables, issues } = await readWorkbook(bytes, 'a.xlsx');
  if (issues.length > 0) return { consequences: [], issues };
  const chosen = chooseTable(tables, 'a.xlsx', sheet);
  return chosen.table
    ? readConsequences(chosen.table, 'a.xlsx', SERVICES)
    : { consequences: [], issues: chosen.issues };
}

function fromCsv(text: string) {
  const { tables } = readCsvTable(new TextEncoder().encode(text), 'a.csv');
  return readConsequences(tables[0]!, 'a.csv', SERVICES);
}

/** What was not understood, as place and code. */
const said = (issues: { path: readonly (string | number)[]; code: string }[]) =>
  issues.map(({ path, code }) => `${path.join('!')} ${code}`).sort();

test('a table of years becomes consequences', async () => {
  const { consequences, issues } = await fromSheets({
    Ark1: [
      ['konsekvens', 'ydelse', 'hvem', 0, 1, 2],
      ['fewer-hours', 'support-hour', 'deltager', -1.5, '−3,25', null],
      ['Mindre specialklasse', 'Specialklasse, uge', null, null, -2, '-10 %'],
    ],
  });
  expect(issues).toEqual([]);
  expect(consequences).toEqual([
    {
      id: 'fewer-hours',
      service: 'support-hour',
      affects: 'participant',
      change: { 'year-0': { value: -1.5 }, 'year-1': { value: -3.25 } },
    },
    {
      id: 'mindre-specialklasse',
      label: 'Mindre specialklasse',
      service: 'special-class-week',
      affects: 'holder',
      change: { 'year-1': { value: -2 }, 'year-2': { value: -0.1 } },
    },
  ]);
});

test.each([
  [
    'beside each year',
    'id;ydelse;0;0 nedre;0 øvre;1;1 nedre;1 øvre\na;support-hour;-2;-4;0;-3;-6;-1',
    'range',
  ],
  [
    'after each year, unnumbered',
    'id;ydelse;0;nedre;øvre;1;nedre;øvre\na;support-hour;-2;-4;0;-3;-6;-1',
    'range',
  ],
  [
    'as a second block',
    'id;ydelse;0;1;nedre 0;nedre 1;øvre 0;øvre 1\na;support-hour;-2;-3;-4;-6;0;-1',
    'range',
  ],
  [
    'as blocks under headings',
    ';;estimat;;nedre;;øvre;\nid;ydelse;0;1;0;1;0;1\na;support-hour;-2;-3;-4;-6;0;-1',
    'range',
  ],
  [
    'as a confidence interval',
    'id;ydelse;0;ci_low;ci_high;1;1 ci low;1 ci high\na;support-hour;-2;-4;0;-3;-6;-1',
    'ci95',
  ],
])('intervals may stand %s', (_, csv, key) => {
  const { consequences, issues } = fromCsv(csv);
  expect(issues).toEqual([]);
  expect(consequences[0]!.change).toEqual({
    'year-0': { value: -2, [key]: [-4, 0] },
    'year-1': { value: -3, [key]: [-6, -1] },
  });
});

test('a standard error stays a standard error', () => {
  const { consequences } = fromCsv('id,service,0,se\na,support-hour,-2,0.5');
  expect(consequences[0]!.change).toEqual({ 'year-0': { value: -2, se: 0.5 } });
});

test('every cell that is not understood is named, all at once', async () => {
  const { issues } = await fromSheets({
    'Ark 1': [
      ['konsekvens', 'ydelse', 'hvem', 0, '0 nedre', '0 øvre', 1, 'uger'],
      ['a', 'support-hour', null, 'ca. 3', null, null, null, 4],
      ['b', 'suport-hour', 'naboen', 1, null, null, null],
      ['c', 'support-hour', null, null, -1, null, null],
      ['d', 'support-hour', null, 5, 6, 7, '1.234'],
      ['e', 'support-hour', null, 1, 0, null, new Date(Date.UTC(2020, 0, 1))],
      [null, null, null, 1],
      ['f', 'support-hour'],
      ['g', 'support-hour', null, true],
      ['h', 'support-hour', null, 1, null, null, null, null, 'husk'],
      ['h', 'support-hour', null, 1],
      ['5 %', 'support-hour', null, 1],
    ],
  });
  expect(said(issues)).toEqual(
    [
      'Ark 1!H1 import-column',
      'Ark 1!D2 import-not-a-number',
      'Ark 1!B3 unknown-service',
      'Ark 1!C3 import-whom',
      'Ark 1!E4 import-lonely-spread',
      'Ark 1!G5 import-ambiguous',
      'Ark 1!G6 import-cell-kind',
      'Ark 1!A7 import-no-name',
      'Ark 1!A8 import-no-figures',
      'Ark 1!D9 import-cell-kind',
      'Ark 1!I10 import-outside-table',
      'Ark 1!A11 import-twice',
      'Ark 1!A12 import-no-id',
    ].sort(),
  );
});

test('an interval must hold its estimate, have two ends, and be the only spread', () => {
  const { issues } = fromCsv(
    'id;ydelse;0;nedre;øvre;se\na;support-hour;5;6;7;\nb;support-hour;1;0;;\nc;support-hour;1;0;2;0,5\nd;support-hour;1;;;-0,5',
  );
  expect(said(issues)).toEqual([
    'C2 import-interval',
    'D3 import-half-interval',
    'F4 import-two-spreads',
    'F5 import-negative-se',
  ]);
});

test('an issue says the sheet, the cell, what stands there and what to do, in both languages', async () => {
  const { issues } = await fromSheets({
    Tal: [
      ['id', 'ydelse', 0],
      ['a', 'support-hour', 'x'],
    ],
  });
  expect(issueLine(issues[0]!, 'da')).toBe(
    'a.xlsx › Tal.C2: »x« er ikke et tal. Skriv et tal, eller lad cellen stå tom, hvis der ingen ændring er.',
  );
  expect(issueLine(issues[0]!, 'en')).toBe(
    'a.xlsx › Tal.C2: “x” is not a number. Write a number, or leave the cell empty if nothing changes.',
  );
});

/** A workbook whose sheet has been written by another program. */
async function withSheet(change: (xml: string) => string): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'A',
        rows: [
          ['id', 'ydelse', 0],
          ['a', 'support-hour', 1],
        ],
      },
    ],
  });
  const parts = unzipSync(bytes);
  const name = 'xl/worksheets/sheet1.xml';
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name]!))) });
}

test('a formula is never worked out: its stored value counts, and one without is named', async () => {
  const stored = await withSheet((xml) =>
    xml.replace('<v>1</v></c></row></sheetData>', '<f>1+1</f><v>2</v></c></row></sheetData>'),
  );
  expect((await fromBytes(stored)).consequences[0]!.change).toEqual({ 'year-0': { value: 2 } });
  const none = await withSheet((xml) =>
    xml.replace(
      '<v>1</v></c></row></sheetData>',
      '<f>WEBSERVICE("http://x")</f></c></row></sheetData>',
    ),
  );
  expect(said((await fromBytes(none)).issues)).toEqual(['A!C2 import-formula']);
  const error = await withSheet((xml) =>
    xml.replace('<c r="C2"><v>1</v>', '<c r="C2" t="e"><v>#DIV/0!</v>'),
  );
  expect(said((await fromBytes(error)).issues)).toEqual(['A!C2 import-cell-error']);
});

test('a workbook cannot fill the memory: far cells and bombs are refused unread', async () => {
  const far = await withSheet((xml) =>
    xml.replace(
      '</sheetData>',
      '<row r="1000000"><c r="XFD1000000"><v>1</v></c></row></sheetData>',
    ),
  );
  expect(said((await fromBytes(far)).issues)).toEqual([' import-too-large']);
  const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(IMPORT_LIMITS.unpackedBytes + 1) });
  expect(bomb.length).toBeLessThan(100_000);
  expect(said((await fromBytes(bomb)).issues)).toEqual([' import-too-large']);
  const large = await readWorkbook(new Uint8Array(IMPORT_LIMITS.fileBytes + 1), 'a.xlsx');
  expect(said(large.issues)).toEqual([' import-too-large']);
});

test.each([
  ['not a workbook', strToU8('hello'), 'import-unreadable'],
  ['nothing at all', new Uint8Array(), 'import-unreadable'],
  ['an old or locked workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'import-old-format'],
  ['a zip without a workbook', zipSync({ 'a.xml': strToU8('<a/>') }), 'import-unreadable'],
])('%s is said to be so', async (_, bytes, code) => {
  expect(said((await readWorkbook(bytes, 'a.xlsx')).issues)).toEqual([` ${code}`]);
});

test('a sheet must be chosen when several hold a table', async () => {
  const rows = [
    ['id', 'ydelse', 0],
    ['a', 'support-hour', 1],
  ];
  const sheets = { Forord: [['Om tallene']], A: rows, B: rows };
  expect(said((await fromSheets(sheets)).issues)).toEqual([' import-several-tables']);
  expect((await fromSheets(sheets, 'B')).consequences.length).toBe(1);
  expect(said((await fromSheets(sheets, 'C')).issues)).toEqual([' import-no-sheet']);
  expect(said((await fromSheets({ Forord: [['Om tallene']] })).issues)).toEqual([
    ' import-no-table',
  ]);
});

test('a CSV file saved by Danish Excel is read with its letters', () => {
  // windows-1252: ø is F8
  const bytes = Uint8Array.from(
    [...'id;ydelse;0\na;St\u00f8tte, time;-1,5\n'].map((c) => c.charCodeAt(0)),
  );
  const { tables } = readCsvTable(bytes, 'a.csv');
  expect(readConsequences(tables[0]!, 'a.csv', SERVICES).consequences[0]).toMatchObject({
    service: 'support-hour',
    change: { 'year-0': { value: -1.5 } },
  });
});

test('the template can be filled in: its example row is no consequence', async () => {
  const template = await importTemplate();
  expect(said((await fromBytes(template)).issues)).toEqual([' import-no-rows']);
  const parts = unzipSync(template);
  const shared = strFromU8(parts['xl/sharedStrings.xml']!);
  const filled = shared
    .replace('>eksempel<', '>fewer-hours<')
    .replace('>contact-person-hour<', '>support-hour<');
  const { consequences, issues } = await fromBytes(
    zipSync({ ...parts, 'xl/sharedStrings.xml': strToU8(filled) }),
  );
  expect(issues).toEqual([]);
  expect(consequences[0]).toMatchObject({
    id: 'fewer-hours',
    affects: 'participant',
    change: { 'year-0': { value: -10, range: [-20, 0] }, 'year-2': { value: -20 } },
  });
});

const TOLD = { outcome: 'better', basis: 'expert', source: 'report-2020' };
const TWO = fromCsv(
  'id;ydelse;0;se;note\nfewer-hours;support-hour;-2;0,5;»Skøn«: se tabel 3\nLidt mere;support-hour;1;;',
).consequences;

test('the YAML passes the strict door and holds the same numbers', () => {
  const text = consequencesText(TWO, TOLD);
  const { value, issues } = parseWith(PACK_FILES['consequences.yaml'], parse(text), 'c');
  expect(issues).toEqual([]);
  expect(value!['better']!['fewer-hours']).toEqual({
    service: 'support-hour',
    affects: 'holder',
    change: { 'year-0': { value: -2, se: 0.5 } },
    basis: 'expert',
    source: 'report-2020',
    note: '»Skøn«: se tabel 3',
  });
});

const FILE = `# top
other: # the first
    one:
        service: support-hour   # dear
        affects: holder
        change: { year-0: -1 }
        note: >-
            two
            lines
    # about the second

# below
better:
    old:
        service:   support-hour
        affects: holder # whose
        change: { year-0: -1 } # last

# the end
`;

test.each(['better', 'other', 'new'])('merging into »%s« keeps every line there was', (outcome) => {
  const { text, issues } = mergeConsequences(FILE, TWO, { ...TOLD, outcome }, 'c');
  expect(issues).toEqual([]);
  const lines = text.split('\n');
  let at = -1;
  for (const line of FILE.trimEnd().split('\n')) {
    at = lines.indexOf(line, at + 1);
    expect(at, line).toBeGreaterThan(-1);
  }
  const merged = parse(text);
  expect(Object.keys(merged[outcome]).slice(-2)).toEqual(['fewer-hours', 'lidt-mere']);
  const { [outcome]: _, ...rest } = merged;
  const { [outcome]: own = {}, ...before } = parse(FILE);
  expect(rest).toEqual(before);
  expect(merged[outcome]).toMatchObject(own);
});

test.each(['{}\n', '', '# only words\n{}\n', '# only words\n'])(
  'an empty file (%j) takes them too',
  (empty) => {
    const { text } = mergeConsequences(empty, TWO, TOLD, 'c');
    expect(Object.keys(parse(text).better)).toEqual(['fewer-hours', 'lidt-mere']);
    expect(text.startsWith('# only')).toBe(empty.startsWith('# only'));
  },
);

test('a consequence that is there already is not written over', () => {
  const there = `better:\n  fewer-hours: { service: support-hour, affects: holder, change: { year-0: 1 } }\n`;
  const { text, issues } = mergeConsequences(there, TWO, TOLD, 'c');
  expect(text).toBe(there);
  expect(issues.map(({ code }) => code)).toEqual(['import-exists']);
});

test('an outcome written on one line is left alone', () => {
  const there = `better: { old: { service: support-hour, affects: holder, change: { year-0: 1 } } }\n`;
  const { text, issues } = mergeConsequences(there, TWO, TOLD, 'c');
  expect(text).toBe(there);
  expect(issues.map(({ code }) => code)).toEqual(['import-flow']);
});

test('a part that lies about its size is not unpacked beyond what it said', async () => {
  const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(20_000_000) });
  const view = new DataView(bomb.buffer, bomb.byteOffset);
  // »uncompressed size« in the local header (offset 22) and in the central directory (offset 24 from its signature)
  const directory = bomb.findLastIndex(
    (_, i) => view.byteLength >= i + 4 && view.getUint32(i, true) === 0x02014b50,
  );
  view.setUint32(22, 10, true);
  view.setUint32(directory + 24, 10, true);
  const before = process.memoryUsage().arrayBuffers;
  expect(said((await readWorkbook(bomb, 'a.xlsx')).issues)).toEqual([' import-unreadable']);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5_000_000);
});
