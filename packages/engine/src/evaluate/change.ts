import type { Plan, PlanConsequence } from '../compile/plan.ts';
import { unitsByStep } from './ladder.ts';
import { at } from './onset.ts';

const valuesAt = (columns: Int32Array, values: Float64Array): Float64Array =>
  Float64Array.from(columns, (column) => at(values, column, 0));

/** Change in use by step and year since onset; one step unless by the refund ladder. `byAge` has its own way. */
export function changeByYear(
  change: Exclude<PlanConsequence['change'], { kind: 'byAge' }>,
  values: Float64Array,
): Float64Array[] {
  if (change.kind === 'table') return [valuesAt(change.byYear, values)];
  const reached = valuesAt(change.reached, values);
  const notReached = valuesAt(change.notReached, values);
  const years = reached.length;
  if (change.kind === 'paths')
    return [reached.map((units, year) => units - (notReached[year] ?? 0))];
  const { weeksBefore, weeksPerUnit } = change;
  const with_ = unitsByStep(reached, weeksBefore, weeksPerUnit);
  const without = unitsByStep(notReached, weeksBefore, weeksPerUnit);
  const difference = with_.map((units, i) => units - (without[i] ?? 0));
  return Array.from({ length: difference.length / years }, (_, step) =>
    difference.subarray(step * years, (step + 1) * years),
  );
}

export function meanByAge(
  terms: { columns: Int32Array; weights: Float64Array } | undefined,
  values: Float64Array,
): number {
  let mean = 0;
  for (const [i, column] of (terms?.columns ?? []).entries())
    mean += (terms?.weights[i] ?? 0) * at(values, column, 0);
  return mean;
}

/**
 * Units that use changes by, per participant of a cohort, by step and year since intake;
 * holders, affected persons and scale included.
 *
 * @param onset - [segment][year] share of holders for whom the outcome sets in
 * @param lasting - [year] share still holding it; not applied where relapse is already in the figures
 * @returns [step][year since intake]
 */
export function unitsPerParticipant(
  plan: Plan,
  consequence: PlanConsequence,
  values: Float64Array,
  onset: readonly Float64Array[],
  lasting: Float64Array,
): Float64Array[] {
  const { change, lastingApplies } = consequence;
  const years = plan.cohortYears;
  const outcome = plan.outcomes[consequence.outcome];
  const persons =
    at(values, outcome?.holders ?? -1, 1) *
    at(values, consequence.affected, 1) *
    at(values, consequence.scale, 1);
  const steps = change.kind === 'byAge' ? [new Float64Array(years)] : changeByYear(change, values);
  const units = steps.map(() => new Float64Array(years));
  for (const [segment, shareColumn] of plan.segments.entries()) {
    const shares = onset[segment];
    if (!shares || consequence.segments[segment] === 0) continue;
    const weight = at(values, shareColumn, 1) * persons;
    for (let u = 0; u < years; u++) {
      const sets = weight * (shares[u] ?? 0);
      if (sets === 0) continue;
      for (let year = u; year < years; year++) {
        const held = lastingApplies ? sets * (lasting[year - u] ?? 0) : sets;
        for (const [step, into] of units.entries()) {
          const q =
            change.kind === 'byAge'
              ? meanByAge(change.terms[segment]?.[year], values)
              : (steps[step]?.[year - u] ?? 0);
          into[year] = (into[year] ?? 0) + held * q;
        }
      }
    }
  }
  return units;
}
