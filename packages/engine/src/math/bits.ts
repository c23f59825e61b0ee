// One scratch number for the whole module: allocating in each call costs more than the logarithm
// itself. Every function writes it before reading it, so nothing is carried between calls.
const scratch = new DataView(new ArrayBuffer(8));

/** Sign, exponent and first 20 bits of the fraction of a double, as a signed 32-bit integer. */
export function highWord(x: number): number {
  scratch.setFloat64(0, x);
  return scratch.getInt32(0);
}

/** The double `x` with its sign, exponent and first 20 bits of fraction replaced by `high`. */
export function withHighWord(x: number, high: number): number {
  scratch.setFloat64(0, x);
  scratch.setInt32(0, high);
  return scratch.getFloat64(0);
}
