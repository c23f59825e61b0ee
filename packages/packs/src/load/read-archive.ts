import { type Issue, problem } from '@som/engine';
import { LIMITS } from '../limits.ts';
import type { TextFiles } from '../read-pack.ts';
import { decodeText } from './decode-text.ts';
import { readTar, type TarEntry } from './read-tar.ts';
import { unzip } from './unzip.ts';

/** The files of a pack that came in one piece. */
export interface Archive {
  /** Text by name inside the package. */
  files: TextFiles;
  /** The pack's id by its package name (`@som/pack-adults` → `adults`), or else the archive's own name. */
  name: string;
  issues: Issue[];
}

/** A name that stays inside the package: plain segments, no `..`, no drive, no backslash. */
const isInside = (name: string): boolean =>
  name.length <= 200 &&
  /^[A-Za-z0-9._@-]+(\/[A-Za-z0-9._@-]+)*$/.test(name) &&
  !name.split('/').some((part) => part === '.' || part === '..' || part === '__proto__');

/** `som-pack-adults-0.1.0.tgz` without folder and ending. */
const bareName = (shown: string): string =>
  (shown.split(/[/\\]/).at(-1) ?? shown).replace(/\.(tgz|tar\.gz)$/, '');

/** The id in the name of a package, when it is named like a pack. */
export function idOfPackage(name: unknown): string | undefined {
  return typeof name === 'string'
    ? /^(?:@[^/]+\/)?pack-([a-z][a-z0-9-]*)$/.exec(name)?.[1]
    : undefined;
}

/** package.json as plain data; undefined when it cannot be read. */
export function readManifest(text: string | undefined): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function textOf(entry: TarEntry, inside: string, shown: string): { text: string } | Issue {
  const size = entry.bytes.length;
  const file = `${shown}/${inside}`;
  if (size > LIMITS.fileBytes)
    return problem('file-too-large', file, [], { size, limit: LIMITS.fileBytes });
  const read = decodeText(entry.bytes, file);
  return 'issue' in read ? read.issue : read;
}

/**
 * Reads a package tarball (.tgz, as `npm pack` and `pnpm pack` make it) in memory; nothing is written anywhere.
 *
 * Bounded by {@link LIMITS}; links, names that point outside and damaged archives are refused. Works in a browser.
 *
 * @param bytes - the archive as it was sent
 * @param shown - its file name, used in issues
 */
export function readPackArchive(bytes: Uint8Array, shown = 'pack.tgz'): Archive {
  const name = bareName(shown);
  const refuse = (...issues: Issue[]): Archive => ({ files: {}, name, issues });
  const limit = LIMITS.archiveBytes;
  if (bytes.length > limit)
    return refuse(problem('file-too-large', shown, [], { size: bytes.length, limit }));
  const unzipped = unzip(bytes, LIMITS.packBytes);
  if ('why' in unzipped)
    return refuse(
      unzipped.why === 'broken'
        ? problem('archive-broken', shown, [])
        : problem('pack-too-large', shown, [], { limit: LIMITS.packBytes }),
    );
  // folders are entries of their own
  const entries = readTar(unzipped.bytes, 2 * LIMITS.files);
  if (!entries) return refuse(problem('archive-broken', shown, []));
  const files = new Map<string, string>();
  const issues: Issue[] = [];
  for (const entry of entries.filter(({ kind }) => kind !== 'folder')) {
    if (entry.kind === 'other' || !isInside(entry.name)) {
      const code = entry.kind === 'other' ? 'archive-link' : 'path-outside';
      issues.push(problem(code, shown, [], { name: entry.name }));
      continue;
    }
    // the first part is the packer's own folder, `package` by custom
    const inside = entry.name.split('/').slice(1).join('/');
    if (inside === '' || files.has(inside)) {
      const code = inside === '' ? 'path-outside' : 'duplicate-file';
      issues.push(problem(code, shown, [], { name: entry.name }));
      continue;
    }
    const read = textOf(entry, inside, shown);
    if ('text' in read) files.set(inside, read.text);
    else issues.push(read);
  }
  if (files.size > LIMITS.files || entries.length > 2 * LIMITS.files)
    return refuse(problem('too-many-files', shown, [], { limit: LIMITS.files }));
  if (issues.length > 0) return refuse(...issues);
  const id = idOfPackage(readManifest(files.get('package.json'))?.['name']);
  return { files: Object.fromEntries(files), name: id ?? name, issues };
}
