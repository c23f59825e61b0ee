import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Case, type Catalogue, type Issue, nearest, type Pack, problem } from '@som/engine';
import satisfies from 'semver/functions/satisfies.js';
import { readFolder, readText } from './node.ts';
import { type Locate, readCase, readCatalogue, readPack } from './read-pack.ts';

/** Something read, with its problems and the way to put lines on later ones. */
export interface Loaded<T> {
  value: T | undefined;
  issues: Issue[];
  locate: Locate;
}

/** Reads a pack folder. */
export function loadPack(folder: string): Loaded<Pack> {
  const { files, name, issues } = readFolder(folder);
  if (issues.length > 0) return { value: undefined, issues, locate: (found) => [...found] };
  const read = readPack(files, name);
  return { value: read.pack, issues: read.issues, locate: read.locate };
}

/** Reads a catalogue folder. */
export function loadCatalogue(folder: string): Loaded<Catalogue> {
  const { files, name, issues } = readFolder(folder);
  if (issues.length > 0) return { value: undefined, issues, locate: (found) => [...found] };
  const read = readCatalogue(files, name);
  return { value: read.catalogue, issues: read.issues, locate: read.locate };
}

/** Reads a case file. */
export function loadCase(path: string): Loaded<Case> {
  const { text, issues } = readText(path);
  if (issues.length > 0) return { value: undefined, issues, locate: (found) => [...found] };
  return readCase(text, path);
}

/** Where packs and the catalogue lie. */
export interface Workspace {
  catalogue: string;
  /** Pack folders by pack id. */
  packs: Record<string, string>;
}

/** The packs and the catalogue of a checkout of this repository. */
export function findWorkspace(root: string): Workspace {
  const folder = join(root, 'targetgroups');
  const packs = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'pack.yaml')))
        .map((entry) => [entry.name, join(folder, entry.name)])
    : [];
  return { catalogue: join(root, 'packages', 'catalogue'), packs: Object.fromEntries(packs) };
}

/** A case with the pack it asks for and the catalogue, ready to calculate. */
export interface Ready {
  case: Case;
  pack: Pack;
  catalogue: Catalogue;
  caseFile: string;
}

/**
 * Reads a case, the pack it asks for and the catalogue.
 *
 * @param packFolder - a pack folder to use instead of the workspace's
 */
export function loadForCase(
  path: string,
  workspace: Workspace,
  packFolder?: string,
): Loaded<Ready> {
  const asked = loadCase(path);
  const issues = [...asked.issues];
  if (!asked.value) return { value: undefined, issues, locate: asked.locate };
  const [id = '', range = '*'] = asked.value.pack.split('@');
  const folder = packFolder ?? workspace.packs[id];
  if (folder === undefined) {
    const known = Object.keys(workspace.packs);
    const found = { value: id, near: nearest(id, known), known };
    issues.push(...asked.locate([problem('unknown-pack', path, ['pack'], found)]));
    return { value: undefined, issues, locate: asked.locate };
  }
  const pack = loadPack(folder);
  const catalogue = loadCatalogue(workspace.catalogue);
  const locate: Locate = (found) => catalogue.locate(pack.locate(asked.locate(found)));
  issues.push(...pack.issues, ...catalogue.issues);
  if (!pack.value || !catalogue.value) return { value: undefined, issues, locate };
  if (pack.value.id === id && !satisfies(pack.value.version, range)) {
    const found = { wanted: asked.value.pack, version: pack.value.version };
    issues.push(...locate([problem('pack-version', path, ['pack'], found)]));
    return { value: undefined, issues, locate };
  }
  return {
    value: {
      case: asked.value,
      pack: pack.value,
      catalogue: catalogue.value,
      caseFile: path,
    },
    issues,
    locate,
  };
}

/** Name of a folder, whatever way it is written. */
export const folderName = (folder: string): string => basename(folder.replace(/[/\\]+$/, ''));
