import { fileURLToPath } from 'node:url';
import type { Catalogue, Issue, Pack } from '@som/engine';
import { checkPack } from '../src/check/check-pack.ts';
import { loadCatalogue, readFolder } from '../src/node.ts';
import { readPack, type TextFiles } from '../src/read-pack.ts';

const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The small sound pack in which the tests of the repository make their mistakes. */
export const NAME = 'helping-hand';
export const FILES: TextFiles = readFolder(at(`tests/broken/base/${NAME}`)).files;
export const CASE = 'cases/first-year.case.yaml';

/** The catalogue of the repository. */
export function theCatalogue(): Catalogue {
  const { value, issues } = loadCatalogue(at('packages/catalogue'));
  if (!value) throw new Error(JSON.stringify(issues));
  return value;
}

/** The pack's files with one text replaced, which must stand there once. */
export function changed(name: string, from: string, to: string): TextFiles {
  const text = FILES[name] ?? '';
  if (text.split(from).length !== 2) throw new Error(`not once in ${name}: ${from}`);
  return { ...FILES, [name]: text.replace(from, () => to) };
}

/** A pack that can be read. */
export function packOf(files: TextFiles): Pack {
  const { pack, issues } = readPack(files, NAME);
  if (!pack) throw new Error(JSON.stringify(issues));
  return pack;
}

/** What the rules say of a pack's files. */
export function check(files: TextFiles, folder = NAME): Issue[] {
  return checkPack(packOf(files), theCatalogue(), folder, Object.keys(files));
}
