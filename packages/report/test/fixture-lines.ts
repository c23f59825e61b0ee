import type { Result } from '@som/engine';

export type Line = Result['byConsequence'][number];
export type Shares = Result['net']['byPayer'];

export const START = 2026;
export const YEARS = 14; // five cohorts, each followed for ten years
export const discount = (year: number): number => 1.035 ** -year;
export const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
export const split = (total: number, shares: Shares): Shares => ({
  municipality: total * shares.municipality,
  region: total * shares.region,
  state: total * shares.state,
});
export const add = (parts: readonly Shares[]): Shares => ({
  municipality: sum(parts.map((part) => part.municipality)),
  region: sum(parts.map((part) => part.region)),
  state: sum(parts.map((part) => part.state)),
});
export const own: Shares = { municipality: 1, region: 0, state: 0 };

/** Units each year: growing while five cohorts come in, then falling as effects fade. */
export const SHAPE = [0.1, 0.4, 0.7, 0.9, 1, 1, 0.9, 0.8, 0.7, 0.6, 0.4, 0.3, 0.2, 0.1];

interface Written {
  id: string;
  da: string;
  en: string;
  service: [da: string, en: string];
  unit: [da: string, en: string];
  affects: string;
  direction?: 'revenue';
  units: number;
  price: number;
  basis: Line['basis'];
  shares: Shares;
}

export const WRITTEN: readonly Written[] = [
  {
    id: 'less-psychiatry.special-class',
    da: 'Færre uger i specialklasse',
    en: 'Fewer weeks in special class',
    service: ['Specialklasse', 'Special class'],
    unit: ['uger', 'weeks'],
    affects: 'holder',
    units: -15,
    price: 5210.4,
    basis: 'register',
    shares: own,
  },
  {
    id: 'less-psychiatry.outpatient',
    da: 'Færre ambulante kontakter i børne- og ungdomspsykiatrien',
    en: 'Fewer outpatient contacts in child and adolescent psychiatry',
    service: ['Ambulant kontakt, psykiatri', 'Outpatient contact, psychiatry'],
    unit: ['kontakter', 'contacts'],
    affects: 'holder',
    units: -30,
    price: 2150,
    basis: 'illustrative',
    shares: { municipality: 0, region: 1, state: 0 },
  },
  {
    id: 'less-psychiatry.lost-earnings',
    da: 'Mindre tabt arbejdsfortjeneste',
    en: 'Less lost earnings',
    service: ['Tabt arbejdsfortjeneste, uge', 'Lost earnings, week'],
    unit: ['uger', 'weeks'],
    affects: 'parent',
    units: -22,
    price: 4900,
    basis: 'calibrated',
    shares: { municipality: 0.5, region: 0, state: 0.5 },
  },
  {
    id: 'less-psychiatry.tax',
    da: 'Mere skat, fordi forældre arbejder mere',
    en: 'More tax, since parents work more',
    service: ['Skat af løn', 'Tax on wages'],
    unit: ['uger', 'weeks'],
    affects: 'parent',
    direction: 'revenue',
    units: 22,
    price: 3100,
    basis: 'expert',
    shares: { municipality: 0.2, region: 0, state: 0.8 },
  },
  {
    id: 'attending.counselling',
    da: 'Flere samtaler hos PPR undervejs',
    en: 'More counselling during the course',
    service: ['Samtale, PPR', 'Counselling'],
    unit: ['samtaler', 'talks'],
    affects: 'participant',
    units: 25,
    price: 950,
    basis: 'tariff',
    shares: own,
  },
];

/** Undiscounted gain of a line each year. */
export const flow = ({ units, price, direction }: Written): number[] =>
  SHAPE.map((share) => (direction === 'revenue' ? 1 : -1) * units * share * price);

export const discounted = (flows: readonly number[]): number =>
  sum(flows.map((value, year) => value * discount(year)));

export const lineOf = (written: Written): Line => ({
  id: written.id,
  label: { da: written.da, en: written.en },
  outcome: written.id.split('.')[0] ?? '',
  service: 'service',
  serviceLabel: { da: written.service[0], en: written.service[1] },
  unitLabel: { da: written.unit[0], en: written.unit[1] },
  affects: written.affects,
  direction: written.direction ?? 'expense',
  quantity: sum(SHAPE.map((share) => share * written.units)),
  price: written.price,
  basis: written.basis,
  ingredients: { effect: 'trial', price: 'tariff', change: written.basis },
  byYear: flow(written).map((value, year) => ({
    total: value * discount(year),
    quantity: (SHAPE[year] ?? 0) * written.units,
  })),
  other: 0,
  total: discounted(flow(written)),
  byPayer: split(discounted(flow(written)), written.shares),
});

export const COST = SHAPE.map((_, year) => (year < 5 ? 11 * 18_500 : 0));
export const SAVED = SHAPE.map((_, year) => (year < 5 ? 11 * 1_200 : 0));
/** Net by year and payer, discounted and not. */
export function years(): Result['byYear'] {
  let cumulative = 0;
  let cumulativeByPayer: Shares = { municipality: 0, region: 0, state: 0 };
  return SHAPE.map((_, year) => {
    const undiscounted = add([
      split((SAVED[year] ?? 0) - (COST[year] ?? 0), own),
      ...WRITTEN.map((written) => split(flow(written)[year] ?? 0, written.shares)),
    ]);
    const byPayer = split(1, undiscounted);
    for (const payer of ['municipality', 'region', 'state'] as const)
      byPayer[payer] = undiscounted[payer] * discount(year);
    const total = sum(Object.values(byPayer));
    cumulative += total;
    cumulativeByPayer = add([cumulativeByPayer, byPayer]);
    return {
      year: START + year,
      discountFactor: discount(year),
      total,
      byPayer,
      cumulative,
      cumulativeByPayer,
      undiscounted: {
        total: sum(Object.values(undiscounted)),
        byPayer: undiscounted,
        byDepartment: {
          schools: undiscounted.municipality * 0.6,
          'family-services': undiscounted.municipality * 0.3,
          unassigned: undiscounted.municipality * 0.1,
        },
        other: 0,
      },
    };
  });
}

export function paybackOf(series: readonly number[]): number | null {
  const since = series.findLastIndex((value) => value < -0.5) + 1;
  return since === YEARS ? null : START + since;
}
