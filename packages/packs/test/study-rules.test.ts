import { issueText } from '@som/engine';
import { describe, expect, test } from 'vitest';
import { type Change, changed, checked, said } from './small-pack.ts';

const NONE = 'effects: [{ outcome: { da: Fremmøde, en: Attendance }, measure: none-reported }]';
const outcome = 'outcome: { da: Fremmøde, en: Attendance }';

/** The study of the small pack with other effects. */
const effects = (...written: string[]): Change => [
  'studies.yaml',
  NONE,
  `effects: [${written.map((effect) => `{ ${outcome}, ${effect} }`).join(', ')}]`,
];

/** Codes said of one effect of a study with several findings, with the key under it. */
const saidOf = (effect: string): string[] =>
  said(['studies.yaml', 'finding: positive', 'finding: mixed'], effects(effect)).map((line) =>
    line
      .replace(/^(\w+) ([\w-]+) small\/studies\.yaml school-trial\.effects\.0\.?/, '$1 $2 ')
      .trim(),
  );

describe('an effect and its interval', () => {
  test.each([
    ['inside, evenly', 'measure: odds-ratio, value: 1.041, ci95: [0.912, 1.188]'],
    // √(1.02 × 2.94) = 1.73
    [
      'inside, evenly on the logarithmic scale',
      'measure: odds-ratio, value: 1.73, ci95: [1.02, 2.94]',
    ],
    // 0.10 from 0.05–0.15 could be printed 0.1, 0.1 and 0.2
    ['inside, as far as rounding can tell', 'measure: relative-risk, value: 1.1, ci95: [1.0, 1.3]'],
    ['a ratio whose interval reaches 0', 'measure: odds-ratio, value: 0.2, ci95: [0, 1.4]'],
    ['a share', 'measure: share, value: 0.04, ci95: [0.01, 0.14]'],
  ])('%s is in order', (_, effect) => {
    expect(saidOf(effect)).toEqual([]);
  });
  test.each([
    [
      'outside',
      'measure: odds-ratio, value: 1.9, ci95: [1.2, 1.6]',
      'error effect-outside-interval ci95',
    ],
    [
      'reversed',
      'measure: odds-ratio, value: 1.4, ci95: [1.6, 1.2]',
      'error interval-reversed ci95',
    ],
    // 1/0.5 = 2
    [
      'turned round',
      'measure: odds-ratio, value: 0.5, ci95: [1.2, 3.3]',
      'error interval-turned-round ci95',
    ],
    // log 1.65 = 0.50
    [
      'of the logarithm',
      'measure: odds-ratio, value: 1.65, ci95: [0.1, 0.9]',
      'error interval-of-logarithm ci95',
    ],
    [
      'with the other sign',
      'measure: risk-difference, value: -0.2, ci95: [0.1, 0.3]',
      'error interval-other-sign ci95',
    ],
    [
      'in per cent',
      'measure: mean-difference, value: 0.2, ci95: [10, 30]',
      'error interval-in-percent ci95',
    ],
    // an odds ratio below 0 can only be a logarithm or a difference
    [
      'below 0',
      'measure: odds-ratio, value: -0.4, ci95: [-0.7, -0.1]',
      'error ratio-below-0 value',
    ],
    // √(1.02 × 2.94) = 1.73, and 2.6 is near the upper end
    [
      'uneven',
      'measure: odds-ratio, value: 2.60, ci95: [1.02, 2.94]',
      'warning ratio-interval-uneven ci95',
    ],
    // evenly as numbers (0.5 either way), so not as a ratio: √(1 × 11) = 3.3
    [
      'even as a difference',
      'measure: odds-ratio, value: 6.02, ci95: [1.02, 11.02]',
      'warning ratio-interval-uneven ci95',
    ],
    // the middle of 0.21 and 0.43 is 0.32
    [
      'uneven for a difference',
      'measure: standardised-mean-difference, value: 0.27, ci95: [0.21, 0.43]',
      'warning interval-uneven ci95',
    ],
  ])('%s is told', (_, effect, expected) => {
    expect(saidOf(effect)).toEqual([expected]);
  });
});

