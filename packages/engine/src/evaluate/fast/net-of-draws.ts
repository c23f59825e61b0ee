import type { Prepared } from './prepare.ts';
import type { Row } from './tape.ts';

/**
 * The output for a block of draws: `evaluate`, with the same result to nine digits, for many draws at once.
 *
 * @param drawn - [input][draw] values of the prepared columns, in their order, a whole block
 * @returns [cell][draw] DKK, a gain is positive; written over by the next call
 */
export function netOfDraws(
  { tape, out, values, columns }: Prepared,
  drawn: readonly Float64Array[],
): readonly Row[] {
  for (const [i, input] of tape.inputs.entries()) {
    const from = drawn[i];
    if (from && from !== input) input.set(from);
  }
  if (tape.perDraw.length > 0)
    for (let draw = 0; draw < tape.block; draw++) {
      for (const [i, column] of columns.entries()) values[column] = tape.inputs[i]?.[draw] ?? 0;
      for (const work of tape.perDraw) work(values, draw);
    }
  for (const step of tape.steps) step();
  return out;
}
