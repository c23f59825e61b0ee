import type { Plan } from '../../compile/plan.ts';
import { columnsOf, type OutputForm, rowOf } from './output.ts';

/** Calendar years that fall in the same row of the output and in which everybody pays the same shares. */
export interface Stretch {
  years: readonly number[];
  /** First cell of its row. */
  cell: number;
}

/** Shares of an item in a year, by column of the output. */
export function columnShares(
  plan: Plan,
  form: OutputForm,
  shares: Float64Array,
  step: number,
  year: number,
): number[] {
  const { count, ofLine } = columnsOf(plan, form);
  const sums = Array<number>(count).fill(0);
  const from = (step * plan.years + year) * plan.lines.length;
  for (const [line, column] of ofLine.entries())
    sums[column] = (sums[column] ?? 0) + (shares[from + line] ?? 0);
  return sums;
}

/** True when nothing is shared otherwise in one year than in another. */
function samePayers(plan: Plan, form: OutputForm, a: number, b: number): boolean {
  return [...plan.costs, ...plan.consequences].every(({ shares }) => {
    const steps = shares.length / (plan.years * plan.lines.length);
    return Array.from({ length: steps }, (_, step) => step).every((step) => {
      const [first, second] = [a, b].map((year) => columnShares(plan, form, shares, step, year));
      return first?.every((share, column) => share === second?.[column]);
    });
  });
}

/** The years of the output, cut where payers change. */
export function stretchesOf(plan: Plan, form: OutputForm): Stretch[] {
  const { count } = columnsOf(plan, form);
  const stretches: { years: number[]; cell: number }[] = [];
  for (let year = 0; year < plan.years; year++) {
    const row = rowOf(form, year);
    if (row < 0) continue;
    const cell = row * count;
    const known = stretches.find(
      ({ years, cell: own }) => own === cell && samePayers(plan, form, years[0] ?? 0, year),
    );
    if (known) known.years.push(year);
    else stretches.push({ years: [year], cell });
  }
  return stretches;
}
