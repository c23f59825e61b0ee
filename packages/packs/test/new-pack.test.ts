import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { calculate, LANGUAGES } from '@som/engine';
import { expect, test } from 'vitest';
import { checkPack, isPackId, newPackFiles, readPack } from '../src/index.ts';
import { loadCatalogue } from '../src/node.ts';
import { described } from '../src/schemas/described.ts';
import { jsonSchemas } from '../src/schemas/json-schemas.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const catalogue = loadCatalogue(`${root}packages/catalogue`).value!;
const asked = {
  language: 'da',
  year: 2026,
  catalogue: 'workspace:*',
  schemas: '../../packages/packs/schemas',
} as const;

test.each([
  ['young-carers', 'da', 'Unge omsorgsgivere'],
  ['a', 'en', undefined],
  ['elderly-65-plus', 'en', 'Elderly: “alone”, # 1'],
  ['x'.repeat(60), 'da', '{ da: en }'],
] as const)('the new pack %s (%s) passes the check as it stands', (id, language, label) => {
  const files = newPackFiles({ ...asked, id, language, label });
  const { pack, issues } = readPack(files, id);
  expect(issues).toEqual([]);
  expect(checkPack(pack!, catalogue, id, Object.keys(files))).toEqual([]);
  expect(pack!.manifest.label.da).toBe(label ?? id);
});

test('its case gives what its comments work out by hand, whatever the year', () => {
  for (const year of [2025, 2031]) {
    const { pack } = readPack(newPackFiles({ ...asked, id: 'carers', year }), 'carers');
    const { result } = calculate({ case: pack!.cases['carers-example']!, pack: pack!, catalogue });
    // 3 reach it · 10, 20 and 20 hours · kept by 1, 0.8, 0.64 · DKK 500 · discounted by 1.035 a year
    const gain = 15_000 + 24_000 / 1.035 + 19_200 / 1.035 ** 2;
    expect(result.net.total).toBeCloseTo(gain - 40_000, 6);
    expect(result.caveats).toEqual(['illustrative']);
  }
});

test('every figure is marked as an example', () => {
  const { pack } = readPack(newPackFiles({ ...asked, id: 'carers' }), 'carers');
  const { result } = calculate({ case: pack!.cases['carers-example']!, pack: pack!, catalogue });
  expect(result.basis.weakest.illustrative).toBe(1);
});

test('each key is explained once, in the language asked for, in the words of its schema', () => {
  for (const language of LANGUAGES) {
    const text = newPackFiles({ ...asked, id: 'carers', language })['groups.yaml']!;
    const words = {
      da: '# Hvad der tælles: personer eller familier.',
      en: '# What is counted.',
    };
    expect(text.split(words[language]).length).toBe(2);
    expect(text).not.toContain(words[language === 'da' ? 'en' : 'da']);
    expect(text.match(/# .*illustrative/g)?.length).toBe(1);
  }
});

test('every description splits into Danish and English', () => {
  const text = JSON.stringify(jsonSchemas());
  const descriptions = [...text.matchAll(/"description":"((?:[^"\\]|\\.)*)"/g)].map(
    ([, words = '']) => words,
  );
  for (const words of descriptions)
    expect(described(words, 'da'), words).not.toBe(described(words, 'en'));
});

test('inside a checkout the files name their schemas; elsewhere they do not', () => {
  const inside = newPackFiles({ ...asked, id: 'carers' });
  expect(inside['cases/carers-example.case.yaml']).toMatch(
    /^# yaml-language-server: \$schema=\.\.\/\.\.\/\.\.\/packages\/packs\/schemas\/case\.schema\.json\n/,
  );
  const outside = newPackFiles({ ...asked, id: 'carers', schemas: undefined });
  expect(Object.values(outside).join('')).not.toContain('yaml-language-server');
  expect(outside['package.json']).toContain('"name": "pack-carers"');
});

test.each(['', 'Carers', 'unge_bærere', '../up', 'a--b', 'constructor', 'x'.repeat(61), '-a'])(
  '»%s« is not the id of a pack',
  (id) => {
    expect(isPackId(id)).toBe(false);
    expect(() => newPackFiles({ ...asked, id })).toThrow();
  },
);

test('the shipped packs have ids that a new pack could have', () => {
  const names = JSON.parse(readFileSync(`${root}targetgroups/adults/package.json`, 'utf8')).name;
  expect(isPackId(names.replace('@som/pack-', ''))).toBe(true);
});
