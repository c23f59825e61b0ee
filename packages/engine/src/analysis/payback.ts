import type { Payback, ResultYear } from '../result.ts';

/** Below half a krone a cumulative loss is rounding. */
const HALF_A_KRONE = 0.5;

/** First year from which the cumulative sum stays ≥ −0.5 kr. to the end; null if none. */
function homeYear(amounts: readonly number[], startYear: number): number | null {
  let sum = 0;
  let home: number | null = null;
  for (const [i, amount] of amounts.entries()) {
    sum += amount;
    if (sum < -HALF_A_KRONE) home = null;
    else home ??= startYear + i;
  }
  return home;
}

/**
 * When a payer has its money back.
 *
 * @param years - the result by year
 * @param pick - the payer's amount, or the total
 * @param costs - what the payer lays out in costs (≤ 0)
 */
export function paybackOf(
  years: readonly ResultYear[],
  pick: (amount: { total: number; byPayer: ResultYear['byPayer'] }) => number,
  costs: number,
): Payback {
  const startYear = years[0]?.year ?? 0;
  const discounted = years.map(pick);
  const undiscounted = years.map((year) => pick(year.undiscounted));
  if (costs >= 0 && undiscounted.every((amount) => amount >= 0))
    return { discounted: 'no-outlay', undiscounted: 'no-outlay' };
  return {
    discounted: homeYear(discounted, startYear),
    undiscounted: homeYear(undiscounted, startYear),
  };
}
