import { address, columnLetters } from './book.ts';
import { type Expression, quoted, type Row } from './expression.ts';

const sumOf = (row: Row): number => row.reduce((sum, cell) => sum + (cell?.value ?? 0), 0);

const atom = (value: number, text: (sheet: string) => string): Expression => ({
  value,
  text,
  binds: 'atom',
});

/** SUM of cells beside each other on one row. */
export const sumAcross = (
  home: string,
  row: number,
  from: number,
  to: number,
  cells: Row,
): Expression =>
  atom(sumOf(cells), (sheet) => {
    const where = sheet === home ? '' : `${quoted(home)}!`;
    return `SUM(${where}${address(row, from)}:${address(row, to)})`;
  });

/** A column of a sheet, fixed: `'Sheet'!$D$4:$D$90`. */
export const fixedColumn = (home: string, column: number, first: number, last: number): string =>
  `${quoted(home)}!$${columnLetters(column)}$${first + 1}:$${columnLetters(column)}$${last + 1}`;

/** SUMIF over a column of another sheet: those whose key is that of a cell. */
export const sumWhere = (
  keys: string,
  key: string,
  amounts: { home: string; column: number; first: number; last: number },
  value: number,
): Expression =>
  atom(
    value,
    () =>
      `SUMIF(${keys},${key},${quoted(amounts.home)}!${columnLetters(amounts.column)}$${amounts.first + 1}:${columnLetters(amounts.column)}$${amounts.last + 1})`,
  );

/** Σ first · second, two rows of the same years on two sheets. */
export function sumProduct(
  first: { home: string; row: number; from: number },
  second: { home: string; row: number; from: number },
  years: number,
  value: number,
): Expression {
  const range = ({ home, row, from }: typeof first, sheet: string) =>
    `${sheet === home ? '' : `${quoted(home)}!`}${address(row, from)}:${address(row, from + years - 1)}`;
  return atom(value, (sheet) => `SUMPRODUCT(${range(first, sheet)},${range(second, sheet)})`);
}
