import { basename, join } from 'node:path';
import { type Issue, problem } from '@som/engine';
import { contentHash } from '../content-hash.ts';
import { findWorkspace } from '../load/find-packs.ts';
import { loadPack } from '../load/load-pack.ts';
import { readManifest } from '../load/read-archive.ts';
import { readText } from '../load/read-folder.ts';
import { readPackFiles } from '../load/read-pack-files.ts';
import { changesSince, nameOf, type PackageChange, packageChange } from './changes-since.ts';
import { bumpBetween } from './changesets.ts';
import { findReleases, hasReleases, newestRelease, placeOf, type Release } from './releases.ts';

const versionOf = (folder: string): string => {
  const version = readManifest(readText(join(folder, 'package.json')).text)?.['version'];
  return typeof version === 'string' ? version : '';
};

const OTHER_ENGINE = {
  da: 'pakken er til en anden motor end den udgivne',
  en: 'the pack is for another engine than the released one',
};

/** Released for engines before this one: it cannot be read, and its successor has another engine range at least. */
const isForAnotherEngine = (tarball: string): boolean =>
  loadPack(tarball).issues.some(({ code }) => code === 'engine-version');

/** The same data on the same catalogue: nothing can have moved, and nothing need be calculated. */
function isAsReleased(release: Release, path: string, catalogue: string): boolean {
  const isSame = (a: string, b: string) => {
    const [was, is] = [readPackFiles(a), readPackFiles(b)];
    const isWhole = was.issues.length + is.issues.length === 0;
    return isWhole && contentHash(was.files) === contentHash(is.files);
  };
  const rests = release.catalogue;
  return isSame(release.path, path) && (rests === undefined || isSame(rests, catalogue));
}

/**
 * Every pack, and the catalogue, that changed since its newest release; also packs whose results move because the
 * catalogue did. Needs no history, so that a shallow clone is enough.
 *
 * @param root - folder that holds packages/, targetgroups/ and tests/
 */
export function changesSinceRelease(root: string): { packages: PackageChange[]; issues: Issue[] } {
  const { catalogue, packs } = findWorkspace(root);
  const { releases, issues } = findReleases(root);
  const ids = new Set(releases.map(({ id }) => id));
  for (const id of ids)
    if (id !== 'catalogue' && !Object.hasOwn(packs, id))
      issues.push(problem('pack-disappeared', `targetgroups/${id}`, [], { value: id }));
  const packages = [catalogue, ...Object.values(packs)].flatMap((path): PackageChange[] => {
    const release = newestRelease(releases, basename(path), versionOf(path));
    if (!release)
      return [{ name: nameOf(path), id: basename(path), needed: 'minor', taken: 'none' }];
    if (isAsReleased(release, path, catalogue)) return [];
    if (isForAnotherEngine(release.path)) {
      const taken = bumpBetween(release.version, versionOf(path));
      const { name, id } = release;
      return [{ name, id, needed: 'minor', taken, because: OTHER_ENGINE }];
    }
    const { change, issues: wrong } = packageChange(placeOf(release), path, root);
    issues.push(...wrong);
    return change ? [change] : [];
  });
  return { packages, issues };
}

/**
 * What changesets must promise for: the changes since a name in git when one is given, or else since the newest
 * releases; where nothing has been released, since this line of work left the base branch.
 */
export function changesToPromise(
  root: string,
  ref: string | undefined,
): { packages: PackageChange[]; issues: Issue[] } {
  return ref === undefined && hasReleases(root)
    ? changesSinceRelease(root)
    : changesSince(root, ref);
}
