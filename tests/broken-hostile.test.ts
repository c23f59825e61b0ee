import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { som } from './broken/fake-io.ts';
import { CASE, spoil, tidyUp } from './broken/spoil.ts';

afterAll(tidyUp);
// what the command costs to load is no cost of the first file
beforeAll(async () => {
  await som('check', spoil({}));
});

/** Checks a pack with a file written over, within two seconds of the processor (a busy machine is no fault of ours). */
async function check(file: string, content: string | Uint8Array): Promise<string[]> {
  const pack = spoil({});
  writeFileSync(join(pack, file), content);
  return checked(pack);
}

async function checked(pack: string): Promise<string[]> {
  const before = process.cpuUsage();
  const { status, out, written } = await som('check', pack, '--json');
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(2);
  expect({ status, written }).toEqual({ status: 1, written: {} });
  const issues = JSON.parse(out) as { code: string; file: string; line?: number }[];
  return issues.map(
    ({ code, file, line }) => `${code} ${file}${line === undefined ? '' : `:${line}`}`,
  );
}

const LETTERS = [...'abcdefghij'];
const laughs = LETTERS.map((letter, i) =>
  i === 0
    ? 'a: &a [ha, ha, ha, ha, ha]'
    : `${letter}: &${letter} [${Array(5)
        .fill(`*${LETTERS[i - 1]}`)
        .join(', ')}]`,
).join('\n');

test.each([
  ['a thousand million laughs, each an alias of five others', laughs, 'yaml-aliases groups.yaml'],
  ['one laugh repeated', `a: &a ha\nb: [${'*a,'.repeat(60)}]`, 'yaml-aliases groups.yaml:2'],
  ['a list that holds itself', `a: &a [${'*a,'.repeat(40)}]`, 'yaml-aliases groups.yaml:1'],
  ['100,000 open brackets', '['.repeat(100_000), 'too-deep groups.yaml:1'],
  [
    '100,000 brackets, closed',
    `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    'too-deep groups.yaml:1',
  ],
  ['two million open braces', '{a: '.repeat(490_000), 'too-deep groups.yaml:1'],
  ['500,000 lists in one line', '- '.repeat(500_000), 'too-deep groups.yaml:1'],
  [
    'closing brackets that were never opened',
    '}\n'.repeat(200_000),
    'yaml-bracket-extra groups.yaml:1',
  ],
  [
    '150,000 keys',
    Array.from({ length: 150_000 }, (_, i) => `k${i}: 1`).join('\n'),
    'too-many-values',
  ],
  ['390,000 times the same key', 'a: 1\n'.repeat(390_000), 'too-many-values groups.yaml'],
  ['a million comments', '#\n'.repeat(900_000), 'too-many-values groups.yaml'],
  ['zeros', '\0'.repeat(1000), 'text-not-block groups.yaml'],
])('a bomb: %s', async (_, text, expected) => {
  const [file] = await check('groups.yaml', text);
  expect(file?.replace('helping-hand/', '')).toContain(expected);
});

test('a file of 50 MB is not even opened', async () => {
  const found = await check('groups.yaml', new Uint8Array(50_000_000).fill(0x61));
  expect(found).toEqual(['pack-too-large helping-hand']);
});

test('a file of 3 MB, in a pack that is not too large', async () => {
  const found = await check('groups.yaml', new Uint8Array(3_000_000).fill(0x61));
  expect(found).toEqual(['file-too-large helping-hand/groups.yaml']);
});

test('a file that is not UTF-8: old Danish letters', async () => {
  const found = await check('groups.yaml', Uint8Array.of(0x61, 0x3a, 0x20, 0xe6, 0xf8, 0xe5, 0x0a));
  expect(found).toContain('not-utf8 helping-hand/groups.yaml');
});

test('UTF-16, as some editors save it', async () => {
  const found = await check('groups.yaml', Buffer.from('\ufeffyoung-people: {}', 'utf16le'));
  expect(found).toContain('not-utf8 helping-hand/groups.yaml');
});

test.each([
  ['Word or Excel', 'PK\u0003\u0004\u0014\u0000'],
  ['old Word or Excel', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1'],
  ['PDF', '%PDF-1.7'],
  ['rich text', '{\\rtf1\\ansi a: 1}'],
])('a document from %s under the name of a text file', async (_, start) => {
  const found = await check('groups.yaml', Buffer.from(start, 'latin1'));
  expect(found).toContain('not-text helping-hand/groups.yaml');
});

test('a file with nothing in it, where there must be something', async () => {
  expect(await check('pack.yaml', '')).toEqual(['file-empty helping-hand/pack.yaml:1']);
  expect(await check(CASE, '# nothing yet\n')).toEqual([`file-empty helping-hand/${CASE}:1`]);
});

test('a file that is missing', async () => {
  const pack = spoil({});
  rmSync(join(pack, 'outcomes.yaml'));
  expect(await checked(pack)).toEqual(['file-missing helping-hand/outcomes.yaml']);
});

test('a file that no pack has, with the nearest that one has', async () => {
  const pack = spoil({});
  renameSync(join(pack, 'known-gaps.yaml'), join(pack, 'known-gap.yaml'));
  expect(await checked(pack)).toEqual([
    'unknown-file helping-hand/known-gap.yaml',
    'file-missing helping-hand/known-gaps.yaml',
  ]);
});

test('a link to a file outside the folder is not followed', async () => {
  const pack = spoil({});
  const outside = join(dirname(pack), 'secret.yaml');
  renameSync(join(pack, 'sources.yaml'), outside);
  symlinkSync(outside, join(pack, 'sources.yaml'));
  expect(await checked(pack)).toEqual(['file-missing helping-hand/sources.yaml']);
});

test('a link to a folder outside is not followed, nor one that leads round in a circle', async () => {
  const pack = spoil({});
  const outside = join(dirname(pack), 'elsewhere');
  renameSync(join(pack, 'cases'), outside);
  symlinkSync(outside, join(pack, 'cases'));
  symlinkSync(pack, join(pack, 'round'));
  expect(await checked(pack)).toEqual(['no-worked-case helping-hand/groups.yaml:1']);
});

test('more files than any pack has', async () => {
  const pack = spoil({});
  mkdirSync(join(pack, 'more'));
  for (let i = 0; i < 500; i++) writeFileSync(join(pack, 'more', `${i}.yaml`), '');
  expect(await checked(pack)).toEqual(['too-many-files helping-hand']);
});

test('keys that are a program’s own reach no program', async () => {
  await check(
    CASE,
    '__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }',
  );
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('a hostile text is shown as text: no letters that move the cursor', async () => {
  const pack = spoil({ [CASE]: ['group: young-people', 'group: "\\e[2Jyoung"'] });
  const { err } = await som('check', pack);
  expect(err).not.toContain('\u001b');
});
