import {
  type Case,
  type Catalogue,
  calculate,
  evaluate,
  type Inputs,
  type Pack,
  writtenDraw,
} from '@som/engine';

/** One thing to time beside its reference, on the same numbers. */
export interface Bench {
  name: string;
  /** Net result; the two must agree before anything is timed. */
  ours: () => number;
  reference: () => number;
  /** Fails when ours takes longer, milliseconds; absent where only the ratio counts. */
  limitMs?: number;
  /** Fails when the reference takes less than this many times as long as ours. */
  leastRatio: number;
}

const CONSEQUENCES = 60;
const YEARS = 40;
const START = 2026;
const PAYERS = ['municipality', 'region', 'state'] as const;
const DEPARTMENTS = ['a', 'b', 'c'];

/** Numbers that look random and are the same everywhere. */
const g = (i: number, j: number) => ((7919 * i + 104729 * j + 12345) % 1009) / 1009;
const label = (text: string) => ({ da: text, en: text });
const told = { basis: 'illustrative' as const };
const years = (make: (year: number) => number) =>
  Object.fromEntries(Array.from({ length: YEARS }, (_, y) => [`year-${y}`, { value: make(y) }]));

interface Size {
  cohorts: number;
  segments: number;
}

const units = (c: number, year: number) => 2 * g(c, year) - 1;
const unitPrice = (c: number) => 200 + 4800 * g(c, 2);
const payerShares = (c: number) => {
  const state = 0.5 * g(c, 3);
  const region = 0.5 * g(c, 4);
  return { municipality: 1 - state - region, region, state };
};
const departmentShares = (c: number) => {
  const [a, b] = [0.5 * g(c, 5), 0.5 * g(c, 6)];
  return { a, b, c: 1 - a - b };
};
const yearlyRisk = (segment: number, year: number) => 0.1 * g(segment, 50 + year);
/** A third of the consequences follow from success, a third from a problem avoided, a third from attending. */
const OUTCOMES = ['success', 'problem', 'attending'] as const;
const keeps = 0.9;
const rate = 0.3;
const relativeRisk = 0.6;
const protectedYears = 10;

/** The case that is timed, through the files' own forms. */
function inputsOf({ cohorts, segments }: Size): Inputs {
  const shared = { group: 'all', ...told };
  const lasting = { kind: 'yearly' as const, keeps: { value: keeps } };
  const names = Array.from({ length: segments }, (_, s) => `segment-${s}`);
  const pack: Pack = {
    id: 'bench',
    version: '1.0.0',
    hash: '',
    manifest: {
      pack: 'bench',
      format: 1,
      label: label('Bench'),
      status: 'reviewed',
      maintainers: ['nobody'],
      licence: 'CC0-1.0',
      engine: '>=0.1.0 <1.0.0',
    },
    groups: {
      all: {
        label: label('All'),
        definition: label('All'),
        unit: 'person',
        segments: Object.fromEntries(names.map((name) => [name, { share: 1 / segments }])),
        ...told,
      },
    },
    outcomes: {
      success: { kind: 'success', label: label('Success'), lasting, ...shared },
      problem: {
        kind: 'prevention',
        label: label('Problem'),
        problemLasts: lasting,
        riskBySegment: Object.fromEntries(
          names.map((name, s) => [name, years((year) => yearlyRisk(s, year))]),
        ),
        ...shared,
      },
      attending: { kind: 'participation', label: label('Attending'), ...shared },
    },
    consequences: Object.fromEntries(
      OUTCOMES.map((outcome, o) => [
        outcome,
        Object.fromEntries(
          Array.from({ length: CONSEQUENCES }, (_, c) => c)
            .filter((c) => c % OUTCOMES.length === o)
            .map((c) => [
              `consequence-${c}`,
              {
                service: `service-${c}`,
                affects: 'holder' as const,
                change: years((year) => units(c, year)),
                ...told,
              },
            ]),
        ),
      ]),
    ),
    prices: Object.fromEntries(
      Array.from({ length: CONSEQUENCES }, (_, c) => [
        `service-${c}`,
        {
          label: label('Service'),
          unit: 'week',
          price: { value: unitPrice(c) },
          priceYear: START,
          index: 'flat',
          payers: payerShares(c),
          departments: departmentShares(c),
          ...told,
        },
      ]),
    ),
    chains: {},
    studies: {},
    sources: {},
    knownGaps: {},
    cases: {},
  };
  const asked: Case = {
    case: 'bench',
    format: 1,
    title: label('Bench'),
    pack: 'bench@^1',
    group: 'all',
    startYear: START,
    priceYear: START,
    horizon: { years: YEARS, per: 'calendar' },
    intake: Object.fromEntries(
      Array.from({ length: cohorts }, (_, k) => [String(START + k), { value: 100 + k }]),
    ),
    effect: {
      success: { successRate: { value: rate }, ...told },
      problem: {
        relativeRisk: { value: relativeRisk },
        protects: { from: 0, years: protectedYears },
        ...told,
      },
      attending: { include: true },
    },
    discount: { kind: 'rate', rate: { value: 0.035 } },
  };
  const catalogue: Catalogue = {
    id: 'bench',
    version: '1.0.0',
    hash: '',
    manifest: {
      catalogue: 'bench',
      format: 1,
      expensiveCases: {
        thresholds: [{ above: 1e9, refund: 0.25 }],
        priceYear: START,
        index: 'flat',
        ...told,
      },
    },
    payers: {},
    departments: Object.fromEntries(DEPARTMENTS.map((d) => [d, { label: label(d) }])),
    refunds: {},
    indices: { flat: { kind: 'levels', label: label('Flat'), values: { [START]: 100 }, ...told } },
    discount: {},
    services: {},
    sources: {},
  };
  return { case: asked, pack, catalogue };
}

