import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CATALOGUE, PACK } from '../../packages/packs/test/change-fixture.ts';
import { copyForRelease } from './in-a-copy.ts';

const home = fileURLToPath(new URL('../../', import.meta.url));

/** Writes files below a folder. */
export function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

const manifest = (name: string, version: string, more: object = {}) =>
  JSON.stringify({ name, version, ...more });

/**
 * A small checkout in a folder of its own: the engine's version, a catalogue 1.0.0 and the pack tiny 1.0.0. Nothing in
 * it has been released; changesets are used as in this repository.
 */
export function aCheckout(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'som-checkout-')));
  const files = ['*.yaml', 'cases'];
  put(root, {
    'package.json': manifest('small', '0.0.0', { private: true }),
    'pnpm-workspace.yaml': 'packages: [packages/*, targetgroups/*]\n',
    'packages/engine/package.json': manifest('@som/engine', '0.1.0'),
    'packages/engine/src/version.ts': "export const ENGINE_VERSION = '0.1.0';\n",
  });
  put(join(root, 'packages', 'catalogue'), {
    ...CATALOGUE,
    'package.json': manifest('@som/catalogue', '1.0.0', { files }),
  });
  put(join(root, 'targetgroups', 'tiny'), {
    ...PACK,
    'package.json': manifest('@som/pack-tiny', '1.0.0', {
      files,
      dependencies: { '@som/catalogue': 'workspace:*' },
    }),
  });
  cpSync(join(home, '.changeset', 'config.json'), join(root, '.changeset', 'config.json'));
  const scope = join(root, 'targetgroups', 'tiny', 'node_modules', '@som');
  mkdirSync(scope, { recursive: true });
  symlinkSync(join(root, 'packages', 'catalogue'), join(scope, 'catalogue'), 'junction');
  return root;
}

/** Another checkout with the same data, as it was at that moment, in a folder of its own. */
export function another(root: string): string {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'som-checkout-')));
  copyForRelease(root, copy);
  return copy;
}

/** Replaces a piece of text in a file; an unknown piece is a mistake in the test. */
export function edit(root: string, file: string, from: string, to: string): void {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(path, text.replaceAll(from, to));
}

/** A changeset that waits. */
export const promise = (root: string, name: string, bump: string, why = 'Ny takst fra 2026.') =>
  put(join(root, '.changeset'), { 'why.md': `---\n"${name}": ${bump}\n---\n\n${why}\n` });
