import type { Plan } from '../../compile/plan.ts';
import { each, type Tape, times, type Value } from './tape.ts';

/** Present value of a krone by calendar year; 1 when nothing is discounted. */
export function discountOf({ discount, years }: Plan, tape: Tape, discounted: boolean): Value[] {
  if (!discounted) return Array<Value>(years).fill(1);
  if (discount.kind === 'factors') return [...discount.factors];
  const rate = tape.at(discount.rate, 0);
  const factors: Value[] = [1];
  if (typeof rate === 'number') {
    for (let year = 1; year < years; year++) factors.push(Number(factors[year - 1]) / (1 + rate));
    return factors;
  }
  const yearly = each(tape, 1, rate, (krone, r) => krone / (1 + r));
  for (let year = 1; year < years; year++)
    factors.push(times(tape, factors[year - 1] ?? 1, yearly));
  return factors;
}
