import type { Plan } from '../../src/compile/plan.ts';
import type { Cells } from '../../src/evaluate/evaluate.ts';
import { OUTPUTS, outputsFrom, pursesByYear } from '../../src/sensitivity/outputs.ts';

/**
 * Every output in every draw.
 *
 * @returns [draw × output] DKK at the price level of the case; a gain for the purse is positive
 */
export function outputsOf(plan: Plan, { net, discount }: Cells, draws: number): Float64Array {
  const into = new Float64Array(draws * OUTPUTS.length);
  const size = plan.years * plan.lines.length;
  for (let draw = 0; draw < draws; draw++) {
    const byYear = pursesByYear(plan, net.subarray(draw * size, (draw + 1) * size));
    const factors = discount.subarray(draw * plan.years, (draw + 1) * plan.years);
    into.set(outputsFrom(byYear, factors), draw * OUTPUTS.length);
  }
  return into;
}
