import { fileURLToPath } from 'node:url';
import { calculate, type Pack, PROBLEM_IDS, type Problem } from '@som/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitGroups, ownGroupCase, type Question, readCase } from '../src/index.ts';
import { findWorkspace, loadCatalogue, loadPack } from '../src/node.ts';

const workspace = findWorkspace(fileURLToPath(new URL('../../../', import.meta.url)));
const catalogue = loadCatalogue(workspace.catalogue).value!;
const shipped = Object.values(workspace.packs).map((folder) => loadPack(folder).value!);

type Group = Pack['groups'][string];
const label = (text: string) => ({ da: text, en: text });

/** A group of ages and problems, in two segments of two years when it has four. */
const group = (ages: [number, number], problems: Problem[], more: Partial<Group> = {}): Group => ({
  label: label('Gruppe'),
  definition: label('En gruppe.'),
  unit: 'person',
  profile: { ages, problems, stage: 'treatment' },
  ...more,
});

const packOf = (id: string, groups: Record<string, Group>, more: Partial<Pack> = {}): Pack => ({
  ...shipped[0]!,
  id,
  groups,
  outcomes: {},
  consequences: {},
  prices: {},
  chains: {},
  cases: {},
  ...more,
});

const order = (question: Question, packs: readonly Pack[] = shipped) =>
  fitGroups(question, packs, catalogue).groups.map((fit) => fit.group);

const one = (question: Question, found: Group, more: Partial<Pack> = {}) =>
  fitGroups(question, [packOf('p', { g: found }, more)], catalogue).groups[0]!;

describe('hand-made groups', () => {
  const packs = [
    packOf('a', {
      'anxious-children': group([6, 13], ['anxiety']),
      'anxious-youth': group([14, 17], ['anxiety']),
    }),
    packOf('b', {
      'absent-pupils': group([6, 16], ['school-absence'], {
        profile: { ages: [6, 16], problems: ['school-absence'], stage: 'early' },
      }),
      'placed-families': group([0, 17], ['placement-risk'], { unit: 'family' }),
    }),
  ];

  test('the group of the same age and problem comes first', () => {
    const asked: Question = { ages: [8, 12], problems: ['anxiety'], unit: 'person' };
    expect(order(asked, packs)[0]).toBe('anxious-children');
    expect(order({ ...asked, ages: [15, 16] }, packs)[0]).toBe('anxious-youth');
  });

  test('the main problem, named first, decides between groups that have one problem each', () => {
    expect(order({ problems: ['anxiety', 'school-absence'], ages: [7, 9] }, packs)[0]).toBe(
      'anxious-children',
    );
    expect(order({ problems: ['school-absence', 'anxiety'], ages: [7, 9] }, packs)[0]).toBe(
      'absent-pupils',
    );
  });

  test('points are the weight times the share of the answer that is covered', () => {
    // ages 12–15: 12 and 13 of four years → 20 × 2/4 = 10; anxiety is the main of two problems → 40 × 2/3; early is next to treatment → 10 × ½
    const fit = one(
      { ages: [12, 15], problems: ['anxiety', 'depression'], stage: 'early', unit: 'person' },
      group([6, 13], ['anxiety']),
    );
    expect(Object.fromEntries(fit.parts.map((p) => [p.criterion, p.points]))).toEqual({
      problems: expect.closeTo(26.667, 3),
      ages: 10,
      unit: 10,
      stage: 5,
    });
    expect(fit.outOf).toBe(80);
  });

  test('a group that counts families is never a good fit for persons, and says why', () => {
    const fit = one(
      { ages: [8, 9], problems: ['anxiety'], unit: 'person', stage: 'treatment' },
      group([6, 13], ['anxiety'], { unit: 'family' }),
    );
    expect(fit.band).toBe('partly');
    expect(fit.speaksAgainst?.da).toBe('Tæller familier, ikke personer.');
    expect(fit.speaksAgainst?.en).toBe('Counts families, not persons.');
  });

  test('without a word about the problem nothing is called a good fit', () => {
    expect(one({ unit: 'person' }, group([6, 13], ['anxiety'])).band).toBe('partly');
  });

  test('neither the problem nor the age: it does not fit, whatever else agrees', () => {
    const asked: Question = {
      ages: [30, 40],
      problems: ['gambling'],
      unit: 'person',
      stage: 'treatment',
    };
    expect(one(asked, group([6, 13], ['anxiety'])).band).toBe('not');
    const fit = fitGroups(asked, packs, catalogue);
    expect(fit.band).toBe('not');
    expect(fit.answer.da).toContain('Ingen målgruppe handler om ludomani');
  });

  test('a group for several problems is not for one of them alone', () => {
    const several = group([18, 60], ['several-problems', 'debt', 'alcohol']);
    expect(one({ problems: ['debt'] }, several).points).toBe(0);
    expect(one({ problems: ['debt', 'alcohol'] }, several).points).toBe(40);
  });

  test('ages come from the segments when the profile has none, and a group without a profile says so', () => {
    const found = group([0, 0], [], {
      segments: { s: { age: [4, 9], share: 1 } },
    });
    delete found.profile;
    const fit = one({ ages: [5, 6], problems: ['anxiety'] }, found);
    expect(fit.parts.find((p) => p.criterion === 'ages')?.points).toBe(20);
    expect(fit.speaksAgainst?.da).toContain('siger ikke, hvilke problemer');
  });

  test('free words find the outcome: a compound, another word for the same problem, the other language', () => {
    const outcomes: Pack['outcomes'] = {
      'in-school': {
        group: 'g',
        kind: 'success',
        label: { da: 'Højst 10 pct. fravær', en: 'At most 10% absence' },
        lasting: { kind: 'forever' },
      },
    };
    const points = (measure: string) =>
      one({ measure }, group([6, 13], ['anxiety']), { outcomes }).points;
    for (const measure of [
      'mindre fravær',
      'skolefravær',
      'bedre fremmøde',
      'less absence',
      'in-school',
    ])
      expect(points(measure), measure).toBe(10);
    expect(points('stabil bolig')).toBe(0);
  });
});

