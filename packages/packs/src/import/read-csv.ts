import { type Issue, problem } from '@som/engine';
import { parseCsv } from 'hucre/csv';
import { type Cell, IMPORT_LIMITS, type Table } from './table.ts';

/** Text of a CSV file: UTF-8, or else what Danish Excel writes. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Semicolon as in Danish Excel, else tab, else comma: a comma inside a number must not split it. */
function delimiterOf(text: string): string {
  if (text.includes(';')) return ';';
  return text.includes('\t') ? '\t' : ',';
}

/**
 * Reads a CSV file as one table of texts.
 *
 * @param file - name used in issues
 */
export function readCsvTable(
  bytes: Uint8Array,
  file: string,
): { tables: Table[]; issues: Issue[] } {
  const { rows: maxRows, columns: maxColumns, fileBytes } = IMPORT_LIMITS;
  const limits = { rows: maxRows, columns: maxColumns, bytes: fileBytes };
  const tooLarge = { tables: [], issues: [problem('import-too-large', file, [], limits)] };
  if (bytes.length > fileBytes) return tooLarge;
  const text = decoded(bytes);
  let read: ReturnType<typeof parseCsv>;
  try {
    read = parseCsv(text, { delimiter: delimiterOf(text), typeInference: false });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { tables: [], issues: [problem('import-unreadable', file, [], { kind: 'CSV', why })] };
  }
  if (read.length > maxRows || read.some((row) => row.length > maxColumns)) return tooLarge;
  const rows = read.map((row) =>
    row.map((value): Cell => {
      const shown = value === null ? '' : String(value).trim();
      return shown === '' ? { kind: 'empty' } : { kind: 'text', text: shown };
    }),
  );
  return { tables: [{ sheet: '', rows }], issues: [] };
}
