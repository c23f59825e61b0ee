import { plainText } from '../plain-text.ts';
import { isNumeric, type Table } from '../table.ts';
import { barCells } from './bars.ts';
import type { Paint } from './paint.ts';
import { columns, pad, wrap } from './wrap.ts';

const GAP = 2;
/** A text column is not squeezed below this; then the table becomes a list of records. */
const NARROWEST = 12;

/** A table as lines of at most `width` columns: numbers to the right, text wrapped, a rule above a sum. */
export function terminalTable(source: Table, width: number, paint: Paint): string[] {
  const table: Table = {
    ...source,
    head: source.head.map(plainText),
    rows: source.rows.map((row) => row.map(plainText)),
  };
  const caption =
    table.caption === ''
      ? []
      : wrap(plainText(table.caption), width).map((line) => paint('dim', line));
  const widths = columnWidths(table, width);
  if (widths === null) return [...caption, ...records(table, width)];
  const used = widths.reduce((a, b) => a + b, 0) + GAP * (widths.length - 1);
  const bars = barCells(table.bars, width - used - GAP, paint);
  const rule = '─'.repeat(used);
  const last = table.rows.length - 1;
  const body = table.rows.flatMap((row, index) => {
    const lines = rowLines(table, row, widths);
    const bar = bars?.[index];
    const withBar = lines.map((line, part) =>
      bar !== undefined && part === 0 ? `${line}${' '.repeat(GAP)}${bar}` : line,
    );
    if (!table.total || index !== last) return withBar;
    return [rule, ...withBar.map((line) => paint('bold', line))];
  });
  return [
    ...caption,
    ...rowLines(table, table.head, widths, 'bottom'),
    rule,
    ...body.map((line) => line.trimEnd()),
  ];
}

/** Numbers get what they need; text shares what is left. Null if it cannot be done. */
function columnWidths(table: Table, width: number): number[] | null {
  const cells = (column: number): string[] => table.rows.map((row) => row[column] ?? '');
  const longest = (texts: readonly string[]): number => Math.max(1, ...texts.map(columns));
  const wide = table.head.map((head, column) =>
    isNumeric(table, column)
      ? Math.max(longest(cells(column)), longest(head.split(' ')))
      : Math.max(longest(cells(column)), longest([head])),
  );
  let spare = width - GAP * (wide.length - 1) - wide.reduce((a, b) => a + b, 0);
  if (spare >= 0) return wide;
  const widths = [...wide];
  while (spare < 0) {
    const [widest] = widths
      .map((size, column) => ({ size, column }))
      .filter(({ column, size }) => !isNumeric(table, column) && size > NARROWEST)
      .sort((a, b) => b.size - a.size);
    if (widest === undefined) return null;
    widths[widest.column] = widest.size - 1;
    spare += 1;
  }
  return widths;
}

function rowLines(
  table: Table,
  row: readonly string[],
  widths: readonly number[],
  stand: 'top' | 'bottom' = 'top',
): string[] {
  const wrapped = widths.map((width, column) => wrap(row[column] ?? '', width));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, index) =>
    widths
      .map((width, column) => {
        const lines = wrapped[column] ?? [];
        const at = stand === 'top' ? index : index - (height - lines.length);
        return pad(lines[at] ?? '', width, isNumeric(table, column) ? 'right' : 'left');
      })
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
}

/** One block a row where the window is too narrow for columns. */
function records(table: Table, width: number): string[] {
  return table.rows.flatMap((row) => {
    const [first = '', ...rest] = row;
    const lines = rest.flatMap((cell, index) =>
      cell === ''
        ? []
        : wrap(`${table.head[index + 1] ?? ''}: ${cell}`, width - 2).map((line) => `  ${line}`),
    );
    return [...wrap(first, width), ...lines];
  });
}
