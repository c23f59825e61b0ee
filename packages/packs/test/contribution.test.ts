import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { calculate, type Issue, issueText, type Pack } from '@som/engine';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkPack } from '../src/index.ts';
import { findWorkspace, loadForCase, loadPack } from '../src/node.ts';
import { CATALOGUE, SMALL } from './small-pack.ts';
import { tarball } from './tarball.ts';

let root: string;
const at = (...parts: string[]) => join(root, ...parts);

function write(path: string, data: string | Uint8Array): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), data);
}

/** A contribution to the small pack: one study and one chain, in two files. */
const MINE: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "pack-mine", "version": "0.1.0" }',
  'pack.yaml': `
pack: mine
format: 1
label: { da: Vores, en: Ours }
status: draft
maintainers: [a university]
licence: CC-BY-4.0
engine: ">=0.1.0 <1.0.0"
extends: small@^1
`,
  'studies.yaml': `
second-trial:
  label: { da: Et forsøg til, en: A second trial }
  design: randomised-trial
  population: { da: Elever, en: Pupils }
  intervention: { da: Morgenhold, en: Morning group }
  finding: positive
  effects:
    - id: in-school
      outcome: { da: I skole, en: In school }
      measure: risk-difference
      value: 0.3
      ci95: [0.1, 0.5]
      bearsOn: [{ outcome: in-school, directness: same, why: { da: Samme, en: The same } }]
  work: { type: article-journal, title: A second trial }
`,
  'chains.yaml': `
morning:
  label: { da: Morgenhold, en: Morning group }
  group: pupils
  intervention:
    label: { da: Morgenhold, en: Morning group }
    content: { da: Mad og samtaler, en: Food and talks }
  theory: [{ text: { da: Mad hjælper, en: Food helps }, basis: trial, studies: [second-trial] }]
  effect: { in-school: { successRate: 0.3, basis: trial, source: second-trial } }
`,
};

function place(files: Readonly<Record<string, string>>, folder: string): void {
  for (const [name, text] of Object.entries(files)) write(`${folder}/${name}`, text);
}

/** Reads the contribution with some of its files written anew. */
function mine(files: Readonly<Record<string, string>> = {}) {
  place({ ...MINE, ...files }, 'mine');
  return loadPack(at('mine'));
}
const lines = (issues: readonly Issue[]) =>
  issues.map(({ code, file, path }) => `${code} ${file} ${path.join('.')}`);

function sound({ value, issues }: { value: Pack | undefined; issues: readonly Issue[] }): Pack {
  if (!value) throw new Error(JSON.stringify(issues));
  return value;
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'som-contribution-'));
  place(SMALL, 'small');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a contribution adds to a pack without touching it', () => {
  test('groups and prices are those of the pack, chains and studies are of both', () => {
    const base = sound(loadPack(at('small')));
    const pack = sound(mine());
    expect(pack.id).toBe('mine');
    expect(pack.groups).toEqual(base.groups);
    expect(pack.prices).toEqual(base.prices);
    expect(Object.keys(pack.chains)).toEqual(['course', 'morning']);
    expect(Object.keys(pack.studies)).toEqual(['school-trial', 'second-trial']);
    expect(Object.keys(pack.cases)).toEqual([]);
  });
  test('it is sound, and what the pack itself has is not told of again', () => {
    const loaded = mine();
    const names = Object.keys(MINE);
    expect(lines(checkPack(sound(loaded), CATALOGUE, 'mine', names))).toEqual([]);
  });
  test('what is wrong in it is told with its file and line', () => {
    const loaded = mine({ 'studies.yaml': (MINE['studies.yaml'] ?? '').replace('0.3', '0.8') });
    const found = loaded.locate(checkPack(sound(loaded), CATALOGUE, 'mine', Object.keys(MINE)));
    expect(found).toMatchObject([
      { code: 'effect-outside-interval', file: 'mine/studies.yaml', line: 13 },
    ]);
  });
  test('the hash is of both', () => {
    const before = sound(mine()).hash;
    expect(sound(mine({ 'known-gaps.yaml': '{}' })).hash).not.toBe(before);
    place(MINE, 'mine');
    write('small/groups.yaml', `${SMALL['groups.yaml']}# another definition\n`);
    expect(sound(loadPack(at('mine'))).hash).not.toBe(before);
  });
});

