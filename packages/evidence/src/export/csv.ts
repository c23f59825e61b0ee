/** How a spreadsheet reads a file. Danish Excel wants `;`, a decimal comma and a byte order mark. */
export interface CsvOptions {
  separator?: ',' | ';';
  decimal?: '.' | ',';
  /** Byte order mark, so that Excel reads æ, ø and å. */
  bom?: boolean;
}

/** What Danish Excel opens by a double click. */
export const DANISH_EXCEL: CsvOptions = { separator: ';', decimal: ',', bom: true };

export type Cell = string | number | undefined;

/**
 * First characters that make a spreadsheet read text as a formula, with their full-width forms: OWASP, "CSV Injection".
 * Numbers are numbers, however they begin.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function cellText(cell: Cell, { separator = ',', decimal = '.' }: CsvOptions): string {
  if (cell === undefined) return '';
  const isNumber = typeof cell === 'number';
  const text = isNumber
    ? String(cell).replace('.', decimal)
    : FORMULA.test(cell)
      ? `'${cell}`
      : cell;
  return text.includes(separator) || /["\r\n']/.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}

/** Rows as CSV (RFC 4180: CRLF, quotes doubled), safe to open in a spreadsheet whoever wrote the texts. */
export const csv = (rows: readonly (readonly Cell[])[], options: CsvOptions = {}): string => {
  const lines = rows.map((row) =>
    row.map((cell) => cellText(cell, options)).join(options.separator ?? ','),
  );
  return `${options.bom ? '\ufeff' : ''}${lines.map((line) => `${line}\r\n`).join('')}`;
};
