import type { Case, Catalogue, Issue, Pack } from '@som/engine';
import { type Locate, readCase, readCatalogue, readPack } from '../read-pack.ts';
import { readYamlQuickly } from '../yaml/read-yaml-quickly.ts';
import type { Workspace } from './find-packs.ts';
import { baseFinder } from './load-base.ts';
import { readText } from './read-folder.ts';
import { readPackFiles } from './read-pack-files.ts';

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

/**
 * Reads a pack from its folder or from a package tarball (.tgz).
 *
 * @param workspace - where the pack lies to which a contribution adds, when it is not beside it
 */
export function loadPack(path: string, workspace?: Workspace): Loaded<Pack> {
  const { files, name, issues } = readPackFiles(path);
  if (issues.length > 0) return failed(issues);
  const read = readPack(files, name, baseFinder(path, workspace), readYamlQuickly);
  return { value: read.pack, issues: read.issues, locate: read.locate };
}

/** Reads the catalogue from its folder or from a package tarball (.tgz). */
export function loadCatalogue(path: string): Loaded<Catalogue> {
  const { files, name, issues } = readPackFiles(path);
  if (issues.length > 0) return failed(issues);
  const read = readCatalogue(files, name, readYamlQuickly);
  return { value: read.catalogue, issues: read.issues, locate: read.locate };
}

/** Reads a case file. */
export function loadCase(path: string): Loaded<Case> {
  const { text, issues } = readText(path);
  return issues.length > 0 ? failed(issues) : readCase(text, path, readYamlQuickly);
}
