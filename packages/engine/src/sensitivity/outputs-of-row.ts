import type { Column, Plan } from '../compile/plan.ts';
import { type Draws, evaluate, writtenDraw } from '../evaluate/evaluate.ts';
import { factorsAt } from './discount.ts';
import { type Item, reachOfColumns } from './items-of-column.ts';
import { OUTPUTS, outputsFrom, outputsOf, outputsOfItems, pursesByYear } from './outputs.ts';

type Row = ReadonlyMap<Column, number>;

const isIn =
  (touched: ReadonlySet<Item>) =>
  (item: Item): boolean =>
    touched.has(item);

const add = (into: Float64Array, amounts: Float64Array | undefined, times: number) => {
  for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? 0) + (amounts?.[i] ?? 0) * times;
};

/** As written: outputs of each cost and consequence by itself, and what all of them give each purse in each year. */
function asWritten(
  plan: Plan,
  draw: Draws,
): { byItem: Map<Item, Float64Array>; byYear: Float64Array } {
  const { items, net, discount } = evaluate(plan, draw, 'items');
  const outputs = outputsOfItems(plan, items, discount);
  const byItem = new Map(
    [...plan.costs, ...plan.consequences].map((item, i) => [
      item,
      outputs.subarray(i * OUTPUTS.length, (i + 1) * OUTPUTS.length),
    ]),
  );
  return { byItem, byYear: pursesByYear(plan, net) };
}

/**
 * Gets ready to work out every output in rows that each set some numbers, all else as written. Most numbers stand in
 * one cost or consequence only: no more is worked out again than what a row touches, and what it only makes larger
 * or smaller is not worked out at all.
 *
 * @returns from a row to [output] DKK at the price level of the case; a gain for the purse is positive
 */
export function outputsOfRow(plan: Plan): (row: Row) => Float64Array {
  const known = reachOfColumns(plan);
  const draw = writtenDraw(plan);
  const { byItem, byYear } = asWritten(plan, draw);
  const writtenAt = (column: Column) => plan.parameters[column]?.value ?? 0;
  const rate = plan.discount.kind === 'rate' ? plan.discount.rate : -1;
  const at = (part: Plan, row: Row): Float64Array => {
    for (const [column, value] of row) draw.values[column] = value;
    const outputs = outputsOf(part, evaluate(part, draw), 1);
    for (const column of row.keys()) draw.values[column] = writtenAt(column);
    return outputs;
  };
  /** How much larger an item becomes; nothing where it changes in another way. */
  const grows = (item: Item, row: Row): number | undefined => {
    let times = 1;
    for (const [column, value] of row) {
      const reach = known.get(column);
      if (!reach?.items.includes(item)) continue;
      if (!reach.grows.has(item) || writtenAt(column) === 0) return undefined;
      times *= value / writtenAt(column);
    }
    return times;
  };
  const written = new Float64Array(OUTPUTS.length);
  for (const amounts of byItem.values()) add(written, amounts, 1);
  return (row) => {
    const only = row.size === 1 ? row.get(rate) : undefined;
    if (only !== undefined) return outputsFrom(byYear, factorsAt(only, plan.years));
    const touched = new Set<Item>();
    for (const column of row.keys()) {
      const reach = known.get(column);
      if (!reach) return at(plan, row);
      for (const item of reach.items) touched.add(item);
    }
    const into = written.slice();
    const again = new Set<Item>();
    for (const item of touched) {
      const times = grows(item, row);
      if (times === undefined) again.add(item);
      add(into, byItem.get(item), (times ?? 0) - 1);
    }
    if (again.size === 0) return into;
    const costs = plan.costs.filter(isIn(again));
    const consequences = plan.consequences.filter(isIn(again));
    add(into, at({ ...plan, costs, consequences }, row), 1);
    return into;
  };
}
