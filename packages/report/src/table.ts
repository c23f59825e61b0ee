/** A table as plain text, before any renderer. */
export interface Table {
  caption: string;
  head: string[];
  rows: string[][];
  /** One letter a column: `l` for text, `r` for numbers. Left out: first column text, the rest numbers. */
  align?: string;
  /** The last row is a sum. */
  total?: boolean;
  /** One value a row, which the terminal draws as a bar; others have a figure for it. */
  bars?: number[];
}

/** Whether a column holds numbers. */
export const isNumeric = (table: Table, column: number): boolean =>
  table.align === undefined ? column > 0 : table.align[column] === 'r';
