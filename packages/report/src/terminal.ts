import type { Language, Result } from '@som/engine';
import type { Block, Report, SectionId } from './document.ts';
import { plainText } from './plain-text.ts';
import { buildReport } from './report.ts';
import { type Paint, painter } from './terminal/paint.ts';
import { terminalTable } from './terminal/terminal-table.ts';
import { columns, pad, wrap } from './terminal/wrap.ts';

/** The window a report is written to. */
export interface TerminalWindow {
  /** Whether escape codes may be written. */
  colour?: boolean;
  /** Columns of the window. */
  width?: number;
}

/** How a terminal report is written. */
export interface TerminalOptions extends TerminalWindow {
  lang: Language;
  sections?: readonly SectionId[];
}

/** Prose is hard to read in long lines; tables may be wider. */
const LONGEST_LINE = 100;

/** The report of a result as text for a terminal, ending in a line break. */
export const terminalReport = (result: Result, options: TerminalOptions): string =>
  terminalText(buildReport(result, options.lang, options.sections), options);

/** Any report as text for a terminal, ending in a line break. */
export function terminalText(report: Report, options: TerminalWindow): string {
  const width = Math.max(40, options.width ?? 100);
  const paint = painter(options.colour ?? false);
  const lines = [
    ...wrap(plainText(report.title), width).map((line) => paint('bold', line)),
    ...wrap(plainText(report.subtitle), width).map((line) => paint('dim', line)),
    ...report.sections.flatMap((section) => [
      '',
      heading(section.title, width, paint),
      ...section.blocks
        .map((block) => blockLines(untitled(block, section.title), width, paint))
        .filter((block) => block.length > 0)
        .flatMap((block, index) => (index === 0 ? block : ['', ...block])),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

const heading = (title: string, width: number, paint: Paint): string =>
  `${paint('bold', title)} ${paint('dim', '─'.repeat(Math.max(0, width - columns(title) - 1)))}`;

/** A table whose caption is the heading above it says it once. */
const untitled = (block: Block, title: string): Block =>
  block.kind === 'table' && block.table.caption === title
    ? { kind: 'table', table: { ...block.table, caption: '' } }
    : block;

function blockLines(block: Block, width: number, paint: Paint): string[] {
  const room = Math.min(width, LONGEST_LINE);
  switch (block.kind) {
    case 'paragraph':
      return [
        ...(block.lead === undefined
          ? []
          : wrap(plainText(block.lead), room).map((line) => paint('bold', line))),
        ...wrap(plainText(block.text), room),
      ];
    case 'list':
      return block.items.flatMap((item) =>
        wrap(plainText(item), room - 2).map((line, index) => `${index === 0 ? '•' : ' '} ${line}`),
      );
    case 'table':
      return terminalTable(block.table, width, paint);
    case 'people':
      return people(block, room);
    case 'figure':
      return []; // the tables and bars say the same
  }
}

/** Marks in whole tens, at most fifty a line, so that a hundred people can be counted. */
function people(block: Extract<Block, { kind: 'people' }>, room: number): string[] {
  const texts = block.rows.map(
    ({ count, text }) => `${pad(String(count), 3, 'right')} ${plainText(text)}`,
  );
  const free = room - 4 - Math.max(...texts.map(columns));
  const most = Math.max(10, Math.min(50, Math.floor(free / 10) * 10));
  const marks = block.rows.map(({ mark, count }) =>
    Array.from({ length: Math.max(1, Math.ceil(count / most)) }, (_, row) =>
      mark.repeat(Math.min(most, count - row * most)),
    ),
  );
  const widest = Math.max(...marks.flat().map(columns));
  const rows = marks.flatMap((lines, index) =>
    lines.map((dots, row) =>
      row === 0 ? `  ${pad(dots, widest, 'left')}  ${texts[index] ?? ''}` : `  ${dots}`,
    ),
  );
  return [`  ${plainText(block.of)}:`, ...rows];
}
