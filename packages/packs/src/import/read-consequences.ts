import { type Issue, nearest, problem } from '@som/engine';
import { styleOf } from './cell-number.ts';
import { columnIssues, findColumns } from './columns.ts';
import { changeIn, type ImportedEstimate, oddCell, type Reading } from './read-year.ts';
import { cellAddress, cellAt, cellProblem, cellText, type Table } from './table.ts';

/** A row as it becomes a consequence. */
export interface ImportedConsequence {
  id: string;
  label?: string;
  service: string;
  affects: string;
  change: Record<string, ImportedEstimate>;
  note?: string;
}

/** A service that a row may name, by id or by what it is called. */
export interface KnownService {
  id: string;
  names: readonly string[];
}

const WHOM: Readonly<Record<string, readonly string[]>> = {
  holder: ['holder', 'den effekten gælder', 'borgeren', 'barnet', 'den unge'],
  participant: ['participant', 'deltager', 'deltageren'],
  parent: ['parent', 'parents', 'forælder', 'forældre', 'mor', 'far'],
  sibling: ['sibling', 'siblings', 'søskende'],
  partner: ['partner', 'ægtefælle'],
  child: ['child', 'children', 'barn', 'børn'],
};

/** `Færre timer (§ 52)` → `faerre-timer-52`; empty when nothing is left, or it would not begin with a letter. */
export function idFrom(text: string): string {
  const id = text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  return id.slice(0, 80).replace(/-+$/, '');
}

/** A row of the template that shows how: it never becomes a consequence. */
const isExample = (text: string): boolean => /^(eksempel|example)\b/i.test(text);

/** Text of the row in the column of a kind, with its place. */
function textIn(reading: Reading, row: number, kind: 'name' | 'service' | 'whom' | 'note') {
  const found = [...reading.columns].find(([, column]) => column.kind === kind);
  if (!found) return { text: '', address: cellAddress(row, 0) };
  const [column] = found;
  const cell = cellAt(reading.table, row, column);
  const address = cellAddress(row, column);
  if (cell.kind === 'empty' || cell.kind === 'text' || cell.kind === 'number')
    return { text: cellText(cell), address };
  const { code, found: seen } = oddCell(cell, { da: 'en tekst', en: 'a text' });
  reading.issues.push(cellProblem(code, reading.file, reading.table.sheet, address, seen));
  return { text: '', address };
}

function serviceOf(text: string, services: readonly KnownService[]): string | undefined {
  const wanted = text.toLowerCase();
  const byId = services.find(({ id }) => id === wanted);
  if (byId) return byId.id;
  const named = services.filter(({ names }) => names.some((name) => name.toLowerCase() === wanted));
  return named.length === 1 ? named[0]?.id : undefined;
}

function whomOf(text: string): string | undefined {
  if (text === '') return 'holder';
  return Object.keys(WHOM).find((role) => WHOM[role]?.includes(text.toLowerCase()));
}

/** Cells with content in columns without a header: nothing is left out in silence. */
function strayCells(reading: Reading, row: number): Issue[] {
  return (reading.table.rows[row] ?? []).flatMap((cell, c) => {
    const headed = cellText(cellAt(reading.table, reading.header, c)) !== '';
    if (cell.kind === 'empty' || reading.columns.has(c) || headed) return [];
    const { file, table } = reading;
    const value = cellText(cell);
    return [cellProblem('import-outside-table', file, table.sheet, cellAddress(row, c), { value })];
  });
}

function consequenceIn(
  reading: Reading,
  row: number,
  services: readonly KnownService[],
): ImportedConsequence | undefined {
  const { file, issues, table } = reading;
  const bad = (code: Issue['code'], address: string, found: Issue['found'] = {}) => {
    issues.push(cellProblem(code, file, table.sheet, address, found));
    return undefined;
  };
  const before = issues.length;
  const name = textIn(reading, row, 'name');
  const service = textIn(reading, row, 'service');
  const whom = textIn(reading, row, 'whom');
  const note = textIn(reading, row, 'note');
  if (isExample(name.text) || isExample(service.text) || isExample(note.text)) {
    issues.length = before;
    return undefined;
  }
  const change = changeIn(reading, row);
  const title = name.text === '' ? service : name;
  if (title.text === '') return bad('import-no-name', name.address);
  const id = idFrom(title.text);
  if (id === '') return bad('import-no-id', title.address, { value: title.text });
  const asked = service.text === '' ? name : service;
  const known = services.map((candidate) => candidate.id);
  const found = serviceOf(asked.text, services);
  if (found === undefined) {
    const value = asked.text;
    bad('unknown-service', asked.address, { value, near: nearest(value, known), known });
  }
  const affects = whomOf(whom.text);
  if (affects === undefined) {
    const roles = Object.values(WHOM).flat();
    const value = whom.text;
    bad('import-whom', whom.address, { value, near: nearest(value, roles), known: roles });
  }
  if (issues.length > before || found === undefined || affects === undefined) return undefined;
  if (Object.keys(change).length === 0)
    return bad('import-no-figures', title.address, { value: title.text });
  return {
    id,
    ...(title.text !== id && name.text !== '' && { label: title.text }),
    service: found,
    affects,
    change,
    ...(note.text !== '' && { note: note.text }),
  };
}

/**
 * The consequences that a table holds, or every cell that was not understood.
 *
 * @param file - name used in issues
 * @param services - what a row may name
 */
export function readConsequences(
  table: Table,
  file: string,
  services: readonly KnownService[],
): { consequences: ImportedConsequence[]; issues: Issue[] } {
  const found = findColumns(table);
  if (!found) return { consequences: [], issues: [problem('import-no-table', file, [])] };
  const { header, columns } = found;
  const issues = columnIssues(table, found, file);
  const numbers = table.rows
    .slice(header + 1)
    .flatMap((row) => row.filter((_, c) => columns.get(c)?.kind === 'year').map(cellText));
  const style = styleOf(numbers);
  const reading: Reading = { table, file, columns, style, issues, header: header };
  const consequences: ImportedConsequence[] = [];
  for (let row = header + 1; row < table.rows.length; row++) {
    if ((table.rows[row] ?? []).every(({ kind }) => kind === 'empty')) continue;
    issues.push(...strayCells(reading, row));
    const read = consequenceIn(reading, row, services);
    if (!read) continue;
    if (consequences.some(({ id }) => id === read.id))
      issues.push(
        cellProblem('import-twice', file, table.sheet, cellAddress(row, 0), { value: read.id }),
      );
    consequences.push(read);
  }
  if (consequences.length === 0 && issues.length === 0)
    issues.push(problem('import-no-rows', file, []));
  return { consequences, issues };
}