/** The same case as a naive cube: loops over consequence, cohort, segment, onset year, year and line. */
function naiveCube({ cohorts, segments }: Size): () => number {
  const change = Array.from({ length: CONSEQUENCES }, (_, c) =>
    Array.from({ length: YEARS }, (__, year) => units(c, year)),
  );
  const price = Array.from({ length: CONSEQUENCES }, (_, c) => unitPrice(c));
  const lines = Array.from({ length: CONSEQUENCES }, (_, c) => {
    const shares = payerShares(c);
    const inside = departmentShares(c);
    return [
      ...Object.values(inside).map((share) => share * shares.municipality),
      ...PAYERS.slice(1).map((payer) => shares[payer]),
    ];
  });
  const risk = Array.from({ length: segments }, (_, s) =>
    Array.from({ length: YEARS }, (__, year) => yearlyRisk(s, year)),
  );
  return () => {
    const onset: number[][][] = OUTCOMES.map(() =>
      Array.from({ length: segments }, () => Array<number>(YEARS).fill(0)),
    );
    const put = (o: number, s: number, u: number, share: number) => {
      const bySegment = onset[o]?.[s];
      if (bySegment) bySegment[u] = share;
    };
    for (let s = 0; s < segments; s++) {
      put(0, s, 0, rate);
      put(2, s, 0, 1);
      let free = 1;
      let freeProtected = 1;
      for (let u = 0; u < YEARS; u++) {
        const h = risk[s]?.[u] ?? 0;
        const protectedRisk = h * (u < protectedYears ? relativeRisk : 1);
        put(1, s, u, free * h - freeProtected * protectedRisk);
        free *= 1 - h;
        freeProtected *= 1 - protectedRisk;
      }
    }
    const width = DEPARTMENTS.length + PAYERS.length - 1;
    const money = new Float64Array(YEARS * width);
    for (let c = 0; c < CONSEQUENCES; c++) {
      const shares = lines[c] ?? [];
      const o = c % OUTCOMES.length;
      for (let k = 0; k < cohorts; k++)
        for (let s = 0; s < segments; s++)
          for (let u = 0; u < YEARS - k; u++) {
            const sets = onset[o]?.[s]?.[u] ?? 0;
            if (sets === 0) continue;
            let held = (100 + k) * (1 / segments) * sets;
            for (let year = k + u; year < YEARS; year++) {
              const amount = -held * (change[c]?.[year - k - u] ?? 0) * (price[c] ?? 0);
              for (let line = 0; line < width; line++) {
                const cell = year * width + line;
                money[cell] = (money[cell] ?? 0) + amount * (shares[line] ?? 0);
              }
              if (o !== 2) held *= keeps;
            }
          }
    }
    let net = 0;
    let factor = 1;
    for (let year = 0; year < YEARS; year++) {
      for (let line = 0; line < width; line++) net += factor * (money[year * width + line] ?? 0);
      factor /= 1.035;
    }
    return net;
  };
}

/** The compiled case, evaluated once. */
function engine(size: Size): () => number {
  const { plan } = calculate(inputsOf(size));
  const draw = writtenDraw(plan);
  return () => {
    const { net, discount } = evaluate(plan, draw);
    let total = 0;
    for (let year = 0; year < plan.years; year++)
      for (let line = 0; line < plan.lines.length; line++)
        total += (discount[year] ?? 0) * (net[year * plan.lines.length + line] ?? 0);
    return total;
  };
}

const sized = (size: Size) => ({ ours: engine(size), reference: naiveCube(size) });

/**
 * 60 consequences over 40 years, evaluated once.
 * The reference is a naive cube in plain JavaScript, timed in the same rounds: the machine has two speeds.
 */
export const evaluateBenches = (): Bench[] => [
  {
    name: '60 consequences, 40 years, 1 cohort, 1 segment',
    ...sized({ cohorts: 1, segments: 1 }),
    limitMs: 1,
    leastRatio: 0.6,
  },
  {
    name: '60 consequences, 40 years, 5 cohorts, 3 segments',
    ...sized({ cohorts: 5, segments: 3 }),
    leastRatio: 4,
  },
];
