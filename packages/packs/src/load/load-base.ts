import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { problem } from '@som/engine';
import { extendsOf } from '../extend-pack.ts';
import { type FindBase, readPack } from '../read-pack.ts';
import { readYamlQuickly } from '../yaml/read-yaml-quickly.ts';
import { baseNotFound } from './base-not-found.ts';
import type { Candidate } from './candidate.ts';
import { choosePack, wantedPack } from './choose-pack.ts';
import { findPacks, findWorkspace, packsIn, type Workspace } from './find-packs.ts';
import { readPackFiles } from './read-pack-files.ts';

/** The checkout around a folder; nothing when it lies in none. */
function workspaceAround(path: string): Workspace[] {
  for (let folder = resolve(path); dirname(folder) !== folder; folder = dirname(folder))
    if (existsSync(join(folder, 'packages', 'catalogue', 'catalogue.yaml')))
      return [findWorkspace(folder)];
  return [];
}

/** Packs to which the one at a path may add: those beside it, then those of the workspace and of node_modules. */
function candidates(path: string, id: string, workspace: Workspace | undefined): Candidate[] {
  const beside = packsIn(dirname(resolve(path)), (name) => name.includes(id));
  const places = workspace ? [workspace, ...workspaceAround(path)] : workspaceAround(path);
  const empty: Workspace = { catalogue: '', packs: {} };
  const found = (places.length > 0 ? places : [empty]).flatMap((place) =>
    findPacks(place, dirname(resolve(path))),
  );
  return [...beside, ...found].filter((candidate) => resolve(candidate.path) !== resolve(path));
}

/**
 * Finds the pack to which a contribution adds: the highest version that its `extends` allows.
 *
 * @param path - where the contribution lies
 */
export const baseFinder =
  (path: string, workspace?: Workspace): FindBase =>
  (wanted, file) => {
    const found = candidates(path, wantedPack(wanted).id, workspace);
    const choice = choosePack(wanted, found, file);
    if ('issue' in choice) return { issues: [baseNotFound(wanted, file, found)] };
    const { files, name, issues } = readPackFiles(choice.chosen.path);
    if (issues.length > 0) return { issues };
    const further = extendsOf(readYamlQuickly(files['pack.yaml'] ?? '', 'pack.yaml').value);
    if (further !== undefined) {
      const said = { value: choice.chosen.id, base: wantedPack(further).id };
      return { issues: [problem('base-is-contribution', file, ['extends'], said)] };
    }
    const read = readPack(files, name, undefined, readYamlQuickly);
    return read.pack ? { pack: read.pack, locate: read.locate } : { issues: read.issues };
  };
