import type { Plan } from '../compile/plan.ts';
import { drawsWith, evaluate } from '../evaluate/evaluate.ts';
import { outputsOf } from './outputs.ts';
import { type OutputsAt, searchThresholds, type Threshold } from './threshold.ts';

/** Rates above this are no discounting anybody asks about. */
const HIGHEST_RATE = 0.2;

/** The plan with one discount rate for all years as a parameter, whatever schedule the case has. */
function withRate(plan: Plan): { plan: Plan; column: number } {
  const { discount } = plan;
  if (discount.kind === 'rate') return { plan, column: discount.rate };
  const column = plan.parameters.length;
  const rate = {
    id: 'discount.rate',
    value: 0,
    kind: 'rate' as const,
    linear: false,
    origin: { file: '', path: [] },
  };
  return {
    column,
    plan: {
      ...plan,
      parameters: [...plan.parameters, rate],
      discount: { kind: 'rate', rate: column },
    },
  };
}

/** Outputs with one discount rate for all years. */
export function outputsAtRate(plan: Plan): OutputsAt {
  const rated = withRate(plan);
  return (rates) => {
    const draws = drawsWith(
      rated.plan,
      rates.map((rate) => new Map([[rated.column, rate]])),
    );
    return outputsOf(rated.plan, evaluate(rated.plan, draws), rates.length);
  };
}

/** The yearly discount rate from 0 to 20 % at which each output turns; the budget is not discounted and never turns. */
export const rateThresholds = (plan: Plan): Threshold[] =>
  searchThresholds(outputsAtRate(plan), 0, HIGHEST_RATE);
