import { type Issue, problem } from '@som/engine';

/** One cell as it was stored; formulas are never worked out. */
export type Cell =
  | { kind: 'empty' }
  | { kind: 'number'; value: number }
  | { kind: 'text'; text: string }
  /** A formula without a stored value, an error value, a date or a yes/no: never a number. */
  | { kind: 'formula' | 'error' | 'date' | 'boolean'; text: string };

/** A sheet of cells: `rows[row][column]`, both from 0; rows may be of unequal length. */
export interface Table {
  sheet: string;
  rows: readonly (readonly Cell[])[];
}

/** Bounds for workbooks that may come from anywhere; a table of consequences is a hundredth of them. */
export const IMPORT_LIMITS = {
  /** bytes of the file */
  fileBytes: 4_000_000,
  /** bytes of a workbook's parts, unpacked */
  unpackedBytes: 30_000_000,
  /** parts of a workbook */
  parts: 500,
  rows: 5000,
  columns: 200,
} as const;

/** `C7` for row 6, column 2. */
export function cellAddress(row: number, column: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

/** What stands in a cell, for a message. */
export const cellText = (cell: Cell): string =>
  cell.kind === 'empty' ? '' : cell.kind === 'number' ? String(cell.value) : cell.text;

/** The cell at a place; empty outside the table. */
export const cellAt = (table: Table, row: number, column: number): Cell =>
  table.rows[row]?.[column] ?? { kind: 'empty' };

/** An issue about one cell. */
export const cellProblem = (
  code: Issue['code'],
  file: string,
  sheet: string,
  address: string,
  found: Issue['found'] = {},
): Issue => problem(code, file, sheet === '' ? [address] : [sheet, address], found);
