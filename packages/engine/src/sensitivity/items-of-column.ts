import type {
  Column,
  Plan,
  PlanChange,
  PlanConsequence,
  PlanCost,
  PlanLasts,
  PlanOnset,
  PlanOutcome,
} from '../compile/plan.ts';

/** A cost or consequence: what the net result is a sum of. */
export type Item = PlanCost | PlanConsequence;

function columnsOfChange(change: PlanChange): Column[] {
  switch (change.kind) {
    case 'table':
      return [...change.byYear];
    case 'paths':
    case 'ladder':
      return [...change.reached, ...change.notReached];
    case 'byAge':
      return change.terms.flatMap((years) => years.flatMap(({ columns }) => [...columns]));
  }
}

function columnsOfLasting(lasts: PlanLasts): Column[] {
  switch (lasts.kind) {
    case 'forever':
      return [];
    case 'yearly':
      return [lasts.keeps];
    case 'half-life':
      return [lasts.halfLifeYears];
    case 'table':
      return [...lasts.shares];
  }
}

function columnsOfOnset(plan: Plan, onset: PlanOnset): Column[] {
  switch (onset.kind) {
    case 'participation':
      return [];
    case 'dropout':
      return [onset.completion];
    case 'success': {
      const { kind: _, ...columns } = onset.rate;
      return [
        ...Object.values(columns).filter((column) => typeof column === 'number'),
        onset.completion,
      ];
    }
    case 'prevention':
      return [
        ...onset.risk.flatMap((columns) => [...columns]),
        onset.relativeRisk,
        ...columnsOfLasting(onset.fades),
      ];
    case 'both':
      return [
        onset.share,
        onset.completion,
        ...onset.members.flatMap((member) => {
          const outcome = plan.outcomes[member];
          return outcome ? columnsOfOnset(plan, outcome.onset) : [];
        }),
      ];
  }
}

/** Numbers to which what comes of an outcome is proportional. */
const factorsOfOutcome = (outcome: PlanOutcome | undefined): Column[] =>
  outcome?.onset.kind === 'success' && outcome.onset.rate.kind === 'net'
    ? [outcome.onset.rate.rate, outcome.onset.completion]
    : [];

/** Numbers to which a cost or consequence is proportional. */
const factorsOf = ({ outcomes }: Plan, item: Item): Column[] =>
  'amount' in item
    ? [item.amount]
    : [item.price, item.scale, item.affected, ...factorsOfOutcome(outcomes[item.outcome])];

/** What a number does. */
export interface Reach {
  /** Costs and consequences in which it stands. */
  items: Item[];
  /** Those that are proportional to it. */
  grows: Set<Item>;
}

/** What each number does; nothing for one on which all costs or consequences may depend. */
export function reachOfColumns(plan: Plan): Map<Column, Reach> {
  const found = new Map<Column, Reach>();
  const add = (column: Column, item: Item, grows: boolean) => {
    const reach = found.get(column) ?? { items: [], grows: new Set() };
    if (reach.items.at(-1) !== item) reach.items.push(item);
    if (grows) reach.grows.add(item);
    found.set(column, reach);
  };
  const ofOutcome = plan.outcomes.map(({ onset, lasting }) => [
    ...columnsOfOnset(plan, onset),
    ...columnsOfLasting(lasting),
  ]);
  for (const item of [...plan.costs, ...plan.consequences]) {
    if ('change' in item)
      for (const column of [...columnsOfChange(item.change), ...(ofOutcome[item.outcome] ?? [])])
        add(column, item, false);
    for (const column of factorsOf(plan, item)) add(column, item, true);
  }
  // persons may be who a consequence concerns and also who holds an outcome
  for (const { holders } of plan.outcomes) found.delete(holders);
  return found;
}
