import type { Language, Result } from '@som/engine';
import type { Block, Report, SectionId } from './document.ts';
import { plainText } from './plain-text.ts';
import { buildReport } from './report.ts';
import { isNumeric, type Table } from './table.ts';

/** How a Markdown report is written. */
export interface MarkdownOptions {
  lang: Language;
  sections?: readonly SectionId[];
}

/** The report of a result as GitHub-flavoured Markdown, ending in a line break. */
export const markdownReport = (result: Result, { lang, sections }: MarkdownOptions): string =>
  markdownText(buildReport(result, lang, sections));

/** Any report as GitHub-flavoured Markdown, ending in a line break. */
export function markdownText(report: Report): string {
  const parts = [
    `# ${escapeMarkdown(report.title)}`,
    escapeLine(report.subtitle),
    ...report.sections.flatMap((section) => [
      `## ${escapeMarkdown(section.title)}`,
      ...section.blocks.map(blockText).filter((text) => text !== ''),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Text from a file as text in Markdown: no link, tag, table or emphasis can be made of it. */
export function escapeMarkdown(text: string): string {
  return plainText(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]{}|~#$]/g, '\\$&')
    .replace(/:\/\//g, '\\://')
    .replace(/\bwww\./gi, 'www\\.');
}

/** Text at the start of a line, where a sign or a number with a dot would begin a list. */
const escapeLine = (text: string): string =>
  escapeMarkdown(text)
    .replace(/^([+=-])/, '\\$1')
    .replace(/^(\d+)([.)])( |$)/, '$1\\$2$3');

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return block.lead === undefined
        ? escapeLine(block.text)
        : `**${escapeMarkdown(block.lead)}** ${escapeMarkdown(block.text)}`;
    case 'list':
      return block.items.map((item) => `- ${escapeLine(item)}`).join('\n');
    case 'table':
      return markdownTable(block.table);
    case 'people':
      return [
        `${escapeLine(block.of)}:`,
        '',
        ...block.rows.map(({ count, text }) => `- ${count} ${escapeMarkdown(text)}`),
      ].join('\n');
    case 'figure':
      return ''; // Markdown holds no drawings; the table behind each figure stands there
  }
}

/** A table with its caption in bold above it. */
export function markdownTable(table: Table): string {
  const row = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  const rule = table.head.map((_, column) => (isNumeric(table, column) ? '---:' : '---'));
  const last = table.rows.length - 1;
  const rows = table.rows.map((cells, index) =>
    table.total && index === last
      ? `| ${cells.map((cell) => (cell === '' ? '' : `**${escapeMarkdown(cell)}**`)).join(' | ')} |`
      : row(cells),
  );
  return [
    `**${escapeMarkdown(table.caption)}**`,
    '',
    row(table.head),
    `| ${rule.join(' | ')} |`,
    ...rows,
  ].join('\n');
}
