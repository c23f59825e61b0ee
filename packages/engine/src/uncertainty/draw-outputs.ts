import { BUDGET_YEARS } from '../analysis/cashable.ts';
import type { Plan } from '../compile/plan.ts';
import { BLOCK } from '../draws/random.ts';
import { netOfDraws } from '../evaluate/fast/net-of-draws.ts';
import { OUTPUT_FORMS } from '../evaluate/fast/output.ts';
import { type Prepared, prepare } from '../evaluate/fast/prepare.ts';
import { PAYERS } from '../schema/payer-names.ts';
import { OUTPUTS, PURSES } from '../sensitivity/outputs.ts';

/**
 * The series that are followed through the draws: every output, then the running sum of every purse at the end of
 * every year. [series][draw]
 */
export interface DrawOutputs {
  /** Number of series. */
  series: number;
  /** Series of the running sum of a purse at the end of a year. */
  running(purse: number, year: number): number;
  /** [series][draw], written over by the next call. */
  of(drawn: readonly Float64Array[]): readonly Float64Array[];
}

/** Payers of the public purse; `other` comes last and is outside every output. */
const PUBLIC = PURSES.length - 1;

/** Sums the payers of each row into the purses: the total first. */
function sumPurses(
  cells: readonly Float64Array[],
  row: number,
  into: readonly (Float64Array | undefined)[],
): void {
  const [total] = into;
  for (let payer = 0; payer < PUBLIC; payer++) {
    const from = cells[row * PAYERS.length + payer];
    const own = into[payer + 1];
    if (!from || !own || !total) continue;
    for (let d = 0; d < BLOCK; d++) {
      const amount = from[d] ?? 0;
      own[d] = (own[d] ?? 0) + amount;
      total[d] = (total[d] ?? 0) + amount;
    }
  }
}

/** Gets ready to work out the outputs alone, without the years: [output][draw], written over by the next call. */
export function netOutputs(
  plan: Plan,
  columns: readonly number[],
): (drawn: readonly Float64Array[]) => readonly Float64Array[] {
  const net: Prepared = prepare(plan, columns, OUTPUT_FORMS.payers);
  const budget: Prepared = prepare(plan, columns, OUTPUT_FORMS.budget);
  const out = OUTPUTS.map(() => new Float64Array(BLOCK));
  const budgetYears = Math.min(BUDGET_YEARS, plan.years);
  return (drawn) => {
    for (const row of out) row.fill(0);
    sumPurses(netOfDraws(net, drawn), 0, out);
    const four = netOfDraws(budget, drawn);
    for (let year = 0; year < budgetYears; year++) sumPurses(four, year, out.slice(PURSES.length));
    return out;
  };
}

/** Gets ready to follow all series of a plan whose given columns are drawn. */
export function drawOutputs(plan: Plan, columns: readonly number[]): DrawOutputs {
  const years: Prepared = prepare(plan, columns, OUTPUT_FORMS.years);
  const budget: Prepared = prepare(plan, columns, OUTPUT_FORMS.budget);
  const series = OUTPUTS.length + PURSES.length * plan.years;
  const out = Array.from({ length: series }, () => new Float64Array(BLOCK));
  const running = (purse: number, year: number): number =>
    OUTPUTS.length + purse * plan.years + year;
  const pursesAt = (first: number) => PURSES.map((_, purse) => out[first + purse]);
  const budgetYears = Math.min(BUDGET_YEARS, plan.years);
  return {
    series,
    running,
    of(drawn) {
      for (const row of out) row.fill(0);
      const cells = netOfDraws(years, drawn);
      for (let year = 0; year < plan.years; year++) {
        const here = PURSES.map((_, purse) => out[running(purse, year)]);
        if (year > 0)
          for (const [purse, row] of here.entries()) row?.set(out[running(purse, year - 1)] ?? row);
        sumPurses(cells, year, here);
      }
      for (const purse of PURSES.keys()) {
        const last = out[running(purse, plan.years - 1)];
        if (last) out[purse]?.set(last);
      }
      const four = netOfDraws(budget, drawn);
      for (let year = 0; year < budgetYears; year++) sumPurses(four, year, pursesAt(PURSES.length));
      return out;
    },
  };
}