describe('persons and shares', () => {
  test.each([
    [
      'more events than persons',
      'measure: none-reported, intervention: { n: 20, events: 31 }',
      'error events-above-n intervention.events',
    ],
    // 31/50 = 0.62
    [
      'a share that is not that of the counts',
      'measure: none-reported, intervention: { n: 50, events: 31, share: 0.26 }',
      'error share-not-events intervention.share',
    ],
    ['a share in per cent', 'measure: share, value: 48.2', 'error percent-not-share'],
    [
      'a difference in per cent',
      'measure: risk-difference, value: 42.5',
      'error percent-not-share',
    ],
  ])('%s is told', (_, effect, expected) => {
    expect(saidOf(effect)).toEqual([expected]);
  });
  test('an arm in per cent is refused', () => {
    expect(saidOf('measure: none-reported, intervention: { share: 48.2 }')).toEqual([
      'error number-bounds intervention.share',
    ]);
  });
  test('a share of those who were there to be measured is in order', () => {
    // 31 of 60 − 10 is 0.62
    expect(
      saidOf('measure: none-reported, intervention: { n: 60, lost: 10, events: 31, share: 0.62 }'),
    ).toEqual([]);
  });
  test('the arms together are not more than the study', () => {
    const all: Change = ['studies.yaml', '  finding: positive', '  n: 90\n  finding: positive'];
    const arms = 'measure: none-reported, intervention: { n: 50 }, comparator: { n: 50 }';
    expect(said(all, effects(arms))).toEqual([
      'error arms-above-n small/studies.yaml school-trial.effects.0',
    ]);
  });
  test('the youngest is not older than the oldest', () => {
    expect(
      said(['studies.yaml', '  finding: positive', '  ages: [16, 7]\n  finding: positive']),
    ).toEqual(['error age-reversed small/studies.yaml school-trial.ages']);
  });
  test('nobody is followed up before the end', () => {
    expect(saidOf('measure: none-reported, followUpMonths: -3')).toEqual([
      'error number-bounds followUpMonths',
    ]);
  });
});

describe('the effect and the counts of the two arms', () => {
  // 30/50 = 0.6 against 20/50 = 0.4: difference 0.2, relative risk 1.5, odds ratio 1.5/(2/3) = 2.25
  const arms = 'intervention: { n: 50, events: 30 }, comparator: { n: 50, events: 20 }';
  test.each([
    'measure: risk-difference, value: 0.2',
    'measure: relative-risk, value: 1.5',
    'measure: odds-ratio, value: 2.25',
    'measure: hazard-ratio, value: 1.2',
    'measure: odds-ratio, value: 1.9, note: "Adjusted for age."',
  ])('%s is in order', (effect) => {
    expect(saidOf(`${effect}, ${arms}`)).toEqual([]);
  });
  test.each([
    ['measure: odds-ratio, value: 1.5', 'error odds-is-risk value'],
    ['measure: relative-risk, value: 2.25', 'error risk-is-odds value'],
    // 1/2.25 = 0.444 and 1/1.5 = 0.667
    ['measure: odds-ratio, value: 0.444', 'error ratio-turned-round value'],
    ['measure: relative-risk, value: 0.667', 'error ratio-turned-round value'],
    ['measure: risk-difference, value: -0.2', 'error difference-turned-round value'],
    ['measure: risk-difference, value: 0.41', 'warning effect-not-counts value'],
    ['measure: odds-ratio, value: 3.9', 'warning effect-not-counts value'],
  ])('%s is told', (effect, expected) => {
    expect(saidOf(`${effect}, ${arms}`)).toEqual([expected]);
  });
  test('printed shares count as well, with their rounding', () => {
    // 0.482 − 0.057 = 0.425
    const printed = 'intervention: { share: 0.482 }, comparator: { share: 0.057 }';
    expect(saidOf(`measure: risk-difference, value: 0.425, ${printed}`)).toEqual([]);
    expect(saidOf(`measure: risk-difference, value: 0.245, ${printed}`)).toEqual([
      'warning effect-not-counts value',
    ]);
  });
  test('the words say what was confused', () => {
    const [issue] = checked(changed(effects(`measure: odds-ratio, value: 1.5, ${arms}`)));
    expect(issue && issueText(issue)).toEqual({
      da: 'Effekten 1,5 er skrevet som odds ratio, men er den relative risiko i de to gruppers tal; deres odds ratio er 2,25. Ret measure til relative-risk, eller ret tallet.',
      en: 'The effect 1.5 is written as an odds ratio, but is the relative risk of the counts of the two arms; their odds ratio is 2.25. Change measure to relative-risk, or mend the number.',
    });
  });
});

