import type { Plan, PlanShares } from '../compile/plan.ts';
import { addCohorts, consequenceAmounts, costAmounts, outcomesIn } from './amounts.ts';
import { discountFactors } from './discount.ts';
import { at } from './onset.ts';

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

/** Adds what each line bears of the amounts of an item; `amounts` are [step × year], `into` is [year × line]. */
function share(plan: Plan, amounts: Float64Array, { rows, rowOf }: PlanShares, into: Float64Array) {
  const { years, lines } = plan;
  const width = lines.length;
  for (let first = 0; first < amounts.length; first += years)
    for (let year = 0; year < years; year++) {
      const amount = amounts[first + year] ?? 0;
      if (amount === 0) continue;
      const from = (rowOf[first + year] ?? 0) * width;
      const to = year * width;
      for (let line = 0; line < width; line++)
        into[to + line] = (into[to + line] ?? 0) + amount * (rows[from + line] ?? 0);
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
  addCohorts(plan, values, perParticipant, into);
  for (let year = 0; year < plan.years; year++)
    into[year] = at(values, holders, 1) * (into[year] ?? 0);
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
    cells.discount.set(discountFactors(plan, values), draw * years);
    const outcomesNow = outcomesIn(plan, values);
    const item = (index: number) => {
      const from = (draw * itemCount + index) * size;
      return keep ? cells.items.subarray(from, from + size) : net;
    };
    for (const [i, cost] of costs.entries())
      share(plan, costAmounts(plan, cost, values), cost.shares, item(i));
    for (const [i, consequence] of consequences.entries()) {
      const from = (draw * consequences.length + i) * years;
      const quantity = keep ? cells.quantity.subarray(from, from + years) : undefined;
      const amounts = consequenceAmounts(plan, consequence, values, outcomesNow, quantity);
      share(plan, amounts, consequence.shares, item(costs.length + i));
    }
    if (!keep) continue;
    for (let i = 0; i < itemCount; i++) {
      const line = item(i);
      for (let cell = 0; cell < size; cell++) net[cell] = (net[cell] ?? 0) + (line[cell] ?? 0);
    }
    for (const [i, outcome] of outcomes.entries()) {
      const from = (draw * outcomes.length + i) * years;
      const into = cells.onset.subarray(from, from + years);
      countOnset(plan, values, outcome.holders, outcomesNow.onset[i] ?? [], into);
    }
  }
  return cells;
}
