import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findReleases, loadCatalogue, loadPack } from '@som/packs/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aCheckout, another, edit, promise } from './release/a-checkout.ts';
import { makeRelease, type Released } from './release/make-release.ts';

let [first, root] = ['', ''];
let once: Released | undefined;
const at = (...names: string[]) => join(root, ...names);
const text = (...names: string[]) => readFileSync(at(...names), 'utf8');
const FIRST = ['som-catalogue-1.0.0.tgz', 'som-pack-tiny-1.0.0.tgz'];
const tarballs = () => readdirSync(at('tests', 'releases')).sort();

/** A release, or a test that fails with why there is none. */
function released(): Released {
  const done = makeRelease(root);
  if ('refused' in done) throw new Error(JSON.stringify(done.refused));
  return done;
}

beforeAll(() => {
  first = root = aCheckout();
  once = released();
});
beforeEach(() => {
  root = another(first);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));
afterAll(() => rmSync(first, { recursive: true, force: true }));

describe('the first release', () => {
  test('packs what is there at the versions it has, once', () => {
    expect(once).toEqual({ raised: [], cases: [], tarballs: FIRST });
    expect(released().tarballs).toEqual([]);
  });

  test('gives the same tarballs to the byte when it is made again', () => {
    const bytes = () => FIRST.map((name) => readFileSync(at('tests', 'releases', name)));
    const before = bytes();
    rmSync(at('tests'), { recursive: true });
    released();
    expect(bytes().map((file, i) => before[i]?.equals(file))).toEqual([true, true]);
  });

  test('stops when a tarball would lack data of its folder', () => {
    rmSync(at('tests'), { recursive: true });
    edit(root, 'targetgroups/tiny/package.json', '"*.yaml",', '');
    expect(() => released()).toThrow('does not hold what tiny/ does');
    expect(tarballs()).toEqual(['som-catalogue-1.0.0.tgz']);
  });
});

describe('the next release', () => {
  test('is refused when a change has no changeset, and nothing is written', () => {
    edit(root, 'targetgroups/tiny/prices.yaml', 'price: 1000', 'price: 1200');
    expect(makeRelease(root)).toMatchObject({ refused: [{ code: 'changeset-missing' }] });
    expect(tarballs()).toEqual(FIRST);
    expect(text('targetgroups', 'tiny', 'package.json')).toContain('"1.0.0"');
  });

  test('raises versions, writes the changelog and packs; the old version stays beside the new', () => {
    edit(root, 'targetgroups/tiny/prices.yaml', 'price: 1000', 'price: 1200');
    promise(root, '@som/pack-tiny', 'minor');
    const { raised, tarballs: made } = released();
    expect(raised).toMatchObject([{ name: '@som/pack-tiny', from: '1.0.0', version: '1.1.0' }]);
    expect(made).toEqual(['som-pack-tiny-1.1.0.tgz']);
    expect(tarballs()).toEqual([...FIRST, 'som-pack-tiny-1.1.0.tgz']);
    expect(text('targetgroups', 'tiny', 'CHANGELOG.md')).toMatch(
      /## 1\.1\.0[\s\S]*Ny takst fra 2026/,
    );
    expect(existsSync(at('.changeset', 'why.md'))).toBe(false);
    const prices = findReleases(root).releases.map(
      ({ path }) => loadPack(path).value?.prices['day']?.price,
    );
    expect(prices).toMatchObject([undefined, { value: 1000 }, { value: 1200 }]);
  });

  test('of a catalogue gives every pack a version that rests on it', () => {
    edit(root, 'packages/catalogue/departments.yaml', 'da: Social', 'da: Socialområdet');
    promise(root, '@som/catalogue', 'patch');
    expect(released().tarballs).toEqual(['som-catalogue-1.0.1.tgz', 'som-pack-tiny-1.0.1.tgz']);
    const { releases } = findReleases(root);
    const rests = releases
      .filter(({ id }) => id === 'tiny')
      .map(({ version, catalogue = '' }) => [version, loadCatalogue(catalogue).value?.version]);
    expect(rests).toEqual([
      ['1.0.0', '1.0.0'],
      ['1.0.1', '1.0.1'],
    ]);
  });

  test('of another meaning moves the worked case to the new version of its pack', () => {
    edit(root, 'targetgroups/tiny/prices.yaml', 'unit: day', 'unit: week');
    promise(root, '@som/pack-tiny', 'major');
    expect(released().cases).toEqual(['targetgroups/tiny/cases/our-case.case.yaml']);
    expect(text('targetgroups', 'tiny', 'cases', 'our-case.case.yaml')).toContain(
      'pack: tiny@^2.0        # den pakke',
    );
    const [newest] = findReleases(root).releases.slice(-1);
    expect(newest && loadPack(newest.path).value?.cases['our-case']?.pack).toBe('tiny@^2.0');
  });

  test('of the engine lets it say its new version', () => {
    promise(root, '@som/engine', 'minor');
    expect(released()).toMatchObject({ engine: '0.2.0', tarballs: [] });
    expect(text('packages', 'engine', 'src', 'version.ts')).toContain("'0.2.0'");
  });

  test('as a dry run says what would happen and changes nothing', () => {
    edit(root, 'targetgroups/tiny/prices.yaml', 'price: 1000', 'price: 1200');
    promise(root, '@som/pack-tiny', 'minor');
    const script = fileURLToPath(new URL('release/release.ts', import.meta.url));
    const asked = [script, '--dry-run', '--lang', 'en', '--root', root];
    const said = execFileSync(process.execPath, asked, { encoding: 'utf8' });
    expect(said).toContain('@som/pack-tiny 1.0.0 → 1.1.0');
    expect(said).toContain('som-pack-tiny-1.1.0.tgz');
    expect(said).toContain('nothing here has changed');
    expect(tarballs()).toEqual(FIRST);
    expect(text('targetgroups', 'tiny', 'package.json')).toContain('"1.0.0"');
    expect(existsSync(at('.changeset', 'why.md'))).toBe(true);
  });
});
