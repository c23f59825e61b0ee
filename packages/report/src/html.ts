import type { Language, Result } from '@som/engine';
import type { Block, Report, Section, SectionId } from './document.ts';
import { escapeHtml } from './escape.ts';
import { STYLE } from './html-style.ts';
import { buildReport } from './report.ts';
import { isNumeric, type Table } from './table.ts';

/** How an HTML report is written. */
export interface HtmlOptions {
  lang: Language;
  sections?: readonly SectionId[];
}

/** Widths in which each figure is drawn: the page shows the one that fits. */
const WIDTHS = { wide: 720, narrow: 340 } as const;

/** The report of a result as one HTML document: no scripts, nothing fetched, printable on A4. */
export const htmlReport = (result: Result, { lang, sections }: HtmlOptions): string =>
  htmlText(buildReport(result, lang, sections), lang);

/** Any report as one HTML document: no scripts, nothing fetched, printable on A4. */
export const htmlText = (report: Report, lang: Language): string =>
  htmlPage(report.title, lang, STYLE, [headerHtml(report), ...report.sections.map(sectionHtml)]);

/** The title of a report, and whom, how many, which years. */
export const headerHtml = ({ title, subtitle }: Pick<Report, 'title' | 'subtitle'>): string =>
  `<header><h1>${escapeHtml(title)}</h1><p class="subtitle">${escapeHtml(subtitle)}</p></header>`;

/** A document around parts that are HTML already: no scripts, nothing fetched. */
export const htmlPage = (
  title: string,
  lang: Language,
  style: string,
  parts: readonly string[],
): string =>
  [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...parts,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');

/** A section under its heading. */
export const sectionHtml = ({ id, title, blocks }: Section): string =>
  [
    `<section id="${id}" aria-labelledby="${id}-heading">`,
    `<h2 id="${id}-heading">${escapeHtml(title)}</h2>`,
    ...blocks.map(blockHtml),
    '</section>',
  ].join('\n');

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${block.lead === undefined ? '' : `<strong>${escapeHtml(block.lead)}</strong> `}${escapeHtml(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
    case 'table':
      return htmlTable(block.table);
    case 'people':
      return peopleHtml(block);
    case 'figure':
      return figureHtml(block);
  }
}

const figureHtml = ({ id, svg }: Extract<Block, { kind: 'figure' }>): string =>
  (['wide', 'narrow'] as const)
    .map(
      (size) =>
        `<div class="${size}">${svg({ width: WIDTHS[size], idPrefix: `${id}-${size}` })}</div>`,
    )
    .join('');

/** The dots are for the eye; the words beside them say the same. */
const peopleHtml = ({ of, rows }: Extract<Block, { kind: 'people' }>): string =>
  `<ul class="people">${rows
    .map(
      ({ mark, count, text }) =>
        `<li><span class="dots" aria-hidden="true">${escapeHtml(mark.repeat(count))}</span> <span><strong>${count}</strong> ${escapeHtml(`${of} ${text}`)}</span></li>`,
    )
    .join('')}</ul>`;

/** A table with caption and scopes; on a phone each row becomes a block with its headings beside the values. */
export function htmlTable(table: Table): string {
  const side = (column: number): string => (isNumeric(table, column) ? ' class="number"' : '');
  const head = table.head.map(
    (name, column) => `<th scope="col" role="columnheader"${side(column)}>${escapeHtml(name)}</th>`,
  );
  const last = table.rows.length - 1;
  const rows = table.rows.map((row, index) => {
    const cells = row.map((cell, column) =>
      column === 0
        ? `<th scope="row" role="rowheader">${escapeHtml(cell)}</th>`
        : `<td role="cell"${side(column)} data-head="${escapeHtml(table.head[column] ?? '')}">${escapeHtml(cell)}</td>`,
    );
    return `<tr role="row"${table.total && index === last ? ' class="total"' : ''}>${cells.join('')}</tr>`;
  });
  // The roles are said aloud because `display: block` on a phone makes some browsers forget them.
  return [
    `<table role="table"><caption>${escapeHtml(table.caption)}</caption>`,
    `<thead role="rowgroup"><tr role="row">${head.join('')}</tr></thead>`,
    `<tbody role="rowgroup">${rows.join('')}</tbody></table>`,
  ].join('');
}
