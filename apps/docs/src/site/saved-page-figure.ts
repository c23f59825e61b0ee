import type { Language } from '@som/engine';
import type { Table } from '@som/report';
import { csvFile, pngFile, svgFile } from '../calculator/files/figure-files.ts';
import { saveFile } from '../calculator/ui/save-file.ts';

/** As what a figure of a page can be saved. */
export type Ending = 'svg' | 'png' | 'csv';

function found(figure: Element, what: string): Element {
  const element = figure.querySelector(what);
  if (!element) throw new Error(`a figure without ${what}`);
  return element;
}

const cellsOf = (row: Element): string[] =>
  [...row.children].map(({ textContent }) => textContent ?? '');

/** The table behind a figure, out of the page. */
function tableOf(figure: Element): Table {
  const head = found(figure, 'thead tr');
  return {
    caption: found(figure, 'caption').textContent ?? '',
    head: cellsOf(head),
    rows: [...figure.querySelectorAll('tbody tr')].map(cellsOf),
    align: [...head.children]
      .map((cell) => (cell.classList.contains('number') ? 'r' : 'l'))
      .join(''),
  };
}

/** The drawing for wide pages, as text that other programs read. */
const svgOf = (figure: Element): string =>
  new XMLSerializer().serializeToString(found(figure, '.som-wide svg'));

/** Hands a figure of a page to the browser as a file to save. */
export async function savePageFigure(
  figure: Element,
  ending: Ending,
  file: string,
  lang: Language,
): Promise<void> {
  const made = {
    svg: () => svgFile(svgOf(figure)),
    png: () => pngFile(svgOf(figure)),
    csv: () => csvFile(tableOf(figure), lang),
  };
  const { content, type } = await made[ending]();
  saveFile(file, content, type);
}
