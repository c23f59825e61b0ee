import type { Plan } from '../../compile/plan.ts';
import { PAYERS } from '../../schema/payer-names.ts';

/** What is asked of every draw: where money falls, and how years are put together. DKK; a gain is positive. */
export interface OutputForm {
  /** One column for each payer (municipality, region, state, other), or for each line of the plan. */
  by: 'payer' | 'line';
  /** `all` years in one sum, `each` by itself, or each of the four of the `budget`. */
  years: 'all' | 'each' | 'budget';
  discounted: boolean;
}

/** The forms that are asked for most. */
export const OUTPUT_FORMS = {
  /** Net result of each payer, present value. */
  payers: { by: 'payer', years: 'all', discounted: true },
  /** The budget year and three estimate years by payer, undiscounted. */
  budget: { by: 'payer', years: 'budget', discounted: false },
  /** Every calendar year by payer, present value. */
  years: { by: 'payer', years: 'each', discounted: true },
} as const satisfies Record<string, OutputForm>;

/** Budget year and three estimate years. */
const BUDGET_YEARS = 4;

/** Columns of a form: how many there are, and which one each line of the plan falls in. */
export interface Columns {
  count: number;
  ofLine: readonly number[];
}

/** The columns of a form. */
export function columnsOf(plan: Plan, { by }: OutputForm): Columns {
  if (by === 'line') return { count: plan.lines.length, ofLine: plan.lines.map((_, i) => i) };
  return { count: PAYERS.length, ofLine: plan.lines.map(({ payer }) => PAYERS.indexOf(payer)) };
}

/** Row of the output in which a calendar year falls; −1 for a year that is not asked for. */
export function rowOf({ years }: OutputForm, year: number): number {
  if (years === 'all') return 0;
  return years === 'each' || year < BUDGET_YEARS ? year : -1;
}

/** Number of cells of a form, [row × column]. */
export function cellCount(plan: Plan, form: OutputForm): number {
  const rows =
    form.years === 'all'
      ? 1
      : form.years === 'each'
        ? plan.years
        : Math.min(BUDGET_YEARS, plan.years);
  return rows * columnsOf(plan, form).count;
}
