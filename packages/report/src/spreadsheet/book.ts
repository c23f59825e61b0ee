import { type Expression, quoted, reference } from './expression.ts';

/** What a cell looks like, by what it is. */
export type CellLook =
  | 'text'
  | 'small'
  | 'title'
  | 'heading'
  | 'head'
  | 'head-right'
  | 'label'
  | 'total-label'
  | 'year'
  | 'number'
  | 'share'
  | 'kroner'
  | 'signed'
  | 'total'
  | 'input'
  | 'input-share'
  | 'input-kroner'
  | 'warning';

/** What stands in a cell: text is always text, whatever it begins with; only a formula is calculated. */
export type Content =
  | { kind: 'text'; text: string }
  | { kind: 'number'; value: number }
  | { kind: 'formula'; text: string; value: number | string };

export interface PlacedCell {
  row: number;
  column: number;
  content: Content;
  look: CellLook;
  /** An illustrative figure: hatched. */
  example: boolean;
}

/** Values that a cell may be given, and what is said when it is given another. */
export interface Allowed {
  cell: string;
  from: number;
  to: number;
  say: string;
}

/** One sheet as it is filled. Rows and columns count from 0. */
export interface Sheet {
  readonly name: string;
  readonly cells: PlacedCell[];
  readonly widths: number[];
  readonly frozen: { rows: number; columns: number };
  readonly allowed: Allowed[];
  /** Columns that are printed; all when left out. */
  printed?: number;
  text(row: number, column: number, text: string, look?: CellLook, example?: boolean): void;
  number(
    row: number,
    column: number,
    value: number,
    look?: CellLook,
    example?: boolean,
  ): Expression;
  formula(row: number, column: number, expression: Expression, look?: CellLook): Expression;
  /** A formula that gives words. */
  says(row: number, column: number, formula: string, value: string | number, look?: CellLook): void;
}

/** A name that stands for one cell. */
export interface NamedCell {
  name: string;
  range: string;
}

/** A workbook before it is written. */
export interface Book {
  readonly sheets: Sheet[];
  readonly names: NamedCell[];
}

/** `A`, `B`, … `AA` */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnLetters(Math.floor(column / 26) - 1)}${letter}`;
}

/** `C5` of row 4 and column 2. */
export const address = (row: number, column: number): string =>
  `${columnLetters(column)}${row + 1}`;

/** `'Sheet'!$C$5` */
export const fixedAddress = (sheet: string, row: number, column: number): string =>
  `${quoted(sheet)}!$${columnLetters(column)}$${row + 1}`;

/** An empty sheet. */
export function newSheet(
  name: string,
  widths: number[],
  frozen: Sheet['frozen'] = { rows: 0, columns: 0 },
): Sheet {
  const cells: PlacedCell[] = [];
  const place = (
    row: number,
    column: number,
    content: Content,
    look: CellLook,
    example: boolean,
  ) => {
    cells.push({ row, column, content, look, example });
  };
  return {
    name,
    cells,
    widths,
    frozen,
    allowed: [],
    text: (row, column, text, look = 'text', example = false) =>
      place(row, column, { kind: 'text', text }, look, example),
    number(row, column, value, look = 'number', example = false) {
      place(row, column, { kind: 'number', value }, look, example);
      return reference(name, address(row, column), value);
    },
    formula(row, column, expression, look = 'number') {
      const { value } = expression;
      place(row, column, { kind: 'formula', text: expression.text(name), value }, look, false);
      return reference(name, address(row, column), value);
    },
    says: (row, column, formula, value, look = 'small') =>
      place(row, column, { kind: 'formula', text: formula, value }, look, false),
  };
}