describe('laws', () => {
  const age = fc.integer({ min: 0, max: 60 });
  const band = fc
    .tuple(age, age)
    .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
  const problems = fc.uniqueArray(fc.constantFrom(...PROBLEM_IDS), { minLength: 1, maxLength: 5 });
  const BANDS = ['not', 'poorly', 'partly', 'good'];
  const notWorse = (better: ReturnType<typeof one>, worse: ReturnType<typeof one>) => {
    expect(better.points / better.outOf).toBeGreaterThanOrEqual(worse.points / worse.outOf - 1e-12);
    expect(BANDS.indexOf(better.band)).toBeGreaterThanOrEqual(BANDS.indexOf(worse.band));
  };

  test('a group that covers more of the ages asked never scores lower', () => {
    fc.assert(
      fc.property(
        band,
        band,
        problems,
        problems,
        fc.nat(20),
        fc.nat(20),
        (asked, has, p, q, down, up) => {
          const question: Question = { ages: asked, problems: p, unit: 'person' };
          const wider: [number, number] = [Math.max(0, has[0] - down), has[1] + up];
          notWorse(one(question, group(wider, q)), one(question, group(has, q)));
        },
      ),
    );
  });

  test('a problem more that the group has never lowers its score', () => {
    fc.assert(
      fc.property(band, problems, problems, (asked, p, q) => {
        const more = q.find((problem) => !p.includes(problem));
        fc.pre(more !== undefined);
        const found = group([5, 20], q);
        const question: Question = { ages: asked, problems: p };
        notWorse(one({ ...question, problems: [...p, more!] }, found), one(question, found));
      }),
    );
  });

  test('a group that takes on a problem asked for never scores lower', () => {
    fc.assert(
      fc.property(problems, problems, (p, q) => {
        // several-problems changes what the others count for
        fc.pre(!p.includes('several-problems'));
        const question: Question = { problems: p, ages: [5, 9] };
        const more = [...new Set([...q, p[0]!])];
        notWorse(one(question, group([5, 20], more)), one(question, group([5, 20], q)));
      }),
    );
  });

  test('the order of the packs does not matter', () => {
    const shuffled = fc.shuffledSubarray(shipped, { minLength: shipped.length });
    fc.assert(
      fc.property(shuffled, band, problems, (packs, ages, p) => {
        const question: Question = { ages, problems: p, measure: 'job' };
        expect(order(question, packs)).toEqual(order(question));
      }),
      { numRuns: 8 },
    );
  });
});

