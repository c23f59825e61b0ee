import type { Plan } from '../../compile/plan.ts';
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
  { years, lines }: Plan,
  { count, ofLine }: Columns,
  shares: Float64Array,
  step: number,
  year: number,
): number[] {
  const sums = Array<number>(count).fill(0);
  const from = (step * years + year) * lines.length;
  for (let line = 0; line < lines.length; line++) {
    const column = ofLine[line] ?? 0;
    sums[column] = (sums[column] ?? 0) + (shares[from + line] ?? 0);
  }
  return sums;
}

/** True when one year is shared as another in every item; `shares` are [step × year × line]. */
function sharedAlike({ years, lines }: Plan, shares: Float64Array, a: number, b: number): boolean {
  const width = lines.length;
  for (let from = 0; from < shares.length; from += years * width)
    for (let line = 0; line < width; line++)
      if (shares[from + a * width + line] !== shares[from + b * width + line]) return false;
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
