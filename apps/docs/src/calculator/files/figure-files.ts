import type { Language } from '@som/engine';
import { savedFigure, type Table } from '@som/report';
import { csvText, tableData } from '@som/report/csv';
import type { Bytes } from '../ui/save-file.ts';
import { drawn } from './drawn.ts';

/** px; as wide as a figure on a page of a report, whatever the screen it is saved from. */
export const SAVED_WIDTH = 720;

/** What a figure or a table becomes when it is saved. */
interface Saved {
  content: string | Bytes;
  type: string;
}

/** A drawing that keeps its sharpness at any size. */
export const svgFile = (svg: string): Saved => ({
  content: savedFigure(svg),
  type: 'image/svg+xml',
});

/** A picture that every program can show, drawn in the page itself. */
export async function pngFile(svg: string): Promise<Saved> {
  const { bytes } = await drawn(savedFigure(svg), SAVED_WIDTH);
  return { content: new Uint8Array(bytes), type: 'image/png' };
}

/** A table as it is read: for Danish Excel on a Danish page, for programs on an English one. */
export const csvFile = (table: Table, lang: Language): Saved => ({
  content: csvText(tableData(table, '', lang), lang === 'da' ? 'danish' : 'plain'),
  type: 'text/csv',
});
