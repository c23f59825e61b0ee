import { departuresTable } from '../appendix/departures-table.ts';
import { logbookTable } from '../appendix/logbook-table.ts';
import { sourcesTable } from '../appendix/sources-table.ts';
import { plainText } from '../plain-text.ts';
import { beyondMoneySentences } from '../sentences/beyond-money.ts';
import type { Table } from '../table.ts';
import { type Book, newSheet, type Sheet } from './book.ts';
import type { Workings } from './workings.ts';

function writeTable(sheet: Sheet, from: number, { caption, head, rows }: Table): number {
  if (rows.length === 0) return from;
  let row = from;
  sheet.text(row++, 0, caption, 'heading');
  for (const [column, text] of head.entries()) sheet.text(row, column, text, 'head');
  row++;
  for (const cells of rows) {
    for (const [column, text] of cells.entries()) sheet.text(row, column, text, 'text');
    row++;
  }
  return row + 1;
}

/** The sheet of everything that is words: what no krone shows, departures, logbook, sources, and what to look at. */
export function notesSheet(book: Book, workings: Workings): void {
  const { names, result, lang, say } = workings;
  const sheet = newSheet(names.notes, [60, 44, 60, 60], { rows: 1, columns: 0 });
  book.sheets.push(sheet);
  sheet.text(0, 0, names.notes, 'title');
  const list = (caption: string, texts: readonly string[]): Table => ({
    caption,
    head: [],
    rows: texts.map((text) => [plainText(text)]),
  });
  let row = 2;
  for (const table of [
    list(say('Det, ingen krone viser', 'What no krone shows'), beyondMoneySentences(result, lang)),
    list(
      say('Forhold at se på', 'Points to look at'),
      result.warnings.map(({ text }) => text[lang]),
    ),
    departuresTable(workings, lang),
    logbookTable(workings, lang),
    sourcesTable(workings, lang),
  ])
    row = writeTable(sheet, row, table);
}
