import fc from 'fast-check';
import type { Case, Catalogue, Inputs, Pack } from '../src/index.ts';

/**
 * Random but valid cases with pack and catalogue, in memory. Each part is drawn on its own and then put together,
 * so that a failing case shrinks to its cause. Every number is illustrative.
 */
type Effect = NonNullable<Case['effect']>[string];
type Outcome = Pack['outcomes'][string];
type Group = Pack['groups'][string];
type Consequence = Pack['consequences'][string][string];
type Service = Pack['prices'][string];
type Cost = NonNullable<Case['costs']>[string];
type YearTable = Record<string, { value: number }>;
type Lasting = Extract<Outcome, { kind: 'success' }>['lasting'];

export const label = (text: string) => ({ da: text, en: text });
const between = (min: number, max: number, per = 100) =>
  fc.integer({ min: min * per, max: max * per }).map((n) => n / per);
const share = between(0.01, 0.99);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: 1 }, { arbitrary, weight: 1 });
const seldom = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: 7 }, { arbitrary, weight: 1 });
const number = (arbitrary: fc.Arbitrary<number>) => arbitrary.map((value) => ({ value }));

const table = (value: fc.Arbitrary<number>): fc.Arbitrary<YearTable> =>
  fc
    .array(fc.option(value, { nil: undefined }), { minLength: 1, maxLength: 5 })
    .map((values) =>
      Object.fromEntries(
        values.flatMap((n, year) => (n === undefined ? [] : [[`year-${year}`, { value: n }]])),
      ),
    );

const lasting: fc.Arbitrary<Lasting> = fc.oneof(
  fc.constant({ kind: 'forever' as const }),
  fc.record({ kind: fc.constant('yearly' as const), keeps: number(share) }),
  fc.record({ kind: fc.constant('half-life' as const), halfLifeYears: number(between(0.5, 9)) }),
  fc.record({
    kind: fc.constant('table' as const),
    shares: table(share).map((shares) => ({ ...shares, 'year-0': { value: 1 } })),
  }),
);

/** Two shares that add up to 1 for the first two of some payers or departments. */
const halves = <K extends string>(keys: readonly K[]) =>
  fc
    .tuple(fc.shuffledSubarray([...keys], { minLength: 2, maxLength: 2 }), share)
    .map(([[a, b], part]) => ({ [a ?? '']: part, [b ?? '']: 1 - part }) as { [key in K]?: number });
const PAYERS = ['municipality', 'region', 'state', 'other'] as const;
const DEPARTMENTS = ['schools', 'jobs', 'families'] as const;
const payers = fc.oneof(
  fc.constantFrom(...PAYERS).map((payer) => ({ [payer]: 1 })),
  halves(PAYERS),
);
const departments = maybe(
  fc.oneof(
    fc.constantFrom(...DEPARTMENTS).map((d): Record<string, number> => ({ [d]: 1 })),
    halves(DEPARTMENTS).map((d): Record<string, number> => ({ ...d })),
  ),
);
const pays = fc.oneof(
  payers.map((shares) => ({ payers: shares })),
  fc
    .record({ first: payers, later: payers, change: fc.integer({ min: 2025, max: 2032 }) })
    .map(({ first, later, change }) => ({
      payersByYear: [
        { until: change - 1, ...first },
        { from: change, ...later },
      ],
    })),
);

const INDICES = ['levels', 'rises'] as const;
const cashable = fc.record({
  short: number(share),
  long: number(share),
  basis: fc.constant('illustrative' as const),
});
const service = fc
  .record({
    price: number(between(1, 5000, 1)),
    priceYear: fc.integer({ min: 2016, max: 2028 }),
    index: fc.constantFrom(...INDICES),
    revenue: fc.boolean(),
    departments,
    transfer: fc.boolean(),
    cashable: maybe(cashable),
  })
  .map((drawn): Omit<Service, 'payers' | 'payersByYear' | 'refund'> => {
    const { revenue, ...rest } = drawn;
    return {
      ...rest,
      label: label('service'),
      unit: 'week',
      direction: revenue ? 'revenue' : 'expense',
      basis: 'illustrative',
    };
  });
