import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Io } from '../src/io.ts';
import { run } from '../src/run.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'som-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function som(...argv: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const io: Io = {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    writeFile: (path, text) => writeFileSync(path, text),
    writeBytes: (path, bytes) => writeFileSync(path, bytes),
    writeFolder: (path, files) => {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(path, name)), { recursive: true });
        writeFileSync(join(path, name), text);
      }
    },
    exists: existsSync,
    root: fileURLToPath(new URL('../../../', import.meta.url)),
    year: 2026,
    today: '2026-03-01',
    colour: false,
    width: 100,
  };
  const status = await run(argv, io).catch((error: Error) => error.message);
  return { status, out: out.join('\n'), err: err.join('\n') };
}

const newPack = (...argv: string[]) => som('new', 'pack', ...argv, '--in', folder);
const consequences = () => readFileSync(join(folder, 'carers', 'consequences.yaml'), 'utf8');
const importInto = (file: string, ...argv: string[]) =>
  som(
    'import',
    join(folder, file),
    '--into',
    join(folder, 'carers'),
    '--outcome',
    'example-outcome',
    ...argv,
  );

test.each(['da', 'en'])('a new pack can be checked and calculated at once (%s)', async (lang) => {
  expect(await newPack('carers', '--label', 'Carers', '--lang', lang)).toMatchObject({
    status: 0,
    err: '',
  });
  const pack = join(folder, 'carers');
  expect(await som('check', pack)).toMatchObject({ status: 0, out: 'Alt i orden.' });
  const file = join(pack, 'cases', 'carers-example.case.yaml');
  const { out, status } = await som('calculate', file, '--pack', pack, '--json');
  expect(status).toBe(0);
  expect(JSON.parse(out).net.total).toBeCloseTo(16_111.81, 2);
});

test.each([
  ['a bad id', ['Young Carers'], 'kan ikke være en pakkes id'],
  ['a path', ['../carers'], 'kan ikke være en pakkes id'],
  ['no id', [], 'Skriv ét id'],
  ['two ids', ['a', 'b'], 'Skriv ét id'],
  ['the id of a pack that ships', ['prevention'], 'allerede'],
])('%s is refused and nothing is written', async (_, argv, words) => {
  expect((await newPack(...argv)).status).toContain(words);
  expect(readdirSync(folder)).toEqual([]);
});

test('a folder that is there is left alone', async () => {
  mkdirSync(join(folder, 'carers'));
  expect((await newPack('carers')).status).toContain('allerede');
  expect(readdirSync(join(folder, 'carers'))).toEqual([]);
});

test('a name too long for the files is named, and nothing is written', async () => {
  const { status, err } = await newPack('carers', '--label', 'x'.repeat(5000));
  expect(status).toBe(1);
  expect(err).toContain('4000');
  expect(readdirSync(folder)).toEqual([]);
});

test('the template is written once, and never over a file', async () => {
  const path = join(folder, 't.xlsx');
  expect((await som('import', '--template', path)).status).toBe(0);
  const bytes = readFileSync(path);
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  expect((await som('import', '--template', path)).status).toContain('findes allerede');
});

test('a table is printed as YAML, or merged with the comments that were there', async () => {
  await newPack('carers');
  writeFileSync(
    join(folder, 'a.csv'),
    'konsekvens;ydelse;0;1;2\nless-class;Specialklasse, uge;-1,5;-2;0\n',
  );
  const before = consequences();
  const printed = await importInto('a.csv', '--basis', 'illustrative');
  expect(printed).toMatchObject({ status: 0, err: '' });
  expect(printed.out).toContain('  less-class:\n    service: special-class-week\n');
  expect(consequences()).toBe(before);
  expect(await importInto('a.csv', '--basis', 'illustrative', '--write')).toMatchObject({
    status: 0,
  });
  expect(consequences().startsWith(before.trimEnd())).toBe(true);
  expect(consequences()).toContain('year-0: { value: -1.5 }');
  expect((await importInto('a.csv', '--write')).err).toContain('står allerede');
});

test('nothing is written when a cell is not understood, or the pack would not hold together', async () => {
  await newPack('carers');
  const before = consequences();
  writeFileSync(join(folder, 'a.csv'), 'konsekvens;ydelse;0\nb;special-class-week;x\n');
  const cell = await importInto('a.csv', '--write');
  expect(cell.status).toBe(1);
  expect(cell.err).toContain('a.csv › C2: »x« er ikke et tal.');
  writeFileSync(join(folder, 'b.csv'), 'konsekvens;ydelse;0\nb;special-class-week;1\n');
  const basis = await importInto('b.csv', '--write');
  expect(basis.status).toBe(1);
  expect(basis.err).toContain('Tallet har intet grundlag.');
  expect(consequences()).toBe(before);
});

test('an outcome, basis or source that does not exist is named with those that do', async () => {
  await newPack('carers');
  writeFileSync(join(folder, 'a.csv'), 'konsekvens;ydelse;0\nb;special-class-week;1\n');
  const argv = ['import', join(folder, 'a.csv'), '--into', join(folder, 'carers'), '--outcome'];
  expect((await som(...argv, 'exampel-outcome')).status).toContain('Prøv: example-outcome');
  expect((await som(...argv, 'example-outcome', '--basis', 'guess')).status).toContain(
    'illustrative',
  );
  expect((await importInto('none.csv')).err).toContain('ENOENT');
});
