import { describe, expect, test } from 'vitest';
import { checked, SMALL, said } from './small-pack.ts';

test('the small pack meets every rule', () => {
  expect(checked(SMALL)).toEqual([]);
});

describe('the horizon is covered', () => {
  const constant = [
    'consequences.yaml',
    'year-1: -2, year-2: -1',
    'year-1: -4, year-2: -4',
  ] as const;
  const expected = ['cases/town.case.yaml', 'value: 7000', 'value: 12000'] as const;
  const warning = 'warning horizon-not-covered small/consequences.yaml in-school.talks';

  test('a change that stays as large and stops before the cases do is doubtful', () => {
    expect(said(constant, expected)).toEqual([warning]);
  });
  test('the two paths count by what lies between them', () => {
    const paths = 'ifReached: { year-0: 1, year-1: 1 }\n    ifNotReached: { year-0: 5, year-1: 5 }';
    expect(
      said(
        ['consequences.yaml', 'change: { year-0: -4, year-1: -2, year-2: -1 }', paths],
        ['cases/town.case.yaml', 'value: 7000', 'value: 8000'],
      ),
    ).toEqual([warning]);
  });
  test('a last year of 0 says that it stops', () => {
    const stops = ['consequences.yaml', 'year-2: -1', 'year-2: -1, year-3: 0'] as const;
    expect(said(stops)).toEqual([]);
  });
  test('a change that is held does not break off', () => {
    // 10 × 0.2 × (4 + 4 + 4 + 4 + 4) × 500
    expect(
      said(
        constant,
        [
          'consequences.yaml',
          '    basis: quasi',
          '    beyond: { hold: true, reason: seen }\n    basis: quasi',
        ],
        ['cases/town.case.yaml', 'value: 7000', 'value: 20000'],
      ),
    ).toEqual([]);
  });
  test('cases that look no further than the table are covered', () => {
    expect(said(constant, expected, ['cases/town.case.yaml', 'years: 5', 'years: 3'])).toEqual([]);
  });
});

test('a sentence that was never translated is doubtful, a name that is the same is not', () => {
  const danish = 'Elever, der er meget væk fra skolen i løbet af et år';
  expect(
    said([
      'groups.yaml',
      'da: "Elever, der er meget væk fra skolen", en: "Pupils who are often away from school"',
      `da: "${danish}", en: "${danish}"`,
    ]),
  ).toEqual(['warning text-not-translated small/groups.yaml pupils.definition']);
});

test('a text of spaces is doubtful', () => {
  expect(said(['groups.yaml', 'en: Pupils', 'en: "  "'])).toEqual([
    'warning text-blank small/groups.yaml pupils.label.en',
  ]);
});

describe('digits', () => {
  const precise = ['chains.yaml', 'successRate: 0.2,', 'successRate: 0.20413,'] as const;
  const expected = ['cases/town.case.yaml', 'value: 7000', 'value: 7144.55'] as const;

  test('an effect of a trial to five digits is doubtful', () => {
    expect(said(precise, expected)).toEqual([
      'warning too-many-digits small/chains.yaml course.effect.in-school.successRate',
    ]);
  });
  test('a calibrated figure and a tariff may have any', () => {
    expect(said(precise, expected, ['chains.yaml', 'basis: trial', 'basis: calibrated'])).toEqual(
      [],
    );
    // 10 × 0.2 × 7 × 512.35
    expect(
      said(
        ['prices.yaml', 'price: 500', 'price: 512.35'],
        ['cases/town.case.yaml', '7000', '7172.9'],
      ),
    ).toEqual([]);
  });
});

test('an outcome with consequences says what is measured', () => {
  const measure =
    '  measure: { da: "Højst 10 pct. fravær året efter", en: "At most 10% absence in the year after" }\n';
  expect(said(['outcomes.yaml', measure, ''])).toEqual([
    'error measure-missing small/outcomes.yaml in-school',
  ]);
});