const plainService: fc.Arbitrary<Service> = fc.oneof(
  fc.tuple(service, pays).map(([s, p]) => ({ ...s, ...p })),
  fc.tuple(service, fc.constantFrom('half', 'dated')).map(([s, refund]) => ({ ...s, refund })),
);
const ladderService: fc.Arbitrary<Service> = fc
  .tuple(service, fc.constantFrom('week', 'month', 'year'))
  .map(([s, unit]) => ({ ...s, unit, refund: 'ladder' }));

const told = { basis: 'illustrative' as const };
const catalogue: fc.Arbitrary<Catalogue> = fc
  .record({
    levels: fc.array(between(80, 150, 10), { minLength: 20, maxLength: 20 }),
    rises: fc.array(between(-0.03, 0.08, 1000), { minLength: 20, maxLength: 20 }),
    services: fc.record({
      'plain-a': plainService,
      'plain-b': plainService,
      'plain-c': plainService,
      'ladder-a': ladderService,
      'ladder-b': ladderService,
    }),
    ladder: fc.tuple(share, share, share, share),
    state: share,
    dated: fc.tuple(share, share, fc.integer({ min: 2026, max: 2030 })),
    steps: fc.tuple(share, share, fc.integer({ min: 2, max: 8 })),
  })
  .map(({ levels, rises, services, ladder, state, dated, steps }) => {
    const byYear = (values: number[]) =>
      Object.fromEntries(values.map((value, i) => [String(2015 + i), value]));
    const [w4, w26, w52, over] = ladder;
    const refund = { label: label('refund'), ...told };
    return {
      id: 'test-catalogue',
      version: '1.0.0',
      hash: 'none',
      manifest: {
        catalogue: 'test-catalogue',
        format: 1,
        expensiveCases: {
          thresholds: [{ above: 1_000_000, refund: 0.25 }],
          priceYear: 2026,
          index: 'levels',
          ...told,
        },
      },
      payers: {},
      departments: Object.fromEntries(DEPARTMENTS.map((d) => [d, { label: label(d) }])),
      refunds: {
        ladder: {
          kind: 'ladder' as const,
          ...refund,
          steps: { 'weeks-1-4': w4, 'weeks-5-26': w26, 'weeks-27-52': w52, 'over-52-weeks': over },
        },
        half: { kind: 'share' as const, ...refund, stateShare: state },
        dated: {
          kind: 'share' as const,
          ...refund,
          byYear: [
            { until: dated[2] - 1, stateShare: dated[0] },
            { from: dated[2], stateShare: dated[1] },
          ],
        },
      },
      indices: {
        levels: {
          kind: 'levels' as const,
          label: label('levels'),
          values: byYear(levels),
          ...told,
        },
        rises: { kind: 'rises' as const, label: label('rises'), values: byYear(rises), ...told },
      },
      discount: {
        'finance-ministry-2021': {
          label: label('3.5, 2.5, 1.5'),
          steps: [
            { from: 1, rate: 0.035 },
            { from: 36, rate: 0.025 },
            { from: 71, rate: 0.015 },
          ],
          ...told,
        },
        'two-steps': {
          label: label('two steps'),
          steps: [
            { from: 1, rate: steps[0] / 10 },
            { from: steps[2], rate: steps[1] / 10 },
          ],
          ...told,
        },
      },
      services,
      sources: {},
    };
  });

const ROLES = ['parent', 'sibling', 'partner', 'child'] as const;
const persons = fc.record({
  parent: fc.record({ count: number(between(0.5, 2)) }),
  sibling: fc.record({ count: number(between(0.5, 2)) }),
  partner: fc.record({ count: number(between(0.1, 1)) }),
  child: fc.record({ count: number(between(0.5, 3)) }),
});
const segmentAges = fc.record({
  from: fc.integer({ min: 0, max: 17 }),
  years: fc.integer({ min: 0, max: 4 }),
});

