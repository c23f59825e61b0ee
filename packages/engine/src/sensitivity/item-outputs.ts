import { BUDGET_YEARS } from '../analysis/cashable.ts';
import type { Plan, PlanShares } from '../compile/plan.ts';
import { consequenceAmounts, costAmounts, outcomesIn } from '../evaluate/amounts.ts';
import { PUBLIC_PAYERS, type PublicPayer } from '../result.ts';
import type { Item } from './items-of-column.ts';
import { PURSES } from './outputs.ts';

/** Shares of the purses: [row × purse], all public payers together first. */
type PurseShares = Float64Array;

function purseShares({ lines }: Plan, { rows }: PlanShares): PurseShares {
  const width = lines.length;
  const purses = lines.map(({ payer }) => 1 + PUBLIC_PAYERS.indexOf(payer as PublicPayer));
  const into = new Float64Array((rows.length / width) * PURSES.length);
  for (let line = 0; line < width; line++) {
    const purse = purses[line] ?? 0;
    // whoever is not a public payer is outside every output
    if (purse === 0) continue;
    for (let cell = line, total = 0; cell < rows.length; cell += width, total += PURSES.length) {
      const share = rows[cell] ?? 0;
      into[total] = (into[total] ?? 0) + share;
      into[total + purse] = (into[total + purse] ?? 0) + share;
    }
  }
  return into;
}

/** What one item gives, before it is shared. */
export interface Amounts {
  item: Item;
  /** [step × year] undiscounted DKK; a gain is positive */
  amounts: Float64Array;
}

/**
 * The outputs of costs and consequences by themselves. Departments never matter to them: amounts go to the purses by
 * the shares of a year, which most years have in common.
 */
export interface ItemOutputs {
  /** What items give in one draw, [parameter]. */
  amountsOf(items: readonly Item[], values: Float64Array): Amounts[];
  /** Adds the outputs of items to `into`, [output]; `discount` is [year] present value of a krone. */
  addOutputs(given: readonly Amounts[], discount: Float64Array, into: Float64Array): void;
}

/** Gets ready to work out the outputs of items. */
export function itemOutputs(plan: Plan): ItemOutputs {
  const { years } = plan;
  const count = PURSES.length;
  const shares = new Map<Item, PurseShares>();
  const sharesOf = (item: Item): PurseShares => {
    const own = shares.get(item) ?? purseShares(plan, item.shares);
    shares.set(item, own);
    return own;
  };
  return {
    amountsOf: (items, values) => {
      const outcomes = outcomesIn(plan, values);
      return items.map((item) => ({
        item,
        amounts:
          'change' in item
            ? consequenceAmounts(plan, item, values, outcomes)
            : costAmounts(plan, item, values),
      }));
    },
    addOutputs: (given, discount, into) => {
      for (const { item, amounts } of given) {
        const own = sharesOf(item);
        const rows = own.length / count;
        // first over the years that are shared alike, then to the purses
        const [net, budget] = [new Float64Array(rows), new Float64Array(rows)];
        for (let place = 0; place < amounts.length; place++) {
          const amount = amounts[place] ?? 0;
          if (amount === 0) continue;
          const row = item.shares.rowOf[place] ?? 0;
          const year = place % years;
          net[row] = (net[row] ?? 0) + amount * (discount[year] ?? 1);
          if (year < BUDGET_YEARS) budget[row] = (budget[row] ?? 0) + amount;
        }
        for (let cell = 0; cell < own.length; cell++) {
          const row = Math.floor(cell / count);
          const purse = cell % count;
          const share = own[cell] ?? 0;
          into[purse] = (into[purse] ?? 0) + (net[row] ?? 0) * share;
          into[count + purse] = (into[count + purse] ?? 0) + (budget[row] ?? 0) * share;
        }
      }
    },
  };
}
