import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { type Issue, problem } from '@som/engine';
import { LIMITS } from '../limits.ts';
import type { TextFiles } from '../read-pack.ts';
import { readPackArchive } from './read-archive.ts';
import { readFolder } from './read-folder.ts';

/** A package tarball by its ending; whether it is one is seen when it is read. */
export const isArchive = (path: string): boolean =>
  /\.(tgz|tar\.gz)$/.test(path) && statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** The files of a pack folder or of a package tarball (.tgz), with the name used in issues. */
export function readPackFiles(path: string): { files: TextFiles; name: string; issues: Issue[] } {
  if (!isArchive(path)) return readFolder(path);
  const bad = (issue: Issue) => ({ files: {}, name: basename(path), issues: [issue] });
  try {
    const { size } = statSync(path);
    const limit = LIMITS.archiveBytes;
    if (size > limit) return bad(problem('file-too-large', path, [], { size, limit }));
    return readPackArchive(readFileSync(path), path);
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? String(error);
    return bad(problem('file-unreadable', path, [], { why }));
  }
}
