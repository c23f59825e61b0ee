import type { Plan } from '../compile/plan.ts';
import type { ResolvedConsequence } from '../resolve/resolved.ts';
import type { ByDepartment, Result } from '../result.ts';
import type { YearLines } from './totals.ts';

/** The budget year and three estimate years. */
export const BUDGET_YEARS = 4;

/** One item of the municipality's account and what of it can be cashed. */
export interface CashItem {
  id: string;
  money: YearLines;
  /** `full` for costs: they are paid in money. */
  cashable: ResolvedConsequence['price']['cashable'] | 'full';
}

function shareIn(cashable: CashItem['cashable'], year: number): number | undefined {
  if (cashable === 'full' || cashable === 'transfer') return 1;
  if (cashable === 'unknown') return undefined;
  return (year < BUDGET_YEARS ? cashable.short : cashable.long).value;
}

/**
 * The municipality's result when only what can really be cashed counts; discounted.
 * Marginal over average cost: `short` in the first four years, `long` after, the same for more and for less use.
 * What is unknown stays unknown: it is left out and listed.
 */
export function cashableResult(
  plan: Plan,
  items: readonly CashItem[],
  factors: Float64Array,
): Result['cashable'] {
  const byYear = Array.from({ length: plan.years }, () => 0);
  const byDepartment: ByDepartment = {};
  const unknown: string[] = [];
  let unknownTotal = 0;
  for (const { id, money, cashable } of items) {
    let touched = false;
    for (const [i, { payer, department }] of plan.lines.entries()) {
      if (payer !== 'municipality') continue;
      for (let year = 0; year < plan.years; year++) {
        const krone = (money[year * plan.lines.length + i] ?? 0) * (factors[year] ?? 1);
        if (krone === 0) continue;
        touched = true;
        const share = shareIn(cashable, year);
        if (share === undefined) {
          unknownTotal += krone;
          continue;
        }
        byYear[year] = (byYear[year] ?? 0) + krone * share;
        byDepartment[department] = (byDepartment[department] ?? 0) + krone * share;
      }
    }
    if (touched && cashable === 'unknown') unknown.push(id);
  }
  const total = byYear.reduce((sum, krone) => sum + krone, 0);
  return { total, byYear, byDepartment, unknown, unknownTotal };
}
