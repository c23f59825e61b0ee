import type { Language } from '@som/engine';
import { address, type Book, type CellLook, fixedAddress, type Sheet } from './book.ts';
import { type Expression, named } from './expression.ts';

/** Columns of the value that may be changed, and of the one that was written. */
export const VALUE = 1;
const WRITTEN = 3;

/** An input as it is put on the sheet. */
export interface Input {
  label: string;
  value: number;
  unit: string;
  look: CellLook;
  /** The name other sheets use. */
  name: string;
  example?: boolean;
}

/** What an input cell looks like. */
export const lookOf = (reads: 'share' | 'kroner' | 'number'): CellLook =>
  reads === 'share' ? 'input-share' : reads === 'kroner' ? 'input-kroner' : 'input';

/** A number that may be changed, with what it was when the file was written; gives its name to other formulas. */
export function writeInput(
  book: Book,
  sheet: Sheet,
  row: number,
  lang: Language,
  { label, value, unit, look, name, example = false }: Input,
): Expression {
  sheet.text(row, 0, label, 'label');
  sheet.number(row, VALUE, value, look, example);
  sheet.text(row, 2, unit, 'small');
  sheet.number(row, WRITTEN, value, look === 'input-share' ? 'share' : 'number');
  const [now, then] = [address(row, VALUE), address(row, WRITTEN)];
  const changed = lang === 'da' ? 'ændret' : 'changed';
  sheet.says(row, 4, `IF(${now}=${then},"","${changed}")`, '', 'warning');
  book.names.push({ name, range: fixedAddress(sheet.name, row, VALUE) });
  return named(name, value);
}
