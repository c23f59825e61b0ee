import type { Language } from '@som/engine';
import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { ToldCalculation } from '../appendix/told-calculation.ts';
import { type Content, columnLetters, type Sheet } from './book.ts';
import { type BuiltBook, buildBook } from './build-book.ts';
import { rowHeights, styleOf } from './looks.ts';

type Cells = NonNullable<WriteSheet['cells']>;
type Cell = Cells extends Map<string, infer C> ? C : never;

/** Text is written as text even where it begins with `=`: only what we made ourselves is a formula. */
function cellOf(content: Content): Cell {
  switch (content.kind) {
    case 'text':
      return { type: 'string', value: content.text };
    case 'number':
      return { type: 'number', value: content.value };
    case 'formula':
      return {
        type: 'formula',
        value: content.value,
        formula: content.text,
        formulaResult: content.value,
      };
  }
}

function sheetOf(sheet: Sheet, landscape: boolean): WriteSheet {
  const cells: Cells = new Map();
  let last = 0;
  for (const { row, column, content, look, example } of sheet.cells) {
    cells.set(`${row},${column}`, { ...cellOf(content), style: styleOf(look, example) });
    last = Math.max(last, row);
  }
  const high = rowHeights(sheet);
  const rows: CellValue[][] = Array.from({ length: last + 1 }, () => []);
  return {
    name: sheet.name,
    rows,
    cells,
    columns: sheet.widths.map((width) => ({ width })),
    rowDefs: new Map([...high].map(([row, height]) => [row, { height }])),
    freezePane: sheet.frozen,
    pageSetup: {
      paperSize: 'a4',
      orientation: landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(sheet.printed !== undefined && {
        printArea: `$A$1:$${columnLetters(sheet.printed - 1)}$${last + 1}`,
      }),
    },
    dataValidations: sheet.allowed.map(({ cell, from, to, say }) => ({
      type: 'decimal',
      operator: 'between',
      formula1: String(from),
      formula2: String(to),
      range: cell,
      showErrorMessage: true,
      errorMessage: say,
      errorTitle: '',
    })),
  };
}

/** The bytes of a workbook that has been built. */
export const writeBook = ({ book, title }: BuiltBook): Promise<Uint8Array> =>
  writeXlsx({
    activeSheet: 0,
    properties: { title },
    defaultFont: { name: 'Calibri', size: 11 },
    sheets: book.sheets.map((sheet, i) => sheetOf(sheet, i > 0)),
    namedRanges: book.names,
  });

/**
 * A calculation as a workbook with live formulas: change an assumption, and the result follows.
 *
 * @returns the bytes of an .xlsx file
 */
export const spreadsheet = (calculation: ToldCalculation, lang: Language): Promise<Uint8Array> =>
  writeBook(buildBook(calculation, lang));