describe('a case of a contribution', () => {
  // 10 pupils × 0.3 × (4 + 2 + 1) talks × DKK 500 = 10,500
  const ours = (SMALL['cases/town.case.yaml'] ?? '')
    .replace('small@^1', 'mine@^0.1')
    .replace('chain: course', 'chain: morning')
    .replace('value: 7000', 'value: 10500');
  const workspace = () => {
    const catalogue = fileURLToPath(new URL('../../catalogue', import.meta.url));
    return { ...findWorkspace(root), catalogue };
  };

  test('names it by its id, and is calculated with the groups and prices of the pack', () => {
    place(MINE, 'mine');
    write('town.case.yaml', ours);
    const ready = loadForCase(at('town.case.yaml'), workspace(), at('mine'));
    expect(lines(ready.issues)).toEqual([]);
    if (!ready.value) throw new Error('nothing to calculate');
    expect(calculate(ready.value).result.net.total).toBeCloseTo(10_500, 6);
  });
  test('finds it and the pack to which it adds in the workspace', () => {
    place(SMALL, 'targetgroups/small');
    place(MINE, 'targetgroups/mine');
    write('elsewhere/town.case.yaml', ours);
    const ready = loadForCase(at('elsewhere/town.case.yaml'), workspace());
    expect(ready.value?.pack.id).toBe('mine');
  });
  test('that lies in its folder finds it there', () => {
    place({ ...MINE, 'cases/town.case.yaml': ours }, 'mine');
    const ready = loadForCase(at('mine', 'cases', 'town.case.yaml'), workspace());
    expect(ready.value?.pack.id).toBe('mine');
  });
  test('of the pack itself is calculated with what the contribution adds', () => {
    place(MINE, 'mine');
    const theirs = (chain: string, range: string) =>
      write(
        'town.case.yaml',
        ours.replace('mine@^0.1', `small@${range}`).replace('morning', chain),
      );
    const net = () => {
      const ready = loadForCase(at('town.case.yaml'), workspace(), at('mine'));
      return ready.value
        ? calculate(ready.value).result.net.total
        : ready.issues.map(({ code }) => code);
    };
    theirs('morning', '^1');
    expect(net()).toBeCloseTo(10_500, 6);
    // 10 × 0.2 × 7 × 500: the pack's own chain
    theirs('course', '^1');
    expect(net()).toBeCloseTo(7000, 6);
    theirs('course', '^2');
    expect(net()).toEqual(['pack-version']);
  });
  test('may lie in its folder, worked by hand', () => {
    const loaded = mine({ 'cases/town.case.yaml': ours });
    const names = [...Object.keys(MINE), 'cases/town.case.yaml'];
    expect(lines(checkPack(sound(loaded), CATALOGUE, 'mine', names))).toEqual([]);
  });
  test('names the file of the pack for what stands there', () => {
    place(MINE, 'mine');
    write('town.case.yaml', ours);
    const ready = loadForCase(at('town.case.yaml'), workspace(), at('mine'));
    if (!ready.value) throw new Error('nothing to calculate');
    const resolved = JSON.stringify(calculate(ready.value).resolved);
    expect(resolved).toContain('"file":"small/consequences.yaml"');
    expect(resolved).toContain('"file":"mine/chains.yaml"');
  });
});

describe('what a contribution cannot be', () => {
  test('an id that the pack has already', () => {
    const { value, issues } = mine({
      'chains.yaml': (MINE['chains.yaml'] ?? '').replace('morning:', 'course:'),
    });
    expect(value).toBeUndefined();
    expect(lines(issues)).toEqual(['base-has-id mine/chains.yaml course']);
    expect(issues[0]?.line).toBe(2);
  });
  test('groups, outcomes, consequences or prices of its own', () => {
    const { issues } = mine({ 'prices.yaml': SMALL['prices.yaml'] ?? '' });
    expect(lines(issues)).toEqual(['contribution-file mine/prices.yaml ']);
    expect(issues[0] && issueText(issues[0]).en).toBe(
      'prices.yaml cannot be in a contribution: groups, outcomes, consequences and prices are those of the pack small. Remove the file, or propose the change in the pack itself.',
    );
  });
  const extending = (wanted: string) =>
    mine({ 'pack.yaml': (MINE['pack.yaml'] ?? '').replace('small@^1', wanted) }).issues;
  test('to a pack that is not there', () => {
    const issues = extending('smal@^1');
    expect(lines(issues)).toEqual(['base-unknown mine/pack.yaml extends']);
    expect(issues[0]?.line).toBe(9);
  });
  test('to a version that is not there', () => {
    expect(extending('small@^2').map((issue) => issueText(issue).da)).toEqual([
      'Bidraget lægger til small@^2, men kun version 1.2.0 er fundet. Ret extends, eller hent en version, der passer.',
    ]);
  });
  test('to another contribution', () => {
    place(MINE, 'mine');
    const second = MINE['pack.yaml'] ?? '';
    place(
      {
        'pack.yaml': second.replace('pack: mine', 'pack: more').replace('small@^1', 'mine@^0.1'),
        'package.json': '{ "version": "0.1.0" }',
      },
      'more',
    );
    expect(lines(loadPack(at('more')).issues)).toEqual([
      'base-is-contribution more/pack.yaml extends',
    ]);
  });
});

test('the pack to which it adds may be a package file beside it', () => {
  rmSync(at('small'), { recursive: true });
  write('som-pack-small-1.2.0.tgz', tarball(SMALL));
  expect(Object.keys(sound(mine()).chains)).toEqual(['course', 'morning']);
});
