import { REFUND_STEP_ENDS } from '../schema/refund-steps.ts';

/**
 * Units of a benefit by step of the refund ladder and year, on one path.
 * The weeks of year τ are weeks b + W_{τ−1} + 1 … b + W_τ, W cumulated from the onset year.
 *
 * @param units - units per person and year, by years since onset
 * @param weeksBefore - weeks on the benefit before the onset year
 * @param weeksPerUnit - weeks in one unit
 * @returns [step × year] units
 */
export function unitsByStep(
  units: Float64Array,
  weeksBefore: number,
  weeksPerUnit: number,
): Float64Array {
  const years = units.length;
  const steps = new Float64Array(REFUND_STEP_ENDS.length * years);
  let from = weeksBefore;
  for (let year = 0; year < years; year++) {
    const to = from + (units[year] ?? 0) * weeksPerUnit;
    // use below nothing is wrong but never cut: it counts backwards on the steps it passes
    const [low, high] = to < from ? [to, from] : [from, to];
    let begin = Number.NEGATIVE_INFINITY;
    for (const [step, end] of REFUND_STEP_ENDS.entries()) {
      const weeks = Math.max(0, Math.min(high, end) - Math.max(low, begin));
      steps[step * years + year] = ((to < from ? -1 : 1) * weeks) / weeksPerUnit;
      begin = end;
    }
    from = to;
  }
  return steps;
}