const group: fc.Arbitrary<Group> = fc
  .record({
    unit: fc.constantFrom('person' as const, 'family' as const),
    persons,
    ages: fc.array(segmentAges, { maxLength: 3 }),
    weights: fc.tuple(share, share, share),
  })
  .map(({ unit, persons: people, ages, weights }) => {
    const sum = ages.reduce((total, _, i) => total + (weights[i] ?? 0), 0);
    const segments = Object.fromEntries(
      ages.map(({ from, years }, i) => [
        `segment-${i}`,
        { age: [from, from + years] as [number, number], share: (weights[i] ?? 0) / sum },
      ]),
    );
    return {
      label: label('group'),
      definition: label('those in the test'),
      unit,
      ...(ages.length > 0 && { segments }),
      ...(unit === 'person' ? { relatives: people } : { members: people }),
      basis: 'illustrative' as const,
    };
  });

const successEffect: fc.Arbitrary<Effect> = fc
  .tuple(
    fc.oneof(
      fc.record({ successRate: number(between(-0.9, 0.9)) }),
      fc.record({ with: number(share), without: number(share) }),
      fc.record({ with: number(share), withoutUnknown: fc.constant(true as const) }),
      fc.record({
        study: fc.record({
          measure: fc.constant('odds-ratio' as const),
          value: between(0.2, 5),
          without: number(share),
        }),
      }),
      fc.record({
        study: fc.record({
          measure: fc.constant('relative-risk' as const),
          value: between(0.1, 1.9),
          without: number(between(0.01, 0.5)),
        }),
      }),
      fc.record({
        study: fc.record({
          measure: fc.constant('risk-difference' as const),
          value: between(-0.3, 0.3),
          without: number(between(0.3, 0.7)),
        }),
      }),
      fc.record({
        study: fc.record({
          measure: fc.constant('standardised-mean-difference' as const),
          value: between(-1.5, 1.5),
          without: number(share),
          betterIs: fc.constantFrom('lower' as const, 'higher' as const),
        }),
      }),
    ),
    fc.constantFrom('all' as const, 'completers' as const),
  )
  .map(([effect, among]) => ({ ...effect, among, ...told }));

const preventionEffect: fc.Arbitrary<Effect> = fc.record({
  relativeRisk: number(between(0.05, 1.5)),
  protects: fc.record({
    from: fc.integer({ min: 0, max: 3 }),
    years: fc.integer({ min: 1, max: 5 }),
  }),
  fades: maybe(lasting),
  basis: fc.constant('illustrative' as const),
});
const jointEffect: fc.Arbitrary<Effect> = fc
  .record({
    joint: fc.constantFrom('independent' as const, 'nested' as const, 'given' as const),
    part: share,
  })
  .map(({ joint, part }) => ({
    joint,
    ...(joint === 'given' && { share: { value: part } }),
    ...told,
  }));

const amount = between(-5, 5);
const use = between(0, 60, 10);
const ageBands = fc
  .record({
    from: fc.integer({ min: 0, max: 20 }),
    widths: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 3 }),
    values: fc.tuple(amount, amount, amount),
  })
  .map(({ from, widths, values }) => {
    let age = from;
    return Object.fromEntries(
      widths.map((width, i) => {
        const key = width === 0 ? `${age}` : `${age}-${age + width}`;
        age += width + 1;
        return [key, { value: values[i] ?? 0 }];
      }),
    );
  });

/** Everything a consequence may draw on; what fits the service and the outcome is used. */
const drawnConsequence = fc.record({
  service: fc.constantFrom('plain-a', 'plain-b', 'plain-c', 'ladder-a', 'ladder-b', 'own-a'),
  form: fc.constantFrom('change', 'paths', 'byAge'),
  change: table(amount),
  paths: fc.tuple(table(use), table(use)),
  ages: ageBands,
  affects: fc.constantFrom('holder' as const, 'participant' as const, ...ROLES),
  perHolder: maybe(number(between(0.1, 3))),
  segment: maybe(fc.nat({ max: 2 })),
  measuredAmong: maybe(fc.constantFrom('all-who-reached' as const, 'those-still-there' as const)),
  hold: seldom(fc.constant(true)),
  step: maybe(
    fc.constantFrom(
      'weeks-1-4' as const,
      'weeks-5-26' as const,
      'weeks-27-52' as const,
      'over-52-weeks' as const,
    ),
  ),
  weeksBefore: between(0, 80, 10),
  payers: seldom(fc.record({ shares: payers, departments, reason: fc.constant('because') })),
});
type Drawn = typeof drawnConsequence extends fc.Arbitrary<infer T> ? T : never;

