import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { type Case, type Catalogue, type Issue, type Pack, problem } from '@som/engine';
import { LIMITS } from '../limits.ts';
import { type Locate, readCase, readCatalogue, readPack, type TextFiles } from '../read-pack.ts';
import { readPackArchive } from './read-archive.ts';
import { readFolder, readText } from './read-folder.ts';

/** Something read, with its problems and the way to put lines on later ones. */
export interface Loaded<T> {
  value: T | undefined;
  issues: Issue[];
  locate: Locate;
}

/** Nothing but problems: what could not be read has no lines to add. */
export const failed = (issues: Issue[]): Loaded<never> => ({
  value: undefined,
  issues,
  locate: (found) => [...found],
});

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

/** Reads a pack from its folder or from a package tarball (.tgz). */
export function loadPack(path: string): Loaded<Pack> {
  const { files, name, issues } = readPackFiles(path);
  if (issues.length > 0) return failed(issues);
  const read = readPack(files, name);
  return { value: read.pack, issues: read.issues, locate: read.locate };
}

/** Reads the catalogue from its folder or from a package tarball (.tgz). */
export function loadCatalogue(path: string): Loaded<Catalogue> {
  const { files, name, issues } = readPackFiles(path);
  if (issues.length > 0) return failed(issues);
  const read = readCatalogue(files, name);
  return { value: read.catalogue, issues: read.issues, locate: read.locate };
}

/** Reads a case file. */
export function loadCase(path: string): Loaded<Case> {
  const { text, issues } = readText(path);
  return issues.length > 0 ? failed(issues) : readCase(text, path);
}
