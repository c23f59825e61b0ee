import { type Issue, nearest, problem } from '@som/engine';
import { findColumns } from './columns.ts';
import type { Table } from './table.ts';

/** The table to import: the sheet that was asked for, or the only one with a table. */
export function chooseTable(
  tables: readonly Table[],
  file: string,
  sheet: string | undefined,
): { table: Table | undefined; issues: Issue[] } {
  const known = tables.map((table) => table.sheet);
  if (sheet !== undefined) {
    const table = tables.find((candidate) => candidate.sheet === sheet);
    const found = { value: sheet, near: nearest(sheet, known), known };
    return { table, issues: table ? [] : [problem('import-no-sheet', file, [], found)] };
  }
  const [table, ...more] = tables.filter((candidate) => findColumns(candidate));
  if (!table) return { table, issues: [problem('import-no-table', file, [])] };
  if (more.length === 0) return { table, issues: [] };
  const sheets = [table, ...more].map((candidate) => candidate.sheet);
  return { table: undefined, issues: [problem('import-several-tables', file, [], { sheets })] };
}