function assemble(drawn: Drawn, of: string, group: Group): Consequence {
  const segments = Object.keys(group.segments ?? {});
  const { affects, hold, payers: own } = drawn;
  const ladder = drawn.service.startsWith('ladder');
  const perHolder =
    drawn.perHolder ??
    (of !== 'participant' && affects !== 'holder' && affects !== of ? { value: 1.5 } : undefined);
  const one = drawn.segment === undefined ? undefined : segments[drawn.segment];
  // weeks on the ladder need both paths; a single step takes any form
  const byWeeks = ladder && drawn.step === undefined && own === undefined;
  const form = byWeeks
    ? 'paths'
    : drawn.form === 'byAge' && segments.length === 0
      ? 'change'
      : drawn.form;
  const [ifReached, ifNotReached] = drawn.paths;
  return {
    service: drawn.service,
    affects: of !== 'participant' && affects === 'participant' ? 'holder' : affects,
    ...(perHolder && { perHolder }),
    ...(one !== undefined && { segments: [one] }),
    ...(form === 'change' && { change: drawn.change }),
    ...(form === 'paths' && { ifReached, ifNotReached }),
    ...(form === 'byAge' && { byAge: drawn.ages }),
    ...(drawn.measuredAmong && { measuredAmong: drawn.measuredAmong }),
    ...(hold && { beyond: { hold: true as const, reason: 'because' } }),
    ...(ladder &&
      own === undefined &&
      (byWeeks ? { weeksBefore: drawn.weeksBefore } : { refundStep: drawn.step })),
    ...(own && { payers: own }),
    basis: 'illustrative',
  };
}

const cost = fc
  .record({
    per: fc.constantFrom('unit', 'cohort', 'year', 'once'),
    amount: number(between(0, 30_000, 1)),
    priceYear: fc.integer({ min: 2016, max: 2028 }),
    index: fc.constantFrom(...INDICES),
    spread: maybe(fc.array(between(0.1, 1), { minLength: 1, maxLength: 4 })),
    years: fc.tuple(maybe(fc.nat({ max: 4 })), maybe(fc.nat({ max: 6 }))),
    pays,
    departments,
  })
  .map(({ per, spread, years: [first, more], pays: split, ...rest }) => {
    const sum = (spread ?? []).reduce((a, b) => a + b, 0);
    const from = first === undefined ? undefined : 2026 + first;
    return (unit: Group['unit']): Cost => ({
      ...rest,
      label: label('cost'),
      per: per !== 'unit' ? (per as Cost['per']) : unit === 'family' ? 'family' : 'participant',
      ...(spread && (per === 'unit' || per === 'cohort') && { spread: spread.map((s) => s / sum) }),
      ...(per === 'year' && from !== undefined && { from }),
      // an end is at or after any beginning
      ...(per === 'year' && more !== undefined && { to: 2030 + more }),
      ...(per === 'once' && from !== undefined && { in: from }),
      ...split,
      ...told,
    });
  });

const OUTCOMES = [
  'success-a',
  'success-b',
  'prevention-a',
  'prevention-b',
  'attending',
  'leaving',
] as const;
const JOINT = 'joint';

