import type { Pack } from '@som/engine';
import { findWorkspace, loadPack } from '@som/packs/node';
import type { Io } from '../../io.ts';
import { type Options, text } from '../../options.ts';
import { sayIssues } from '../../say-issues.ts';

/** The packs that are asked about: all of the workspace, and the one named with --pack beside them. */
export function readPacks(io: Io, options: Options): { packs: Pack[]; isWhole: boolean } {
  const workspace = findWorkspace(io.root);
  const own = text(options, 'pack');
  const isElsewhere = own !== undefined && !Object.hasOwn(workspace.packs, own);
  const folders = [...Object.values(workspace.packs), ...(isElsewhere ? [own] : [])];
  const read = folders.map((folder) => loadPack(folder, workspace));
  const errors = read.flatMap(({ issues }) => issues.filter(({ level }) => level === 'error'));
  sayIssues(io, errors, options.language);
  const found = read.flatMap(({ value }) => (value ? [value] : []));
  // a pack from elsewhere stands in for the workspace's own of that id
  const packs = [...new Map(found.map((pack) => [pack.id, pack])).values()];
  return { packs, isWhole: found.length === folders.length };
}
