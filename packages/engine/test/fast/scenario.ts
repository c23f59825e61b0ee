import {
  type Case,
  type Catalogue,
  calculate,
  type Distribution,
  type Inputs,
  type Pack,
  type Plan,
} from '../../src/index.ts';

/**
 * The scenario by which the speed of the engine is measured, defined so that any language can repeat it:
 * C consequences over H years, three payers, 5 + 2C uncertain inputs (success, cost, decay, discount rate, deadweight,
 * and for each consequence a quantity and a price). Its exact moments are known: see `scenario.test.ts`.
 */
export interface Size {
  consequences: number;
  years: number;
  /** Departments, which only share what a payer pays. */
  departments: number;
}
export const SMALL: Size = { consequences: 8, years: 10, departments: 1 };
export const REF: Size = { consequences: 20, years: 10, departments: 4 };
export const BIG: Size = { consequences: 60, years: 40, departments: 8 };

const START = 2026;
const PEOPLE = 100;
const PAYER_COUNT = 3;

/** Numbers that look random and are the same everywhere. */
const g = (i: number, j: number) => ((7919 * i + 104729 * j + 12345) % 1009) / 1009;
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const range = (count: number) => Array.from({ length: count }, (_, i) => i);

const gammaOf = (mean: number, cv: number): Distribution => ({
  kind: 'gamma',
  shape: 1 / (cv * cv),
  scale: mean * cv * cv,
});
const pert = (low: number, mode: number, high: number): Distribution => ({
  kind: 'beta',
  alpha: 1 + (4 * (mode - low)) / (high - low),
  beta: 1 + (4 * (high - mode)) / (high - low),
  low,
  high,
});
const lognormalOf = (mean: number, cv: number): Distribution => {
  const s2 = Math.log(1 + cv * cv);
  return { kind: 'lognormal', mu: Math.log(mean) - s2 / 2, sigma: Math.sqrt(s2) };
};

const meanQuantity = (c: number) => 0.2 + 2 * g(c, 1);
const meanPrice = (c: number) => 200 + 4800 * g(c, 2);

function quantity(c: number): Distribution {
  const [m, cv] = [meanQuantity(c), 0.15 + 0.2 * g(c, 4)];
  if (c % 4 === 0) return { kind: 'normal', mean: m, sd: cv * m };
  if (c % 4 === 1) return gammaOf(m, cv);
  return c % 4 === 2 ? lognormalOf(m, cv) : pert(m * (1 - 2 * cv), m, m * (1 + 3 * cv));
}

function price(c: number): Distribution {
  const [m, cv] = [meanPrice(c), 0.05 + 0.2 * g(c, 5)];
  if (c % 4 === 0) return gammaOf(m, cv);
  if (c % 4 === 1)
    return { kind: 'triangular', low: m * (1 - 2 * cv), mode: m, high: m * (1 + 3 * cv) };
  if (c % 4 === 2) return { kind: 'uniform', low: m * (1 - cv), high: m * (1 + cv) };
  return lognormalOf(m, cv);
}

const sign = (c: number) => (c % 5 === 4 ? -1 : 1);

/** Weight of a year in what a consequence changes; 0 after its last year. */
export const yearWeight = ({ years }: Size, c: number, t: number): number => {
  const length = Math.min(years, 1 + Math.floor(years * (0.3 + 0.7 * g(c, 3))));
  return t < length ? (t === 0 ? 0.5 : 1) * (0.8 + 0.4 * g(c, 10 + t)) : 0;
};

/** [payer][department] share of what a consequence is worth, Σ = 1. */
export const payerShares = ({ departments }: Size, c: number): number[][] => {
  const raw = range(PAYER_COUNT).map((p) =>
    range(departments).map((d) => (1 + 9 * g(c, 100 + p)) * (1 + 9 * g(c, 200 + 10 * p + d))),
  );
  const all = sum(raw.flat());
  return raw.map((row) => row.map((share) => share / all));
};

const label = (text: string) => ({ da: text, en: text });
const told = { basis: 'illustrative' as const };
const CONSEQUENCE = (c: number) => `consequence-${c}`;

/** Distribution of each uncertain parameter by its id, in the order of the definition. */
export function scenarioDistributions(size: Size): Map<string, Distribution> {
  const meanCost = costMean(size);
  return new Map<string, Distribution>([
    ['effect.success.successRate', { kind: 'beta', alpha: 24, beta: 36, low: 0, high: 1 }],
    ['costs.course.amount', gammaOf(meanCost, 0.2)],
    ['outcomes.success.lasting.keeps', { kind: 'beta', alpha: 72, beta: 8, low: 0, high: 1 }],
    ['discount.rate', { kind: 'triangular', low: 0.02, mode: 0.035, high: 0.05 }],
    ['completion', pert(0.65, 0.85, 0.95)],
    ...range(size.consequences).flatMap((c) => [
      [`consequences.${CONSEQUENCE(c)}.scale`, quantity(c)] as const,
      [`prices.service-${c}`, price(c)] as const,
    ]),
  ]);
}

