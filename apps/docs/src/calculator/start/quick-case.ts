import { type Case, type Catalogue, FORMAT, type Label, type Pack } from '@som/engine';

/** The five entries of a quick estimate, as far as they are filled in. */
export interface Quick {
  group: string;
  /** Outcome that the share is about. */
  outcome: string;
  participants: number | undefined;
  /** DKK per participant (or family). */
  cost: number | undefined;
  /** Share of participants, or of new cases where something is prevented. */
  rate: number | undefined;
  years: number;
  startYear: number;
}

type Outcome = Pack['outcomes'][string];

/** Outcomes whose share can be asked for, those of the group's effect chain first. */
export function askable(pack: Pack, group: string): { id: string; outcome: Outcome }[] {
  const chain = chainOf(pack, group)?.chain;
  const of = Object.entries(pack.outcomes).flatMap(([id, outcome]) =>
    outcome.group === group && (outcome.kind === 'success' || outcome.kind === 'prevention')
      ? [{ id, outcome }]
      : [],
  );
  const first = (id: string) => Number(!Object.hasOwn(chain?.effect ?? {}, id));
  return of.sort((a, b) => first(a.id) - first(b.id));
}

/** The effect chain that fills in what is not typed. */
export function chainOf(pack: Pack, group: string) {
  const found = Object.entries(pack.chains).find(([, c]) => c.group === group && c.effect);
  return found && { id: found[0], chain: found[1] };
}

/** The price level that every index in use reaches; the newest of them. */
export function newestPriceYear({ indices }: Catalogue, latest: number): number {
  const last = Object.values(indices).map(({ values }) =>
    Math.max(...Object.keys(values).map(Number)),
  );
  return Math.min(latest, ...last.filter((year) => year >= latest - 3));
}

/** How long a prevention protects until somebody says it; the same example as a new case from the command line. */
const PROTECTS = { from: 0, years: 3 };
const COURSE: Label = { da: 'Forløbet', en: 'The course' };

/**
 * A whole case out of five numbers, to be deepened in the six steps. What was typed counts as an example until somebody
 * says otherwise; the rest is the pack's.
 *
 * @returns nothing before all five are there
 */
export function quickCase(pack: Pack, catalogue: Catalogue, quick: Quick): Case | undefined {
  const { group, outcome, participants, cost, rate, years, startYear } = quick;
  const found = pack.groups[group];
  const kind = pack.outcomes[outcome]?.kind;
  if (!found || !kind || participants === undefined || cost === undefined || rate === undefined)
    return undefined;
  const priceYear = newestPriceYear(catalogue, startYear);
  const [major = '0', minor = '0'] = pack.version.split('.');
  const basis = 'illustrative';
  const share = { value: rate, basis } as const;
  const during = Object.entries(pack.outcomes).flatMap(([id, o]) =>
    o.group === group && o.kind === 'participation' ? [[id, { include: true }] as const] : [],
  );
  return {
    case: `overslag-${group}`.slice(0, 80),
    format: FORMAT,
    title: {
      da: `Overslag: ${found.label.da}`,
      en: `Estimate: ${found.label.en}`,
    },
    pack: `${pack.id}@^${major}.${minor}`,
    group,
    startYear,
    priceYear,
    horizon: { years, per: 'cohort' },
    intake: { [startYear]: { value: participants } },
    costs: {
      course: {
        label: COURSE,
        per: found.unit === 'family' ? 'family' : 'participant',
        amount: { value: cost, basis },
        priceYear,
        index: 'pl-municipal',
        payers: { municipality: 1 },
        basis,
      },
    },
    effect: {
      [outcome]:
        kind === 'prevention'
          ? { relativeRisk: { value: 1 - rate, basis }, protects: PROTECTS, basis }
          : { successRate: share, basis },
      ...Object.fromEntries(during),
    },
  };
}

/** The numbers of a quick case that were typed: what they rest on is said of them all at once. */
export const quickEntries = ({ costs, effect }: Case): string[] => [
  ...Object.keys(costs ?? {}).map((id) => `costs.${id}.amount`),
  ...Object.entries(effect ?? {}).flatMap(([id, one]) =>
    one.successRate
      ? [`effect.${id}.successRate`]
      : one.relativeRisk
        ? [`effect.${id}.relativeRisk`]
        : [],
  ),
];
