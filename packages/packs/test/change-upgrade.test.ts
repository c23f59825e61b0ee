import { describe, expect, test } from 'vitest';
import {
  checkPack,
  followFormerIds,
  lockOf,
  lockText,
  netOf,
  readCase,
  upgradeCase,
} from '../src/index.ts';
import { CASE, catalogue, edited, PACK, PACK_2, pack } from './change-fixture.ts';

const upgrade = (text: string, files = PACK_2, day: string | undefined = '2026-03-01') =>
  upgradeCase(text, 'our.case.yaml', pack(files), catalogue(), day);

/** Lines that are not in the other text. */
const extra = (text: string, other: string) =>
  text.split('\n').filter((line) => !other.split('\n').includes(line));

describe('a case moved to a newer pack', () => {
  test('only the lines that must change do; comments, order and spaces stay', () => {
    const { text, issues } = upgrade(CASE);
    expect(issues).toEqual([]);
    expect(extra(text, CASE)).toEqual([
      'pack: tiny@^1.1        # den pakke, vi regnede med',
      '  recovered: { successRate: 0.2, basis: own-data }   # vores eget tal',
      '  cautious: { effect.recovered.successRate: 0.1, consequences.fewer-visits.change.year-0: -2 }',
      expect.stringContaining('step: upgrade'),
    ]);
    expect(extra(CASE, text)).toHaveLength(3);
  });

  test('the logbook tells from where, to where and what was renamed, on the day', () => {
    const entries = upgrade(CASE).after?.logbook ?? [];
    expect(entries).toHaveLength(2);
    expect(entries[1]).toEqual({
      date: '2026-03-01',
      step: 'upgrade',
      text: {
        da: 'Flyttet fra tiny@^1.0 til tiny 1.1.0: effektmål well hedder nu recovered.',
        en: 'Moved from tiny@^1.0 to tiny 1.1.0: the outcome well is now called recovered.',
      },
    });
  });

  test('a case locked to the old pack is locked to the new one, and the logbook keeps the old lock', () => {
    const lock = lockOf(pack(PACK), catalogue());
    const { after } = upgrade(lockText(CASE, lock) ?? '');
    expect(after?.locked).toEqual(lockOf(pack(PACK_2), catalogue()));
    const [, entry] = after?.logbook ?? [];
    expect(JSON.stringify(entry)).toContain(`(1.0.0, ${lock.pack.hash.slice(0, 12)})`);
  });

  test('moved twice it stays as it is', () => {
    const { text } = upgrade(CASE);
    expect(upgrade(text)).toMatchObject({ text, moved: [] });
  });

  test('every place where an id may stand is followed', () => {
    const busy = CASE.replace(
      'scenarios:',
      `consequences:
  leaveOut: { fewer-visits: "Ingen besøg hos os" }
  adjust:
    fewer-days: { scale: 0.5, reason: "Halvt så mange", basis: own-data }
  add:
    own: { outcome: well, service: day, affects: holder, segments: [young], change: { year-0: -1 }, basis: own-data }
prices:
  day: { price: 900, priceYear: 2025, basis: own-data, reason: "Egen takst" }
expected:
  - { figure: outcomes.well.persons, value: 20 }
uncertainty:
  correlations:
    - { between: [prices.day, effect.well.successRate], value: 0.2, reason: "Samme kilde" }
scenarios:
  dear: { prices.day: 2000 }`,
    ).replace(', consequences.fewer-visits.change.year-0: -2', '');
    const files = edited(PACK, {
      'pack.yaml': [
        [
          'format: 1',
          'format: 1\naliases: { well: recovered, day: bed-day, fewer-days: days, fewer-visits: visits, young: below-40, adults: grown-ups }',
        ],
      ],
      'groups.yaml': [
        ['adults:', 'grown-ups:'],
        ['young:', 'below-40:'],
      ],
      'outcomes.yaml': [
        ['well:', 'recovered:'],
        ['group: adults', 'group: grown-ups'],
      ],
      'consequences.yaml': [
        ['well:', 'recovered:'],
        ['fewer-days:', 'days:'],
        ['fewer-visits:', 'visits:'],
        ['service: day', 'service: bed-day'],
      ],
      'prices.yaml': [['day:\n', 'bed-day:\n']],
      'cases/our-case.case.yaml': [['our-case', 'other-case']],
    });
    const { after, moved } = upgrade(busy, files);
    expect(new Set(moved.map(({ path }) => path.join('.')))).toEqual(
      new Set([
        'group',
        'segments.young',
        'effect.well',
        'consequences.leaveOut.fewer-visits',
        'consequences.adjust.fewer-days',
        'consequences.add.own.outcome',
        'consequences.add.own.service',
        'consequences.add.own.segments',
        'prices.day',
        'scenarios.dear.prices.day',
        'scenarios.cautious.effect.well.successRate',
        'expected.0.figure',
        'uncertainty.correlations.0.between',
      ]),
    );
    // −100,000 + 20 × (10 × 900 × 0.5) + 10 × 900, since half of the 20 are young = −1,000
    const { net } = netOf(after!, { pack: pack(files), catalogue: catalogue() }, 'x');
    expect(net?.total).toBeCloseTo(-1_000, 6);
  });
});