describe('the shipped packs', () => {
  test.each<[string, Question, string, string]>([
    [
      'anxious 8–12-year-olds',
      {
        ages: [8, 12],
        problems: ['anxiety', 'school-absence'],
        unit: 'person',
        stage: 'treatment',
        services: ['special-class-week'],
        measure: 'mindre fravær',
      },
      'anxiety-6-13',
      'placement-risk-0-17',
    ],
    [
      'anxious young people',
      { ages: [15, 17], problems: ['anxiety'], unit: 'person', stage: 'treatment' },
      'anxiety-14-17',
      'anxiety-6-13',
    ],
    [
      'pupils who stay away',
      {
        ages: [10, 16],
        problems: ['school-absence'],
        unit: 'person',
        stage: 'early',
        measure: 'bedre fremmøde',
      },
      'school-absence-6-16',
      'high-risk-youth-families',
    ],
    [
      'young people on the way into crime',
      { ages: [12, 16], problems: ['crime'], unit: 'person', stage: 'early' },
      'crime-threatened-12-17',
      'released-prisoners',
    ],
    [
      'families with a violent young person',
      {
        ages: [13, 17],
        problems: ['crime', 'violence', 'drugs'],
        unit: 'family',
        stage: 'treatment',
      },
      'high-risk-youth-families',
      'families-several-problems',
    ],
    [
      'small children who hit',
      { ages: [3, 7], problems: ['behaviour'], unit: 'family', stage: 'early' },
      'parent-training-3-8',
      'high-risk-youth-families',
    ],
    [
      'families about to lose their children',
      {
        ages: [0, 15],
        problems: ['placement-risk'],
        unit: 'family',
        stage: 'treatment',
        services: ['placement'],
      },
      'families-at-risk-of-placement',
      'placement-risk-0-17',
    ],
    [
      'prevention of placement for all children',
      { ages: [0, 17], problems: ['placement-risk'], unit: 'person', stage: 'prevention' },
      'placement-risk-0-17',
      'families-at-risk-of-placement',
    ],
    [
      'children whose mother is mentally ill',
      { ages: [2, 14], problems: ['parental-mental-illness'], unit: 'person', stage: 'prevention' },
      'parent-mental-illness-0-17',
      'severe-mental-illness-work',
    ],
    [
      'people in the shelter',
      {
        ages: [25, 60],
        problems: ['homelessness'],
        unit: 'person',
        services: ['shelter-day'],
        measure: 'egen bolig',
      },
      'homelessness-18-plus',
      'alcohol-misuse-18-64',
    ],
    [
      'people with schizophrenia who want a job',
      {
        ages: [20, 45],
        problems: ['severe-mental-illness', 'unemployment'],
        unit: 'person',
        measure: 'job',
      },
      'severe-mental-illness-work',
      'released-prisoners',
    ],
    [
      'people who drink',
      { ages: [30, 60], problems: ['alcohol'], unit: 'person', stage: 'treatment' },
      'alcohol-misuse-18-64',
      'adults-several-problems',
    ],
    [
      'adults with addiction, debt and poor health',
      { ages: [25, 55], problems: ['drugs', 'debt', 'poor-health'], unit: 'person' },
      'adults-several-problems',
      'families-several-problems',
    ],
    [
      'families known in every department',
      {
        ages: [0, 17],
        problems: ['several-problems', 'unemployment'],
        unit: 'family',
        stage: 'treatment',
      },
      'families-several-problems',
      'parent-training-3-8',
    ],
    [
      'people leaving prison',
      { ages: [20, 50], problems: ['crime'], unit: 'person', measure: 'tilbagefald' },
      'released-prisoners',
      'crime-threatened-12-17',
    ],
  ])('%s', (_, question, first, not) => {
    const { band, groups } = fitGroups(question, shipped, catalogue);
    expect(groups[0]?.group).toBe(first);
    expect(band).toBe('good');
    expect(groups.find((fit) => fit.group === not)?.band).not.toBe('good');
  });

  test('every group has a profile', () => {
    for (const pack of shipped)
      for (const found of Object.values(pack.groups))
        expect(found.profile?.problems?.length, found.label.en).toBeGreaterThan(0);
  });

  test('depressed young people: no group is about it, and that is said first', () => {
    const fit = fitGroups(
      { ages: [15, 17], problems: ['depression'], unit: 'person' },
      shipped,
      catalogue,
    );
    expect(fit.band).toBe('poorly');
    expect(fit.answer.da).toMatch(
      /^Ingen målgruppe handler om depression\. Ingen af målgrupperne passer/,
    );
  });
});

