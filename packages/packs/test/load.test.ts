import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { issueText } from '@som/engine';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lockOf, lockText } from '../src/index.ts';
import { findWorkspace, loadForCase, loadPack, type Workspace } from '../src/node.ts';
import { CATALOGUE, changed, SMALL, smallPack } from './small-pack.ts';
import { tarball } from './tarball.ts';

let root: string;
const at = (...parts: string[]) => join(root, ...parts);

function write(path: string, data: string | Uint8Array): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), data);
}

/** The small pack in a folder, with another version and package name. */
function pack(folder: string, version: string, manifest: Record<string, unknown> = {}): void {
  for (const [name, text] of Object.entries(SMALL)) write(`${folder}/${name}`, text);
  write(
    `${folder}/package.json`,
    JSON.stringify({ name: '@som/pack-small', version, ...manifest }),
  );
}

const CASE = SMALL['cases/town.case.yaml'] ?? '';
const asks = (range: string) => write('town.case.yaml', CASE.replace('small@^1', `small@${range}`));

function workspace(): Workspace {
  const catalogue = fileURLToPath(new URL('../../catalogue', import.meta.url));
  return { ...findWorkspace(root), catalogue };
}
const load = (given?: string, locked = false) =>
  loadForCase(at('town.case.yaml'), workspace(), given, { locked });
const version = (given?: string, locked = false) => load(given, locked).value?.pack.version;
const codes = (given?: string, locked = false) =>
  load(given, locked).issues.map(({ code }) => code);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'som-load-'));
  asks('^1');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a case gets the highest version it allows', () => {
  test('of those in the workspace and in node_modules', () => {
    pack('targetgroups/small', '1.0.0');
    pack('node_modules/@som/pack-small', '1.4.0');
    pack('node_modules/pack-small-next', '2.0.0');
    expect(version()).toBe('1.4.0');
    asks('~1.0');
    expect(version()).toBe('1.0.0');
    asks('2');
    expect(version()).toBe('2.0.0');
  });
  test('of those side by side in a folder, as folders and as tarballs', () => {
    pack('packs/old', '1.1.0');
    write('packs/small-1.3.0.tgz', tarball(changed(['package.json', '1.2.0', '1.3.0'])));
    expect(version(at('packs'))).toBe('1.3.0');
    asks('~1.1');
    expect(version(at('packs'))).toBe('1.1.0');
  });
  test('and is told the versions there are when none fits', () => {
    pack('targetgroups/small', '1.0.0');
    pack('node_modules/@som/pack-small', '2.1.0');
    asks('^3');
    const [issue] = load().issues;
    expect(issue).toMatchObject({ code: 'pack-version', path: ['pack'], line: 5 });
    expect(issue && issueText(issue).en).toContain('only version 1.0.0, 2.1.0 was found');
  });
});

describe('what counts as a pack in node_modules', () => {
  test('a package by its name or by its keyword, also as a link of the package manager', () => {
    pack('node_modules/elderly', '1.5.0', { name: 'elderly', keywords: ['som-pack'] });
    expect(version()).toBe('1.5.0');
    pack('store/small', '1.6.0');
    mkdirSync(at('node_modules/@town'));
    symlinkSync(at('store/small'), at('node_modules/@town/pack-small'), 'junction');
    expect(version()).toBe('1.6.0');
  });
  test('not one that happens to have a pack.yaml', () => {
    pack('node_modules/other', '1.5.0', { name: 'other' });
    expect(codes()).toEqual(['unknown-pack']);
  });
  test('also from a folder further in', () => {
    pack('node_modules/@som/pack-small', '1.5.0');
    write('cases/2026/town.case.yaml', CASE);
    const file = at('cases/2026/town.case.yaml');
    expect(loadForCase(file, workspace()).value?.pack.version).toBe('1.5.0');
  });
});

describe('one pack by its place', () => {
  test('a folder', () => {
    pack('mine', '1.9.0');
    expect(version(at('mine'))).toBe('1.9.0');
  });
  test('a tarball, with the same content', () => {
    write('small.tgz', tarball(SMALL));
    expect(load(at('small.tgz')).value?.pack).toEqual(smallPack());
  });
  test('a tarball that is damaged is told so', () => {
    write('small.tgz', tarball(SMALL).subarray(0, 500));
    expect(codes(at('small.tgz'))).toEqual(['archive-broken']);
  });
  test('a version that the case does not allow is refused all the same', () => {
    pack('mine', '2.0.0');
    expect(codes(at('mine'))).toEqual(['pack-version']);
  });
});

test('a pack for another engine says that and nothing else', () => {
  pack('mine', '1.0.0');
  const newer = changed(['pack.yaml', '>=0.1.0 <1.0.0', '>=7.0.0 <8.0.0']);
  write('mine/pack.yaml', `${newer['pack.yaml']}newKey: 1\n`);
  const issues = loadPack(at('mine')).issues;
  expect(issues).toMatchObject([{ code: 'engine-version', path: ['engine'], line: 8 }]);
});

describe('a locked case', () => {
  const lock = lockOf(smallPack(), CATALOGUE);
  const locked = (change: (text: string) => string = (text) => text) =>
    write('town.case.yaml', change(lockText(CASE, lock) ?? ''));

  test('is calculated with what it is locked to', () => {
    locked();
    pack('mine', '1.2.0');
    expect(codes(at('mine'), true)).toEqual([]);
  });
  test('is refused when the pack has changed, though its version has not', () => {
    locked();
    pack('mine', '1.2.0');
    write('mine/prices.yaml', (SMALL['prices.yaml'] ?? '').replace('500', '501'));
    const [issue, ...more] = load(at('mine'), true).issues;
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ code: 'stamp-differs', path: ['locked', 'pack'], line: 7 });
    expect(issue && issueText(issue).da).toContain(`1.2.0 (${lock.pack.hash.slice(0, 12)})`);
    expect(load(at('mine')).issues).toEqual([]);
  });
  test('tells every part that differs', () => {
    locked((text) =>
      text.replace('engine: "', 'engine: "9').replace(lock.catalogue.hash, '0'.repeat(64)),
    );
    pack('mine', '1.2.1');
    const paths = load(at('mine'), true).issues.map(({ path }) => path.join('.'));
    expect(paths).toEqual(['locked.pack', 'locked.catalogue', 'locked.engine']);
  });
  test('gets the locked version when a newer one lies beside it', () => {
    locked();
    pack('packs/a', '1.2.0');
    pack('packs/b', '1.7.0');
    expect(version(at('packs'), true)).toBe('1.2.0');
    expect(version(at('packs'))).toBe('1.7.0');
  });
  test('without a lock there is nothing to hold it to', () => {
    pack('mine', '1.2.0');
    expect(codes(at('mine'), true)).toEqual(['not-locked']);
  });
});
