import { describe, expect, test } from 'vitest';
import { bumpBetween, readPromises } from '../src/change/changesets.ts';
import {
  changeReport,
  compareCatalogues,
  comparePacks,
  moveCase,
  moveWorkedCases,
  readCase,
  type TextFiles,
} from '../src/index.ts';
import { CASE, CATALOGUE, catalogue, edited, PACK, PACK_2, pack } from './change-fixture.ts';

const report = (after: TextFiles, shelf: TextFiles = CATALOGUE) => {
  const [was, is] = [pack(PACK), pack(after)];
  const sides = [
    { pack: was, catalogue: catalogue() },
    { pack: is, catalogue: catalogue(shelf) },
  ] as const;
  const change = comparePacks(was, is, sides[1].catalogue);
  return changeReport(change, moveWorkedCases(...sides), shelf !== CATALOGUE);
};
type Edits = Parameters<typeof edited>[1];
const changed = (edits: Edits) => report(edited(PACK, edits));

describe('what a new version changes', () => {
  test('exactly the figures that changed are told, with basis and source, and the renaming', () => {
    const { changes, issues } = report(PACK_2);
    expect(issues).toEqual([]);
    expect(changes.map(({ kind, file, path }) => `${kind} ${file} ${path.join('.')}`)).toEqual([
      'renamed outcomes.yaml recovered',
      // the unit price, the price level and the payers have not changed
      'figure prices.yaml day.price',
      'added sources.yaml tariffs-2026',
    ]);
    expect(changes[1]).toMatchObject({
      before: { value: 1000, basis: 'tariff', source: 'report-2020' },
      after: { value: 1200, basis: 'tariff', source: 'tariffs-2026' },
    });
  });

  test('a new name is another wording, and a comment is nothing at all', () => {
    const { changes, bump } = changed({
      'prices.yaml': [['da: Døgn', 'da: Et døgn']],
      'outcomes.yaml': [['  kind: success', '  # et succesmål\n  kind: success']],
    });
    expect(changes).toMatchObject([
      { kind: 'wording', file: 'prices.yaml', path: ['day', 'label'] },
    ]);
    expect(bump).toBe('patch');
  });

  test('the basis of a block is the basis of each figure under it', () => {
    const { changes } = changed({
      'consequences.yaml': [['basis: expert', 'basis: register']],
    });
    expect(changes.map(({ path }) => path.join('.'))).toEqual([
      'well.fewer-days.change.year-0',
      'well.fewer-visits.change.year-0',
    ]);
  });

  test('what stands for itself when nothing is written is no change when it is written', () => {
    const { changes } = changed({
      'prices.yaml': [['unit: day', 'unit: day\n  direction: expense']],
    });
    expect(changes).toEqual([]);
  });
});

describe('what it does to cases', () => {
  test('a dearer day is worth more when it is saved', () => {
    // before: −100 × 1,000 + 20 × (10 × 1,000 + 4 × 500) = −100,000 + 200,000 + 40,000 = 140,000
    // after:  −100 × 1,000 + 20 × (10 × 1,200 + 4 × 500) = −100,000 + 240,000 + 40,000 = 180,000
    const [move] = report(PACK_2).cases;
    expect(move?.before).toMatchObject({
      total: 140_000,
      byPayer: { municipality: 100_000, region: 40_000, state: 0 },
    });
    expect(move?.after).toMatchObject({
      total: 180_000,
      byPayer: { municipality: 140_000, region: 40_000, state: 0 },
    });
  });

  test('a worked case that is changed itself is told apart from what the figures do', () => {
    const [move] = changed({ 'cases/our-case.case.yaml': [['2025: 100 }', '2025: 200 }']] }).cases;
    expect(move?.after?.total).toBe(140_000);
    expect(move?.shipped?.total).toBe(280_000);
  });

  test('a case file given is calculated under both', () => {
    const asked = readCase(CASE.replace('successRate: 0.2', 'successRate: 0.1'), 'x').value;
    const [before, after] = [PACK, PACK_2].map((files) => ({
      pack: pack(files),
      catalogue: catalogue(),
    }));
    // −100,000 + 10 × (10,000 + 2,000) = 20,000; after −100,000 + 10 × (12,000 + 2,000) = 40,000
    expect(moveCase(asked!, 'x', false, before, after)).toMatchObject({
      before: { total: 20_000 },
      after: { total: 40_000 },
      unresolved: { before: [], after: [] },
    });
  });

  test('a dearer visit in the catalogue moves the packs that use it', () => {
    const shelf = edited(CATALOGUE, { 'services.yaml': [['price: 500', 'price: 600']] });
    expect(compareCatalogues(catalogue(), catalogue(shelf)).bump).toBe('minor');
    const { bump, changes, cases } = report(PACK, shelf);
    expect(changes).toEqual([]);
    expect(bump).toBe('minor');
    // 20 × 4 × 100 kr. more for the region
    expect(cases[0]?.after?.byPayer.region).toBe(48_000);
  });
});

