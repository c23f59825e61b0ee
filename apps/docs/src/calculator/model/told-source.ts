import type { BasisName, Case } from '@som/engine';

/** Where a number written here is from, as people say it: what kind it is, and in words which work. */
export interface Told {
  basis: BasisName;
  /** Empty where no work is named; examples and own figures need none. */
  title: string;
}

/** Bases that can stand alone; the others say in which work the number stands. */
export const needsWork = (basis: BasisName): boolean =>
  basis !== 'illustrative' && basis !== 'own-data';

/** As long as the title of a work may be. */
export const MOST_TITLE = 1000;
const RATES = ['successRate', 'with', 'without', 'relativeRisk', 'share'] as const;

/** The key among the sources of the case under which the words stand. */
const keyOf = (head: 'costs' | 'savedCosts' | 'effect', id: string): string =>
  `told-${head === 'savedCosts' ? 'saved' : head}-${id}`.slice(0, 80).replace(/-+$/, '');

/** A number that takes its basis from the block it stands in. */
function bare<T extends { basis?: BasisName | undefined; source?: string | undefined }>({
  basis: _basis,
  source: _source,
  ...number
}: T) {
  return number;
}

/** The case with the words as a work of its own, or without. */
function withWork(asked: Case, key: string, title: string): Case {
  const { sources, ...rest } = asked;
  const { [key]: _was, ...others } = sources ?? {};
  const next = title === '' ? others : { ...others, [key]: { type: 'report' as const, title } };
  return Object.keys(next).length === 0 ? rest : { ...rest, sources: next };
}

/** What is said of a block now; undefined where its source is a work that was not written here. */
function toldOf(
  asked: Case,
  key: string,
  block: { basis?: BasisName | undefined; source?: string | undefined },
  own: BasisName | undefined,
): Told | undefined {
  if (block.source !== undefined && block.source !== key) return undefined;
  const basis = own ?? block.basis;
  return basis && { basis, title: asked.sources?.[key]?.title ?? '' };
}

/** What is said of a cost of the case's own. */
export function toldOfCost(asked: Case, table: 'costs' | 'savedCosts', id: string) {
  const cost = asked[table]?.[id];
  return cost && toldOf(asked, keyOf(table, id), cost, cost.amount.basis);
}

/** What is said of an effect of the case's own; nothing where it came about by a way of its own. */
export function toldOfEffect(asked: Case, id: string): Told | undefined {
  const effect = asked.effect?.[id];
  if (!effect || effect.restsOn || effect.study) return undefined;
  const own = RATES.flatMap((rate) => effect[rate]?.basis ?? [])[0];
  return RATES.some((rate) => effect[rate])
    ? toldOf(asked, keyOf('effect', id), effect, own)
    : undefined;
}

const sourced = (key: string, { basis, title }: Told) => ({
  basis,
  ...(title !== '' && { source: key }),
});

/** The case with what is said of one of its costs. */
export function tellCost(asked: Case, table: 'costs' | 'savedCosts', id: string, told: Told): Case {
  const cost = asked[table]?.[id];
  if (!cost) return asked;
  const key = keyOf(table, id);
  const { source: _source, ...rest } = cost;
  const next = { ...rest, amount: bare(cost.amount), ...sourced(key, told) };
  return withWork({ ...asked, [table]: { ...asked[table], [id]: next } }, key, told.title);
}

/** The case with what is said of one of its effects. */
export function tellEffect(asked: Case, id: string, told: Told): Case {
  const effect = asked.effect?.[id];
  if (!effect) return asked;
  const key = keyOf('effect', id);
  const { source: _source, ...rest } = effect;
  const numbers = Object.fromEntries(
    RATES.flatMap((rate) => {
      const number = effect[rate];
      return number ? [[rate, bare(number)] as const] : [];
    }),
  );
  const next = { ...rest, ...numbers, ...sourced(key, told) };
  return withWork({ ...asked, effect: { ...asked.effect, [id]: next } }, key, told.title);
}
