import type { Language } from '@som/engine';
import { MINUS, UNKNOWN } from '../numbers.ts';
import { isNumeric, type Table } from '../table.ts';
import type { DataTable } from './data-table.ts';

/** A whole number as people read it, with or without decimals: `−1.234,5` or `−1,234.5`. */
const SHOWN: Readonly<Record<Language, RegExp>> = {
  da: /^[+\u2212]?\d{1,3}(\.\d{3})*(,\d+)?$/,
  en: /^[+\u2212]?\d{1,3}(,\d{3})*(\.\d+)?$/,
};
const YEAR = /^\d{4}$/;

/** A cell of a column of numbers: the number that stands there; what is not known is empty; other text stays. */
function cellOf(shown: string, lang: Language): string | number | null {
  if (shown === UNKNOWN) return null;
  if (YEAR.test(shown)) return Number(shown);
  if (!SHOWN[lang].test(shown)) return shown;
  const thousands = lang === 'da' ? '.' : ',';
  return Number(shown.replaceAll(thousands, '').replace(',', '.').replace(MINUS, '-'));
}

/**
 * A table as it is read, as plain data with the digits it shows: what stands behind a figure.
 *
 * @param name - name of its file, without ending
 */
export const tableData = (table: Table, name: string, lang: Language): DataTable => ({
  name,
  head: table.head,
  rows: table.rows.map((row) =>
    row.map((cell, column) =>
      isNumeric(table, column) || YEAR.test(cell) ? cellOf(cell, lang) : cell,
    ),
  ),
});
