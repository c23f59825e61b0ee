import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { findWorkspace } from '@som/packs/node';
import { packagesIn } from './packages-in.ts';

/** What a release reads and writes of a package that holds a program. */
const OF_PROGRAMS = ['package.json', 'CHANGELOG.md', 'src/version.ts'];
const OF_THE_TOP = [
  'package.json',
  'pnpm-workspace.yaml',
  'LICENSE',
  '.changeset',
  'tests/releases',
];

/** Copies what a release reads and writes into an empty folder; installs nothing. */
export function copyForRelease(root: string, copy: string): void {
  const { catalogue, packs } = findWorkspace(root);
  const data = [catalogue, ...Object.values(packs)];
  const take = (name: string) => {
    if (existsSync(join(root, name)))
      cpSync(join(root, name), join(copy, name), {
        recursive: true,
        filter: (path) => basename(path) !== 'node_modules',
      });
  };
  for (const name of OF_THE_TOP) take(name);
  for (const { folder } of packagesIn(root)) {
    const inside = `${data.includes(folder) && folder !== catalogue ? 'targetgroups' : 'packages'}/${basename(folder)}`;
    if (data.includes(folder)) take(inside);
    else for (const name of OF_PROGRAMS) take(`${inside}/${name}`);
  }
  // pnpm writes the version of the catalogue that it finds installed
  for (const id of Object.keys(packs)) {
    const scope = join(copy, 'targetgroups', id, 'node_modules', '@som');
    mkdirSync(scope, { recursive: true });
    symlinkSync(join(copy, 'packages', 'catalogue'), join(scope, 'catalogue'), 'junction');
  }
}

/** Does something in a copy of a checkout, which is then removed: the checkout stays as it was. */
export function inACopy<T>(root: string, act: (copy: string) => T): T {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'som-release-')));
  try {
    copyForRelease(root, copy);
    return act(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