describe('the smallest version bump allowed', () => {
  const cases: [string, string, Edits][] = [
    ['none: nothing is changed', 'none', {}],
    ['patch: a comment', 'patch', { 'pack.yaml': [['format: 1', 'format: 1 # det første']] }],
    ['patch: another label', 'patch', { 'groups.yaml': [['da: Voksne', 'da: Borgere']] }],
    [
      'patch: the same figure is found in another work',
      'patch',
      {
        'prices.yaml': [['source: report-2020', 'source: report-2021']],
        'sources.yaml': [['report-2020:', 'report-2021: { type: report, title: B }\nreport-2020:']],
      },
    ],
    ['minor: a figure', 'minor', { 'consequences.yaml': [['year-0: -10', 'year-0: -9']] }],
    ['minor: a wider interval', 'minor', { 'outcomes.yaml': [['[0.8, 1]', '[0.7, 1]']] }],
    ['minor: a better basis', 'minor', { 'outcomes.yaml': [['basis: expert', 'basis: register']] }],
    [
      'minor: a new segment',
      'minor',
      {
        'groups.yaml': [
          [
            'old: { age: [40, 90], share: 0.5 }',
            'old: { age: [40, 90], share: 0.5 }\n    none: { age: [91, 99], share: 0 }',
          ],
        ],
      },
    ],
    [
      'minor: a new name for a service, with an alias',
      'minor',
      {
        'pack.yaml': [['format: 1', 'format: 1\naliases: { day: bed-day }']],
        'prices.yaml': [['day:\n', 'bed-day:\n']],
        'consequences.yaml': [['service: day', 'service: bed-day']],
      },
    ],
    [
      'major: a consequence withdrawn',
      'major',
      {
        'pack.yaml': [
          [
            'format: 1',
            'format: 1\nwithdrawn: { fewer-visits: { since: 2.0.0, reason: { da: Tællet dobbelt, en: Counted twice } } }',
          ],
        ],
        'consequences.yaml': [
          [
            '  fewer-visits:\n    service: visit\n    affects: holder\n    change: { year-0: -4 }\n    basis: expert\n    source: report-2020\n',
            '',
          ],
        ],
      },
    ],
    ['major: another unit', 'major', { 'prices.yaml': [['unit: day', 'unit: week']] }],
    [
      'major: another price level',
      'major',
      { 'prices.yaml': [['priceYear: 2025', 'priceYear: 2024']] },
    ],
    [
      'major: another kind of outcome',
      'major',
      {
        'outcomes.yaml': [
          ['kind: success', 'kind: participation'],
          ['  lasting: { kind: yearly, keeps: { value: 0.9, range: [0.8, 1] } }\n', ''],
        ],
      },
    ],
    [
      'major: it affects others',
      'major',
      {
        'consequences.yaml': [
          ['service: day\n    affects: holder', 'service: day\n    affects: participant'],
        ],
      },
    ],
    ['major: a segment is another', 'major', { 'groups.yaml': [['[18, 39]', '[15, 39]']] }],
    [
      'major: a year of a table that a scenario may name',
      'major',
      {
        'consequences.yaml': [['{ year-0: -4 }', '{ year-1: -4 }']],
      },
    ],
  ];
  test.each(cases)('%s', (_, bump, edits) => {
    expect(changed(edits)).toMatchObject({ bump, issues: [] });
  });

  test('an id that is gone without a word is an error, and major', () => {
    const { bump, issues } = changed({
      'prices.yaml': [['day:\n', 'bed-day:\n']],
      'consequences.yaml': [['service: day', 'service: bed-day']],
    });
    expect(bump).toBe('major');
    expect(issues).toMatchObject([
      { code: 'id-disappeared', file: 'tiny/pack.yaml', found: { value: 'day' } },
    ]);
  });

  test('a former id must be kept: whoever used the oldest name is still led on', () => {
    const was = pack(PACK_2);
    const is = pack(edited(PACK_2, { 'pack.yaml': [['aliases: { well: recovered }\n', '']] }));
    expect(comparePacks(was, is, catalogue()).issues).toMatchObject([
      { code: 'alias-disappeared', found: { value: 'well' } },
    ]);
  });

  test('a service that moves to the catalogue is not gone', () => {
    const shelf = edited(CATALOGUE, {
      'services.yaml': [['visit:\n', `${(PACK['prices.yaml'] ?? '').trim()}\nvisit:\n`]],
    });
    const is = pack({ ...PACK, 'prices.yaml': '' });
    expect(comparePacks(pack(PACK), is, catalogue(shelf)).issues).toEqual([]);
  });
});

describe('what changesets promise', () => {
  test('the largest bump counts where several name a package', () => {
    const { promised, issues } = readPromises({
      'a.md': '---\n"@som/pack-tiny": patch\n---\n\nEt navn.\n',
      'b.md': '---\n"@som/pack-tiny": minor\n"@som/catalogue": patch\n---\n\nEn pris.\n',
    });
    expect(issues).toEqual([]);
    expect([...promised]).toEqual([
      ['@som/pack-tiny', 'minor'],
      ['@som/catalogue', 'patch'],
    ]);
  });

  test('a changeset that cannot be read is an issue', () => {
    expect(readPromises({ 'a.md': 'minor' }).issues).toMatchObject([
      { code: 'changeset-unreadable', file: 'a.md' },
    ]);
  });

  test('a version that has been raised has used its promise', () => {
    expect(bumpBetween('0.1.0', '0.2.0')).toBe('minor');
    expect(bumpBetween('1.2.0', '2.0.0')).toBe('major');
    expect(bumpBetween('1.2.0', '1.2.0')).toBe('none');
    expect(bumpBetween('1.2.0', 'soon')).toBe('none');
  });
});