describe('the effect and the means of the two arms', () => {
  // (24 − 20)/8 = 0.5
  const arms = 'intervention: { n: 40, mean: 24, sd: 8 }, comparator: { n: 40, mean: 20, sd: 8 }';
  test.each([
    'measure: standardised-mean-difference, value: 0.5',
    'measure: mean-difference, value: 4',
    'measure: standardised-mean-difference, value: 0.3, note: "Adjusted for the score before."',
  ])('%s is in order', (effect) => {
    expect(saidOf(`${effect}, ${arms}`)).toEqual([]);
  });
  test.each([
    ['measure: standardised-mean-difference, value: 0.3', 'warning effect-not-means'],
    ['measure: standardised-mean-difference, value: -0.5', 'warning mean-other-sign'],
    ['measure: mean-difference, value: -4', 'warning mean-other-sign'],
    ['measure: mean-difference, value: 7', 'warning effect-not-means'],
    ['measure: standardised-mean-difference, value: 4', 'warning smd-too-large value'],
  ])('%s is told', (effect, expected) => {
    expect(saidOf(`${effect}, ${arms}`)).toEqual([expected]);
  });
  test('a standard error written as a standard deviation is recognised', () => {
    // SE = 8/√40 = 1.265: the means would lie 4/1.265 = 3.16 standard deviations apart, √40 times the published 0.5
    const slip = arms.replaceAll('sd: 8', 'sd: 1.265');
    expect(saidOf(`measure: standardised-mean-difference, value: 0.5, ${slip}`)).toEqual([
      'error sd-is-se',
    ]);
    expect(saidOf(`measure: none-reported, ${slip}`)).toEqual(['warning means-too-far-apart']);
  });
});

describe('interval, standard error and p', () => {
  test.each([
    // (0.35 − 0.15)/3.92 = 0.051
    'measure: risk-difference, value: 0.25, ci95: [0.15, 0.35], se: 0.051, p: 0.001',
    // (log 2.94 − log 1.02)/3.92 = 0.270; × 1.73 = 0.467
    'measure: odds-ratio, value: 1.73, ci95: [1.02, 2.94], se: 0.47, p: 0.04',
    // an end that is printed as 1 may be on either side of it
    'measure: odds-ratio, value: 1.71, ci95: [1, 2.94], p: 0.049',
  ])('%s is in order', (effect) => {
    expect(saidOf(effect)).toEqual([]);
  });
  test.each([
    [
      'measure: risk-difference, value: 0.25, ci95: [0.15, 0.35], se: 0.3',
      'warning se-not-interval',
    ],
    [
      'measure: risk-difference, value: 0.25, ci95: [0.15, 0.35], se: 0.1',
      'warning se-is-half-width',
    ],
    ['measure: odds-ratio, value: 1.73, ci95: [1.02, 2.94], se: 0.27', 'warning se-of-logarithm'],
    ['measure: risk-difference, value: 0.25, se: 0', 'warning se-is-0'],
    // the interval contains 1
    [
      'measure: odds-ratio, value: 1.04, ci95: [0.912, 1.188], p: 0.03',
      'warning p-without-interval',
    ],
    [
      'measure: risk-difference, value: 0.25, ci95: [0.15, 0.35], p: 0.4',
      'warning interval-without-p',
    ],
  ])('%s is told', (effect, expected) => {
    expect(saidOf(effect)).toContain(expected);
  });
});

describe('what the study found', () => {
  const nothing = 'measure: odds-ratio, value: 1.04, ci95: [0.912, 1.188]';
  const something = 'measure: risk-difference, value: 0.25, ci95: [0.15, 0.35]';
  test('nothing that can be told from no effect is not a positive finding', () => {
    for (const told of [effects(nothing), effects(nothing, nothing)])
      expect(said(told)).toEqual([
        'warning finding-not-positive small/studies.yaml school-trial.finding',
      ]);
    expect(said(effects(nothing, something))).toEqual([]);
  });
  test('effects that can all be told from none are not a null finding', () => {
    const none: Change = ['studies.yaml', 'finding: positive', 'finding: "null"'];
    expect(said(none, effects(something))).toEqual([
      'warning finding-not-null small/studies.yaml school-trial.finding',
    ]);
    expect(said(none, effects(something, nothing))).toEqual([]);
  });
  test('an effect without interval and p may be what was found', () => {
    expect(said(effects(nothing, 'measure: standardised-mean-difference, value: 0.4'))).toEqual([]);
  });
});

