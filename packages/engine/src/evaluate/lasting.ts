import type { PlanLasts } from '../compile/plan.ts';
import { halfLifeShare } from '../math/power.ts';

/**
 * Share still holding it, by years since it began; 1 in year 0.
 *
 * @param values - one draw, [parameter]
 * @returns [year]
 */
export function lastingShares(lasts: PlanLasts, values: Float64Array, years: number): Float64Array {
  const shares = new Float64Array(years).fill(1);
  if (lasts.kind === 'yearly') {
    const keeps = values[lasts.keeps] ?? 1;
    for (let year = 1; year < years; year++) shares[year] = (shares[year - 1] ?? 1) * keeps;
  } else if (lasts.kind === 'half-life') {
    const halfLife = values[lasts.halfLifeYears] ?? Number.POSITIVE_INFINITY;
    for (let year = 1; year < years; year++) shares[year] = halfLifeShare(year, halfLife);
  } else if (lasts.kind === 'table') {
    for (let year = 1; year < years; year++) {
      const column = lasts.shares[year] ?? -1;
      shares[year] = column < 0 ? 0 : (values[column] ?? 0);
    }
  }
  return shares;
}
