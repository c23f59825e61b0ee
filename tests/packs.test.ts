import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { calculate, figureAt, type Pack } from '@som/engine';
import { checkCatalogue, checkPack } from '@som/packs';
import { findWorkspace, loadCatalogue, loadPack, readFolder } from '@som/packs/node';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const { packs, catalogue: catalogueFolder } = findWorkspace(root);
const catalogue = loadCatalogue(catalogueFolder);

/** No test of data needs the network: sources are cited, never fetched. */
const fetched = vi.fn();
beforeEach(() => void vi.stubGlobal('fetch', fetched));
afterEach(() => {
  vi.unstubAllGlobals();
  expect(fetched).not.toHaveBeenCalled();
});

const json = (...path: string[]): unknown => JSON.parse(readFileSync(join(...path), 'utf8'));

test('the four packs of the field are there, and whatever else lies beside them', () => {
  const wanted = ['children-youth', 'family-focus', 'multiple-problems', 'prevention'];
  expect(Object.keys(packs)).toEqual(expect.arrayContaining(wanted));
});

test('the catalogue reads, and nothing is wrong with it', () => {
  expect(catalogue.issues).toEqual([]);
  const value = catalogue.value;
  expect(
    value && checkCatalogue(value, 'catalogue').filter(({ level }) => level === 'error'),
  ).toEqual([]);
});

describe.each(Object.entries(packs))('the pack %s', (id, folder) => {
  const loaded = loadPack(folder);
  /** The pack, or a test that fails with what is wrong with it. */
  const read = (): Pack => {
    if (!loaded.value) throw new Error(JSON.stringify(loaded.issues, null, 2));
    return loaded.value;
  };
  const shared = () => {
    if (!catalogue.value) throw new Error('the catalogue does not read');
    return catalogue.value;
  };

  test('passes every rule', () => {
    const names = Object.keys(readFolder(folder).files);
    const issues = checkPack(read(), shared(), id, names);
    expect(issues.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('is an npm package of data that rests on the catalogue', () => {
    expect(json(folder, 'package.json')).toMatchObject({
      name: `@som/pack-${id}`,
      version: read().version,
      dependencies: { '@som/catalogue': 'workspace:*' },
    });
    const { scripts, main, exports, bin } = json(folder, 'package.json') as Record<string, unknown>;
    expect([scripts, main, exports, bin]).toEqual([undefined, undefined, undefined, undefined]);
    expect(read().version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test('tells people whom it covers', () => {
    const file = join(folder, 'README.md');
    expect(existsSync(file) && readFileSync(file, 'utf8').length).toBeGreaterThan(200);
  });

  test('has a worked case, and each is calculated as it was by hand', () => {
    const { cases } = read();
    expect(Object.keys(cases).length).toBeGreaterThan(0);
    for (const asked of Object.values(cases)) {
      const { result } = calculate({ case: asked, pack: read(), catalogue: shared() });
      expect(Number.isFinite(result.net.total)).toBe(true);
      for (const { figure, value, tolerance } of asked.expected ?? []) {
        const off = Math.abs((figureAt(result, figure) ?? Number.NaN) - value);
        expect(off, `${asked.case} ${figure}`).toBeLessThanOrEqual(tolerance ?? 0.5);
      }
    }
  });

  test('holds at least one case whose figures were derived by hand', () => {
    const worked = Object.values(read().cases).filter(({ expected }) => expected?.length);
    expect(worked.length).toBeGreaterThan(0);
  });

  test('links to ordinary web addresses only', () => {
    for (const { URL: address } of Object.values(read().sources))
      if (address !== undefined) expect(new URL(address).protocol).toMatch(/^https?:$/);
  });
});
