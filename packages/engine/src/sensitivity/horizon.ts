import type { Plan } from '../compile/plan.ts';
import { drawsWith, evaluate, writtenDraw } from '../evaluate/evaluate.ts';
import type { Resolved } from '../resolve/resolved.ts';
import { OUTPUTS, outputsFrom, PURSES, pursesByYear } from './outputs.ts';

/** Outputs when people are followed for so many years. */
export interface AtHorizon {
  years: number;
  /** [output] DKK */
  outputs: Float64Array;
}

/** Money by year that falls away from some year on, when the horizon is so many years. */
interface CutOff {
  /** [year × purse] undiscounted */
  byYear: Float64Array;
  /** Years from the start year that still count. */
  within(years: number): number;
}

/**
 * What each cohort changes, and the costs: each by itself, since a cohort is followed from its own year on and costs
 * are cut at the last year of all. The formula is a sum over cohorts.
 */
function cutOffs({ horizon }: Resolved, plan: Plan): CutOff[] {
  const perCohort = horizon.per === 'cohort';
  const { intake } = plan;
  const cohorts = evaluate(
    { ...plan, costs: [] },
    drawsWith(
      plan,
      intake.map((own) => new Map(intake.filter((c) => c !== own).map(({ count }) => [count, 0]))),
    ),
  );
  const size = plan.years * plan.lines.length;
  const lastIntake = Math.max(0, ...intake.map(({ year }) => year));
  const costs = evaluate({ ...plan, consequences: [] }, writtenDraw(plan));
  return [
    {
      byYear: pursesByYear(plan, costs.net),
      within: (years) => (perCohort ? lastIntake + years : years),
    },
    ...intake.map(({ year }, i) => ({
      byYear: pursesByYear(plan, cohorts.net.subarray(i * size, (i + 1) * size)),
      within: (years: number) => (perCohort ? year + years : years),
    })),
  ];
}

/** Outputs for every horizon from one year to the one of the case; intake and costs stay. */
export function byHorizon(resolved: Resolved, plan: Plan): AtHorizon[] {
  const parts = cutOffs(resolved, plan);
  const { discount } = evaluate({ ...plan, costs: [], consequences: [] }, writtenDraw(plan));
  return Array.from({ length: resolved.horizon.years }, (_, i) => {
    const outputs = new Float64Array(OUTPUTS.length);
    for (const { byYear, within } of parts) {
      const some = byYear.subarray(0, Math.max(0, within(i + 1)) * PURSES.length);
      for (const [output, amount] of outputsFrom(some, discount).entries())
        outputs[output] = (outputs[output] ?? 0) + amount;
    }
    return { years: i + 1, outputs };
  });
}

/**
 * For how many years people must be followed before each output is a gain and stays one to the horizon of the case;
 * null when it is not a gain at the end.
 */
export function yearsNeeded(horizons: readonly AtHorizon[]): (number | null)[] {
  return OUTPUTS.map((_, output) => {
    let needed: number | null = null;
    for (const { years, outputs } of horizons)
      if ((outputs[output] ?? 0) < 0) needed = null;
      else needed ??= years;
    return needed;
  });
}
