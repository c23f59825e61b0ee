import { BUDGET_YEARS } from '../analysis/cashable.ts';
import type { Plan } from '../compile/plan.ts';
import { BLOCK } from '../draws/random.ts';
import { netOfDraws } from '../evaluate/fast/net-of-draws.ts';
import { OUTPUT_FORMS } from '../evaluate/fast/output.ts';
import { prepare } from '../evaluate/fast/prepare.ts';
import { sumPurses } from '../sensitivity/net-outputs.ts';
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

/** Gets ready to follow all series of a plan whose given columns are drawn. */
export function drawOutputs(plan: Plan, columns: readonly number[]): DrawOutputs {
  const prepared = prepare(plan, columns, [OUTPUT_FORMS.years, OUTPUT_FORMS.budget]);
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
      const cells = netOfDraws(prepared, drawn);
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
      for (let year = 0; year < budgetYears; year++)
        sumPurses(cells, plan.years + year, pursesAt(PURSES.length));
      return out;
    },
  };
}