const parts = fc.record({
  catalogue,
  group,
  ownService: plainService,
  outcomes: fc.subarray([...OUTCOMES], { minLength: 2 }),
  joint: seldom(fc.constant(true)).map((apart) => apart === undefined),
  members: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 2, maxLength: 2 }),
  of: fc.tuple(
    ...OUTCOMES.map(() =>
      fc.constantFrom('participant' as const, 'participant' as const, ...ROLES),
    ),
  ),
  lasting: fc.tuple(...OUTCOMES.map(() => lasting), lasting),
  risks: fc.tuple(table(share), table(share)),
  bySegment: fc.boolean(),
  risksBySegment: fc.tuple(table(share), table(share), table(share)),
  success: fc.tuple(successEffect, successEffect),
  prevention: fc.tuple(preventionEffect, preventionEffect),
  jointEffect,
  consequences: fc.tuple(
    ...OUTCOMES.map(() => fc.array(drawnConsequence, { minLength: 1, maxLength: 2 })),
  ),
  jointConsequences: fc.array(drawnConsequence, { minLength: 1, maxLength: 2 }),
  costs: fc.array(cost, { maxLength: 4 }),
  savedCosts: fc.array(cost, { maxLength: 2 }),
  fromChain: fc.boolean(),
  intake: fc.array(
    fc.tuple(fc.integer({ min: 2026, max: 2030 }), fc.integer({ min: 1, max: 200 })),
    {
      minLength: 1,
      maxLength: 4,
    },
  ),
  horizon: fc.record({
    years: fc.integer({ min: 5, max: 14 }),
    per: fc.constantFrom('cohort' as const, 'calendar' as const),
  }),
  startYear: fc.integer({ min: 2024, max: 2026 }),
  priceYear: fc.integer({ min: 2020, max: 2030 }),
  finishAfterYears: fc.nat({ max: 3 }),
  completion: maybe(share),
  ownShares: maybe(fc.tuple(share, share, share)),
  discount: fc.oneof(
    fc.constant(undefined),
    fc.constant({ kind: 'none' as const }),
    fc.record({ kind: fc.constant('rate' as const), rate: number(between(0, 0.1)) }),
    fc.constant({ kind: 'schedule' as const, schedule: 'two-steps' }),
  ),
  adjust: maybe(number(between(0, 2))),
  leaveOut: fc.boolean(),
  added: maybe(fc.tuple(drawnConsequence, fc.boolean(), plainService)),
  ownPrice: maybe(
    fc.record({
      price: number(between(1, 5000, 1)),
      priceYear: fc.integer({ min: 2016, max: 2028 }),
    }),
  ),
});
type Parts = typeof parts extends fc.Arbitrary<infer T> ? T : never;

function outcomesOf(drawn: Parts): Record<string, Outcome> {
  const segments = Object.keys(drawn.group.segments ?? {});
  const result: Record<string, Outcome> = {};
  for (const [i, id] of OUTCOMES.entries()) {
    const shared = {
      group: 'everyone',
      label: label(id),
      of: drawn.of[i] ?? 'participant',
      ...told,
    };
    const lasts = drawn.lasting[i] ?? { kind: 'forever' as const };
    const [risk, second] = drawn.risks;
    const bySegment = Object.fromEntries(
      segments.map((s, n) => [s, drawn.risksBySegment[n] ?? {}]),
    );
    if (id.startsWith('success')) result[id] = { kind: 'success', ...shared, lasting: lasts };
    else if (id === 'prevention-a')
      result[id] = { kind: 'prevention', ...shared, risk, problemLasts: lasts };
    else if (id === 'prevention-b')
      result[id] = {
        kind: 'prevention',
        ...shared,
        ...(drawn.bySegment && segments.length > 0
          ? { riskBySegment: bySegment }
          : { risk: second }),
        problemLasts: lasts,
      };
    else result[id] = { kind: id === 'attending' ? 'participation' : 'dropout', ...shared };
  }
  return result;
}

/** The two outcomes that a joint outcome builds on, where the case counts both. */
function membersOf({ joint, members, outcomes }: Parts): [string, string] | undefined {
  const [a, b] = members.map((i) => OUTCOMES[i]);
  return joint && a && b && outcomes.includes(a) && outcomes.includes(b) ? [a, b] : undefined;
}

