import type { Plan } from '../../compile/plan.ts';
import { factorsAt } from '../discount.ts';
import type { Tape } from './tape.ts';
import { each, powersOf, type Value } from './values.ts';

/** Present value of a krone by calendar year; 1 when nothing is discounted. */
export function discountOf({ discount, years }: Plan, tape: Tape, discounted: boolean): Value[] {
  if (!discounted) return Array<Value>(years).fill(1);
  if (discount.kind === 'factors') return [...discount.factors];
  const rate = tape.at(discount.rate, 0);
  if (typeof rate !== 'number')
    return powersOf(
      each(tape, 1, rate, (krone, r) => krone / (1 + r)),
      years,
    );
  return [...factorsAt(rate, years)];
}
