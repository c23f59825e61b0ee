import { fileURLToPath } from 'node:url';
import { calculate } from '@som/engine';
import { readCase } from '@som/packs';
import { findWorkspace, loadCatalogue, loadPack } from '@som/packs/node';
import { expect, test } from 'vitest';
import { run } from '../src/run.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Runs `som fit …` and keeps what it says and writes. */
async function fit(...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const files: Record<string, string> = {};
  const status = await run(['fit', ...argv], {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    writeFile: (path, text) => {
      files[path] = text;
    },
    writeBytes: () => undefined,
    writeFolder: () => undefined,
    exists: (path) => path === 'taken.case.yaml',
    root,
    colour: false,
    year: 2026,
    today: '2026-03-01',
    width: 90,
  });
  return { status, out: out.join('\n'), err, files };
}

const ANXIOUS = [
  '--age',
  '8-12',
  '--problem',
  'angst',
  '--problem',
  'school-absence',
  '--unit',
  'person',
];

test('with no answers it tells the questions and the words, in both languages', async () => {
  const danish = await fit();
  expect(danish.status).toBe(0);
  expect(danish.out).toContain('school-absence            skolefravær');
  expect(danish.out).toContain('Passer godt: mindst 75 %');
  const english = await fit('--lang', 'en');
  expect(english.out).toContain('parental-mental-illness   mental illness of a parent');
  expect(english.out).not.toMatch(/[æøå]/);
});

test('groups are ranked with reasons, points by criterion, differences and the rule', async () => {
  const { status, out, err } = await fit(...ANXIOUS, '--measure', 'mindre fravær', '--top', '2');
  expect(status).toBe(0);
  expect(err).toEqual([]);
  expect(out).toContain(' 1. Børn med angst, 6–13 år – passer godt');
  expect(out).toContain('children-youth › anxiety-6-13');
  expect(out).toContain('For:     Handler om angst;');
  expect(out).toContain('Imod:    Handler ikke om skolefravær.');
  expect(out).toContain('problemer 27 af 40 · alder 20 af 20');
  expect(out).toContain('6–9 år: 40 % og 10–13 år: 60 %');
  expect(out).not.toContain(' 3. ');
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(90);
});

test('the same question in English has the same points and no Danish words', async () => {
  const english = await fit(...ANXIOUS, '--lang', 'en');
  expect(english.out).toContain(' 1. Children with anxiety, ages 6–13 – fits well');
  expect(english.out).toContain('problems 27 of 40');
  expect(english.out).not.toMatch(/[æøå]/);
});

test('as JSON the whole answer is there for a program', async () => {
  const { out } = await fit(...ANXIOUS, '--json', '--top', '3');
  const answer = JSON.parse(out);
  expect(answer.groups).toHaveLength(3);
  expect(answer.groups[0]).toMatchObject({ group: 'anxiety-6-13', band: 'good', outOf: 70 });
  expect(answer.question.problems).toEqual(['anxiety', 'school-absence']);
});

test('nothing that fits is said so, and the nearest is offered as a start', async () => {
  const { status, out } = await fit('--age', '30-40', '--problem', 'spiseforstyrrelse');
  expect(status).toBe(0);
  expect(out).toContain('Ingen målgruppe handler om spiseforstyrrelse');
  expect(out).toContain('--own FIL.case.yaml');
});

test.each([
  [['--problem', 'anxeity'], '--problem anxeity kendes ikke. Mente du anxiety?'],
  [['--service', 'special-clas-week'], 'Mente du special-class-week'],
  [['--unit', 'famly'], 'Mente du family'],
  [['--stage', 'tretment'], 'Mente du treatment'],
  [['--age', '12-8'], '--age er en alder eller fra–til'],
  [['--age', '8', '--top', '0'], '--top er et antal'],
  [['--age', '8', '--own', 'ny.case.yaml'], '--by "NAVN"'],
  [['--age', '8', '--own', 'taken.case.yaml', '--by', 'NN'], 'findes allerede'],
  [
    ['--age', '8', '--own', 'ny.case.yaml', '--by', 'NN', '--group', 'nobody'],
    'Målgruppen nobody findes ikke',
  ],
])('%j is refused with what to write instead', async (argv, words) => {
  await expect(fit(...argv)).rejects.toThrow(words);
});

test('an own group is written as a case that calculates, with who and when in its logbook', async () => {
  const { files, out } = await fit(
    ...ANXIOUS.with(1, '10-15'),
    ...['--unused', 'special-class-week', '--own', 'x/vores-boern.case.yaml', '--by', 'Team Børn'],
  );
  expect(out).toContain('Skrevet: x/vores-boern.case.yaml');
  const { value, issues } = readCase(
    files['x/vores-boern.case.yaml'] ?? '',
    'vores-boern.case.yaml',
  );
  expect(issues).toEqual([]);
  expect(value).toMatchObject({ case: 'vores-boern', group: 'anxiety-6-13', startYear: 2026 });
  expect(value?.logbook?.map(({ by, date }) => [by, date])).toEqual(
    // the group itself, absence from school, the ages, special class
    Array.from({ length: 4 }, () => ['Team Børn', '2026-03-01']),
  );
  const workspace = findWorkspace(root);
  const pack = loadPack(workspace.packs['children-youth']!).value!;
  const catalogue = loadCatalogue(workspace.catalogue).value!;
  expect(calculate({ case: value!, pack, catalogue }).result.participants).toBe(20);
});

test('--group builds on another group than the nearest', async () => {
  const { files } = await fit(
    ...ANXIOUS,
    '--own',
    'a.case.yaml',
    '--by',
    'NN',
    '--group',
    'school-absence-6-16',
  );
  expect(files['a.case.yaml']).toContain('group: school-absence-6-16');
});
