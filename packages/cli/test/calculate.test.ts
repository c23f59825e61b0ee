import { dirname } from 'node:path';
import { calculate, type Result } from '@som/engine';
import { findWorkspace, loadForCase } from '@som/packs/node';
import { describe, expect, test } from 'vitest';
import { IKAST, root, som } from './som.ts';

const ATTENDANCE = IKAST.replace('ikast-brande', 'attendance-exercise');

function theResult(file: string): Result {
  const { value } = loadForCase(file, findWorkspace(root));
  if (!value) throw new Error(`${file} does not read`);
  return calculate(value).result;
}

describe('som calculate', () => {
  test('the net result stands in the report, worked by hand in the case: 1,197,333.90', async () => {
    const ran = await som(['calculate', IKAST]);
    expect(ran).toMatchObject({ status: 0, err: '', written: {} });
    expect(ran.out).toContain('+1.197.334');
    expect(ran.out).toContain('Svaret');
  });

  test('in English the figures are the same', async () => {
    const { out } = await som(['calculate', IKAST, '--lang', 'en']);
    expect(out).toContain('+1,197,334');
    expect(out).not.toMatch(/Svaret|Nettoresultat|1\.197\.334/);
  });

  test('as JSON it is the result itself', async () => {
    const { out } = await som(['calculate', IKAST, '--json']);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(theResult(IKAST))));
  });

  test('several cases as JSON: one line each, in the order they were named', async () => {
    const { out } = await som(['calculate', IKAST, ATTENDANCE, '--json']);
    const results = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Result);
    expect(results.map((result) => result.case)).toEqual([
      'cool-kids-ikast-brande',
      'cool-kids-attendance-exercise',
    ]);
    expect(results[0]?.net.total).toBe(theResult(IKAST).net.total);
  });

  test('a folder stands for every case in it, by name', async () => {
    const { status, out } = await som(['calculate', dirname(IKAST), '--json']);
    const cases = out
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as Result).case);
    expect(status).toBe(0);
    expect(cases).toContain('cool-kids-ikast-brande');
    expect(cases).toEqual([...cases].sort());
  });

  test('reports are written beside what is printed', async () => {
    const files = ['--md', 'report.md', '--html', 'report.html'];
    const { written, out } = await som(['calculate', IKAST, ...files, '--json']);
    expect(Object.keys(written)).toEqual(['report.md', 'report.html']);
    expect(written['report.md']).toMatch(/^# Cool Kids i Ikast-Brande/);
    expect(written['report.html']).toMatch(/^<!doctype html>/i);
    expect(written['report.html']).toContain('lang="da"');
    for (const text of Object.values(written)) expect(text).toContain('1.197.334');
    expect((JSON.parse(out) as Result).case).toBe('cool-kids-ikast-brande');
  });

  test('one report file for several cases is refused', async () => {
    const several = ['calculate', IKAST, ATTENDANCE, '--md', 'report.md'];
    await expect(som(several)).rejects.toThrow('--md kan kun bruges med én sag ad gangen.');
  });

  test.each([
    [['calculate'], 'Skriv, hvilken sag der skal beregnes'],
    [['calculate', 'no.case.yaml'], 'Filen no.case.yaml findes ikke.'],
    [['calculate', 'no.case.yaml', '--lang', 'en'], 'There is no file no.case.yaml.'],
  ])('%j is refused', async (argv, words) => {
    await expect(som(argv)).rejects.toThrow(words);
  });
});

describe('som explain', () => {
  test('a figure is followed down to the title and the address of its source', async () => {
    const one = [
      'explain',
      IKAST,
      '--year',
      '2021',
      '--payer',
      'municipality',
      '--consequence',
      'special-class',
    ];
    const { status, out } = await som(one);
    expect(status).toBe(0);
    expect(out).toContain('Specialklasse');
    expect(out).toMatch(/https:\/\/\S+/);
    const { sources } = loadForCase(IKAST, findWorkspace(root)).value?.pack ?? {};
    const title = sources?.['soem-cool-kids-2020']?.title ?? '?';
    expect(out.replace(/\s+/g, ' ')).toContain(title);
  });

  test('its JSON is an explanation whose whole is the net result', async () => {
    const { out } = await som(['explain', IKAST, '--json']);
    expect(JSON.stringify(JSON.parse(out))).toContain(
      String(theResult(IKAST).net.total).slice(0, 12),
    );
  });

  test.each([
    [['--year', '1066'], '--year 1066 findes ikke her.'],
    [['--payer', 'municipalty'], 'Prøv: municipality.'],
    [['--consequence', 'special-clas'], 'Prøv: special-class'],
  ])('%j is refused with the nearest', async (argv, words) => {
    await expect(som(['explain', IKAST, ...argv])).rejects.toThrow(words);
  });
});
