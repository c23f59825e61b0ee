import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '@som/engine';
import compare from 'semver/functions/compare.js';
import lte from 'semver/functions/lte.js';
import valid from 'semver/functions/valid.js';
import { readManifest } from '../load/read-archive.ts';
import { isArchive, readPackFiles } from '../load/read-pack-files.ts';
import type { TextFiles } from '../read-pack.ts';
import type { Place } from './load-side.ts';

/** A pack or the catalogue as it was released: the tarball that was packed, kept beside the tests. */
export interface Release {
  /** Name of the npm package. */
  name: string;
  /** Folder name in the workspace: a pack's id, or `catalogue`. */
  id: string;
  version: string;
  /** The tarball. */
  path: string;
  /** Tarball of the catalogue that this version names as its own; nothing for the catalogue itself. */
  catalogue?: string;
}

/** Where the tarballs of released versions are kept. */
export const releasesFolder = (root: string): string => join(root, 'tests', 'releases');

/** Whether anything has been released from this checkout. */
export const hasReleases = (root: string): boolean => tarballsIn(releasesFolder(root)).length > 0;

const tarballsIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .map((name) => join(folder, name))
        .filter(isArchive)
        .sort()
    : [];

/** Packs rest on the exact catalogue they were released with. */
function catalogueVersion(manifest: Record<string, unknown>): string | undefined {
  const { dependencies } = manifest;
  if (typeof dependencies !== 'object' || dependencies === null) return undefined;
  const version: unknown = Object.entries(dependencies).find(([name]) =>
    name.endsWith('/catalogue'),
  )?.[1];
  return typeof version === 'string' ? version : undefined;
}

function stampOf(files: TextFiles, path: string): (Release & { rests?: string }) | undefined {
  const manifest = readManifest(files['package.json']);
  const { name, version } = manifest ?? {};
  if (!manifest || typeof name !== 'string' || typeof version !== 'string') return undefined;
  if (valid(version) === null) return undefined;
  const id = (name.split('/').at(-1) ?? name).replace(/^pack-/, '');
  const rests = catalogueVersion(manifest);
  return { name, id, version, path, ...(rests !== undefined && { rests }) };
}

/**
 * Every released version of every pack and of the catalogue.
 *
 * @param root - folder that holds packages/, targetgroups/ and tests/
 */
export function findReleases(root: string): { releases: Release[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const found = tarballsIn(releasesFolder(root)).flatMap((path) => {
    const read = readPackFiles(path);
    issues.push(...read.issues);
    const stamp = stampOf(read.files, path);
    return stamp ? [stamp] : [];
  });
  const releases = found.map(({ rests, ...release }): Release => {
    const catalogue = found.find(({ id, version }) => id === 'catalogue' && version === rests);
    return catalogue ? { ...release, catalogue: catalogue.path } : release;
  });
  return { releases, issues };
}

/** The newest release of a pack, or of the catalogue, that is not newer than a version. */
export function newestRelease(
  releases: readonly Release[],
  id: string,
  upTo: string,
): Release | undefined {
  return releases
    .filter((release) => release.id === id && valid(upTo) !== null && lte(release.version, upTo))
    .sort((a, b) => compare(b.version, a.version))[0];
}

/** A release as one side of a comparison, with the catalogue it was released with. */
export const placeOf = ({ name, version, path, catalogue }: Release): Place => ({
  path,
  shown: `${name}@${version}`,
  ...(catalogue !== undefined && { catalogue }),
});
