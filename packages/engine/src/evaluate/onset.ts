import type { Plan, PlanOnset, PlanRate } from '../compile/plan.ts';
import { netRateFromStudy } from '../effect-size.ts';
import { lastingShares } from './lasting.ts';
import { avoidedCases, relativeRisks } from './prevention.ts';

/** Value of a column in one draw; `otherwise` where there is none. */
export const at = (values: Float64Array, column: number, otherwise: number): number =>
  column < 0 ? otherwise : (values[column] ?? otherwise);

/** The net rate that a study's effect gives, from the effect and the rate without the intervention. */
export const rateFrom =
  ({ measure, betterIs }: PlanRate & { kind: 'study' }) =>
  (value: number, without: number): number =>
    measure === 'standardised-mean-difference'
      ? netRateFromStudy({ measure, value, without, betterIs: betterIs ?? 'higher' }).net
      : netRateFromStudy({ measure, value, without }).net;

/** The net rate: the share who reach it because of the intervention. */
export function netRate(rate: PlanRate, values: Float64Array): number {
  if (rate.kind === 'net') return at(values, rate.rate, 0);
  if (rate.kind === 'difference') return at(values, rate.with, 0) - at(values, rate.without, 0);
  return rateFrom(rate)(at(values, rate.value, 0), at(values, rate.without, 0));
}

/** First year since intake in which an effect can be caused, whatever its size. */
export function firstYear(onset: PlanOnset | undefined): number {
  if (onset?.kind === 'success') return onset.afterYears;
  if (onset?.kind !== 'prevention') return 0;
  const risky = onset.risk.map((columns) =>
    columns.findIndex(
      (column, year) => column >= 0 && year >= onset.from && year < onset.from + onset.years,
    ),
  );
  return Math.min(...risky.map((year) => (year < 0 ? Number.POSITIVE_INFINITY : year)));
}

/** Share for whom both effects have been caused by each year, from the yearly shares of each. */
function jointShares(
  plan: Plan,
  onset: PlanOnset & { kind: 'both' },
  first: Float64Array,
  second: Float64Array,
  values: Float64Array,
): Float64Array {
  const share = at(values, onset.share, 0);
  const completion = at(values, onset.completion, 1);
  const begins = Math.max(
    ...onset.members.map((member) => firstYear(plan.outcomes[member]?.onset)),
  );
  let [a, b] = [0, 0];
  return first.map((_, year) => {
    a += first[year] ?? 0;
    b += second[year] ?? 0;
    if (onset.joint === 'given') return year >= begins ? share : 0;
    if (onset.joint === 'nested') return Math.min(a, b);
    return completion === 0 ? 0 : (a * b) / completion;
  });
}

/** Yearly shares of one outcome in one segment, before the factor on all effects. */
function onsetOf(
  plan: Plan,
  onset: PlanOnset,
  segment: number,
  values: Float64Array,
  earlier: readonly Float64Array[][],
): Float64Array {
  const years = plan.cohortYears;
  const shares = new Float64Array(years);
  switch (onset.kind) {
    case 'success':
      if (onset.afterYears < years)
        shares[onset.afterYears] = netRate(onset.rate, values) * at(values, onset.completion, 1);
      return shares;
    case 'prevention': {
      const risk = Float64Array.from(onset.risk[segment] ?? [], (column) => at(values, column, 0));
      const fade = lastingShares(onset.fades, values, years);
      const relative = at(values, onset.relativeRisk, 1);
      return avoidedCases(risk, relativeRisks(relative, onset.from, onset.years, fade));
    }
    case 'participation':
      shares[0] = 1;
      return shares;
    case 'dropout':
      shares[0] = 1 - at(values, onset.completion, 1);
      return shares;
    case 'both': {
      const [first, second] = onset.members.map((member) => earlier[member]?.[segment]);
      if (!first || !second) return shares;
      const joint = jointShares(plan, onset, first, second, values);
      return joint.map((share, year) => share - (year === 0 ? 0 : (joint[year - 1] ?? 0)));
    }
  }
}

/** True for an onset that may differ from segment to segment. */
function differs(plan: Plan, onset: PlanOnset): boolean {
  if (onset.kind === 'prevention') return true;
  return (
    onset.kind === 'both' &&
    onset.members.some((member) => plan.outcomes[member]?.onset.kind === 'prevention')
  );
}

/** False for what is no effect but comes of attending itself. */
export const isEffect = (onset: PlanOnset) =>
  onset.kind !== 'participation' && onset.kind !== 'dropout';

/**
 * Share of holders for whom each outcome sets in, net of the counterfactual.
 *
 * @param values - one draw, [parameter]
 * @returns [outcome][segment][year since intake]
 */
export function onsetShares(plan: Plan, values: Float64Array): Float64Array[][] {
  const unscaled: Float64Array[][] = [];
  for (const { onset } of plan.outcomes) {
    // what does not differ by segment is one and the same array, which evaluation runs once
    const first = onsetOf(plan, onset, 0, values, unscaled);
    unscaled.push(
      Array.from(plan.segments, (_, segment) =>
        segment === 0 || !differs(plan, onset)
          ? first
          : onsetOf(plan, onset, segment, values, unscaled),
      ),
    );
  }
  const scale = at(values, plan.effectScale, 1);
  if (scale === 1) return unscaled;
  return unscaled.map((bySegment, i) => {
    const outcome = plan.outcomes[i];
    if (!outcome || !isEffect(outcome.onset)) return bySegment;
    const scaled = new Map<Float64Array, Float64Array>();
    for (const shares of bySegment)
      if (!scaled.has(shares))
        scaled.set(
          shares,
          shares.map((share) => share * scale),
        );
    return bySegment.map((shares) => scaled.get(shares) ?? shares);
  });
}
