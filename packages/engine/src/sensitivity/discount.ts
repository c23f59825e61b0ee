import type { Plan } from '../compile/plan.ts';
import { factorsAt } from '../evaluate/discount.ts';
import { evaluate, writtenDraw } from '../evaluate/evaluate.ts';
import { OUTPUTS, outputsFrom, pursesByYear } from './outputs.ts';
import { type OutputsAlong, searchThresholds, type Threshold } from './threshold.ts';

/** Rates above this are no discounting anybody asks about. */
const HIGHEST_RATE = 0.2;

/** Outputs with one discount rate for all years, whatever schedule the case has: each year's krone weighs less. */
export function outputsAtRate(plan: Plan): OutputsAlong {
  const byYear = pursesByYear(plan, evaluate(plan, writtenDraw(plan)).net);
  return (rates) => {
    const into = new Float64Array(rates.length * OUTPUTS.length);
    for (const [i, rate] of rates.entries())
      into.set(outputsFrom(byYear, factorsAt(rate, plan.years)), i * OUTPUTS.length);
    return into;
  };
}

/** The yearly discount rate from 0 to 20 % at which each output turns; the budget is not discounted and never turns. */
export const rateThresholds = (plan: Plan): Threshold[] =>
  searchThresholds(outputsAtRate(plan), 0, HIGHEST_RATE);
