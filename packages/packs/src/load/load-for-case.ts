import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Case, Catalogue, Issue, Pack } from '@som/engine';
import satisfies from 'semver/functions/satisfies.js';
import { followFormerIds } from '../change/follow-former-ids.ts';
import { lockIssues } from '../lock/lock-issues.ts';
import type { Locate } from '../read-pack.ts';
import { choosePack, wantedPack, wrongVersion } from './choose-pack.ts';
import { findCatalogue, findPacks, packsIn, type Workspace } from './find-packs.ts';
import { type Loaded, loadCase, loadCatalogue, loadPack } from './load-pack.ts';
import { isArchive } from './read-pack-files.ts';

/** A case with the pack it asks for and the catalogue, ready to calculate. */
export interface Ready {
  case: Case;
  pack: Pack;
  catalogue: Catalogue;
  caseFile: string;
}

/** How a case is to be read. */
export interface LoadOptions {
  /** Refuse when pack, catalogue or engine is not what the case is locked to. */
  locked?: boolean;
  /** How packs and the catalogue are read; for many cases, readers that remember what they read. */
  readers?: Readers;
}

/** Reads a pack and a catalogue by path. */
export interface Readers {
  /** @param workspace - where the pack lies to which a contribution adds */
  pack(path: string, workspace?: Workspace): Loaded<Pack>;
  catalogue(path: string): Loaded<Catalogue>;
}

const READERS: Readers = { pack: loadPack, catalogue: loadCatalogue };

function remembered<T>(
  read: (path: string, workspace?: Workspace) => T,
): (path: string, workspace?: Workspace) => T {
  const known = new Map<string, T>();
  return (path, workspace) => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const value = read(path, workspace);
    known.set(path, value);
    return value;
  };
}

/** Readers that read each pack and the catalogue once, for a batch of cases. */
export const rememberingReaders = (): Readers => ({
  pack: remembered(loadPack),
  catalogue: remembered(loadCatalogue),
});

/** One pack: its folder or a tarball. A folder without pack.yaml holds several side by side. */
const isOnePack = (path: string): boolean =>
  isArchive(path) || existsSync(join(path, 'pack.yaml')) || packsIn(path).length === 0;

function packFor(
  asked: Case,
  caseFile: string,
  workspace: Workspace,
  given: string | undefined,
  { locked = false }: LoadOptions,
): { path: string } | { issue: Issue } {
  if (given !== undefined && isOnePack(given)) return { path: given };
  const candidates = given === undefined ? findPacks(workspace, dirname(caseFile)) : packsIn(given);
  const version = locked ? asked.locked?.pack.version : undefined;
  const choice = choosePack(asked.pack, candidates, caseFile, version);
  return 'issue' in choice ? choice : { path: choice.chosen.path };
}

/**
 * Reads a case, the pack it asks for and the catalogue.
 *
 * The pack is the highest version the case allows, of those in the workspace and in node_modules.
 *
 * @param given - a pack folder, a package tarball (.tgz), or a folder with several of them, to use instead
 */
export function loadForCase(
  path: string,
  workspace: Workspace,
  given?: string,
  options: LoadOptions = {},
): Loaded<Ready> {
  const asked = loadCase(path);
  if (!asked.value) return { value: undefined, issues: asked.issues, locate: asked.locate };
  const found = packFor(asked.value, path, workspace, given, options);
  if ('issue' in found)
    return { value: undefined, issues: asked.locate([found.issue]), locate: asked.locate };
  const { readers = READERS } = options;
  const pack = readers.pack(found.path, workspace);
  const catalogue = readers.catalogue(findCatalogue(workspace, dirname(path)));
  const locate: Locate = (issues) => catalogue.locate(pack.locate(asked.locate(issues)));
  const issues = [...asked.issues, ...pack.issues, ...catalogue.issues];
  if (!pack.value || !catalogue.value) return { value: undefined, issues, locate };
  const { id, range } = wantedPack(asked.value.pack);
  const meant = [pack.value, pack.value.base].find((one) => one?.id === id);
  if (meant && !satisfies(meant.version, range))
    issues.push(...locate([wrongVersion(path, asked.value.pack, [meant.version])]));
  const ready = {
    // an old case still resolves after a renaming
    case: followFormerIds(asked.value, pack.value, catalogue.value),
    pack: pack.value,
    catalogue: catalogue.value,
    caseFile: path,
  };
  if (options.locked) issues.push(...locate(lockIssues(ready)));
  const refused = issues.some(({ level }) => level === 'error');
  return { value: refused ? undefined : ready, issues, locate };
}
