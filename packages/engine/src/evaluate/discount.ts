import type { Plan } from '../compile/plan.ts';
import { at } from './onset.ts';

/** Present value of a krone by year at one rate for all years. */
export function factorsAt(rate: number, years: number): Float64Array {
  const factors = new Float64Array(years).fill(1);
  for (let year = 1; year < years; year++) factors[year] = (factors[year - 1] ?? 1) / (1 + rate);
  return factors;
}

/** Present value of a krone by calendar year; `values` are one draw, [parameter]. */
export const discountFactors = ({ discount, years }: Plan, values: Float64Array): Float64Array =>
  discount.kind === 'factors' ? discount.factors : factorsAt(at(values, discount.rate, 0), years);
