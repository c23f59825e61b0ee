import type { Issue } from '@som/engine';
import { type Header, type Part, readHeader } from './headers.ts';
import { cellAddress, cellAt, cellProblem, cellText, type Table } from './table.ts';

/** What a column holds. */
export type Column =
  | { kind: 'name' | 'service' | 'whom' | 'note' }
  | { kind: 'year'; year: number; part: Part; isStudy: boolean };

/** The header row and what each column is. */
export interface Columns {
  header: number;
  columns: ReadonlyMap<number, Column>;
}

const WORDS = {
  name: ['konsekvens', 'konsekvenser', 'consequence', 'consequences', 'id', 'navn', 'name'],
  service: ['ydelse', 'ydelser', 'service', 'services'],
  whom: ['hvem', 'for hvem', 'gælder', 'affects', 'whom', 'for whom', 'who'],
  note: ['note', 'noter', 'notes', 'bemærkning', 'bemærkninger', 'comment', 'comments'],
} as const;
const KINDS = ['name', 'service', 'whom', 'note'] as const;

/** A row further down cannot be a header: the table begins near the top. */
const LAST_HEADER = 50;

interface Around {
  /** What a heading above the columns says, carried to the right. */
  above: Header | undefined;
  /** Year of the nearest year column to the left. */
  left: number | undefined;
}

function columnOf(text: string, { above, left }: Around): Column | undefined {
  const kind = KINDS.find((candidate) =>
    WORDS[candidate].some((word) => word === text.toLowerCase()),
  );
  if (kind) return { kind };
  const own = readHeader(text);
  if (!own) return undefined;
  // »se«, »nedre« and »øvre« without a year belong to the year on their left
  const year = own.year ?? above?.year ?? left;
  if (year === undefined) return undefined;
  const part = own.part ?? above?.part ?? 'value';
  return { kind: 'year', year, part, isStudy: own.isStudy || (above?.isStudy ?? false) };
}

function understand(table: Table, header: number): Map<number, Column> {
  const columns = new Map<number, Column>();
  const around: Around = { above: undefined, left: undefined };
  for (let c = 0; c < (table.rows[header]?.length ?? 0); c++) {
    const heading = header === 0 ? '' : cellText(cellAt(table, header - 1, c));
    if (heading !== '') around.above = readHeader(heading);
    const text = cellText(cellAt(table, header, c));
    const column = text === '' ? undefined : columnOf(text, around);
    if (!column) continue;
    columns.set(c, column);
    if (column.kind === 'year') around.left = column.year;
  }
  return columns;
}

/** The first row that has a year and a name or service; nothing when the sheet has no table. */
export function findColumns(table: Table): Columns | undefined {
  for (let header = 0; header < Math.min(table.rows.length, LAST_HEADER); header++) {
    const columns = understand(table, header);
    const kinds = [...columns.values()].map(({ kind }) => kind);
    if (kinds.includes('year') && (kinds.includes('name') || kinds.includes('service')))
      return { header, columns };
  }
  return undefined;
}

const isSame = (a: Column, b: Column): boolean =>
  a.kind === b.kind &&
  (a.kind !== 'year' || (b.kind === 'year' && a.year === b.year && a.part === b.part));

/** Headers that are not understood or stand twice. */
export function columnIssues(table: Table, { header, columns }: Columns, file: string): Issue[] {
  const about = (code: Issue['code'], c: number) =>
    cellProblem(code, file, table.sheet, cellAddress(header, c), {
      value: cellText(cellAt(table, header, c)),
    });
  const unknown = (table.rows[header] ?? []).flatMap((cell, c) =>
    cell.kind === 'empty' || columns.has(c) ? [] : [about('import-column', c)],
  );
  const all = [...columns];
  const twice = all.flatMap(([c, column], i) =>
    all.slice(0, i).some(([, earlier]) => isSame(earlier, column))
      ? [about('import-column-twice', c)]
      : [],
  );
  return [...unknown, ...twice];
}
