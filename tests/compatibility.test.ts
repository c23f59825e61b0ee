import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type Case,
  type Catalogue,
  calculate,
  ENGINE_VERSION,
  FORMAT,
  figureAt,
  type Pack,
} from '@som/engine';
import { upgradeCase } from '@som/packs';
import {
  findReleases,
  findWorkspace,
  type Loaded,
  loadCatalogue,
  loadForCase,
  loadPack,
  type Release,
  readPackFiles,
} from '@som/packs/node';
import compare from 'semver/functions/compare.js';
import gte from 'semver/functions/gte.js';
import lte from 'semver/functions/lte.js';
import major from 'semver/functions/major.js';
import satisfies from 'semver/functions/satisfies.js';
import minVersion from 'semver/ranges/min-version.js';
import subset from 'semver/ranges/subset.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const workspace = findWorkspace(root);
const { releases, issues } = findReleases(root);

/** The first engine that could read each format of packs; a new format gets a line here. */
const FIRST_ENGINE: Readonly<Record<number, string>> = { 1: '0.1.0' };

function whole<T>({ value, issues: wrong }: Loaded<T>): T {
  if (value === undefined) throw new Error(JSON.stringify(wrong, null, 2));
  return value;
}

/** Figures of a worked case that are not what its author worked by hand. */
function missed(asked: Case, pack: Pack, catalogue: Catalogue): string[] {
  const { result } = calculate({ case: asked, pack, catalogue });
  if (!Number.isFinite(result.net.total)) return [`${asked.case} net.total`];
  return (asked.expected ?? []).flatMap(({ figure, value, tolerance }) => {
    const got = figureAt(result, figure) ?? Number.NaN;
    return Math.abs(got - value) <= (tolerance ?? 0.5)
      ? []
      : [`${asked.case} ${figure}: ${got}, by hand ${value}`];
  });
}

test('the tarballs of released versions can be read, and are named after what they hold', () => {
  expect(issues).toEqual([]);
  expect(releases.length).toBeGreaterThan(0);
  for (const { name, version, path } of releases)
    expect(basename(path)).toBe(`${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
});

test('every format of packs up to the newest has a first engine', () => {
  const formats = Array.from({ length: FORMAT }, (_, i) => i + 1);
  expect(formats.filter((format) => FIRST_ENGINE[format] === undefined)).toEqual([]);
});

/** What a pack says of engines, whether it is released or not. */
function expectHonestRange(pack: Pack): void {
  const { engine, format } = pack.manifest;
  expect(satisfies(ENGINE_VERSION, engine), `${engine} holds ${ENGINE_VERSION}`).toBe(true);
  // nobody can promise for an engine whose meaning may change: the next major version is the ceiling
  const ceiling = `<${major(ENGINE_VERSION) + 1}.0.0`;
  expect(subset(engine, ceiling), `${engine} within ${ceiling}`).toBe(true);
  const [oldest, first] = [minVersion(engine)?.version ?? '0.0.0', FIRST_ENGINE[format]];
  expect(first && gte(oldest, first), `${oldest} reads format ${format}`).toBe(true);
}

/** Whether a release claims this engine; one for engines before this keeps its own, and is none of ours. */
const isOurs = ({ path }: Release): boolean =>
  !loadPack(path).issues.some(({ code }) => code === 'engine-version');

describe.each(Object.entries(workspace.packs))('the pack %s', (id, folder) => {
  const pack = whole(loadPack(folder));

  test('claims engines that can calculate it, this one among them, and has a ceiling', () => {
    expectHonestRange(pack);
  });

  test('ships worked cases that ask for a range its own version is in', () => {
    const strangers = Object.values(pack.cases).filter(
      (asked) => !satisfies(pack.version, asked.pack.split('@')[1] ?? '*'),
    );
    expect(strangers.map((asked) => `${asked.case}: ${asked.pack}`)).toEqual([]);
  });

  const known = releases.filter((one) => one.id === id && lte(one.version, pack.version));
  const newest = known
    .sort((a, b) => compare(b.version, a.version))
    .slice(0, 2)
    .filter(isOurs);

  test.each(newest)('$version was released with a catalogue that was released too', (release) => {
    expect(release.catalogue && loadCatalogue(release.catalogue).issues).toEqual([]);
    expectHonestRange(whole(loadPack(release.path)));
  });

  test.each(newest)('$version is calculated by this engine as it was by hand', (release) => {
    const released = whole(loadPack(release.path));
    const catalogue = whole(loadCatalogue(release.catalogue ?? ''));
    const cases = Object.values(released.cases);
    expect(cases.some(({ expected }) => expected?.length)).toBe(true);
    expect(cases.flatMap((asked) => missed(asked, released, catalogue))).toEqual([]);
  });

  test.each(newest)(
    '$version: its cases open and calculate, moved to the pack of today',
    (release) => {
      const catalogue = whole(loadCatalogue(workspace.catalogue));
      const files = Object.entries(readPackFiles(release.path).files);
      const cases = files.filter(([name]) => name.startsWith('cases/'));
      expect(cases.length).toBeGreaterThan(0);
      for (const [name, text] of cases) {
        const moved = upgradeCase(text, name, pack, catalogue, '2026-03-01');
        expect(moved.issues, name).toEqual([]);
        if (!moved.after) throw new Error(`${name} is not read after it was moved`);
        expect(satisfies(pack.version, moved.after.pack.split('@')[1] ?? '')).toBe(true);
        const { result } = calculate({ case: moved.after, pack, catalogue });
        expect(Number.isFinite(result.net.total), name).toBe(true);
      }
    },
  );
});

describe('several versions of a pack side by side', () => {
  let shelf = '';
  const [id = '', folder = ''] = Object.entries(workspace.packs)[0] ?? [];
  const release = releases.find((one) => one.id === id);
  const old = release?.version ?? '';

  /** The released tarball, and what is in the workspace as two later versions. */
  beforeAll(() => {
    shelf = mkdtempSync(join(tmpdir(), 'som-shelf-'));
    cpSync(release?.path ?? '', join(shelf, 'packs', basename(release?.path ?? '')));
    for (const version of ['901.2.0', '902.0.0']) {
      const copy = join(shelf, 'packs', version);
      mkdirSync(copy);
      for (const [name, text] of Object.entries(readPackFiles(folder).files))
        if (name.endsWith('.yaml') && !name.includes('/')) writeFileSync(join(copy, name), text);
      const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      writeFileSync(join(copy, 'package.json'), JSON.stringify({ ...manifest, version }));
    }
  });
  afterAll(() => rmSync(shelf, { recursive: true, force: true }));

  /** The version that a case gets when it asks for a range. */
  function versionFor(range: string): string | undefined {
    const files = Object.entries(readPackFiles(release?.path ?? '').files);
    const [, text = ''] = files.find(([name]) => name.startsWith('cases/')) ?? [];
    const file = join(shelf, 'our.case.yaml');
    writeFileSync(file, text.replace(/^pack: \S+/m, `pack: ${id}@${range}`));
    return loadForCase(file, workspace, join(shelf, 'packs')).value?.pack.version;
  }

  test('a case gets the newest that its range allows', () => {
    expect(versionFor(`~${old}`)).toBe(old);
    expect(versionFor('^901.1')).toBe('901.2.0');
    expect(versionFor('902')).toBe('902.0.0');
  });

  test('and none when its range allows none of them', () => {
    expect(versionFor('^903')).toBeUndefined();
  });
});
