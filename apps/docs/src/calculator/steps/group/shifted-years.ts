import type { Case } from '@som/engine';

type Costs = NonNullable<Case['costs']>;

/** Costs whose own years move along. */
const moved = (costs: Costs | undefined, by: number): Costs | undefined =>
  costs &&
  Object.fromEntries(
    Object.entries(costs).map(([id, cost]) => [
      id,
      {
        ...cost,
        ...(cost.from !== undefined && { from: cost.from + by }),
        ...(cost.to !== undefined && { to: cost.to + by }),
        ...(cost.in !== undefined && { in: cost.in + by }),
      },
    ]),
  );

/** The case begun in another year, with everything that is tied to a year of its own. */
export function shiftedYears(asked: Case, startYear: number): Case {
  const by = startYear - asked.startYear;
  if (by === 0) return asked;
  const [costs, savedCosts] = [moved(asked.costs, by), moved(asked.savedCosts, by)];
  return {
    ...asked,
    startYear,
    intake: Object.fromEntries(
      Object.entries(asked.intake).map(([year, count]) => [String(Number(year) + by), count]),
    ),
    ...(costs && { costs }),
    ...(savedCosts && { savedCosts }),
  };
}
