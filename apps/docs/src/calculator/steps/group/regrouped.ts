import type { Case, Catalogue, Language, Pack } from '@som/engine';
import { newCaseText, readCase } from '@som/packs';

/** A group to change to. */
export interface NewGroup {
  pack: Pack;
  group: string;
}

type Costs = NonNullable<Case['costs']>;

/** What is paid per participant or per family follows what the group counts. */
function perUnit(costs: Costs, isFamily: boolean): Costs {
  const [whole, other] = isFamily
    ? (['family', 'participant'] as const)
    : (['participant', 'family'] as const);
  return Object.fromEntries(
    Object.entries(costs).map(([id, { reason: _reason, ...cost }]) => [
      id,
      cost.per === other ? { ...cost, per: whole } : cost,
    ]),
  );
}

/** The costs that count, those of the chain written out: the intervention costs the same whoever gets it. */
function countedCosts(asked: Case, { chains }: Pack): Costs {
  const chain = asked.chain === undefined ? undefined : chains[asked.chain];
  const ofChain = Object.entries(chain?.costs ?? {}).filter(
    ([id]) => !Object.hasOwn(asked.leaveOutCosts ?? {}, id),
  );
  return { ...Object.fromEntries(ofChain), ...asked.costs };
}

/** Services whose price the group can use: an own price of another is of no use there. */
export function servicesOf({ pack, group }: NewGroup): Set<string> {
  const ofGroup = Object.entries(pack.outcomes).filter(([, one]) => one.group === group);
  return new Set(
    ofGroup.flatMap(([id]) =>
      Object.values(pack.consequences[id] ?? {}).flatMap(({ service }) =>
        typeof service === 'string' ? [service] : [],
      ),
    ),
  );
}

/** Every source named inside what is kept. */
function citedIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'source' && typeof inner === 'string' ? [inner] : citedIn(inner),
  );
}

/** Works of the pack that is left, which the kept figures are from and the new pack does not have. */
function worksOf(kept: unknown, from: Pack, to: Pack): NonNullable<Case['sources']> {
  const cited = citedIn(kept).filter((id) => !Object.hasOwn(to.sources, id));
  return Object.fromEntries(Object.entries(from.sources).filter(([id]) => cited.includes(id)));
}

const some = <T extends object>(table: T): T | undefined =>
  Object.keys(table).length > 0 ? table : undefined;

/** Said of the costs that a new chain would bring: the case has its own. */
const OWN_COSTS: Readonly<Record<Language, string>> = {
  da: 'Sagens egne omkostninger er beholdt.',
  en: 'The case’s own costs are kept.',
};

/**
 * The case with another target group: name, question, intake, time, costs, notes and logbook stay; the effect, the
 * consequences and their prices are those of the new group, as in a new case; what hangs on the old group is gone.
 */
export function regrouped(
  asked: Case,
  from: Pack,
  to: NewGroup,
  catalogue: Catalogue,
  lang: Language,
): Case {
  const { value: fresh } = readCase(
    newCaseText(to.pack, catalogue, to.group, asked.startYear, lang),
    'new.case.yaml',
  );
  const group = to.pack.groups[to.group];
  if (!fresh || !group) throw new Error(`regrouped: no group ${to.group} in ${to.pack.id}`);
  const isFamily = group.unit === 'family';
  const costs = perUnit(countedCosts(asked, from), isFamily);
  const savedCosts = perUnit(asked.savedCosts ?? {}, isFamily);
  const theirs = fresh.chain === undefined ? undefined : to.pack.chains[fresh.chain];
  const leaveOutCosts = some(
    Object.fromEntries(
      Object.keys(theirs?.costs ?? {}).flatMap((id) =>
        Object.keys(costs).length > 0 ? [[id, OWN_COSTS[lang]] as const] : [],
      ),
    ),
  );
  const known = servicesOf(to);
  const prices = some(
    Object.fromEntries(Object.entries(asked.prices ?? {}).filter(([id]) => known.has(id))),
  );
  const works = worksOf([costs, savedCosts, prices], from, to.pack);
  const sources = some({ ...works, ...asked.sources });
  const completion = asked.completion ?? fresh.completion;
  const { question, horizon, finishAfterYears, discount, beyondMoney, logbook, followUp } = asked;
  return {
    case: asked.case,
    format: asked.format,
    title: asked.title,
    ...(question && { question }),
    pack: fresh.pack,
    group: to.group,
    ...(fresh.chain !== undefined && { chain: fresh.chain }),
    startYear: asked.startYear,
    priceYear: asked.priceYear,
    ...(horizon && { horizon }),
    intake: asked.intake,
    ...(finishAfterYears !== undefined && { finishAfterYears }),
    ...(completion && { completion }),
    ...(some(costs) && { costs }),
    ...(leaveOutCosts && { leaveOutCosts }),
    ...(some(savedCosts) && { savedCosts }),
    ...(fresh.effect && { effect: fresh.effect }),
    ...(discount && { discount }),
    ...(prices && { prices }),
    ...(beyondMoney && { beyondMoney }),
    ...(sources && { sources }),
    ...(logbook && { logbook }),
    ...(followUp && { followUp }),
  };
}
