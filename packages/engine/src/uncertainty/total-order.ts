import { BLOCK } from '../draws/random.ts';
import type { Stream } from '../draws/stream.ts';
import { OUTPUTS } from '../sensitivity/outputs.ts';
import { type Blocks, type Outputs, replaced } from './along.ts';

/** A part of the whole as a share, never more than all; 0 of nothing. */
export const share = (part: number, whole: number): number =>
  whole > 0 ? Math.min(1, part / whole) : 0;

/**
 * Share of the variance in which a stream takes part: half the mean square of what changes when it alone is drawn
 * again. Source: M. J. W. Jansen, Computer Physics Communications 117 (1999), 35–43.
 */
export function totalOrder(
  outputs: Outputs,
  { drawn, given }: Blocks,
  again: readonly Float64Array[][],
  stream: Stream,
  all: readonly number[],
): number[] {
  const squares = OUTPUTS.map(() => 0);
  for (const [block, values] of drawn.entries()) {
    const other = again[block] ?? values;
    const by = new Map(
      stream.inputs.map(({ input }): [number, Float64Array] => [
        input,
        other[input] ?? new Float64Array(BLOCK),
      ]),
    );
    const rows = outputs(replaced(values, by));
    for (const output of OUTPUTS.keys()) {
      const before = given[block]?.[output] ?? [];
      const after = rows[output] ?? [];
      let sum = 0;
      for (let d = 0; d < BLOCK; d++) {
        const moved = (after[d] ?? 0) - (before[d] ?? 0);
        sum += moved * moved;
      }
      squares[output] = (squares[output] ?? 0) + sum / BLOCK / drawn.length;
    }
  }
  return squares.map((square, output) => share(square / 2, all[output] ?? 0));
}
