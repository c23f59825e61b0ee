import type { Plan } from '../compile/plan.ts';
import type { Resolved } from '../resolve/resolved.ts';
import { rateThresholds } from './discount.ts';
import { type AtHorizon, byHorizon, yearsNeeded } from './horizon.ts';
import type { Lever } from './lever.ts';
import { leversOf } from './levers.ts';
import { oneWay } from './one-way.ts';
import { type Threshold, thresholdsOf } from './threshold.ts';

/** One lever and what it does to every output. */
export interface Sensitive {
  lever: Lever;
  /** [output] at the ends of the range; absent when the lever counts as certain and so has no bar. */
  ends?: { low: Float64Array; high: Float64Array };
  /** [output] DKK more for one more unit. */
  slope: Float64Array;
  /** [output] per cent more for one per cent more of the lever; NaN when the output or the lever is nothing. */
  elasticity: Float64Array;
  /** [output] */
  thresholds: readonly Threshold[];
}

/** What moves the result, and where it turns. Every amount in DKK; outputs in the order of `OUTPUTS`. */
export interface Sensitivity {
  /** [output] as written. */
  written: Float64Array;
  levers: readonly Sensitive[];
  /** The yearly discount rate at which each output turns. */
  discount: readonly Threshold[];
  horizons: readonly AtHorizon[];
  /** [output] years people must be followed; null when even the whole horizon is not enough. */
  yearsNeeded: readonly (number | null)[];
}

/** Everything that can be moved in a case, one at a time. */
export function sensitivity(resolved: Resolved, plan: Plan): Sensitivity {
  const { written, levers } = oneWay(plan, leversOf(plan));
  const horizons = byHorizon(resolved, plan);
  return {
    written,
    levers: levers.map((moved) => ({
      ...moved,
      elasticity: moved.slope.map(
        (slope, output) => (slope * moved.lever.written) / (written[output] ?? 0),
      ),
      thresholds: thresholdsOf(plan, written, moved),
    })),
    discount: rateThresholds(plan),
    horizons,
    yearsNeeded: yearsNeeded(horizons),
  };
}

/** Levers by how far they move an output, those that count as certain last and without a bar. */
export function tornado(
  { levers }: Sensitivity,
  output: number,
): readonly (Sensitive & { swing: number })[] {
  return levers
    .map((moved) => ({
      ...moved,
      swing: moved.ends
        ? Math.abs((moved.ends.high[output] ?? 0) - (moved.ends.low[output] ?? 0))
        : 0,
    }))
    .sort((a, b) => b.swing - a.swing);
}