describe('what is withdrawn', () => {
  const withdrawn = edited(PACK, {
    'package.json': [['1.0.0', '2.0.0']],
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
  });

  test('is taken out, and the logbook says why', () => {
    const { text, after, moved } = upgrade(CASE, withdrawn);
    expect(moved).toMatchObject([{ kind: 'dropped', from: 'fewer-visits', since: '2.0.0' }]);
    expect(text).toContain('  cautious: { effect.well.successRate: 0.1 }\n');
    expect(after?.pack).toBe('tiny@^2.0');
    expect(JSON.stringify(after?.logbook)).toContain('Counted twice');
  });

  test('a block that would be left empty goes with it', () => {
    const leaving = CASE.replace(
      'scenarios:\n',
      'consequences:   # det, vi retter\n  leaveOut:\n    fewer-visits: "Ingen besøg"\nscenarios:\n',
    ).replace('effect.well.successRate: 0.1, ', '');
    const { text, after } = upgrade(leaving, withdrawn);
    expect(text).not.toContain('consequences:');
    expect(text).not.toContain('scenarios:');
    expect(after?.logbook).toHaveLength(2);
  });

  test('what the case cannot do without stays, so that the calculation says what is wrong', () => {
    const gone = edited(PACK_2, {
      'pack.yaml': [
        [
          'aliases: { well: recovered }',
          'withdrawn: { adults: { since: 2.0.0, reason: { da: Delt, en: Split }, instead: grown-ups } }',
        ],
      ],
      'groups.yaml': [['adults:', 'grown-ups:']],
      'outcomes.yaml': [
        ['recovered:', 'well:'],
        ['group: adults', 'group: grown-ups'],
      ],
      'consequences.yaml': [['recovered:', 'well:']],
      'cases/our-case.case.yaml': [['our-case', 'other-case']],
    });
    const { after } = upgrade(CASE, gone);
    expect(after?.group).toBe('adults');
    const { issues } = netOf(after!, { pack: pack(gone), catalogue: catalogue() }, 'x');
    expect(issues).toMatchObject([{ code: 'unknown-group' }]);
  });
});

describe('an old case without being moved', () => {
  test('still resolves after a renaming', () => {
    const asked = readCase(CASE, 'x').value!;
    const followed = followFormerIds(asked, pack(PACK_2), catalogue());
    expect(Object.keys(followed.effect ?? {})).toEqual(['recovered']);
    expect(followed.costs).toEqual(asked.costs);
    expect(followFormerIds(asked, pack(PACK), catalogue())).toBe(asked);
  });

  test('aliases that lead in a circle lead nowhere', () => {
    const circle = edited(PACK, {
      'pack.yaml': [['format: 1', 'format: 1\naliases: { sick: ill, ill: sick }']],
    });
    const asked = readCase(CASE.replaceAll('well', 'sick'), 'x').value!;
    expect(followFormerIds(asked, pack(circle), catalogue())).toBe(asked);
  });
});

describe('what a pack says of its former ids', () => {
  const codes = (manifest: string) => {
    const files = edited(PACK, { 'pack.yaml': [['format: 1', `format: 1\n${manifest}`]] });
    return checkPack(pack(files), catalogue(), 'tiny', Object.keys(files))
      .filter(({ file }) => file === 'tiny/pack.yaml')
      .map(({ code, path }) => [code, ...path].join(' '));
  };
  test('must lead to something that exists', () => {
    expect(codes('aliases: { sick: ill, hospital: visit, healthy: sound, sound: well }')).toEqual([
      'alias-leads-nowhere aliases sick',
    ]);
  });
  test('must be of something that is gone', () => {
    const reason = 'reason: { da: Væk, en: Gone }';
    expect(
      codes(
        `withdrawn: { well: { since: 1.0.0, ${reason} }, ill: { since: 1.0.0, ${reason}, instead: sick } }`,
      ),
    ).toEqual(['id-not-gone withdrawn well', 'alias-leads-nowhere withdrawn ill instead']);
  });
});