describe('the same success measure', () => {
  const elsewhere = ['consequences.yaml', 'source: report', 'source: trial'] as const;

  test('a consequence observed in another work than the outcome needs a word about it', () => {
    expect(said(elsewhere)).toEqual([
      'warning measure-not-shared small/consequences.yaml in-school.talks',
    ]);
  });
  test('a note says how they fit', () => {
    expect(
      said(['consequences.yaml', 'source: report', 'source: trial\n    note: Same registers.']),
    ).toEqual([]);
  });
  test('a judgement does not claim to have seen it', () => {
    expect(said(elsewhere, ['consequences.yaml', 'basis: quasi', 'basis: expert'])).toEqual([]);
  });
});

describe('the refund is taken once', () => {
  const refunded = ['prices.yaml', 'payers: { municipality: 1 }', 'refund: shelter-110'] as const;
  const error = 'error refund-twice small/prices.yaml talk.refund';
  const note = (text: string) =>
    ['prices.yaml', '  basis: tariff', `  note: "${text}"\n  basis: tariff`] as const;

  test.each([
    'Prisen er efter refusion.',
    'Udgift fratrukket statsrefusion',
    'The price is net of refund.',
    'Municipal price after the state refund',
  ])('a price that is net by its own words has no refund rule: %s', (text) => {
    expect(said(refunded, note(text))).toEqual([error]);
  });
  test.each(['Prisen er før refusion.', 'Prisen er ikke efter refusion.', 'Price before refund.'])(
    'a gross price may: %s',
    (text) => {
      expect(said(refunded, note(text))).toEqual([]);
    },
  );
  test('the source may say it too', () => {
    expect(
      said(refunded, [
        'sources.yaml',
        'title: A report',
        'title: A report, note: "Net of refunds."',
      ]),
    ).toEqual([error]);
  });
});

describe('effects are controlled', () => {
  const uncontrolled = [
    'studies.yaml',
    'design: randomised-trial',
    'design: before-after',
  ] as const;

  test('a before–after study cannot carry an effect as if it were a trial', () => {
    expect(said(uncontrolled)).toEqual([
      'error uncontrolled-effect small/chains.yaml course.effect.in-school.successRate',
    ]);
  });
  test('nor in a case of its own', () => {
    expect(
      said(
        uncontrolled,
        ['chains.yaml', 'basis: trial', 'basis: expert'],
        [
          'cases/town.case.yaml',
          'discount:',
          'effect: { in-school: { successRate: 0.2, basis: quasi, source: trial, reason: Own } }\ndiscount:',
        ],
      ),
    ).toEqual([
      'error uncontrolled-effect small/cases/town.case.yaml effect.in-school.successRate',
    ]);
  });
  test('as a judgement it may', () => {
    expect(said(uncontrolled, ['chains.yaml', 'basis: trial', 'basis: expert'])).toEqual([]);
  });
});

test('what is saved at once is not also a consequence', () => {
  // 10 × 500 saved at once, beside the 7,000 of the consequence
  const saved = `savedCosts:
  talk-now:
    label: { da: Samtale, en: Talk }
    per: participant
    amount: 500
    priceYear: 2022
    index: pl-municipal
    payers: { municipality: 1 }
    service: talk
    basis: expert
    source: report
discount:`;
  expect(
    said(['cases/town.case.yaml', 'discount:', saved], ['cases/town.case.yaml', '7000', '12000']),
  ).toEqual(['warning saved-cost-and-consequence small/cases/town.case.yaml savedCosts.talk-now']);
});

test('warnings do not keep the worked cases from being calculated', () => {
  expect(
    said(
      ['groups.yaml', 'en: Pupils', 'en: "  "'],
      ['cases/town.case.yaml', 'value: 7000', 'value: 1'],
    ),
  ).toEqual([
    'warning text-blank small/groups.yaml pupils.label.en',
    'error expected-differs small/cases/town.case.yaml expected.0',
  ]);
});
