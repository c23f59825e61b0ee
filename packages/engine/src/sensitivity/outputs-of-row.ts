import type { Column, Plan } from '../compile/plan.ts';
import { discountFactors, factorsAt } from '../evaluate/discount.ts';
import { writtenDraw } from '../evaluate/evaluate.ts';
import { type Amounts, itemOutputs } from './item-outputs.ts';
import { type Item, reachOfColumns } from './items-of-column.ts';
import { OUTPUTS } from './outputs.ts';

type Row = ReadonlyMap<Column, number>;

const add = (into: Float64Array, amounts: Float64Array | undefined, times: number) => {
  for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? 0) + (amounts?.[i] ?? 0) * times;
};

/**
 * Gets ready to work out every output in rows that each set some numbers, all else as written. Most numbers stand in
 * one cost or consequence only: no more is worked out again than what a row touches, and what it only makes larger
 * or smaller is not worked out at all.
 *
 * @returns from a row to [output] DKK at the price level of the case; a gain for the purse is positive
 */
export function outputsOfRow(plan: Plan): (row: Row) => Float64Array {
  const { amountsOf, addOutputs } = itemOutputs(plan);
  const known = reachOfColumns(plan);
  const { values } = writtenDraw(plan);
  const items = [...plan.costs, ...plan.consequences];
  const asWritten = amountsOf(items, values);
  const discount = discountFactors(plan, values);
  const writtenAt = (column: Column) => plan.parameters[column]?.value ?? 0;
  const outputsOf = (given: readonly Amounts[], factors: Float64Array): Float64Array => {
    const into = new Float64Array(OUTPUTS.length);
    addOutputs(given, factors, into);
    return into;
  };
  const byItem = new Map(asWritten.map((given) => [given.item, outputsOf([given], discount)]));
  /** The outputs of some items, with a row set. */
  const again = (some: readonly Item[], row: Row): Float64Array => {
    for (const [column, value] of row) values[column] = value;
    const outputs = outputsOf(amountsOf(some, values), discountFactors(plan, values));
    for (const column of row.keys()) values[column] = writtenAt(column);
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
    const rate = plan.discount.kind === 'rate' ? row.get(plan.discount.rate) : undefined;
    if (rate !== undefined && row.size === 1)
      return outputsOf(asWritten, factorsAt(rate, plan.years));
    const touched = new Set<Item>();
    for (const column of row.keys()) {
      const reach = known.get(column);
      if (!reach) return again(items, row);
      for (const item of reach.items) touched.add(item);
    }
    const into = written.slice();
    const changed: Item[] = [];
    for (const item of touched) {
      const times = grows(item, row);
      if (times === undefined) changed.push(item);
      add(into, byItem.get(item), (times ?? 0) - 1);
    }
    if (changed.length > 0) add(into, again(changed, row), 1);
    return into;
  };
}
