import type { Plan } from '../compile/plan.ts';
import type { Lever } from './lever.ts';
import { outputsOfRow } from './outputs-of-row.ts';

/** Every output at the low end, as written and at the high end of a lever. */
export interface OneWay {
  lever: Lever;
  /** [output] DKK at the ends of the range; absent when the lever counts as certain. */
  ends?: { low: Float64Array; high: Float64Array };
  /** [output] DKK more for one more unit of the lever; exact when the lever is linear, at the written value. */
  slope: Float64Array;
}

/**
 * A point beside where the lever stands. On a straight line a wide step loses fewest digits: to the farther end of what
 * it can be, or as far again as it is from nothing; on a bend it must be small and stay inside.
 */
function probe({ written, bounds, linear }: Lever): number {
  const { low, high } = bounds;
  if (linear && high < Number.POSITIVE_INFINITY) return high - written > written - low ? high : low;
  if (linear) return written + Math.max(1, Math.abs(written));
  const step = 1e-4 * Math.max(1e-3, Math.abs(written));
  return written + step <= high ? written + step : written - step;
}

/**
 * Outputs of the case as written, and of every lever at its ends and beside where it stands: the ends of a
 * straight line from the line itself.
 */
export function oneWay(
  plan: Plan,
  levers: readonly Lever[],
): { written: Float64Array; levers: OneWay[] } {
  const outputsOf = outputsOfRow(plan);
  const written = outputsOf(new Map());
  return {
    written,
    levers: levers.map((lever) => {
      const side = probe(lever);
      const beside = outputsOf(lever.at(side));
      const slope = written.map(
        (amount, output) => ((beside[output] ?? 0) - amount) / (side - lever.written),
      );
      const { range, ends } = lever;
      if (!range) return { lever, slope };
      const at = (value: number) =>
        lever.linear
          ? written.map((amount, output) => amount + (slope[output] ?? 0) * (value - lever.written))
          : outputsOf(lever.at(value));
      return {
        lever,
        slope,
        ends: ends
          ? { low: outputsOf(ends.low), high: outputsOf(ends.high) }
          : { low: at(range.low), high: at(range.high) },
      };
    }),
  };
}
