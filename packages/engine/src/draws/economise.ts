/**
 * One segment of a quantile table: the cubic nearest to the curve between two knots.
 *
 * The quintic that has the value, slope and bend of the curve at both knots is economised: its fifth and fourth powers
 * are replaced by the lower powers of the Chebyshev polynomials, which spreads the error evenly and leaves an eighth
 * of that of a cubic through the knots. Source: C. Lanczos, Applied Analysis (1956), chapter VII.
 *
 * @param left - index in `values` of the left knot's value, slope and bend; the right knot's follow at `right`
 * @param width - distance between the knots in the unit of the slopes; negative walks the other way
 * @param into - the four coefficients are written at `at`, constant first
 * @returns how far the cubic is from the quintic at most
 */
export function economise(
  values: Float64Array,
  left: number,
  right: number,
  width: number,
  into: Float64Array,
  at: number,
): number {
  const a0 = values[left] ?? 0;
  const a1 = (values[left + 1] ?? 0) * width;
  const a2 = (values[left + 2] ?? 0) * width * width * 0.5;
  // what the right knot lacks of value, slope and bend after the first three powers
  const value = (values[right] ?? 0) - a0 - a1 - a2;
  const slope = (values[right + 1] ?? 0) * width - a1 - 2 * a2;
  const bend = (values[right + 2] ?? 0) * width * width - 2 * a2;
  const a3 = 10 * value - 4 * slope + 0.5 * bend;
  const a4 = -15 * value + 7 * slope - bend;
  const a5 = 6 * value - 3 * slope + 0.5 * bend;
  // T5(2t − 1)/512 = t⁵ − 2.5t⁴ + 2.1875t³ − 0.78125t² + 0.09765625t − 1/512
  const b4 = a4 + 2.5 * a5;
  // T4(2t − 1)/128 = t⁴ − 2t³ + 1.25t² − 0.25t + 1/128
  into[at] = a0 + a5 / 512 - b4 / 128;
  into[at + 1] = a1 - 0.09765625 * a5 + 0.25 * b4;
  into[at + 2] = a2 + 0.78125 * a5 - 1.25 * b4;
  into[at + 3] = a3 - 2.1875 * a5 + 2 * b4;
  return Math.abs(a5) / 512 + Math.abs(b4) / 128;
}
