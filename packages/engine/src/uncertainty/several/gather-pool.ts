import { BLOCK } from '../../draws/random.ts';
import { movementsOf, type PoolRule } from '../../portfolio/investment-pool.ts';
import { type Gathering, rowsOf } from './gathering.ts';

/** A pool as it was planned: which cases begin, and when. */
export interface PlannedPool {
  /** Column of the purse that draws on it. */
  purse: number;
  rule: PoolRule;
  /** [case] calendar year in which it begins; null when it does not. */
  starts: readonly (number | null)[];
  /** First calendar year and how many there are. */
  first: number;
  years: number;
}

/**
 * What is in a pool in each draw, when the cases begin as planned whatever comes: a row for each year, and last the
 * lowest that it ever was.
 *
 * @param draws - of a chunk
 */
export function gatherPool(
  { purse, rule, starts, first, years }: PlannedPool,
  draws: number,
): Gathering {
  const rows = rowsOf(years + 1, draws);
  return {
    rows,
    clear() {
      for (const row of rows) row.fill(0);
    },
    add(index, block, from) {
      const begins = starts[index];
      if (begins === null || begins === undefined) return;
      const flow = new Float64Array(block.years.length);
      for (let d = 0; d < BLOCK; d++) {
        for (const [year, byPurse] of block.years.entries()) flow[year] = byPurse[purse]?.[d] ?? 0;
        const { drawn, returned } = movementsOf(flow, rule);
        for (let year = 0; year < flow.length; year++) {
          const row = rows[begins - first + year];
          if (!row) continue;
          row[from + d] = (row[from + d] ?? 0) + (returned[year] ?? 0) - (drawn[year] ?? 0);
        }
      }
    },
    finish() {
      const lowest = rows[years];
      for (let d = 0; d < draws; d++) {
        let [amount, least] = [rule.limit, rule.limit];
        for (let year = 0; year < years; year++) {
          const row = rows[year];
          if (!row) continue;
          amount += row[d] ?? 0;
          row[d] = amount;
          least = Math.min(least, amount);
        }
        if (lowest) lowest[d] = least;
      }
    },
  };
}
