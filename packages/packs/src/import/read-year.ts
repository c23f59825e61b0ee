import type { Issue } from '@som/engine';
import { cellNumber, type NumberStyle } from './cell-number.ts';
import type { Column } from './columns.ts';
import type { Part } from './headers.ts';
import { type Cell, cellAddress, cellAt, cellProblem, cellText, type Table } from './table.ts';

/** A number of consequences.yaml. */
export interface ImportedEstimate {
  value: number;
  range?: [number, number];
  ci95?: [number, number];
  se?: number;
}

/** What reading one row needs to know of its table. */
export interface Reading {
  table: Table;
  file: string;
  columns: ReadonlyMap<number, Column>;
  /** Row of the headers, from 0. */
  header: number;
  style: NumberStyle | undefined;
  issues: Issue[];
}

const KIND_WORDS = {
  date: ['en dato', 'a date'],
  boolean: ['sandt/falsk', 'true/false'],
} as const;

/** What is wrong with a cell that is neither number nor text. */
export function oddCell(
  cell: Cell & { kind: 'formula' | 'error' | 'date' | 'boolean' },
  wanted: { da: string; en: string },
): { code: Issue['code']; found: Issue['found'] } {
  const value = cell.text;
  if (cell.kind === 'formula') return { code: 'import-formula', found: { value } };
  if (cell.kind === 'error') return { code: 'import-cell-error', found: { value } };
  const [kindDa, kindEn] = KIND_WORDS[cell.kind];
  const found = { value, kindDa, kindEn, wantedDa: wanted.da, wantedEn: wanted.en };
  return { code: 'import-cell-kind', found };
}

/** The number in a cell; an issue and nothing when there is something else. */
function numberIn(reading: Reading, row: number, column: number): number | undefined {
  const { table, file, issues, style } = reading;
  const cell = cellAt(table, row, column);
  const bad = (code: Issue['code'], found: Issue['found']) => {
    issues.push(cellProblem(code, file, table.sheet, cellAddress(row, column), found));
    return undefined;
  };
  if (cell.kind === 'empty') return undefined;
  if (cell.kind === 'number') return cell.value;
  if (cell.kind !== 'text') {
    const { code, found } = oddCell(cell, { da: 'et tal', en: 'a number' });
    return bad(code, found);
  }
  const read = cellNumber(cell.text, style);
  if (read.kind === 'number') return read.value;
  const value = cellText(cell);
  return read.kind === 'none'
    ? bad('import-not-a-number', { value })
    : bad('import-ambiguous', {
        value,
        danish: String(read.danish),
        english: String(read.english),
      });
}

interface Found {
  value: number;
  column: number;
  isStudy: boolean;
}

/** An estimate from the numbers of one year, or nothing when they do not fit together. */
function estimateOf(
  reading: Reading,
  row: number,
  year: number,
  parts: Partial<Record<Part, Found>>,
): ImportedEstimate | undefined {
  const bad = (code: Issue['code'], at: Found, found: Issue['found'] = {}) => {
    const address = cellAddress(row, at.column);
    reading.issues.push(
      cellProblem(code, reading.file, reading.table.sheet, address, { year, ...found }),
    );
    return undefined;
  };
  const { value, low, high, se } = parts;
  const spread = low ?? high ?? se;
  if (!value) return spread && bad('import-lonely-spread', spread);
  if (se && (low || high)) return bad('import-two-spreads', se);
  if (se) {
    if (se.value < 0) return bad('import-negative-se', se, { value: se.value });
    return { value: value.value, se: se.value };
  }
  if (!low && !high) return { value: value.value };
  if (!low || !high) return bad('import-half-interval', low ?? high ?? value);
  if (low.value > value.value || value.value > high.value) {
    const found = { value: value.value, low: low.value, high: high.value };
    return bad('import-interval', value, found);
  }
  const key = low.isStudy || high.isStudy ? 'ci95' : 'range';
  return { value: value.value, [key]: [low.value, high.value] };
}

/** The change of one row, by `year-n`; cells that are not understood become issues. */
export function changeIn(reading: Reading, row: number): Record<string, ImportedEstimate> {
  const byYear = new Map<number, Partial<Record<Part, Found>>>();
  const before = reading.issues.length;
  for (const [c, column] of reading.columns) {
    if (column.kind !== 'year') continue;
    const value = numberIn(reading, row, c);
    if (value === undefined) continue;
    const parts = byYear.get(column.year) ?? {};
    parts[column.part] ??= { value, column: c, isStudy: column.isStudy };
    byYear.set(column.year, parts);
  }
  // numbers that were not understood would only show up again as half intervals
  if (reading.issues.length > before) return {};
  const years = [...byYear].sort(([a], [b]) => a - b);
  return Object.fromEntries(
    years.flatMap(([year, parts]) => {
      const estimate = estimateOf(reading, row, year, parts);
      return estimate ? [[`year-${year}`, estimate] as const] : [];
    }),
  );
}
