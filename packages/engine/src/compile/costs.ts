import type { Resolved, ResolvedCost } from '../resolve/resolved.ts';
import type { Columns } from './columns.ts';
import type { Line, PlanCost } from './plan.ts';
import { costShares } from './shares.ts';

/** Cohorts that exist: an intake of nobody is no cohort. */
const cohorts = (resolved: Resolved) => resolved.intake.filter(({ count }) => count.value > 0);

/**
 * A cost as columns: what its amount is multiplied by, year by year.
 *
 * Paid in the intake year (participant, family, cohort, unless spread), every calendar year from the first to the
 * last intake (year), or once. Costs are cut at the last calendar year only.
 */
export function compileCost(
  cost: ResolvedCost,
  resolved: Resolved,
  columns: Columns,
  lines: readonly Line[],
  years: number,
): PlanCost {
  const { startYear } = resolved;
  const constant = new Float64Array(years);
  const perParticipant = resolved.intake.map(() => new Float64Array(years));
  let beyond = false;
  const add = (into: Float64Array, year: number, share: number) => {
    if (year < years) into[year] = (into[year] ?? 0) + share;
    else if (share > 0) beyond = true;
  };
  const intakeYears = cohorts(resolved).map(({ year }) => year);
  if (cost.per === 'once') add(constant, (cost.from ?? startYear) - startYear, 1);
  else if (cost.per === 'year') {
    const from = cost.from ?? Math.min(...intakeYears);
    const to = cost.to ?? Math.max(...intakeYears);
    for (let year = from; year <= to; year++) add(constant, year - startYear, 1);
  } else if (cost.per === 'cohort') {
    for (const year of intakeYears)
      for (const [later, share] of cost.spread.entries())
        add(constant, year - startYear + later, share);
  } else
    for (const [i, { year }] of resolved.intake.entries()) {
      const into = perParticipant[i];
      if (!into) continue;
      for (const [later, share] of cost.spread.entries())
        add(into, year - startYear + later, share);
    }
  return {
    id: cost.id,
    amount: columns.of(cost.amount),
    factor: (cost.saved ? 1 : -1) * cost.indexFactor,
    constant,
    perParticipant,
    shares: costShares(cost, lines, startYear, years),
    beyond,
  };
}
