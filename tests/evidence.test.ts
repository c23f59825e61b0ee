import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '@som/cli';
import { afterAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'som-evidence-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The command line, with files kept in memory unless they are read from disk. */
async function som(...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const written: Record<string, string> = {};
  const status = await run(argv, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    writeFile: (path, text) => {
      written[path] = text;
    },
    writeBytes: () => undefined,
    writeFolder: () => undefined,
    exists: () => false,
    root,
    colour: false,
    year: 2026,
    today: '2026-03-01',
    width: 100,
  });
  return { status, out: out.join('\n'), err: err.join('\n'), written };
}

/** A Danish trial without effect: 33 of 60 against 33 of 60. */
const STUDY = `
town-trial:
  label: { da: "Trinvis bostøtte i en by (opdigtet)", en: "Stepwise support in a town (made up)" }
  design: randomised-trial
  country: [DK]
  population: { da: "Hjemløse over 18 år", en: "Homeless people over 18" }
  n: 120
  problems: [homelessness]
  intervention: { da: "Trinvis bostøtte", en: "Stepwise support" }
  interventionKind: housing
  comparator: { da: "Sædvanlig hjælp", en: "Usual help" }
  comparatorKind: usual-help
  finding: 'null'
  developer: independent
  effects:
    - id: housed
      outcome: { da: "I egen bolig", en: "In own home" }
      outcomeKind: housing
      measure: none-reported
      betterIs: higher
      intervention: { n: 60, events: 33 }
      comparator: { n: 60, events: 33 }
      followUpMonths: 12
      bearsOn:
        - { outcome: stable-housing, directness: same, why: { da: "Samme mål.", en: "The same measure." } }
  work: { type: report, title: "Et opdigtet forsøg til testen", issued: 2025 }
`;

const CHAIN = `
stepwise-support:
  label: { da: "Trinvis bostøtte (opdigtet)", en: "Stepwise support (made up)" }
  group: homelessness-18-plus
  intervention:
    label: { da: "Trinvis bostøtte", en: "Stepwise support" }
    content: { da: "Bostøtte hjemme, først hver dag, siden sjældnere.", en: "Support at home, first daily, later less." }
    kind: housing
  outcomes: [stable-housing]
  theory:
    - text: { da: "Støtten gør, at boligen holder.", en: "The support makes the home last." }
      basis: trial
      studies: [town-trial]
      source: town-trial
  evidence:
    - { study: town-trial, says: { da: "33 af 60 i begge grupper.", en: "33 of 60 in both groups." } }
`;

test('a researcher adds a study and a chain in two files, and sees plot, rate and worked cases change', async () => {
  const pack = join(folder, 'adults');
  cpSync(join(root, 'targetgroups/adults'), pack, {
    recursive: true,
    filter: (path) => !path.includes('node_modules'),
  });
  const ask = (...more: string[]) =>
    som('evidence', 'pool', 'adults/stable-housing', '--pack', pack, '--without', '0.3', ...more);
  const before = JSON.parse((await ask('--json')).out);
  const plot = (await ask('--svg', 'forest.svg')).written['forest.svg'] ?? '';
  expect(plot).not.toContain('Trinvis bostøtte');

  appendFileSync(join(pack, 'studies.yaml'), STUDY);
  appendFileSync(join(pack, 'chains.yaml'), CHAIN);
  const checked = await som('check', pack);
  expect(checked.out + checked.err).not.toMatch(/✗|town-trial|stepwise-support/);

  const answer = JSON.parse((await ask('--chain', 'stepwise-support', '--json')).out);
  expect(answer.proposal.pooled.k).toBe(before.proposal.pooled.k + 1);
  // an odds ratio of 1 among ratios of 4 to 9: less is left, and places differ more
  expect(answer.proposal.pooled.estimate).toBeLessThan(before.proposal.pooled.estimate);
  expect(answer.proposal.value).toBeLessThan(before.proposal.value);
  expect(answer.proposal.range.low).toBeLessThan(before.proposal.range.low);
  // the worked cases of the pack count the outcome: the same now, less with the proposal
  expect(answer.cases.length).toBeGreaterThan(0);
  for (const [i, { now, proposed }] of answer.cases.entries()) {
    expect(now).toBe(before.cases[i].now);
    expect(proposed).toBeLessThan(before.cases[i].proposed);
  }

  const after = await ask('--chain', 'stepwise-support', '--svg', 'forest.svg');
  expect(after.written['forest.svg']).toContain('Trinvis bostøtte');
  expect(after.out).toMatch(/Trinvis bostøtte[\s\S]*■/);
  const shown = await som('evidence', 'show', 'town-trial', '--pack', pack);
  expect(shown.out).toContain('33 af 60');
});

test('a municipality without a matching study is led to a range it can defend, and to its entry in the logbook', async () => {
  const asked = await som('evidence', 'pool', 'children-youth/less-psychiatry');
  expect(asked.status).toBe(0);
  // no figure is made up; the three ways are told with what each is worth
  expect(asked.out).toContain('Studierne giver intet tal');
  for (const way of ['En lignende gruppe', 'Før og efter', 'Fagfolks skøn'])
    expect(asked.out).toContain(way);

  const file = join(root, 'targetgroups/children-youth/cases/cool-kids-ikast-brande.case.yaml');
  const numbers = ['--ours', '9/31', '--theirs', '6/40', '--similar', 'Ventelisten, samme alder'];
  const into = ['--into', file, '--outcome', 'less-psychiatry', '--by', 'Team Børn'];
  const taken = await som('evidence', 'ways', ...numbers, ...into);
  expect(taken.err).toBe('');
  expect(taken.status).toBe(0);
  const text = taken.written[file] ?? '';
  // 9/31 − 6/40 = 0.2903 − 0.15 = 0.1403, and a range around it
  expect(text).toMatch(/successRate: \{ value: 0\.1403, (ci95|range): \[/);
  expect(text).toContain('way: comparison');
  const [entry = ''] = text
    .split('\n')
    .filter((line) => line.includes('by: Team Børn'))
    .slice(-1);
  expect(entry).toContain('2026-03-01');
  expect(entry).toContain('step: effect');
  expect(readFileSync(file, 'utf8')).not.toContain('Team Børn');
});