function put(drawn: Parts): Inputs {
  const { group: people, consequences, success, prevention } = drawn;
  const outcomes = outcomesOf(drawn);
  const members = membersOf(drawn);
  const of = (id: string) => outcomes[id]?.of ?? 'participant';
  if (members) {
    const [first, second] = members;
    const member = outcomes[second];
    if (member) member.of = of(first);
    outcomes[JOINT] = {
      kind: 'both',
      group: 'everyone',
      label: label(JOINT),
      of: of(first),
      outcomes: members,
      lasting: drawn.lasting.at(-1) ?? { kind: 'forever' },
      ...told,
    };
  }
  const table: Pack['consequences'] = {};
  for (const [i, id] of OUTCOMES.entries())
    table[id] = Object.fromEntries(
      (consequences[i] ?? []).map((c, n) => [`${id}-${n}`, assemble(c, of(id), people)]),
    );
  if (members)
    table[JOINT] = Object.fromEntries(
      drawn.jointConsequences.map((c, n) => [`${JOINT}-${n}`, assemble(c, of(JOINT), people)]),
    );

  const effects: Record<string, Effect> = {
    'success-a': success[0],
    'success-b': success[1],
    'prevention-a': prevention[0],
    'prevention-b': prevention[1],
    attending: { include: true },
    leaving: { include: true },
  };
  const effect: Record<string, Effect> = {};
  for (const id of drawn.outcomes) effect[id] = effects[id] ?? { include: true };
  if (members) effect[JOINT] = drawn.jointEffect;
  const [counted = 'success-a'] = drawn.outcomes;

  const unit = people.unit;
  const made = (list: Parts['costs'], name: string) =>
    Object.fromEntries(list.map((make, i) => [`${name}-${i}`, make(unit)]));
  const costs = made(drawn.costs, 'cost');
  const pack: Pack = {
    id: 'test-pack',
    version: '1.0.0',
    hash: 'none',
    manifest: {
      pack: 'test-pack',
      format: 1,
      label: label('test pack'),
      status: 'reviewed',
      maintainers: ['nobody'],
      licence: 'CC0-1.0',
      engine: '>=0.1.0 <1.0.0',
    },
    groups: { everyone: people },
    outcomes,
    consequences: table,
    prices: { 'own-a': drawn.ownService },
    chains: {
      'the-chain': {
        label: label('chain'),
        group: 'everyone',
        intervention: { label: label('intervention'), content: label('content') },
        theory: [{ text: label('because'), basis: 'illustrative' }],
        ...(drawn.fromChain && { effect, costs }),
      },
    },
    studies: {},
    sources: {},
    knownGaps: {},
    cases: {},
  };

  const segments = Object.keys(people.segments ?? {});
  const own = drawn.ownShares?.slice(0, segments.length);
  const sum = (own ?? []).reduce((a, b) => a + b, 0);
  const leftOut = `${counted}-1`;
  const canLeave = drawn.leaveOut && table[counted]?.[leftOut] !== undefined;
  const add = drawn.added && assemble(drawn.added[0], of(counted), people);
  const inline = drawn.added?.[1] && !add?.refundStep && add?.weeksBefore === undefined;
  const inlineService = drawn.added?.[2];
  const asked: Case = {
    case: 'test-case',
    format: 1,
    title: label('test case'),
    pack: 'test-pack@^1',
    group: 'everyone',
    startYear: drawn.startYear,
    priceYear: drawn.priceYear,
    horizon: { ...drawn.horizon, years: drawn.horizon.years + 2026 - drawn.startYear },
    intake: Object.fromEntries(drawn.intake.map(([year, value]) => [String(year), { value }])),
    finishAfterYears: drawn.finishAfterYears,
    ...(drawn.completion !== undefined && { completion: { value: drawn.completion, ...told } }),
    ...(own &&
      segments.length > 0 && {
        segments: Object.fromEntries(own.map((s, i) => [segments[i] ?? '', { value: s / sum }])),
      }),
    ...(drawn.fromChain ? { chain: 'the-chain' } : { effect, costs }),
    savedCosts: made(drawn.savedCosts, 'saved'),
    consequences: {
      ...(canLeave && { leaveOut: { [leftOut]: 'because' } }),
      ...(drawn.adjust && {
        adjust: { [`${counted}-0`]: { scale: drawn.adjust, reason: 'because', ...told } },
      }),
      ...(add && {
        add: {
          'added-a': {
            ...add,
            outcome: counted,
            service: inline && inlineService ? inlineService : add.service,
          },
        },
      }),
    },
    ...(drawn.discount && { discount: drawn.discount }),
    ...(drawn.ownPrice && {
      prices: { 'plain-a': { ...drawn.ownPrice, reason: 'because', ...told } },
    }),
  };
  return { case: asked, pack, catalogue: drawn.catalogue, caseFile: 'test-case.case.yaml' };
}

/** A random case of the whole language of packs and cases. */
export const randomCase: fc.Arbitrary<Inputs> = parts.map(put);
