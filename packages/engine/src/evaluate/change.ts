import type { Plan, PlanConsequence } from '../compile/plan.ts';
import { unitsByStep } from './ladder.ts';
import { at } from './onset.ts';

function valuesAt(columns: Int32Array, values: Float64Array): Float64Array {
  const table = new Float64Array(columns.length);
  for (let year = 0; year < table.length; year++) table[year] = at(values, columns[year] ?? -1, 0);
  return table;
}

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

/** Weight of each distinct onset among the segments concerned: outcomes that do not differ by segment run once. */
function weightedOnsets(
  plan: Plan,
  consequence: PlanConsequence,
  values: Float64Array,
  onset: readonly Float64Array[],
): Map<Float64Array, number> {
  const weights = new Map<Float64Array, number>();
  for (const [segment, column] of plan.segments.entries()) {
    const shares = onset[segment];
    if (!shares || consequence.segments[segment] === 0) continue;
    weights.set(shares, (weights.get(shares) ?? 0) + at(values, column, 1));
  }
  return weights;
}

/** into[u + τ] += Σ_u weight · shares[u] · byYear[τ] */
function convolve(
  into: Float64Array,
  weight: number,
  shares: Float64Array,
  byYear: Float64Array,
): void {
  const years = into.length;
  for (let u = 0; u < years; u++) {
    const sets = weight * (shares[u] ?? 0);
    if (sets === 0) continue;
    for (let since = 0; since < years - u; since++)
      into[u + since] = (into[u + since] ?? 0) + sets * (byYear[since] ?? 0);
  }
}

/** By age: those who still hold the outcome in a year, times the mean change at the age they then have. */
function unitsByAge(
  plan: Plan,
  consequence: PlanConsequence & { change: { kind: 'byAge' } },
  values: Float64Array,
  onset: readonly Float64Array[],
  held: Float64Array,
): Float64Array {
  const units = new Float64Array(plan.cohortYears);
  for (const [segment, column] of plan.segments.entries()) {
    const shares = onset[segment];
    if (!shares || consequence.segments[segment] === 0) continue;
    const holders = new Float64Array(plan.cohortYears);
    convolve(holders, at(values, column, 1), shares, held);
    for (let year = 0; year < plan.cohortYears; year++)
      units[year] =
        (units[year] ?? 0) +
        (holders[year] ?? 0) * meanByAge(consequence.change.terms[segment]?.[year], values);
  }
  return units;
}

const isByAge = (
  consequence: PlanConsequence,
): consequence is PlanConsequence & { change: { kind: 'byAge' } } =>
  consequence.change.kind === 'byAge';

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
  const outcome = plan.outcomes[consequence.outcome];
  const persons =
    at(values, outcome?.holders ?? -1, 1) *
    at(values, consequence.affected, 1) *
    at(values, consequence.scale, 1);
  const still = (since: number) => (lastingApplies ? (lasting[since] ?? 0) : 1);
  if (isByAge(consequence)) {
    const held = Float64Array.from(
      { length: plan.cohortYears },
      (_, since) => persons * still(since),
    );
    return [unitsByAge(plan, consequence, values, onset, held)];
  }
  if (change.kind === 'byAge') return [];
  const weights = weightedOnsets(plan, consequence, values, onset);
  return changeByYear(change, values).map((units) => {
    const perHolder = units.map((unit, since) => persons * unit * still(since));
    const into = new Float64Array(plan.cohortYears);
    for (const [shares, weight] of weights) convolve(into, weight, shares, perHolder);
    return into;
  });
}
