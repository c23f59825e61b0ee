import { type Found, type Issue, problem } from '@som/engine';

/** Letters of a line that a message shows. */
const SHOWN = 60;

/** The line around a place in a text, without its line end, and where it begins. */
export function lineAround(text: string, offset: number): { line: string; start: number } {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start);
  return { line: text.slice(start, end === -1 ? undefined : end).trimEnd(), start };
}

/** A line as a message shows it; of a long one, the part around the column, counted from 0. */
export function shown(line: string, column = 0): string {
  const bare = line.trim().replaceAll('\t', ' ');
  if (bare.length <= SHOWN) return bare;
  const from = Math.max(0, Math.min(column - SHOWN / 2, line.length - SHOWN));
  const part = line
    .slice(from, from + SHOWN)
    .replaceAll('\t', ' ')
    .trim();
  return `${from > 0 ? '…' : ''}${part}${from + SHOWN < line.length ? '…' : ''}`;
}

/** An issue about a place in a text: its line, its column and what the line says. */
export function lineIssue(
  code: Issue['code'],
  text: string,
  offset: number,
  file: string,
  found: Found = {},
): Issue {
  const { line, start } = lineAround(text, offset);
  const column = offset - start;
  return {
    ...problem(code, file, [], { ...found, text: shown(line, column) }),
    line: text.slice(0, start).split('\n').length,
    column: column + 1,
  };
}
