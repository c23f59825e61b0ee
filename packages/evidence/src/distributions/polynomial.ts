/**
 * A polynomial at `x` by Horner's rule, in one fixed order of operations.
 *
 * @param coefficients - the highest power first, the constant last
 */
export function polynomial(x: number, coefficients: readonly number[]): number {
  let sum = 0;
  for (const coefficient of coefficients) sum = sum * x + coefficient;
  return sum;
}
