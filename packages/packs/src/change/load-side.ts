import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Catalogue, type Issue, type Pack, problem } from '@som/engine';
import { findWorkspace, type Workspace } from '../load/find-packs.ts';
import { baseFinder } from '../load/load-base.ts';
import { failed, type Loaded } from '../load/load-pack.ts';
import { isArchive, readPackFiles } from '../load/read-pack-files.ts';
import { readCatalogue, readPack, type TextFiles } from '../read-pack.ts';
import { commitOf, type InRepository, readFilesAt, repositoryOf } from './git.ts';

/** One side of a comparison as it was named: a folder, a package tarball, or a folder at a version in git. */
export interface Place {
  path: string;
  /** Commit to read it from; the files as they lie on disk when left out. */
  at?: InRepository & { commit: string };
  /** Tarball of the catalogue it was released with; the one beside it when left out. */
  catalogue?: string;
  /** What the person wrote. */
  shown: string;
}

/** Names under which a version may be tagged: as it is, with v, and as changesets tags a package. */
const tagsOf = (ref: string, id: string): string[] => {
  const version = ref.replace(/^v/, '');
  return [
    ref,
    `@som/pack-${id}@${version}`,
    `@som/${id}@${version}`,
    `${id}@${version}`,
    `v${version}`,
  ];
};

function pathOf(name: string, workspace: Workspace, root: string): string {
  if (existsSync(name)) return name;
  if (Object.hasOwn(workspace.packs, name)) return workspace.packs[name] ?? name;
  if (name === 'catalogue') return workspace.catalogue;
  const fromRoot = resolve(root, name);
  // a pack that is gone from the workspace may still be in git
  return name.includes('/')
    ? existsSync(fromRoot)
      ? fromRoot
      : name
    : join(root, 'targetgroups', name);
}

/**
 * Finds what `FOLDER`, `PACK`, `FOLDER@REF` or `PACK@REF` stands for.
 *
 * @param root - folder that holds packages/ and targetgroups/
 */
export function findPlace(text: string, root: string): { place: Place } | { issue: Issue } {
  const workspace = findWorkspace(root);
  const cut = text.indexOf('@', 1);
  if (existsSync(text) || cut === -1) {
    const path = pathOf(text, workspace, root);
    return existsSync(path)
      ? { place: { path, shown: text } }
      : { issue: problem('file-unreadable', text, [], { why: 'ENOENT' }) };
  }
  const [name, ref] = [text.slice(0, cut), text.slice(cut + 1)];
  const path = pathOf(name, workspace, root);
  const repository = repositoryOf(path);
  const bad = (why: string) => ({ issue: problem('not-in-git', text, [], { value: text, why }) });
  if (!repository) return bad('git init');
  const id = repository.inside.split('/').at(-1) ?? '';
  const commit = tagsOf(ref, id)
    .map((tag) => commitOf(repository.root, tag))
    .find(Boolean);
  if (commit === undefined) return bad(ref);
  return { place: { path, at: { ...repository, commit }, shown: text } };
}

const filesOf = ({ path, at, shown }: Place) =>
  at ? readFilesAt(at, at.commit, shown) : readPackFiles(path);

/** Whether a place holds the catalogue rather than a pack. */
export const holdsCatalogue = (files: TextFiles): boolean => 'catalogue.yaml' in files;

/** What a place holds, read. */
export type Held = ({ of: 'pack' } & Loaded<Pack>) | ({ of: 'catalogue' } & Loaded<Catalogue>);

/** Reads what a place holds: a pack, or the catalogue. */
export function loadPlace(place: Place): Held {
  const { files, name, issues } = filesOf(place);
  if (issues.length > 0) return { of: 'pack', ...failed(issues) };
  if (holdsCatalogue(files)) {
    const read = readCatalogue(files, name);
    return { of: 'catalogue', value: read.catalogue, issues: read.issues, locate: read.locate };
  }
  const read = readPack(files, name, baseFinder(place.path));
  return { of: 'pack', value: read.pack, issues: read.issues, locate: read.locate };
}

/** Where the checkout around a folder lies, or else the one the program belongs to. */
function rootAround(path: string, root: string): string {
  for (let folder = resolve(path); dirname(folder) !== folder; folder = dirname(folder))
    if (existsSync(join(folder, 'packages', 'catalogue', 'catalogue.yaml'))) return folder;
  return root;
}

/**
 * The catalogue that goes with a pack: the one it was released with, or else of the same checkout and, from git, of the
 * same commit.
 */
export function catalogueBeside(place: Place, root: string): Place {
  if (place.catalogue !== undefined) return { path: place.catalogue, shown: place.catalogue };
  const around = isArchive(place.path) ? root : rootAround(place.path, root);
  const path = join(around, 'packages', 'catalogue');
  const repository = place.at && repositoryOf(path);
  const shown = 'packages/catalogue';
  return place.at && repository?.root === place.at.root
    ? { path, at: { ...repository, commit: place.at.commit }, shown }
    : { path, shown };
}
