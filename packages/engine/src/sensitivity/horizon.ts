import { compile } from '../compile/compile.ts';
import { evaluate, writtenDraw } from '../evaluate/evaluate.ts';
import type { Resolved } from '../resolve/resolved.ts';
import { OUTPUTS, outputsOf } from './outputs.ts';

/** Outputs when people are followed for so many years. */
export interface AtHorizon {
  years: number;
  /** [output] DKK */
  outputs: Float64Array;
}

/** The same case with another horizon; intake and costs stay. */
function followed(resolved: Resolved, years: number): Resolved {
  const { horizon, startYear } = resolved;
  const lastIntake = Math.max(startYear, ...resolved.intake.map(({ year }) => year));
  const lastYear = (horizon.per === 'cohort' ? lastIntake : startYear) + years - 1;
  return { ...resolved, horizon: { ...horizon, years }, lastYear };
}

/** Outputs for every horizon from one year to the one of the case. */
export function byHorizon(resolved: Resolved): AtHorizon[] {
  return Array.from({ length: resolved.horizon.years }, (_, i) => {
    const plan = compile(followed(resolved, i + 1));
    return { years: i + 1, outputs: outputsOf(plan, evaluate(plan, writtenDraw(plan)), 1) };
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
