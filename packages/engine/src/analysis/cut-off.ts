import { compile } from '../compile/compile.ts';
import type { Plan } from '../compile/plan.ts';
import { evaluate, writtenDraw } from '../evaluate/evaluate.ts';
import type { Resolved } from '../resolve/resolved.ts';
import type { Result } from '../result.ts';
import { amountOf } from './totals.ts';

/** How far beyond the horizon is looked; longer than any table of consequences. */
const EXTRA_YEARS = 60;

function sums(plan: Plan): { costs: number; consequences: number } {
  const cells = evaluate(plan, writtenDraw(plan), 'items');
  const size = plan.years * plan.lines.length;
  const item = (i: number) =>
    amountOf(plan, cells.items.subarray(i * size, (i + 1) * size), cells.discount).total;
  const costs = plan.costs.reduce((sum, _, i) => sum + item(i), 0);
  const consequences = plan.consequences.reduce(
    (sum, _, i) => sum + item(plan.costs.length + i),
    0,
  );
  return { costs, consequences };
}

/** Discounted amounts that lie beyond the horizon and are left out. A consequence held for ever is counted for 60 years more. */
export function cutOff(resolved: Resolved, plan: Plan): Result['cutOff'] {
  const within = sums(plan);
  const all = sums(compile(resolved, EXTRA_YEARS));
  const beyond = (key: 'costs' | 'consequences') => {
    const difference = all[key] - within[key];
    return Math.abs(difference) < 0.005 ? 0 : difference;
  };
  return {
    costs: beyond('costs'),
    consequences: beyond('consequences'),
    openEnded: resolved.consequences.some((consequence) => consequence.hold),
  };
}
