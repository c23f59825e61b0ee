import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Effect } from '@som/engine';
import { describe, expect, test } from 'vitest';
import { readCase, type UseInCase, useInCase } from '../src/index.ts';

const CASE = `# vores sag
case: town
format: 1
title: { da: En by, en: A town }
pack: small@^1
group: pupils
startYear: 2022     # det år, forløbet begynder
priceYear: 2022
intake: { 2022: 10 }
effect:
  # vores første bud
  in-school: { successRate: 0.2, basis: own-data }
  out-of-trouble:
    successRate: 0.1   # et skøn
    basis: own-data

# hvad vi har talt om
logbook:
  - { date: 2022-01-02, text: "Begyndt" }
`;

const EFFECT = Effect.parse({
  successRate: { value: 0.15, ci95: [0.0261, 0.3122] },
  basis: 'trial',
  restsOn: {
    way: 'studies',
    effects: [{ study: 'school-trial', effect: 'in-school-after' }],
    without: 0.15,
    switches: {
      model: 'reml',
      interval: 'prediction',
      test: 'knapp-hartung',
      logitConstant: 'pi-over-root-3',
      designMarkDown: true,
      developerMarkDown: true,
      transferMarkDown: true,
    },
    by: 'Lone: leder',
    date: '2026-03-01',
  },
  note: 'Et studie; "nær" effektmålet # ikke en kommentar',
});
const LOG = {
  date: '2026-03-01',
  by: 'Lone',
  text: { da: 'Fra studierne: 15 af 100.', en: 'From the studies: 15 of 100.' },
};

function used(text: string, over: Partial<UseInCase> = {}): string {
  const answer = useInCase(text, { outcome: 'in-school', effect: EFFECT, log: LOG, ...over });
  if ('issues' in answer) throw new Error(JSON.stringify(answer.issues));
  return answer.text;
}
const read = (text: string) => {
  const { value, issues } = readCase(text, 'town.case.yaml');
  if (!value) throw new Error(JSON.stringify(issues));
  return value;
};
const gone = (before: string, after: string) =>
  before.split('\n').filter((line) => !after.split('\n').includes(line));

