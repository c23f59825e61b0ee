import type { Plan, PlanConsequence, PlanCost } from '../compile/plan.ts';
import { unitsPerParticipant } from './change.ts';
import { lastingShares } from './lasting.ts';
import { at, onsetShares } from './onset.ts';

/** What comes of the intervention in one draw. */
export interface Outcomes {
  /** [outcome][segment][year since intake] share of holders for whom it sets in */
  onset: readonly Float64Array[][];
  /** [outcome][year] share still holding it */
  lasting: readonly Float64Array[];
}

/** What comes of the intervention; `values` are one draw, [parameter]. */
export const outcomesIn = (plan: Plan, values: Float64Array): Outcomes => ({
  onset: onsetShares(plan, values),
  lasting: plan.outcomes.map(({ lasting }) => lastingShares(lasting, values, plan.cohortYears)),
});

/** A cost before it is shared: [year] undiscounted DKK at the price level of the case; a saving is positive. */
export function costAmounts(plan: Plan, cost: PlanCost, values: Float64Array): Float64Array {
  const amount = at(values, cost.amount, 0) * cost.factor;
  const amounts = new Float64Array(plan.years);
  for (let year = 0; year < plan.years; year++) {
    let times = cost.constant[year] ?? 0;
    for (let i = 0; i < plan.intake.length; i++)
      times += at(values, plan.intake[i]?.count ?? -1, 0) * (cost.perParticipant[i]?.[year] ?? 0);
    amounts[year] = amount * times;
  }
  return amounts;
}

/**
 * Adds all cohorts together by calendar year.
 *
 * @param perParticipant - [year since intake]
 * @param into - [calendar year], from the place `from` on
 */
export function addCohorts(
  plan: Plan,
  values: Float64Array,
  perParticipant: Float64Array,
  into: Float64Array,
  from = 0,
): void {
  for (const { year, count } of plan.intake) {
    const people = at(values, count, 0);
    const followed = Math.min(plan.cohortYears, plan.years - year);
    for (let since = 0; since < followed; since++) {
      const place = from + year + since;
      into[place] = (into[place] ?? 0) + people * (perParticipant[since] ?? 0);
    }
  }
}

/**
 * A consequence before it is shared: [step × year] undiscounted DKK at the price level of the case; a gain is positive.
 *
 * @param quantity - [year] units that use changes by are added here
 */
export function consequenceAmounts(
  plan: Plan,
  consequence: PlanConsequence,
  values: Float64Array,
  { onset, lasting }: Outcomes,
  quantity?: Float64Array,
): Float64Array {
  const { outcome, price, factor } = consequence;
  const units = unitsPerParticipant(
    plan,
    consequence,
    values,
    onset[outcome] ?? [],
    lasting[outcome] ?? new Float64Array(0),
  );
  const unitPrice = at(values, price, 0) * factor;
  const { years } = plan;
  const amounts = new Float64Array(units.length * years);
  for (const [step, perParticipant] of units.entries())
    addCohorts(plan, values, perParticipant, amounts, step * years);
  for (let place = 0; place < amounts.length; place++) {
    const changed = amounts[place] ?? 0;
    if (quantity) quantity[place % years] = (quantity[place % years] ?? 0) + changed;
    amounts[place] = changed * unitPrice;
  }
  return amounts;
}
