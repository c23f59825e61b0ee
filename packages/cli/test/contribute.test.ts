import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { som as ran, root } from './som.ts';

let folder: string;
const at = (...parts: string[]) => join(folder, ...parts);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'som-contribute-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `som` with a disk; a wrong usage gives its words. */
const som = (...argv: string[]) =>
  ran(argv, {
    exists: existsSync,
    writeFile: (path, text) => writeFileSync(path, text),
    writeFolder: (path, files) => {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(path, name)), { recursive: true });
        writeFileSync(join(path, name), text);
      }
    },
  }).catch((error: Error) => ({ status: 2, out: '', err: error.message }));

const contribution = (...argv: string[]) =>
  som('new', 'contribution', 'ours', '--pack', 'children-youth', '--in', folder, ...argv);
const studies = () => readFileSync(at('ours', 'studies.yaml'), 'utf8');

describe.each(['da', 'en'])('a new contribution (%s)', (lang) => {
  test('has no errors as it stands, and claims no figure', async () => {
    const made = await contribution('--lang', lang, '--label', 'Universitetet');
    expect(made).toMatchObject({ status: 0, err: '' });
    const checked = await som('check', at('ours'), '--lang', lang);
    expect(checked.status).toBe(0);
    expect(studies()).toContain('measure: none-reported');
    expect(studies()).not.toMatch(/^ *value:/m);
  });
  test('every field of a study is explained, in one language', async () => {
    await contribution('--lang', lang);
    expect(studies()).toContain(lang === 'da' ? '# Frafald i studiet.' : '# Who left the study.');
    expect(studies()).not.toContain(' / ');
  });
});

describe('studies and chains are added to a file', () => {
  test('the file keeps what stood in it, comments too', async () => {
    await contribution();
    const before = studies();
    const added = await som('new', 'study', 'second', '--pack', at('ours'), '--write');
    expect(added).toMatchObject({ status: 0, err: '' });
    expect(studies().startsWith(before.trimEnd())).toBe(true);
    expect(studies()).toMatch(/^second:$/m);
    await som('new', 'chain', 'way', '--pack', at('ours'), '--group', 'anxiety-6-13', '--write');
    const packs = await som('packs', '--pack', at('ours'));
    expect(packs.out).toContain('effektkæde way:');
    expect((await som('check', at('ours'))).status).toBe(0);
  });
  test('a file without entries gets its first', async () => {
    await contribution();
    writeFileSync(at('ours', 'studies.yaml'), '# Our studies\n{}\n');
    await som('new', 'study', 'first', '--pack', at('ours'), '--write');
    expect(studies()).toMatch(/^# Our studies\n\n# Et nyt studie/);
    expect((await som('check', at('ours'))).status).toBe(0);
  });
  test('a file of another name is made when it is not there, and an id is not written twice', async () => {
    const write = () =>
      som('new', 'study', 'one', '--pack', 'children-youth', '--out', at('one.yaml'));
    expect((await write()).status).toBe(0);
    const before = readFileSync(at('one.yaml'), 'utf8');
    const again = await write();
    expect(again.status).toBe(1);
    expect(again.err).toContain('one');
    expect(readFileSync(at('one.yaml'), 'utf8')).toBe(before);
  });
  test('without a file it is printed', async () => {
    const printed = await som('new', 'study', '--pack', 'children-youth');
    expect(printed.out).toMatch(/^new-study:$/m);
  });
});

describe('what cannot be made is said', () => {
  test.each([
    [['study', 'cool-kids-dk-trial', '--pack', 'children-youth'], 'Vælg et andet id'],
    [['study', 'A Study', '--pack', 'children-youth'], 'små bogstaver'],
    [['study', '--pack', 'nowhere'], 'Vælg med --pack: adults'],
    [['chain', '--pack', 'children-youth'], 'Vælg med --group: anxiety-6-13'],
    [['contribution', '--pack', 'children-youth'], 'Skriv ét id'],
    [['contribution', 'adults', '--pack', 'children-youth'], 'allerede en pakke'],
    [['contribution', 'x', '--pack', 'children-youth', '--group', 'y'], 'Vælg med --group'],
    [['thing'], 'som new contribution ID'],
  ])('som new %j', async (argv, words) => {
    const said = await som('new', ...argv);
    expect(said.status).toBe(2);
    expect(said.err).toContain(words);
  });
  test('a contribution to a contribution', async () => {
    await contribution();
    const said = await som('new', 'contribution', 'more', '--pack', at('ours'), '--in', folder);
    expect(said.err).toContain('Læg til pakken children-youth');
  });
});

test('a case of the pack is calculated with the contribution', async () => {
  await contribution();
  const asked = `${root}targetgroups/children-youth/cases/cool-kids-ikast-brande.case.yaml`;
  const [own, added] = [
    await som('calculate', asked, '--json'),
    await som('calculate', asked, '--json', '--pack', at('ours')),
  ];
  const net = (text: string) => JSON.parse(text).net.total;
  expect(net(added.out)).toBe(net(own.out));
  expect(JSON.parse(added.out).stamp.pack.id).toBe('ours');
});
