import type { Prepared } from './prepare.ts';
import type { Row } from './tape.ts';

/**
 * The output for a block of draws: `evaluate`, with the same result to nine digits, for many draws at once.
 *
 * @param drawn - [input][draw] values of the prepared columns, in their order, a whole block
 * @returns [cell][draw] DKK, a gain is positive; written over by the next call
 */
export function netOfDraws(
  { tape, out }: Prepared,
  drawn: readonly Float64Array[],
): readonly Row[] {
  for (const [i, input] of tape.inputs.entries()) {
    const from = drawn[i];
    if (from && from !== input) input.set(from);
  }
  for (const step of tape.steps) step();
  return out;
}
