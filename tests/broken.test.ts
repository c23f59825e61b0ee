import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root, som } from './broken/fake-io.ts';
import type { Mistake } from './broken/mistake.ts';
import { habits } from './broken/mistakes/habits.ts';
import { names } from './broken/mistakes/names.ts';
import { numbers } from './broken/mistakes/numbers.ts';
import { sources } from './broken/mistakes/sources.ts';
import { sums } from './broken/mistakes/sums.ts';
import { syntax } from './broken/mistakes/syntax.ts';
import { yaml } from './broken/mistakes/yaml.ts';
import { years } from './broken/mistakes/years.ts';
import { CASE, spoil, tidyUp } from './broken/spoil.ts';

afterAll(tidyUp);

/** Mistakes in a pack that only its maintainers must mend: a case that does not touch them still calculates. */
const NOT_IN_THE_WAY: readonly string[] = [
  'unused-source',
  'expected-differs',
  'unknown-figure',
  'unknown-source',
];
const ELSEWHERE = 'consequences under an outcome that does not exist';

/** The command that finds a mistake, and its words for the folder. */
const asked = ({ of }: Mistake, pack: string) =>
  of === 'case' ? ['check', join(pack, CASE), '--pack', pack] : ['check', pack];

/** The problems printed, one a line, without the count; the folder by its name. */
const printed = (err: string, pack: string): string[] =>
  err
    .replaceAll(pack, 'helping-hand')
    .split('\n')
    .filter((line) => line.startsWith('✗'));

test('the sound pack that all mistakes are made in is sound', async () => {
  const pack = spoil({});
  expect(await som('check', pack)).toMatchObject({ status: 0, out: 'Alt i orden.\n', err: '' });
  expect((await som('calculate', join(pack, CASE), '--pack', pack)).status).toBe(0);
});

const all = { names, sources, sums, numbers, habits, years, yaml, syntax };
describe.each(Object.entries(all))('mistakes in %s', (_, mistakes) => {
  test.each(mistakes)(
    '$what: file, line, path and words in Danish and English',
    async (mistake) => {
      const pack = spoil(mistake.change);
      const da = await som(...asked(mistake, pack));
      const en = await som(...asked(mistake, pack), '--lang', 'en');
      const json = await som(...asked(mistake, pack), '--json');
      expect(printed(da.err, pack)).toEqual(mistake.da);
      expect(printed(en.err, pack)).toEqual(mistake.en);
      const codes = (JSON.parse(json.out) as { code: string }[]).map(({ code }) => code);
      expect(codes).toEqual(mistake.codes);
      for (const ran of [da, en, json]) expect(ran).toMatchObject({ status: 1, written: {} });
      expect(da.out).toBe('');
    },
  );

  const calculated = mistakes.filter(
    ({ codes, what }) => !codes.some((c) => NOT_IN_THE_WAY.includes(c)) && what !== ELSEWHERE,
  );
  test.each(calculated)('$what: nothing is calculated and nothing is written', async (mistake) => {
    const pack = spoil(mistake.change);
    const outputs = ['--md', 'report.md', '--html', 'report.html'];
    const ran = await som('calculate', join(pack, CASE), '--pack', pack, ...outputs);
    expect(ran).toMatchObject({ status: 1, out: '', written: {} });
    expect(ran.err).toContain('✗');
  });
});

test('a case that cites a source nobody knows is not calculated', async () => {
  const pack = spoil({ [CASE]: ['source: a-report', 'source: a-reprot'] });
  const ran = await som('calculate', join(pack, CASE), '--pack', pack);
  expect(ran.status).toBe(1);
  expect(printed(ran.err, pack)).toEqual([
    '✗ helping-hand/cases/first-year.case.yaml:27 › effect.back-in-school.source: Kilden a-reprot står ikke i sources.yaml. Mente du a-report?',
  ]);
});

test('mistakes in several files are told at once', async () => {
  const pack = spoil({
    [CASE]: ['years: 5', 'years: 5.5'],
    'prices.yaml': ['state: 0.5', 'state: 0.4'],
    'groups.yaml': ['share: 0.6', 'share: 0.5'],
  });
  const { err } = await som('check', pack);
  expect(printed(err, pack)).toHaveLength(3);
  expect(err).toMatch(/\n3 problemer\.\n$/);
});

describe('the command itself, as a process of its own', () => {
  const bin = join(root, 'packages/cli/src/bin.ts');
  const process_ = (...argv: string[]) =>
    spawnSync(process.execPath, [bin, ...argv], { encoding: 'utf8' });

  test('a sound pack: status 0, the word of it on stdout', () => {
    const { status, stdout, stderr } = process_('check', spoil({}));
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'Alt i orden.\n', stderr: '' });
  });

  test('a spoilt case: status 1, problems on stderr, no file', () => {
    const pack = spoil({ [CASE]: ['amount: 11500', 'amount: 11.500'] });
    const report = join(pack, 'report.html');
    const ran = process_('calculate', join(pack, CASE), '--pack', pack, '--html', report);
    expect([ran.status, ran.stdout, existsSync(report)]).toEqual([1, '', false]);
    expect(ran.stderr).toContain(':16 › costs.course.amount: »11.500«');
  });

  test('a command that does not exist: status 2', () => {
    const { status, stdout, stderr } = process_('calcluate', '--lang', 'en');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      'There is no command calcluate. Did you mean calculate? See som help --lang en.\n',
    );
  });
});
