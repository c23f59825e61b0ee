import { type Issue, problem } from '@som/engine';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { type CellValue, readXlsx, type Cell as StoredCell } from 'hucre/xlsx';
import { type Cell, IMPORT_LIMITS, type Table } from './table.ts';

type Parts = Record<string, Uint8Array>;

/** An old .xls or an encrypted workbook begins so. */
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * The parts of a workbook that hold text, unpacked within bounds: sizes are looked at before anything is unpacked, and a
 * part that lies about its size is cut off at what it said.
 */
function unpack(bytes: Uint8Array): Parts | undefined {
  let [sum, count] = [0, 0];
  const isWanted = ({ name, originalSize }: { name: string; originalSize: number }) => {
    if (!/\.(xml|rels)$/i.test(name)) return false;
    sum += originalSize;
    count += 1;
    return sum <= IMPORT_LIMITS.unpackedBytes && count <= IMPORT_LIMITS.parts;
  };
  const parts = unzipSync(bytes, { filter: isWanted });
  return sum <= IMPORT_LIMITS.unpackedBytes && count <= IMPORT_LIMITS.parts ? parts : undefined;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** True when a sheet names a cell beyond the bounds: a table as large as its furthest cell is never built. */
function isTooWide(parts: Parts): boolean {
  return Object.entries(parts).some(([name, bytes]) => {
    if (!/worksheets\/[^/]+\.xml$/i.test(name)) return false;
    for (const [, column = '', row] of strFromU8(bytes).matchAll(/\br="([A-Z]{0,3})(\d{1,9})"/g))
      if (Number(row) > IMPORT_LIMITS.rows || columnNumber(column) > IMPORT_LIMITS.columns)
        return true;
    return false;
  });
}

function cellOf(value: CellValue | undefined, stored: StoredCell | undefined): Cell {
  if (stored?.type === 'error') return { kind: 'error', text: String(stored.value) };
  if (stored?.type === 'formula' && (stored.formulaResult ?? null) === null)
    return { kind: 'formula', text: `=${stored.formula ?? ''}` };
  if (value === null || value === undefined) return { kind: 'empty' };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', text: value ? 'TRUE' : 'FALSE' };
  if (value instanceof Date) return { kind: 'date', text: value.toISOString().slice(0, 10) };
  const text = String(value).trim();
  if (/^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(text)) return { kind: 'error', text };
  return text === '' ? { kind: 'empty' } : { kind: 'text', text };
}

/**
 * Reads the visible sheets of a workbook (.xlsx). Stored values only: no formula is worked out, no macro or link is looked at.
 *
 * @param file - name used in issues
 */
export async function readWorkbook(
  bytes: Uint8Array,
  file: string,
): Promise<{ tables: Table[]; issues: Issue[] }> {
  const refuse = (issue: Issue) => ({ tables: [], issues: [issue] });
  const { rows: maxRows, columns, unpackedBytes, fileBytes } = IMPORT_LIMITS;
  const limits = { rows: maxRows, columns, bytes: unpackedBytes };
  if (bytes.length > fileBytes) return refuse(problem('import-too-large', file, [], limits));
  if (OLE2.every((byte, i) => bytes[i] === byte))
    return refuse(problem('import-old-format', file, []));
  try {
    const parts = unpack(bytes);
    if (!parts || isTooWide(parts)) return refuse(problem('import-too-large', file, [], limits));
    const workbook = await readXlsx(zipSync(parts, { level: 0 }), {
      readStyles: true,
      sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
    });
    const tables = workbook.sheets.map(({ name, rows, cells }) => ({
      sheet: name,
      rows: rows.map((row, r) => row.map((value, c) => cellOf(value, cells?.get(`${r},${c}`)))),
    }));
    return { tables, issues: [] };
  } catch (error) {
    // the library has many ways to say that a file is broken; all of them mean the same to the person who has it
    const why = error instanceof Error ? error.message : String(error);
    return refuse(problem('import-unreadable', file, [], { kind: 'XLSX', why }));
  }
}
