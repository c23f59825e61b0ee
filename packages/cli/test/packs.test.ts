import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findWorkspace, loadPack } from '@som/packs/node';
import { afterAll, describe, expect, test } from 'vitest';
import { root, som } from './som.ts';

const folder = mkdtempSync(join(tmpdir(), 'som-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const packs = Object.entries(findWorkspace(root).packs);
const groups = packs.flatMap(([pack, path]) =>
  Object.keys(loadPack(path).value?.groups ?? {}).map((group) => ({ pack, group })),
);

describe('som packs', () => {
  test.each(groups)('lists $pack with its group $group', async ({ pack, group }) => {
    const { out } = await som(['packs']);
    expect(out).toContain(`${pack}@`);
    expect(out).toContain(`målgruppe ${group}:`);
  });

  test('as JSON: id, version and groups', async () => {
    const { out } = await som(['packs', '--json', '--lang', 'en']);
    const listed = JSON.parse(out) as { id: string; groups: { id: string }[] }[];
    expect(listed.flatMap(({ id, groups }) => groups.map((g) => `${id} ${g.id}`)).sort()).toEqual(
      groups.map(({ pack, group }) => `${pack} ${group}`).sort(),
    );
  });
});

describe('som check', () => {
  test.each(packs)('the pack %s is in order', async (_, path) => {
    expect((await som(['check', path])).status).toBe(0);
  });

  test('nothing to check is refused', async () => {
    await expect(som(['check'])).rejects.toThrow('Skriv, hvad der skal kontrolleres');
  });
});

describe('som new case', () => {
  test('there are groups to write cases for', () => expect(groups.length).toBeGreaterThan(8));

  describe.each(['da', 'en'])('in %s', (language) => {
    test.each(groups)(
      '$pack, $group: passes check and calculates as it stands',
      async ({ pack, group }) => {
        const asked = ['new', 'case', '--pack', pack, '--group', group, '--lang', language];
        const { status, out } = await som(asked);
        expect(status).toBe(0);
        const file = join(folder, `${language}-${group}.case.yaml`);
        writeFileSync(file, out);
        const checked = await som(['check', file]);
        expect([checked.status, checked.err]).toEqual([0, '']);
        expect((await som(['calculate', file, '--json'])).status).toBe(0);
      },
    );
  });

  const one = ['new', 'case', '--pack', 'children-youth', '--group', 'anxiety-6-13'];

  test('writes the file that was named, and says how to go on', async () => {
    const { written, out } = await som([...one, '--out', 'my.case.yaml']);
    expect(written['my.case.yaml']).toContain('group: anxiety-6-13');
    expect(out).toContain('som calculate my.case.yaml');
  });

  test('overwrites nothing', async () => {
    const io = {
      exists: () => true,
      writeFile: () => {
        throw new Error('written');
      },
    };
    await expect(som([...one, '--out', 'my.case.yaml'], io)).rejects.toThrow('findes allerede');
  });

  test.each([
    [['new'], 'Skriv: som new'],
    [['new', 'case'], 'Vælg med --pack: '],
    [
      ['new', 'case', '--pack', 'children-youth', '--group', 'nobody'],
      'Vælg med --group: anxiety-6-13',
    ],
  ])('%j is refused with what there is to choose from', async (argv, words) => {
    await expect(som(argv)).rejects.toThrow(words);
  });
});
