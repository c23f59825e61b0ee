import type { Plan } from '../compile/plan.ts';
import { BLOCK } from '../draws/random.ts';
import { emptySample, sampleBlock } from '../draws/sample.ts';
import type { Sampler } from '../draws/sampler.ts';
import { drawsWith, evaluate } from '../evaluate/evaluate.ts';
import { netOutputs } from '../sensitivity/net-outputs.ts';
import { PURSES, type Purse } from '../sensitivity/outputs.ts';

/** Net result and persons reached in the same draws. */
export interface SuccessDraws {
  /** [draw] DKK, present value for the purse. */
  net: Float64Array;
  /** [draw] persons in whom the outcome sets in, net of what would have happened anyway. */
  persons: Float64Array;
}

/** Net result of a purse and persons reached by an outcome, draw by draw. */
export function successDraws(
  plan: Plan,
  sampler: Sampler,
  { outcome, purse, blocks }: { outcome: string; purse: Purse; blocks: number },
): SuccessDraws {
  const at = plan.outcomes.findIndex(({ id }) => id === outcome);
  if (at < 0) throw new RangeError(`successDraws: there is no outcome ${outcome}`);
  const net = new Float64Array(blocks * BLOCK);
  const persons = new Float64Array(blocks * BLOCK);
  const outputs = netOutputs(plan, sampler.columns);
  // persons cost nothing: without money the formula is short
  const people: Plan = { ...plan, costs: [], consequences: [] };
  const sample = emptySample(sampler);
  for (let block = 0; block < blocks; block++) {
    const { values } = sampleBlock(sampler, block, sample);
    net.set(outputs(values)[PURSES.indexOf(purse)] ?? [], block * BLOCK);
    const rows = Array.from(
      { length: BLOCK },
      (_, d) =>
        new Map(sampler.columns.map((column, input) => [column, values[input]?.[d] ?? 0] as const)),
    );
    const { onset } = evaluate(people, drawsWith(people, rows), 'items');
    for (let d = 0; d < BLOCK; d++) {
      let reached = 0;
      for (let year = 0; year < plan.years; year++)
        reached += onset[(d * plan.outcomes.length + at) * plan.years + year] ?? 0;
      persons[block * BLOCK + d] = reached;
    }
  }
  return { net, persons };
}

/** How likely it is that a success costs no more than a threshold. */
export interface Acceptable {
  /** DKK that a success is worth to whoever decides, beside the money. */
  threshold: number;
  /** Share of draws. */
  probability: number;
}

/**
 * Probability that the net cost per success is below each threshold: that net + threshold · persons ≥ 0.
 * Written as a sum and not as a ratio, so that draws with few or no successes count right.
 */
export const acceptability = (
  { net, persons }: SuccessDraws,
  thresholds: readonly number[],
): Acceptable[] =>
  thresholds.map((threshold) => {
    let accepted = 0;
    for (let d = 0; d < net.length; d++)
      if ((net[d] ?? 0) + threshold * (persons[d] ?? 0) >= 0) accepted++;
    return { threshold, probability: accepted / net.length };
  });

/** At a threshold: how often each of several interventions is best, and which is best on average. */
export interface Frontier {
  threshold: number;
  /** [intervention] share of draws in which it is best; the last one is doing nothing. */
  best: number[];
  /** Index of the one that is best on average; the frontier is its share. */
  chosen: number;
}

/**
 * Which of several interventions to choose at each threshold, doing nothing among them.
 *
 * @param interventions - draws of each, drawn together: draw d of all of them belongs together
 */
export function frontier(
  interventions: readonly SuccessDraws[],
  thresholds: readonly number[],
): Frontier[] {
  const draws = interventions[0]?.net.length ?? 0;
  return thresholds.map((threshold) => {
    const won = Array<number>(interventions.length + 1).fill(0);
    const sums = Array<number>(interventions.length + 1).fill(0);
    for (let d = 0; d < draws; d++) {
      let [best, most] = [interventions.length, 0];
      for (const [i, { net, persons }] of interventions.entries()) {
        const benefit = (net[d] ?? 0) + threshold * (persons[d] ?? 0);
        sums[i] = (sums[i] ?? 0) + benefit;
        if (benefit > most) [best, most] = [i, benefit];
      }
      won[best] = (won[best] ?? 0) + 1;
    }
    const top = Math.max(...sums);
    return {
      threshold,
      best: won.map((count) => count / Math.max(1, draws)),
      // doing nothing is 0 on average; it is chosen unless something is better
      chosen: top > 0 ? sums.indexOf(top) : interventions.length,
    };
  });
}

/** Shares of draws that the thresholds shown reach: the first of them that can be reached at all. */
const SHOWN_SHARES = [0.95, 0.9, 0.75, 0.5];
/** A success that reaches next to nobody costs beyond all measure: not shown farther than so many middles. */
const MIDDLES_SHOWN = 20;

/** 1, 2 or 5 times a power of ten, at or above an amount. */
function roundUp(amount: number): number {
  let step = 1;
  while (step * 10 < amount) step *= 10;
  return [1, 2, 5, 10].map((times) => times * step).find((round) => round >= amount) ?? amount;
}

/**
 * Thresholds worth showing, evenly spaced from nothing to where 95 of 100 draws of every intervention are accepted, as
 * far as that can be reached.
 */
export function thresholdsOf(interventions: readonly SuccessDraws[], count = 41): number[] {
  const needed = interventions.map(({ net, persons }) => {
    // a draw is accepted from −net / persons on; one that reaches nobody never is
    const each = Array.from(net, (amount, d) =>
      (persons[d] ?? 0) > 0 ? Math.max(0, -amount / (persons[d] ?? 1)) : Number.POSITIVE_INFINITY,
    ).sort((a, b) => a - b);
    const at = (share: number) => each[Math.floor(share * each.length)] ?? 0;
    const far = SHOWN_SHARES.map(at).find(Number.isFinite) ?? 0;
    return at(0.5) > 0 ? Math.min(far, MIDDLES_SHOWN * at(0.5)) : far;
  });
  const top = roundUp(Math.max(1000, ...needed));
  return Array.from({ length: count }, (_, i) => (top * i) / (count - 1));
}