describe('differences', () => {
  const first = (question: Question) => fitGroups(question, shipped, catalogue).groups[0]!;
  const asked: Question = { ages: [8, 12], problems: ['anxiety'], unit: 'person' };

  test('another mix of ages gives segments with as many at each year of age', () => {
    // 8 and 9 of five years lie in 6–9, 10–12 in 10–13
    expect(first(asked).differences).toMatchObject([
      {
        code: 'age-mix',
        adjust: [{ kind: 'segments', shares: { 'age-6-9': 0.4, 'age-10-13': 0.6 } }],
      },
    ]);
  });

  test('ages outside are scaled by the years left in each service', () => {
    // Special class is counted at 6–15. Asked 14–15, counted as 10–13: (2 + 1)/2 = 1.5 years against (6 + 5 + 4 + 3)/4 = 4.5 → 0.33.
    // Family treatment is counted at 6–17: (4 + 3)/2 = 3.5 against (8 + 7 + 6 + 5)/4 = 6.5 → 0.54.
    const fit = fitGroups({ ...asked, ages: [14, 15] }, shipped, catalogue).groups.find(
      ({ group: id }) => id === 'anxiety-6-13',
    )!;
    const factors = fit.differences.flatMap(({ adjust }) =>
      adjust.flatMap((a) => (a.kind === 'scale' ? [[a.consequence, a.factor]] : [])),
    );
    expect(Object.fromEntries(factors)).toMatchObject({
      'special-class': 0.33,
      'family-support': 0.54,
    });
    expect(fit.differences.find(({ code }) => code === 'ages-outside')?.text.da).toContain(
      '»Specialklasse« (6–15 år)',
    );
  });

  test('a service that is not used cannot be saved, and what takes its place goes too', () => {
    const fit = first({ ...asked, unused: ['special-class-week'] });
    const difference = fit.differences.find(({ code }) => code === 'service-unused')!;
    expect(difference.text.da).toMatch(
      /^I bruger ikke »Specialklasse«: så kan »Specialklasse«.* ikke spares\./,
    );
    const gone = difference.adjust.map((a) => ('consequence' in a ? a.consequence : ''));
    expect(gone).toEqual(expect.arrayContaining(['special-class', 'mainstream-class']));
    expect(gone).not.toContain('family-support');
  });

  test('the services named are the whole list; the same service in another unit is the same', () => {
    const texts = first({ ...asked, services: ['special-class-week'] }).differences.filter(
      ({ code }) => code === 'service-unused',
    );
    expect(texts.map(({ text }) => text.en)).toEqual([
      expect.stringContaining('You do not name “Family consultant'),
    ]);
  });

  test('services that others pay for, and benefits, are not the municipality’s to use', () => {
    // psychiatry is the region's and lost earnings are a benefit: neither is told of
    const told = JSON.stringify(
      first({ ...asked, services: ['school', 'family-support'] }).differences,
    );
    expect(told).not.toContain('psykiatri"');
    expect(told).not.toContain('service-unused');
  });
});

