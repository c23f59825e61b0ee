import type { Plan } from '../compile/plan.ts';
import type { Lever } from './lever.ts';
import { outputsAt } from './net-outputs.ts';
import type { OneWay } from './one-way.ts';
import { OUTPUTS } from './outputs.ts';

/** Where an output turns from loss to gain as one lever moves, all else as written. */
export interface Threshold {
  /** Where it turns, in the unit of the lever; null when it does not within what the lever can be. */
  value: number | null;
  /** At least, at most: on which side it is a gain. Always, never: it does not turn. `several`: more than once. */
  verdict: 'at-least' | 'at-most' | 'always' | 'never' | 'no-effect' | 'several';
  /** `exact` from the straight line; `searched` by halving, for levers that bend. */
  how: 'exact' | 'searched';
}

/** Amounts below this are rounding: half an øre beside millions. */
const NOTHING = 1e-9;

/** Where a + b·(x − x₀) = 0 within the bounds. */
function onLine(amount: number, slope: number, { written, bounds }: Lever): Threshold {
  const how = 'exact';
  const range = Math.max(1, Math.abs(written));
  if (Math.abs(slope) * range <= NOTHING * Math.max(1, Math.abs(amount)))
    return { value: null, verdict: 'no-effect', how };
  const value = written - amount / slope;
  // at a bound itself nothing turns: no participants is neither gain nor loss
  const inside = value - bounds.low > NOTHING * range && bounds.high - value > -NOTHING * range;
  if (!inside) return { value: null, verdict: amount >= 0 ? 'always' : 'never', how };
  return { value, verdict: slope > 0 ? 'at-least' : 'at-most', how };
}

/** Finite ends to search between: the lever's own bounds, or ten times what is written. */
function searched({ written, bounds }: Lever): { low: number; high: number } {
  const far = 10 * Math.max(1, Math.abs(written));
  return {
    low: Number.isFinite(bounds.low) ? bounds.low : -far,
    high: Number.isFinite(bounds.high) ? bounds.high : far,
  };
}

const STEPS = 64;
const HALVINGS = 50;

/** [value × output] at each value of a lever, all else as written. */
export type OutputsAlong = (values: readonly number[]) => Float64Array;

interface Bracket {
  from: number;
  to: number;
  rises: boolean;
}

/** Which outputs turn once between two points of the grid; all others are answered by their verdict. */
function bracketOf(points: readonly number[], amounts: readonly number[]): Bracket | Threshold {
  const how = 'searched';
  const first = amounts[0] ?? 0;
  const nothing = NOTHING * Math.max(1, Math.abs(first));
  if (amounts.every((amount) => Math.abs(amount - first) <= nothing))
    return { value: null, verdict: 'no-effect', how };
  const turns = amounts.flatMap((amount, i) =>
    i > 0 && amount >= 0 !== (amounts[i - 1] ?? 0) >= 0 ? [i] : [],
  );
  if (turns.length > 1) return { value: null, verdict: 'several', how };
  const [turn] = turns;
  if (turn === undefined) return { value: null, verdict: first >= 0 ? 'always' : 'never', how };
  const rises = (amounts[turn - 1] ?? 0) < 0;
  return { from: points[turn - 1] ?? 0, to: points[turn] ?? 0, rises };
}

/** Where outputs turn that bend: a fine grid, then halving between the two points where the sign changes. */
export function searchThresholds(at: OutputsAlong, low: number, high: number): Threshold[] {
  const points = Array.from({ length: STEPS + 1 }, (_, i) => low + ((high - low) * i) / STEPS);
  const grid = at(points);
  const found = OUTPUTS.map((_, output) =>
    bracketOf(
      points,
      points.map((_p, i) => grid[i * OUTPUTS.length + output] ?? 0),
    ),
  );
  const open = found.flatMap((bracket, output) =>
    'rises' in bracket ? [{ bracket, output }] : [],
  );
  // one round halves every bracket at once
  for (let round = 0; round < HALVINGS && open.length > 0; round++) {
    const amounts = at(open.map(({ bracket }) => (bracket.from + bracket.to) / 2));
    for (const [i, { bracket, output }] of open.entries()) {
      const middle = (bracket.from + bracket.to) / 2;
      if ((amounts[i * OUTPUTS.length + output] ?? 0) < 0 === bracket.rises) bracket.from = middle;
      else bracket.to = middle;
    }
  }
  return found.map((bracket) =>
    'rises' in bracket
      ? {
          value: (bracket.from + bracket.to) / 2,
          verdict: bracket.rises ? 'at-least' : 'at-most',
          how: 'searched',
        }
      : bracket,
  );
}

/** Where the outputs of a lever that bends turn. */
function onCurve(plan: Plan, lever: Lever): Threshold[] {
  const { low, high } = searched(lever);
  const outputs = outputsAt(plan, [...lever.at(low).keys()], STEPS + 1);
  return searchThresholds((values) => outputs(values.map((value) => lever.at(value))), low, high);
}

/**
 * Where each output turns as one lever moves.
 *
 * @param written - [output] as written
 * @returns one threshold an output, in their order
 */
export function thresholdsOf(
  plan: Plan,
  written: Float64Array,
  { lever, slope }: OneWay,
): Threshold[] {
  if (!lever.linear) return onCurve(plan, lever);
  return OUTPUTS.map((_, output) => onLine(written[output] ?? 0, slope[output] ?? 0, lever));
}