/** Mean cost per participant as the definition makes it: 0.9 of the benefit at input means, in whole hundreds. */
export function costMean(size: Size): number {
  const x = (1 - 8 / 80) / 1.035;
  const benefit = range(size.consequences).map((c) => {
    const triangularMean = meanPrice(c) * (1 + (0.05 + 0.2 * g(c, 5)) / 3);
    const cv = 0.15 + 0.2 * g(c, 4);
    const q = c % 4 === 3 ? meanQuantity(c) * (1 + cv / 6) : meanQuantity(c);
    const p = c % 4 === 1 ? triangularMean : meanPrice(c);
    let factor = 0;
    for (let t = size.years - 1; t >= 0; t--) factor = factor * x + yearWeight(size, c, t);
    return sign(c) * q * p * factor;
  });
  const deadweight = 0.05 + 0.3 * (1 + (4 * 0.1) / 0.3) * (1 / 6);
  return Math.round((0.9 * 0.4 * (1 - deadweight) * sum(benefit)) / 100) * 100;
}

function packOf(size: Size): Pack {
  const { consequences, years, departments } = size;
  return {
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
    groups: { all: { label: label('All'), definition: label('All'), unit: 'person', ...told } },
    outcomes: {
      success: {
        kind: 'success',
        label: label('Success'),
        group: 'all',
        lasting: { kind: 'yearly', keeps: { value: 0.9 } },
        ...told,
      },
    },
    consequences: {
      success: Object.fromEntries(
        range(consequences).map((c) => [
          CONSEQUENCE(c),
          {
            service: `service-${c}`,
            affects: 'holder' as const,
            change: Object.fromEntries(
              range(years)
                .filter((t) => yearWeight(size, c, t) > 0)
                .map((t) => [`year-${t}`, { value: -sign(c) * yearWeight(size, c, t) }]),
            ),
            ...told,
          },
        ]),
      ),
    },
    prices: Object.fromEntries(
      range(consequences).map((c) => {
        const shares = payerShares(size, c);
        const [municipality, region, state] = shares.map(sum);
        return [
          `service-${c}`,
          {
            label: label('Service'),
            unit: 'week' as const,
            price: { value: meanPrice(c) },
            priceYear: START,
            index: 'flat',
            payers: { municipality, region, state },
            departments: Object.fromEntries(
              range(departments).map((d) => [`d${d}`, (shares[0]?.[d] ?? 0) / (municipality ?? 1)]),
            ),
            ...told,
          },
        ];
      }),
    ),
    chains: {},
    studies: {},
    sources: {},
    knownGaps: {},
    cases: {},
  };
}

const because = { reason: 'quantity', ...told };

/** The scenario in the files' own forms. */
export function scenarioInputs(size: Size): Inputs {
  const asked: Case = {
    case: 'bench',
    format: 1,
    title: label('Bench'),
    pack: 'bench@^1',
    group: 'all',
    startYear: START,
    priceYear: START,
    horizon: { years: size.years, per: 'calendar' },
    intake: { [START]: { value: PEOPLE } },
    completion: { value: 0.85, ...told },
    effect: { success: { successRate: { value: 0.4 }, among: 'completers', ...told } },
    costs: {
      course: {
        label: label('Course'),
        amount: { value: costMean(size) },
        per: 'participant',
        spread: [0.7, 0.3],
        priceYear: START,
        index: 'flat',
        payers: { municipality: 0.8, region: 0.1, state: 0.1 },
        ...told,
      },
    },
    consequences: {
      adjust: Object.fromEntries(
        range(size.consequences).map((c) => [
          CONSEQUENCE(c),
          { scale: { value: meanQuantity(c) }, ...because },
        ]),
      ),
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
    departments: Object.fromEntries(
      range(size.departments).map((d) => [`d${d}`, { label: label(`d${d}`) }]),
    ),
    refunds: {},
    indices: { flat: { kind: 'levels', label: label('Flat'), values: { [START]: 100 }, ...told } },
    discount: {},
    services: {},
    sources: {},
  };
  return { case: asked, pack: packOf(size), catalogue };
}

/** The compiled scenario and the distribution of each column. */
export function scenario(size: Size): { plan: Plan; distributions: Distribution[] } {
  const { plan } = calculate(scenarioInputs(size));
  const uncertain = scenarioDistributions(size);
  const distributions = plan.parameters.map(
    ({ id, value }): Distribution => uncertain.get(id) ?? { kind: 'point', value },
  );
  return { plan, distributions };
}
