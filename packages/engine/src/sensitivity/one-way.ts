import type { Column, Plan } from '../compile/plan.ts';
import { drawsWith, evaluate } from '../evaluate/evaluate.ts';
import type { Lever } from './lever.ts';
import { OUTPUTS, outputsOf } from './outputs.ts';

/** Every output at the low end, as written and at the high end of a lever. */
export interface OneWay {
  lever: Lever;
  /** [output] DKK at the ends of the range; absent when the lever counts as certain. */
  ends?: { low: Float64Array; high: Float64Array };
  /** [output] DKK more for one more unit of the lever; exact when the lever is linear, at the written value. */
  slope: Float64Array;
}

/** [output] of one row of `outputsOf`. */
const row = (outputs: Float64Array, draw: number): Float64Array =>
  outputs.subarray(draw * OUTPUTS.length, (draw + 1) * OUTPUTS.length);

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

/** Outputs of the case as written, and of every lever at its ends and beside where it stands: one evaluation of all. */
export function oneWay(
  plan: Plan,
  levers: readonly Lever[],
): { written: Float64Array; levers: OneWay[] } {
  const rows: ReadonlyMap<Column, number>[] = [new Map()];
  const placed = levers.map((lever) => {
    const side = probe(lever);
    const first = rows.push(lever.at(side)) - 1;
    const { range, ends } = lever;
    if (range) rows.push(ends?.low ?? lever.at(range.low), ends?.high ?? lever.at(range.high));
    return { lever, side, first };
  });
  const cells = evaluate(plan, drawsWith(plan, rows));
  const outputs = outputsOf(plan, cells, rows.length);
  const written = row(outputs, 0);
  return {
    written,
    levers: placed.map(({ lever, side, first }) => {
      const beside = row(outputs, first);
      const slope = written.map(
        (amount, output) => ((beside[output] ?? 0) - amount) / (side - lever.written),
      );
      return lever.range
        ? { lever, slope, ends: { low: row(outputs, first + 1), high: row(outputs, first + 2) } }
        : { lever, slope };
    }),
  };
}
