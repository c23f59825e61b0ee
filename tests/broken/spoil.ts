import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BASE = fileURLToPath(new URL('./base/helping-hand', import.meta.url));
/** The case of the base, inside its pack. */
export const CASE = 'cases/first-year.case.yaml';

/** By file: what stands there, and what is written instead. */
export type Change = Readonly<Record<string, readonly [string, string]>>;

/** Where spoilt copies lie; gone after the tests. */
const folder = mkdtempSync(join(tmpdir(), 'som-broken-'));
let copies = 0;

/** Removes every spoilt copy. */
export const tidyUp = (): void => rmSync(folder, { recursive: true, force: true });

/**
 * A copy of a small sound pack with one thing wrong.
 *
 * @returns the folder of the pack
 * @throws when the text to replace does not stand there exactly once: the mistake would be another one
 */
export function spoil(change: Change): string {
  copies++;
  const copy = join(folder, String(copies), 'helping-hand');
  cpSync(BASE, copy, { recursive: true });
  for (const [name, [from, to]] of Object.entries(change)) {
    const file = join(copy, name);
    const text = readFileSync(file, 'utf8');
    if (text.split(from).length !== 2) throw new Error(`not once in ${name}: ${from}`);
    writeFileSync(
      file,
      text.replace(from, () => to),
    );
  }
  return copy;
}
