import type { Column, Plan, PlanChange, PlanConsequence, PlanCost } from '../compile/plan.ts';
import { evaluate, writtenDraw } from '../evaluate/evaluate.ts';
import { OUTPUTS, outputsFrom, outputsOf, pursesByYear } from './outputs.ts';

type Row = ReadonlyMap<Column, number>;
type Item = PlanCost | PlanConsequence;

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

/** Numbers to which a cost or consequence is proportional. */
const factorsOf = (item: Item): Column[] =>
  'amount' in item ? [item.amount] : [item.price, item.scale, item.affected];

const isIn =
  (touched: ReadonlySet<Item>) =>
  (item: Item): boolean =>
    touched.has(item);

/** The costs and consequences in which a number stands; nothing for one that all of them may depend on. */
function itemsByColumn({ costs, consequences, outcomes }: Plan): Map<Column, Set<Item>> {
  const found = new Map<Column, Set<Item>>();
  for (const item of [...costs, ...consequences]) {
    const change = 'change' in item ? columnsOfChange(item.change) : [];
    for (const column of [...factorsOf(item), ...change])
      found.set(column, (found.get(column) ?? new Set()).add(item));
  }
  // persons may be who a consequence concerns and also who holds an outcome
  for (const { holders } of outcomes) found.delete(holders);
  return found;
}

/** Outputs of each cost and consequence by itself, as written. */
function outputsByItem(plan: Plan): Map<Item, Float64Array> {
  const { items, discount } = evaluate(plan, writtenDraw(plan), 'items');
  const size = plan.years * plan.lines.length;
  return new Map(
    [...plan.costs, ...plan.consequences].map((item, i) => {
      const net = items.subarray(i * size, (i + 1) * size);
      return [item, outputsFrom(pursesByYear(plan, net), discount)];
    }),
  );
}

/**
 * Gets ready to work out every output in rows that each set some numbers, all else as written. Most numbers stand in
 * one cost or consequence only: no more is worked out again than what a row touches, and what it only makes larger
 * or smaller is not worked out at all.
 *
 * @returns from a row to [output] DKK at the price level of the case; a gain for the purse is positive
 */
export function outputsOfRow(plan: Plan): (row: Row) => Float64Array {
  const known = itemsByColumn(plan);
  const byItem = outputsByItem(plan);
  const { values } = writtenDraw(plan);
  const writtenAt = (column: Column) => plan.parameters[column]?.value ?? 0;
  const at = (part: Plan, row: Row): Float64Array => {
    for (const [column, value] of row) values[column] = value;
    const outputs = outputsOf(part, evaluate(part, { count: 1, values }), 1);
    for (const column of row.keys()) values[column] = writtenAt(column);
    return outputs;
  };
  /** How much larger an item becomes; nothing where it changes in another way. */
  const grows = (item: Item, row: Row): number | undefined => {
    let times = 1;
    for (const [column, value] of row) {
      if (!known.get(column)?.has(item)) continue;
      if (!factorsOf(item).includes(column) || writtenAt(column) === 0) return undefined;
      times *= value / writtenAt(column);
    }
    return times;
  };
  const written = new Float64Array(OUTPUTS.length);
  const add = (into: Float64Array, amounts: Float64Array | undefined, times: number) => {
    for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? 0) + (amounts?.[i] ?? 0) * times;
  };
  for (const amounts of byItem.values()) add(written, amounts, 1);
  return (row) => {
    const touched = new Set<Item>();
    for (const column of row.keys()) {
      const items = known.get(column);
      if (!items) return at(plan, row);
      for (const item of items) touched.add(item);
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