describe('a figure used in a case', () => {
  test('replaces the block of its outcome and nothing else; the logbook gains an entry', () => {
    const text = used(CASE);
    expect(gone(CASE, text)).toEqual(['  in-school: { successRate: 0.2, basis: own-data }']);
    expect(text).toContain(`  # vores første bud
  in-school:
    successRate: { value: 0.15, ci95: [ 0.0261, 0.3122 ] }
    basis: trial
    restsOn:
      way: studies
`);
    const asked = read(text);
    expect(asked.effect?.['in-school']).toEqual(EFFECT);
    expect(asked.effect?.['out-of-trouble']?.successRate?.value).toBe(0.1);
    expect(asked.logbook).toEqual([
      { date: '2022-01-02', text: 'Begyndt' },
      { date: '2026-03-01', by: 'Lone', step: 'effect', text: LOG.text },
    ]);
  });

  test('can replace a block of several lines, and be put in again', () => {
    const text = used(CASE, { outcome: 'out-of-trouble' });
    expect(gone(CASE, text)).toEqual(['    successRate: 0.1   # et skøn', '    basis: own-data']);
    expect(text).toContain('# hvad vi har talt om\nlogbook:');
    const again = used(text, { outcome: 'out-of-trouble' });
    expect(read(again).effect).toEqual(read(text).effect);
    expect(read(again).logbook).toHaveLength(3);
  });

  test('is added beside the others when the outcome has no figure yet', () => {
    const text = used(CASE, { outcome: 'well' });
    expect(gone(CASE, text)).toEqual([]);
    expect(Object.keys(read(text).effect ?? {})).toEqual(['in-school', 'out-of-trouble', 'well']);
  });

  test.each([
    ['no effect at all', CASE.replace(/effect:\n[\s\S]*?\n\n/, '')],
    [
      'effects on one line',
      CASE.replace(
        /effect:\n[\s\S]*?\n\n/,
        'effect: { well: { successRate: 0.1, basis: own-data } }\n\n',
      ),
    ],
    ['an empty map', CASE.replace(/effect:\n[\s\S]*?\n\n/, 'effect: {}\n\n')],
    ['no logbook', CASE.slice(0, CASE.indexOf('# hvad vi'))],
    ['no line break at the end', CASE.trimEnd()],
    [
      'four spaces',
      CASE.replace(/^ {2}(?=in-school|out-of|#)/gm, '    ').replace(
        /^ {4}(?=successRate|basis)/gm,
        '        ',
      ),
    ],
    [
      'all on one line',
      '{ case: town, format: 1, title: { da: En by, en: A town }, pack: small@^1, group: pupils, startYear: 2022, priceYear: 2022, intake: { 2022: 10 } }',
    ],
  ])('is written into a case with %s', (_, text) => {
    read(text);
    const after = read(used(text));
    expect(after.effect?.['in-school']).toEqual(EFFECT);
    expect(after.logbook?.at(-1)?.text).toEqual(LOG.text);
  });

  test('is written where a YAML alias points to the block, and what the alias stood for stays', () => {
    const shared = CASE.replace('in-school: {', 'in-school: &ours {').replace(
      /out-of-trouble:\n.*\n.*\n/,
      'out-of-trouble: *ours\n',
    );
    const after = read(used(shared));
    expect(after.effect?.['in-school']).toEqual(EFFECT);
    expect(after.effect?.['out-of-trouble']?.successRate?.value).toBe(0.2);
    expect(used(shared)).toContain('# vores første bud');
    expect(read(used(shared, { outcome: 'out-of-trouble' })).effect?.['out-of-trouble']).toEqual(
      EFFECT,
    );
  });

  test('takes out the scenarios that vary a number it no longer has, and the logbook keeps their numbers', () => {
    const scenarios = `scenarios:
  half: { effect.in-school.with: 0.3, intake.2022: 5 }   # det, naboen fik
  fewer: { intake.2022: 8 }
  rate: { effect.in-school.successRate: 0.1 }

# hvad vi har talt om`;
    const asked = CASE.replace('{ successRate: 0.2, basis', '{ with: 0.5, without: 0.3, basis');
    const text = asked.replace('# hvad vi har talt om', scenarios);
    const answer = useInCase(text, { outcome: 'in-school', effect: EFFECT, log: LOG });
    if ('issues' in answer) throw new Error(JSON.stringify(answer.issues));
    const says =
      'Taget ud af scenarierne, fordi tallet nu skrives på en anden måde: half (effect.in-school.with: 0.3, intake.2022: 5). Skriv dem igen med effect.in-school.successRate.';
    expect(answer.takenOut?.da).toBe(says);
    const after = read(answer.text);
    expect(Object.keys(after.scenarios ?? {})).toEqual(['fewer', 'rate']);
    const told = after.logbook?.at(-1)?.text;
    expect(typeof told === 'object' && told.da).toBe(`${LOG.text.da} ${says}`);
    expect(gone(text, answer.text)).toHaveLength(2);
    // where all scenarios go, so does their heading
    const only = asked.replace(
      '# hvad vi har talt om',
      'scenarios:\n  half: { effect.in-school.with: 0.3 }\n',
    );
    expect(used(only)).not.toContain('scenarios:');
  });

  test('keeps the line breaks of Windows', () => {
    const text = used(CASE.replaceAll('\n', '\r\n'));
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(read(text).effect?.['in-school']).toEqual(EFFECT);
  });

  test('brings the works of studies of other packs along, once', () => {
    const sources = {
      'trial-work': { type: 'article-journal' as const, title: 'En artikel: med kolon' },
    };
    const text = used(CASE, { sources });
    expect(read(text).sources).toEqual(sources);
    expect(read(used(text, { sources })).sources).toEqual(sources);
    expect(gone(CASE, text)).toHaveLength(1);
  });

  test('is refused with the reason when the case cannot be read', () => {
    const answer = useInCase(CASE.replace('format: 1', 'format: one'), {
      outcome: 'in-school',
      effect: EFFECT,
      log: LOG,
    });
    expect('issues' in answer && answer.issues[0]?.path).toEqual(['format']);
  });

  test('can be written into every shipped case without moving another line', () => {
    const root = fileURLToPath(new URL('../../../targetgroups', import.meta.url));
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.case.yaml') && !name.includes('node_modules'),
    );
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) {
      const text = readFileSync(`${root}/${file}`, 'utf8');
      const after = used(text, { outcome: 'a-new-outcome' });
      expect([file, gone(text, after)]).toEqual([file, []]);
    }
  });
});
