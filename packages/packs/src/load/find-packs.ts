import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { readYamlQuickly } from '../yaml/read-yaml-quickly.ts';
import type { Candidate } from './candidate.ts';
import { idOfPackage, readManifest } from './read-archive.ts';
import { readText } from './read-folder.ts';
import { isArchive, readPackFiles } from './read-pack-files.ts';

/** Where packs and the catalogue lie. */
export interface Workspace {
  catalogue: string;
  /** Pack folders by pack id. */
  packs: Record<string, string>;
}

/** Names in a folder, sorted; none when it is not there. A bound for folders from anywhere. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort()
      .slice(0, 5000);
  } catch {
    return [];
  }
}

const isPackFolder = (path: string): boolean => existsSync(join(path, 'pack.yaml'));

/** The packs and the catalogue of a checkout of this repository. */
export function findWorkspace(root: string): Workspace {
  const folder = join(root, 'targetgroups');
  const packs = namesIn(folder)
    .map((name): [string, string] => [name, join(folder, name)])
    .filter(([, path]) => isPackFolder(path));
  return { catalogue: join(root, 'packages', 'catalogue'), packs: Object.fromEntries(packs) };
}

const versionIn = (manifest: Record<string, unknown> | undefined): string =>
  typeof manifest?.['version'] === 'string' ? manifest['version'] : '0.0.0';

/** The id that pack.yaml gives. */
function ownId(text: string | undefined): string | undefined {
  const { value } = readYamlQuickly(text ?? '', 'pack.yaml');
  const id =
    typeof value === 'object' && value !== null && 'pack' in value ? value.pack : undefined;
  return typeof id === 'string' ? id : undefined;
}

/** A folder's pack; in node_modules only when its package says that it is one. */
function candidateAt(path: string, isInstalled: boolean): Candidate[] {
  if (!isPackFolder(path)) return [];
  const manifest = readManifest(readText(join(path, 'package.json')).text);
  const { name, keywords } = manifest ?? {};
  const byName = idOfPackage(name);
  const isMarked = Array.isArray(keywords) && keywords.includes('som-pack');
  if (isInstalled && byName === undefined && !isMarked) return [];
  const id = ownId(readText(join(path, 'pack.yaml')).text) ?? byName;
  return id === undefined ? [] : [{ id, version: versionIn(manifest), path }];
}

function candidateIn(archive: string): Candidate[] {
  const { files } = readPackFiles(archive);
  const id = ownId(files['pack.yaml']);
  return id === undefined
    ? []
    : [{ id, version: versionIn(readManifest(files['package.json'])), path: archive }];
}

/**
 * The packs lying side by side in a folder, as folders and as package tarballs.
 *
 * @param isMeant - which names to look at, where the folder may hold anything
 */
export function packsIn(folder: string, isMeant = (_name: string) => true): Candidate[] {
  return namesIn(folder)
    .filter(isMeant)
    .map((name) => join(folder, name))
    .flatMap((path) => (isArchive(path) ? candidateIn(path) : candidateAt(path, false)));
}

/** A folder and those around it, nearest first. */
function upwards(from: string): string[] {
  const parent = dirname(from);
  return parent === from ? [from] : [from, ...upwards(parent)];
}

/** Package folders of every node_modules from a folder upwards, as Node itself would look. */
function installed(from: string): string[] {
  return upwards(resolve(from))
    .map((folder) => join(folder, 'node_modules'))
    .flatMap((modules) =>
      namesIn(modules).flatMap((name) =>
        name.startsWith('@')
          ? namesIn(join(modules, name)).map((inner) => join(modules, name, inner))
          : [join(modules, name)],
      ),
    );
}

/**
 * Every pack a case may ask for: the workspace's first, then those installed in node_modules from the case's folder
 * upwards (packages named `@scope/pack-<id>`, or with the keyword `som-pack`), then the one in whose `cases` the case lies.
 *
 * @param from - folder of the case
 */
export function findPacks(workspace: Workspace, from: string): Candidate[] {
  return [
    ...Object.values(workspace.packs).flatMap((path) => candidateAt(path, false)),
    ...installed(from).flatMap((path) => candidateAt(path, true)),
    ...(basename(resolve(from)) === 'cases' ? candidateAt(dirname(resolve(from)), false) : []),
  ];
}

/** The workspace's catalogue, or else the one installed nearest to the case. */
export function findCatalogue(workspace: Workspace, from: string): string {
  if (existsSync(workspace.catalogue)) return workspace.catalogue;
  const near = installed(from).find((path) => existsSync(join(path, 'catalogue.yaml')));
  return near ?? workspace.catalogue;
}