test('a placement that nobody names is not left out: it is what the effort is to prevent', () => {
  const question: Question = {
    problems: ['placement-risk'],
    unit: 'family',
    services: ['family-support'],
  };
  const codes = (more: Partial<Question>) =>
    fitGroups({ ...question, ...more }, shipped, catalogue).groups[0]!.differences.map(
      ({ code }) => code,
    );
  expect(codes({})).toEqual(['service-unsure']);
  expect(codes({ unused: ['placement'] })).toEqual(['service-unused']);
});

describe('an own group', () => {
  const own = {
    id: 'vores-gruppe',
    by: 'Team Børn',
    date: '2026-03-01',
    year: 2026,
    language: 'da' as const,
  };

  const written = (question: Question, pick = 0) => {
    const fit = fitGroups(question, shipped, catalogue).groups[pick]!;
    const pack = shipped.find(({ id }) => id === fit.pack)!;
    const text = ownGroupCase(question, fit, pack, catalogue, own);
    const read = readCase(text, 'vores-gruppe.case.yaml');
    expect(read.issues).toEqual([]);
    return { fit, pack, case: read.value! };
  };

  test('has every difference in its logbook, by whom and when', () => {
    const { fit, case: asked } = written({
      ages: [10, 15],
      problems: ['anxiety', 'school-absence'],
      unit: 'family',
      stage: 'early',
      measure: 'flere venner',
      services: ['family-support'],
    });
    expect(fit.differences.map(({ code }) => code)).toEqual([
      'problems-missing',
      'ages-outside',
      'unit',
      'stage',
      'measure',
      'service-unused',
    ]);
    expect(asked.logbook).toHaveLength(fit.differences.length + 1);
    for (const [i, { text }] of fit.differences.entries()) {
      const entry = asked.logbook![i + 1]!;
      expect(entry).toMatchObject({ by: 'Team Børn', date: '2026-03-01' });
      expect((entry.text as { da: string }).da.startsWith(text.da)).toBe(true);
    }
  });

  test('sets segments, leaves out and scales with a reason, and calculates to something else than the pack’s own', () => {
    const base = written({ problems: ['anxiety'], ages: [6, 13] });
    const { pack, case: asked } = written({
      ages: [8, 15],
      problems: ['anxiety'],
      stage: 'treatment',
      measure: 'angst',
      unused: ['special-class-week'],
    });
    expect(asked.group).toBe('anxiety-6-13');
    expect(asked.segments).toMatchObject({
      'age-6-9': { value: 0.25 },
      'age-10-13': { value: 0.75 },
    });
    expect(Object.keys(asked.consequences?.leaveOut ?? {})).toEqual([
      'special-class',
      'mainstream-class',
    ]);
    // counted at 6–17, ten years ahead: 10, 9, 8, 7, 6, 5, 4 and 3 years from 8 to 15, mean 6.5. As segments 14 and 15 have
    // (8 + 7 + 6 + 5)/4 = 6.5 each: (10 + 9 + 8 + 7 + 6 + 5 + 6.5 + 6.5)/8 = 7.25. 6.5/7.25 = 0.897
    expect(asked.consequences?.adjust?.['family-support']?.scale.value).toBe(0.9);
    const total = (c: typeof asked) =>
      calculate({ case: c, pack, catalogue }).result.consequences.total;
    expect(total(asked)).toBeLessThan(total(base.case));
    expect(total(asked)).toBeGreaterThan(0);
  });

  test.each(shipped.flatMap((pack) => Object.keys(pack.groups)))(
    'built on %s it calculates at once',
    (id) => {
      const question: Question = {
        ages: [10, 30],
        problems: ['gambling'],
        unit: 'person',
        stage: 'early',
        services: ['education'],
        measure: 'ro',
      };
      const place = order(question).indexOf(id);
      const { pack, case: asked } = written(question, place);
      expect(calculate({ case: asked, pack, catalogue }).result.participants).toBe(20);
    },
  );
});