describe('names', () => {
  test('two effects of a study have different ids', () => {
    const one = 'id: attendance, measure: none-reported';
    expect(said(effects(one, one))).toEqual([
      'error effect-id-taken small/studies.yaml school-trial.effects.1.id',
    ]);
  });
  const bearing = (name: string) =>
    `{ outcome: ${name}, directness: same, why: { da: Samme, en: Same } }`;
  test('an effect bears on outcomes of the pack', () => {
    expect(saidOf(`measure: none-reported, bearsOn: [${bearing('in-school')}]`)).toEqual([]);
    expect(saidOf(`measure: none-reported, bearsOn: [${bearing('in-shool')}]`)).toEqual([
      'error unknown-outcome bearsOn.0.outcome',
    ]);
    const twice = `${bearing('in-school')}, ${bearing('in-school')}`;
    expect(saidOf(`measure: none-reported, bearsOn: [${twice}]`)).toEqual([
      'error bearing-twice bearsOn.1.outcome',
    ]);
  });
  test('no effect bears on taking part', () => {
    const part: Change = [
      'outcomes.yaml',
      '\nin-school:',
      '\ntakes-part:\n  group: pupils\n  kind: participation\n  label: { da: Med, en: In }\nin-school:',
    ];
    expect(
      said(part, effects(`measure: none-reported, bearsOn: [${bearing('takes-part')}]`)),
    ).toContain(
      'error bearing-not-for-kind small/studies.yaml school-trial.effects.0.bearsOn.0.outcome',
    );
  });
  test('a chain leads to outcomes of the pack and of its group', () => {
    const leads = (to: string): Change => [
      'chains.yaml',
      '  group: pupils',
      `  group: pupils\n  outcomes: [${to}]`,
    ];
    expect(said(leads('in-school'))).toEqual([]);
    expect(said(leads('in-shool'))).toEqual([
      'error unknown-outcome small/chains.yaml course.outcomes.0',
    ]);
  });
  test('the effects that a rate was added up from stand in the study', () => {
    const rests = (effect: string): Change => [
      'chains.yaml',
      'basis: trial, source: trial }',
      `basis: trial, source: trial, restsOn: { way: own-results, results: { of: 31, reached: 9 }, priorWeight: 0.5, without: 0.1, effects: [{ study: school-trial, effect: ${effect} }] } }`,
    ];
    const named = effects('id: attendance, measure: none-reported');
    expect(said(rests('attendance'), named)).toEqual([]);
    expect(said(rests('absence'), named)).toEqual([
      'error unknown-effect small/chains.yaml course.effect.in-school.restsOn.effects.0.effect',
    ]);
  });
  test('a study that nothing cites and that bears on nothing is told', () => {
    const alone: Change = [
      'chains.yaml',
      'basis: trial, source: trial',
      'basis: trial, source: report',
    ];
    expect(said(alone)).toEqual(['warning unused-study small/studies.yaml school-trial']);
    expect(
      said(alone, effects(`measure: none-reported, bearsOn: [${bearing('in-school')}]`)),
    ).toEqual([]);
  });
  test('a link rests on something, or says that nobody has studied it', () => {
    const link = (rest: string): Change => [
      'chains.yaml',
      'basis: expert, source: report }',
      `basis: expert${rest} }`,
    ];
    expect(said(link(''))).toEqual([
      'warning link-without-evidence small/chains.yaml course.theory.0',
    ]);
    expect(said(link(', noEvidence: { da: Ingen, en: None }'))).toEqual([]);
    expect(said(link(', studies: [school-trial]'))).toEqual([]);
  });
});

test('a study that contradicts itself in print is named among the known gaps, with the reason', () => {
  const gap: Change = [
    'known-gaps.yaml',
    '{}',
    `printed-slip:
  rule: intervals-hold-effects
  at: studies.yaml/school-trial
  about: { da: Tabel 2, en: Table 2 }
  reason: { da: Sådan er det trykt., en: It is printed so. }`,
  ];
  expect(said(gap, effects('measure: odds-ratio, value: 1.9, ci95: [1.2, 1.6]'))).toEqual([]);
});
