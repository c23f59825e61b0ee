import type { Issue } from '@som/engine';
import { readYaml } from './yaml/read-yaml.ts';

/**
 * A file of entries with one more at its end. Everything that stands in it stays as it is, comments too.
 *
 * @param text - the file as it stands; empty for a new one
 * @param entry - YAML of the new entry
 * @returns the issues of a file that cannot be read, or that has the id already
 */
export function appendEntry(
  text: string,
  entry: string,
  file: string,
): { text: string } | { issues: Issue[] } {
  const before = readYaml(text, file);
  if (before.value === undefined) return { issues: before.issues };
  // a file without entries is written {}
  const kept = text.replace(/^\{\s*\}[ \t]*\r?\n?/m, '').trimEnd();
  const joined = kept === '' ? entry : `${kept}\n\n${entry}`;
  const after = readYaml(joined, file);
  return after.value === undefined ? { issues: after.issues } : { text: joined };
}
