import type { Plan } from '../compile/plan.ts';
import type { Amount, ByDepartment, ByPayer, PublicPayer } from '../result.ts';
import { PUBLIC_PAYERS } from '../result.ts';

/** DKK of one item or the net, [year × line], undiscounted. */
export type YearLines = Float64Array;

/** Nothing, for each public payer. */
export const noAmount = (): Amount => ({
  total: 0,
  byPayer: { municipality: 0, region: 0, state: 0 },
});

const isPublic = (payer: string): payer is PublicPayer =>
  (PUBLIC_PAYERS as readonly string[]).includes(payer);

/**
 * Sums over years from–to (exclusive), by payer; `other` is not part of the total.
 *
 * @param factors - [year] discount factors; absent for undiscounted
 */
export function amountOf(
  plan: Plan,
  money: YearLines,
  factors?: Float64Array,
  from = 0,
  to = plan.years,
): Amount {
  const amount = noAmount();
  const width = plan.lines.length;
  for (let year = from; year < Math.min(to, plan.years); year++)
    for (const [i, { payer }] of plan.lines.entries()) {
      if (!isPublic(payer)) continue;
      const krone = (money[year * width + i] ?? 0) * (factors?.[year] ?? 1);
      amount.byPayer[payer] += krone;
      amount.total += krone;
    }
  return amount;
}

/** The same for those who are not the public purse. */
export function otherOf(
  plan: Plan,
  money: YearLines,
  factors?: Float64Array,
  from = 0,
  to = plan.years,
): number {
  const line = plan.lines.findIndex(({ payer }) => payer === 'other');
  let sum = 0;
  for (let year = from; year < to; year++)
    sum += (money[year * plan.lines.length + line] ?? 0) * (factors?.[year] ?? 1);
  return sum;
}

/** The municipality's part by department; departments without money are left out. */
export function departmentsOf(
  plan: Plan,
  money: YearLines,
  factors?: Float64Array,
  from = 0,
  to = plan.years,
): ByDepartment {
  const result: ByDepartment = {};
  for (const [i, { payer, department }] of plan.lines.entries()) {
    if (payer !== 'municipality') continue;
    let sum = 0;
    for (let year = from; year < Math.min(to, plan.years); year++)
      sum += (money[year * plan.lines.length + i] ?? 0) * (factors?.[year] ?? 1);
    if (sum !== 0) result[department] = sum;
  }
  return result;
}

/** Sum of several amounts. */
export function sumOf(amounts: readonly Amount[]): Amount {
  const sum = noAmount();
  for (const amount of amounts) {
    sum.total += amount.total;
    for (const payer of PUBLIC_PAYERS) sum.byPayer[payer] += amount.byPayer[payer];
  }
  return sum;
}

/** Size of an item regardless of sign: Σ_y Σ_p δ_y |F|, all payers but `other`. */
export function weightOf(plan: Plan, money: YearLines, factors: Float64Array): number {
  let weight = 0;
  for (const [i, { payer }] of plan.lines.entries())
    if (isPublic(payer))
      for (let year = 0; year < plan.years; year++)
        weight += Math.abs(money[year * plan.lines.length + i] ?? 0) * (factors[year] ?? 1);
  return weight;
}

/** A value for the total and for each public payer. */
export function forTotalAndPayers<T>(
  make: (pick: (amount: { total: number; byPayer: ByPayer }) => number, payer?: PublicPayer) => T,
): Record<'total' | PublicPayer, T> {
  return {
    total: make((amount) => amount.total),
    municipality: make((amount) => amount.byPayer.municipality, 'municipality'),
    region: make((amount) => amount.byPayer.region, 'region'),
    state: make((amount) => amount.byPayer.state, 'state'),
  };
}
