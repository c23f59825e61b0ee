import type { Plan, PlanShares } from '../../compile/plan.ts';
import { sharesIn } from '../../compile/shares.ts';
import { discountOf } from './discount.ts';
import { type Columns, columnsOf, type OutputForm, rowOf } from './output.ts';
import type { Tape } from './tape.ts';
import type { Value } from './values.ts';

/** Calendar years that fall in the same row of the output and in which everybody pays the same shares. */
export interface Stretch {
  years: readonly number[];
  /** First cell of its row. */
  cell: number;
  columns: Columns;
  /** [year] present value of a krone, or 1. */
  discount: readonly Value[];
}

/** Shares of an item in a year, by column of the output. */
export function columnShares(
  plan: Plan,
  { count, ofLine }: Columns,
  shares: PlanShares,
  step: number,
  year: number,
): number[] {
  const sums = Array<number>(count).fill(0);
  const byLine = sharesIn(plan, shares, step, year);
  for (let line = 0; line < byLine.length; line++) {
    const column = ofLine[line] ?? 0;
    sums[column] = (sums[column] ?? 0) + (byLine[line] ?? 0);
  }
  return sums;
}

/** True when one year is shared as another at every step. */
function sharedAlike({ years }: Plan, { rowOf }: PlanShares, a: number, b: number): boolean {
  for (let step = 0; step < rowOf.length; step += years)
    if (rowOf[step + a] !== rowOf[step + b]) return false;
  return true;
}

/**
 * The years of an output, cut where payers change.
 *
 * @param first - its first cell among those of all outputs
 */
export function stretchesOf(plan: Plan, tape: Tape, form: OutputForm, first: number): Stretch[] {
  const columns = columnsOf(plan, form);
  const discount = discountOf(plan, tape, form.discounted);
  const items = [...plan.costs, ...plan.consequences];
  const stretches: (Stretch & { years: number[] })[] = [];
  for (let year = 0; year < plan.years; year++) {
    const row = rowOf(form, year);
    if (row < 0) continue;
    const cell = first + row * columns.count;
    const known = stretches.find(
      ({ years: [known = 0], cell: own }) =>
        own === cell && items.every(({ shares }) => sharedAlike(plan, shares, known, year)),
    );
    if (known) known.years.push(year);
    else stretches.push({ years: [year], cell, columns, discount });
  }
  return stretches;
}
