import { BLOCK } from '../draws/random.ts';
import { sampleBlock } from '../draws/sample.ts';
import type { Sampler } from '../draws/sampler.ts';
import type { Stream } from '../draws/stream.ts';
import { OUTPUTS } from '../sensitivity/outputs.ts';
import { type Outputs, replaced } from './along.ts';

/** A part of the whole as a share, never more than all; 0 of nothing. */
export const share = (part: number, whole: number): number =>
  whole > 0 ? Math.min(1, part / whole) : 0;

/** Some blocks of draws, what they give, and as many that have nothing to do with them. */
export interface Ground {
  /** [block][input] */
  drawn: readonly Float64Array[][];
  /** [block][output] */
  given: readonly Float64Array[][];
  /** [block][input] */
  again: readonly Float64Array[][];
}

/** Blocks that are drawn, and drawn again. */
const BLOCKS = 2;

const copyOf = (rows: readonly Float64Array[]): Float64Array[] => rows.map((row) => row.slice());

/** The blocks by which it is told in how much of the variance each stream takes part. */
export function groundOf(outputs: Outputs, sampler: Sampler): Ground {
  const first = (from: Sampler) =>
    Array.from({ length: BLOCKS }, (_, block) => [...sampleBlock(from, block).values]);
  const { sampling } = sampler;
  const drawn = first(sampler);
  return {
    drawn,
    given: drawn.map((values) => copyOf(outputs(values))),
    // Sobol points of one dimension resemble each other in all scrambles; plain random ones do not
    again: first({
      ...sampler,
      sampling: { ...sampling, method: 'monte-carlo', seed: sampling.seed + 1 },
    }),
  };
}

/**
 * Share of the variance in which a stream takes part: half the mean square of what changes when it alone is drawn
 * again. Source: M. J. W. Jansen, Computer Physics Communications 117 (1999), 35–43.
 */
export function totalOrder(
  outputs: Outputs,
  { drawn, given, again }: Ground,
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
