import type { Plan, PlanConsequence, PlanCost } from '../compile/plan.ts';
import { unitsPerParticipant } from './change.ts';
import { lastingShares } from './lasting.ts';
import { at, onsetShares } from './onset.ts';

/** Values of every parameter in every draw, [draw × parameter]. */
export interface Draws {
  count: number;
  values: Float64Array;
}

/** What an evaluation gives. Undiscounted DKK at the price level of the case; a gain for the purse is positive. */
export interface Cells {
  /** [draw × year × line] */
  net: Float64Array;
  /** [draw × year] discount factor */
  discount: Float64Array;
  /** [draw × item × year × line], costs first, then consequences; only when asked for */
  items: Float64Array;
  /** [draw × consequence × year] units; only when asked for */
  quantity: Float64Array;
  /** [draw × outcome × year] persons in whom it sets in; only when asked for */
  onset: Float64Array;
}

/** The draw in which every parameter has the value written. */
export function writtenDraw({ parameters }: Plan): Draws {
  const values = new Float64Array(parameters.length);
  for (let i = 0; i < values.length; i++) values[i] = parameters[i]?.value ?? 0;
  return { count: 1, values };
}

/** Draws that are the written one with some parameters set: one draw a row. */
export function drawsWith(plan: Plan, rows: readonly ReadonlyMap<number, number>[]): Draws {
  const width = plan.parameters.length;
  const written = writtenDraw(plan).values;
  const values = new Float64Array(rows.length * width);
  for (const [i, row] of rows.entries()) {
    values.set(written, i * width);
    for (const [column, value] of row) values[i * width + column] = value;
  }
  return { count: rows.length, values };
}

function discountFactors(plan: Plan, values: Float64Array, into: Float64Array): void {
  const { discount } = plan;
  if (discount.kind === 'factors') {
    into.set(discount.factors);
    return;
  }
  const rate = at(values, discount.rate, 0);
  into[0] = 1;
  for (let year = 1; year < into.length; year++) into[year] = (into[year - 1] ?? 1) / (1 + rate);
}

/** Spreads an amount of one year over the lines; `into` and `shares` are [year × line]. */
function pay(
  into: Float64Array,
  shares: Float64Array,
  year: number,
  lines: number,
  amount: number,
): void {
  if (amount === 0) return;
  for (let cell = year * lines; cell < (year + 1) * lines; cell++)
    into[cell] = (into[cell] ?? 0) + amount * (shares[cell] ?? 0);
}

function payCost(plan: Plan, cost: PlanCost, values: Float64Array, into: Float64Array): void {
  const amount = at(values, cost.amount, 0) * cost.factor;
  for (let year = 0; year < plan.years; year++) {
    let times = cost.constant[year] ?? 0;
    for (const [i, cohort] of plan.intake.entries())
      times += at(values, cohort.count, 0) * (cost.perParticipant[i]?.[year] ?? 0);
    pay(into, cost.shares, year, plan.lines.length, amount * times);
  }
}

/** Units of all cohorts in a calendar year. */
function inYear(
  plan: Plan,
  values: Float64Array,
  perParticipant: Float64Array,
  year: number,
): number {
  let units = 0;
  for (const cohort of plan.intake) {
    const since = year - cohort.year;
    if (since >= 0 && since < plan.cohortYears)
      units += at(values, cohort.count, 0) * (perParticipant[since] ?? 0);
  }
  return units;
}

function payConsequence(
  plan: Plan,
  consequence: PlanConsequence,
  values: Float64Array,
  units: readonly Float64Array[],
  into: Float64Array,
  quantity: Float64Array | undefined,
): void {
  const price = at(values, consequence.price, 0) * consequence.factor;
  const size = plan.years * plan.lines.length;
  for (const [step, perParticipant] of units.entries()) {
    const shares = consequence.shares.subarray(step * size, (step + 1) * size);
    for (let year = 0; year < plan.years; year++) {
      const changed = inYear(plan, values, perParticipant, year);
      if (quantity) quantity[year] = (quantity[year] ?? 0) + changed;
      pay(into, shares, year, plan.lines.length, changed * price);
    }
  }
}

function countOnset(
  plan: Plan,
  values: Float64Array,
  holders: number,
  onset: readonly Float64Array[],
  into: Float64Array,
): void {
  const perParticipant = new Float64Array(plan.cohortYears);
  for (const [segment, column] of plan.segments.entries())
    for (let u = 0; u < plan.cohortYears; u++)
      perParticipant[u] =
        (perParticipant[u] ?? 0) + at(values, column, 1) * (onset[segment]?.[u] ?? 0);
  for (let year = 0; year < plan.years; year++)
    into[year] = at(values, holders, 1) * inYear(plan, values, perParticipant, year);
}

/**
 * The formula, for every draw: change in use = participants × who changes × how long × how much × how many,
 * times price, by payer and year, with costs and saved costs.
 *
 * @param detail - `items` also keeps every line, the units and the persons; `net` only the sum
 */
export function evaluate(plan: Plan, draws: Draws, detail: 'net' | 'items' = 'net'): Cells {
  const { years, parameters, costs, consequences, outcomes } = plan;
  const size = years * plan.lines.length;
  const keep = detail === 'items';
  const itemCount = costs.length + consequences.length;
  const cells: Cells = {
    net: new Float64Array(draws.count * size),
    discount: new Float64Array(draws.count * years),
    items: new Float64Array(keep ? draws.count * itemCount * size : 0),
    quantity: new Float64Array(keep ? draws.count * consequences.length * years : 0),
    onset: new Float64Array(keep ? draws.count * outcomes.length * years : 0),
  };
  for (let draw = 0; draw < draws.count; draw++) {
    const values = draws.values.subarray(draw * parameters.length, (draw + 1) * parameters.length);
    const net = cells.net.subarray(draw * size, (draw + 1) * size);
    discountFactors(plan, values, cells.discount.subarray(draw * years, (draw + 1) * years));
    const onset = onsetShares(plan, values);
    const lasting = outcomes.map((o) => lastingShares(o.lasting, values, plan.cohortYears));
    const item = (index: number) => {
      const from = (draw * itemCount + index) * size;
      return keep ? cells.items.subarray(from, from + size) : net;
    };
    for (const [i, cost] of costs.entries()) payCost(plan, cost, values, item(i));
    for (const [i, consequence] of consequences.entries()) {
      const o = consequence.outcome;
      const units = unitsPerParticipant(
        plan,
        consequence,
        values,
        onset[o] ?? [],
        lasting[o] ?? new Float64Array(0),
      );
      const from = (draw * consequences.length + i) * years;
      const quantity = keep ? cells.quantity.subarray(from, from + years) : undefined;
      payConsequence(plan, consequence, values, units, item(costs.length + i), quantity);
    }
    if (!keep) continue;
    for (let i = 0; i < itemCount; i++) {
      const line = item(i);
      for (let cell = 0; cell < size; cell++) net[cell] = (net[cell] ?? 0) + (line[cell] ?? 0);
    }
    for (const [i, outcome] of outcomes.entries()) {
      const from = (draw * outcomes.length + i) * years;
      const into = cells.onset.subarray(from, from + years);
      countOnset(plan, values, outcome.holders, onset[i] ?? [], into);
    }
  }
  return cells;
}
