import type { Plan } from '../compile/plan.ts';
import { netRateFromStudy } from '../effect-size.ts';
import type { Cells } from '../evaluate/evaluate.ts';
import { netRate, onsetShares } from '../evaluate/onset.ts';
import type { Resolved, ResolvedOutcome } from '../resolve/resolved.ts';
import type { OutcomeResult } from '../result.ts';

/** What the effect says of the shares with and without the intervention, where both are known. */
function withAndWithout({ onset }: ResolvedOutcome): Partial<OutcomeResult> {
  if (onset.kind !== 'success' || onset.rate.kind === 'net') return {};
  const { rate } = onset;
  if (rate.kind === 'difference')
    return rate.without
      ? { with: rate.with.value, without: rate.without.value }
      : { with: rate.with.value };
  const [value, without] = [rate.value.value, rate.without.value];
  const { withRate, method } =
    rate.measure === 'standardised-mean-difference'
      ? netRateFromStudy({
          measure: rate.measure,
          value,
          without,
          betterIs: rate.betterIs ?? 'higher',
        })
      : netRateFromStudy({ measure: rate.measure, value, without });
  return { with: withRate, without, method };
}

/** Cases avoided and, of them, those that come later after all; per participant times participants. */
function avoidedAndPostponed(
  plan: Plan,
  values: Float64Array,
  shares: readonly Float64Array[],
  participants: number,
): Partial<OutcomeResult> {
  let avoided = 0;
  let postponed = 0;
  for (const [segment, column] of plan.segments.entries())
    for (const share of shares[segment] ?? []) {
      const persons = share * (values[column] ?? 1) * participants;
      if (persons > 0) avoided += persons;
      else postponed -= persons;
    }
  return { avoided, postponed };
}

/** The persons behind the result: how many reach, avoid or attend because of the intervention, and when. */
export function outcomeResults(
  resolved: Resolved,
  plan: Plan,
  cells: Cells,
  values: Float64Array,
  participants: number,
): OutcomeResult[] {
  const shares = onsetShares(plan, values);
  return resolved.outcomes.map((outcome, i) => {
    const byYear = [...cells.onset.subarray(i * plan.years, (i + 1) * plan.years)];
    const persons = byYear.reduce((sum, share) => sum + share, 0);
    const planned = plan.outcomes[i];
    const { kind } = outcome.onset;
    const holders = outcome.holders?.value ?? 1;
    return {
      id: outcome.id,
      label: outcome.label,
      kind,
      of: outcome.of,
      persons,
      rate:
        planned?.onset.kind === 'success'
          ? netRate(planned.onset.rate, values)
          : persons / Math.max(participants * holders, Number.MIN_VALUE),
      ...withAndWithout(outcome),
      ...(kind === 'prevention' &&
        avoidedAndPostponed(plan, values, shares[i] ?? [], participants * holders)),
      basis: outcome.effectBasis ?? 'own-data',
      byYear,
    };
  });
}
