import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Cells that a person types into: by sheet, by address. */
export type Typed = ReadonlyMap<string, ReadonlyMap<string, number>>;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The file of each sheet, by its name. */
function sheetFiles(files: Record<string, Uint8Array>): Map<string, string> {
  const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const targets = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
      /Id="([^"]*)"/.exec(tag)?.[1] ?? '',
      /Target="([^"]*)"/.exec(tag)?.[1] ?? '',
    ]),
  );
  return new Map(
    [...text('xl/workbook.xml').matchAll(/<sheet [^>]*>/g)].map(([tag]) => [
      /name="([^"]*)"/.exec(tag)?.[1] ?? '',
      `xl/${targets.get(/r:id="([^"]*)"/.exec(tag)?.[1] ?? '')?.replace(/^\/?(xl\/)?/, '')}`,
    ]),
  );
}

/**
 * A workbook after someone has typed into it, and before any program has calculated it: every value that a formula had
 * is gone, so that only a recalculation can bring one back.
 */
export function typedInto(workbook: Uint8Array, typed: Typed): Uint8Array {
  const files = unzipSync(workbook);
  for (const [name, path] of sheetFiles(files)) {
    let xml = strFromU8(files[path] ?? new Uint8Array());
    for (const [sheet, cells] of typed)
      if (escaped(sheet) === name)
        for (const [address, value] of cells) {
          const cell = new RegExp(`(<c r="${address}"[^>]*>)<v>[^<]*</v>`);
          if (!cell.test(xml)) throw new Error(`${sheet} has no number in ${address}`);
          xml = xml.replace(cell, `$1<v>${value}</v>`);
        }
    files[path] = strToU8(xml.replaceAll(/(<\/f>)<v>[^<]*<\/v>/g, '$1'));
  }
  return zipSync(files);
}
