import type { Language } from '@som/engine';
import { appendixReport } from '../appendix/appendix-report.ts';
import type { Report, Section } from '../document.ts';
import { headerHtml, htmlPage, sectionHtml } from '../html.ts';
import { STYLE } from '../html-style.ts';
import { briefReport, FIRST_PAGE } from './brief-report.ts';
import type { BriefSource } from './brief-source.ts';
import { BRIEF_STYLE } from './brief-style.ts';

/** How a brief is written. */
export interface BriefOptions {
  lang: Language;
  /** All assumptions, sources, departures and the logbook after the two pages. */
  appendix?: boolean;
}

const isFirst = ({ id }: Section): boolean => FIRST_PAGE.some((first) => first === id);

const sheet = (parts: readonly string[]): string =>
  ['<div class="sheet">', ...parts, '</div>'].join('\n');

const appendixHtml = ({ title, subtitle, sections }: Report): string =>
  [
    '<div class="appendix">',
    headerHtml({ title, subtitle }),
    ...sections.map(sectionHtml),
    '</div>',
  ].join('\n');

/** A decision brief as one HTML document of two A4 pages when printed: no scripts, nothing fetched. */
export function briefHtml(source: BriefSource, { lang, appendix = false }: BriefOptions): string {
  const report = briefReport(source, lang);
  const page = htmlPage(report.title, lang, `${STYLE}${BRIEF_STYLE}`, [
    sheet([headerHtml(report), ...report.sections.filter(isFirst).map(sectionHtml)]),
    sheet(report.sections.filter((section) => !isFirst(section)).map(sectionHtml)),
    ...(appendix ? [appendixHtml(appendixReport(source, lang))] : []),
  ]);
  // a number and its unit stay on one line
  return page.replace(/(\d) (%|kr\.|mio\.|mia\.|million)/g, '$1\u00a0$2');
}
