import { plainText } from '../plain-text.ts';
import type { DataTable } from './data-table.ts';

/** `danish`: semicolons, decimal comma and a mark that Danish Excel reads. `plain`: commas and points, for programs. */
export type CsvForm = 'danish' | 'plain';

const BYTE_ORDER_MARK = '\ufeff';

/** What a spreadsheet would take for a formula; an apostrophe before it makes it text. */
const LIKE_FORMULA = /^[=+\-@\t\r|%]/;

function textCell(text: string, delimiter: string): string {
  const plain = plainText(text);
  const safe = LIKE_FORMULA.test(plain) ? `'${plain}` : plain;
  return safe.includes(delimiter) || /["\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** All the digits there are, and never 1e-7. */
function numberCell(value: number, form: CsvForm): string {
  if (!Number.isFinite(value)) return '';
  const digits = /e/.test(String(value))
    ? value.toFixed(12).replace(/\.?0+$/, '')
    : String(value === 0 ? 0 : value);
  return form === 'danish' ? digits.replace('.', ',') : digits;
}

/** A table as CSV. Text that looks like a formula is text. Lines end as RFC 4180 says. */
export function csvText({ head, rows }: Pick<DataTable, 'head' | 'rows'>, form: CsvForm): string {
  const delimiter = form === 'danish' ? ';' : ',';
  const line = (cells: readonly (string | number | null)[]) =>
    cells
      .map((cell) => {
        if (cell === null) return '';
        return typeof cell === 'number' ? numberCell(cell, form) : textCell(cell, delimiter);
      })
      .join(delimiter);
  const text = `${[head, ...rows].map(line).join('\r\n')}\r\n`;
  return form === 'danish' ? `${BYTE_ORDER_MARK}${text}` : text;
}
