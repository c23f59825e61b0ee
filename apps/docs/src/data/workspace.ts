import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Catalogue, type Issue, issueLine, type Pack } from '@som/engine';
import { findWorkspace, loadCatalogue, loadPack } from '@som/packs/node';

/** A pack with the two texts that lie beside its data. */
export interface PackOnSite {
  pack: Pack;
  /** Where it was read from; shown nowhere. */
  folder: string;
  readme: string;
  changelog: string | undefined;
}

/** All the site shows: the catalogue, and the packs in the order of their folders. */
export interface SiteData {
  catalogue: Catalogue;
  packs: PackOnSite[];
}

/** The folder of the repository, upwards from where the build was started. */
export function repositoryRoot(from: string): string {
  if (existsSync(join(from, 'pnpm-workspace.yaml'))) return from;
  const parent = dirname(from);
  if (parent === from)
    throw new Error('The site is built from inside the repository: no pnpm-workspace.yaml found.');
  return repositoryRoot(parent);
}

/** A page about figures that do not parse would be worse than no page, so every problem stops the build. */
function refuse(issues: readonly Issue[]): void {
  const errors = issues.filter(({ level }) => level === 'error');
  if (errors.length === 0) return;
  const lines = errors.map((issue) => `  ${issueLine(issue, 'da')}`).join('\n');
  throw new Error(`Siden kan ikke bygges, før filerne er rettet:\n${lines}`);
}

const textOf = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, 'utf8') : undefined;

/** Whoever writes a pack can look at it while others are unfinished: `SOM_PACKS=children-youth pnpm build`. */
function read(): SiteData {
  const workspace = findWorkspace(repositoryRoot(process.cwd()));
  const catalogue = loadCatalogue(workspace.catalogue);
  const wanted = process.env['SOM_PACKS']?.split(',');
  const loaded = Object.entries(workspace.packs)
    .filter(([id]) => wanted === undefined || wanted.includes(id))
    .map(([, folder]) => ({ folder, ...loadPack(folder) }));
  refuse([catalogue, ...loaded].flatMap(({ issues }) => issues));
  if (!catalogue.value)
    throw new Error('The catalogue was read without problems and without value.');
  const packs = loaded.flatMap(({ folder, value }) =>
    value === undefined
      ? []
      : [
          {
            pack: value,
            folder,
            readme: textOf(join(folder, 'README.md')) ?? '',
            changelog: textOf(join(folder, 'CHANGELOG.md')),
          },
        ],
  );
  return { catalogue: catalogue.value, packs };
}

let once: SiteData | undefined;

/**
 * The catalogue and all packs, read from disk once a build.
 *
 * @throws with one line for every problem when any file cannot be read
 */
export function siteData(): SiteData {
  once ??= read();
  return once;
}
