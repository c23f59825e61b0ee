import type { CellLook, Sheet } from './book.ts';
import { type Expression, plus, type Row, times } from './expression.ts';

/** Columns of a sheet of years: what it is, its unit, its constant or sum, then one a year. */
export const WHAT = 0;
export const UNIT = 1;
export const SUM = 2;
export const FIRST_YEAR = 3;

/** Widths of a sheet of years. */
export const yearWidths = (years: number): number[] => [
  46,
  20,
  16,
  ...Array.from({ length: years }, () => 13),
];

/** A row of years with what it is; gives the cells for other formulas to use. Nothing stays nothing. */
export function writeLine(
  sheet: Sheet,
  row: number,
  what: string,
  unit: string,
  values: Row,
  look: CellLook = 'number',
): Row {
  sheet.text(row, WHAT, what, look === 'total' ? 'total-label' : 'label');
  sheet.text(row, UNIT, unit, 'small');
  return values.map((value, i) => value && sheet.formula(row, FIRST_YEAR + i, value, look));
}

/** The years above rows of years. */
export function writeYears(sheet: Sheet, row: number, what: string, years: readonly number[]) {
  for (const column of [WHAT, UNIT, SUM])
    sheet.text(row, column, column === WHAT ? what : '', 'head');
  for (const [i, year] of years.entries()) sheet.number(row, FIRST_YEAR + i, year, 'year');
}

/** 0, 1, … */
export const counting = (years: number): number[] => Array.from({ length: years }, (_, i) => i);

/** [t] = Σ_u first[u] · second[t − u]: what began in year u is t − u years old in year t. */
export function convolved(first: Row, second: Row, years: number): Row {
  return counting(years).map((t) => {
    const terms = first.flatMap((began, u) => {
      const then = t >= u ? second[t - u] : undefined;
      return began && then ? [times(began, then)] : [];
    });
    return terms.length === 0 ? undefined : plus(...terms);
  });
}

/** Row by row: both there, or nothing. */
export const product = (first: Row, second: Row): Row =>
  first.map((value, i) => {
    const other = second[i];
    return value && other && times(value, other);
  });

/** Sum of rows, year by year. */
export const sumOfRows = (rows: readonly Row[], years: number): Row =>
  counting(years).map((year) => {
    const terms = rows.flatMap((row) => row[year] ?? []);
    return terms.length === 0 ? undefined : plus(...terms);
  });

/** One number times a row. */
export const scaled = (by: Expression, row: Row): Row =>
  row.map((value) => value && times(by, value));
