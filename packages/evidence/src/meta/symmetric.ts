/** A square matrix by rows; symmetric where a function says so. */
export type Matrix = readonly (readonly number[])[];

const NEXT_TO_NOTHING = 1e-10; // of a diagonal element; below it a column says what others said

/** The element in a row and column that exist. */
export function at(matrix: Matrix, row: number, column: number): number {
  const value = matrix[row]?.[column];
  if (value === undefined) throw new Error(`symmetric: no element ${row}, ${column}`);
  return value;
}

/** The matrix of a size whose elements are `element(row, column)`. */
export const matrixOf = (
  size: number,
  element: (row: number, column: number) => number,
): number[][] =>
  Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => element(i, j)));

export const product = (a: Matrix, b: Matrix): number[][] =>
  matrixOf(a.length, (i, j) => total(a.map((_, m) => at(a, i, m) * at(b, m, j))));

export const trace = (a: Matrix): number => total(a.map((_, i) => at(a, i, i)));

export const total = (numbers: readonly number[]): number => numbers.reduce((sum, x) => sum + x, 0);

/** vᵀ·A·v */
export const quadratic = (v: readonly number[], a: Matrix): number =>
  total(v.map((x, i) => x * total(v.map((y, j) => y * at(a, i, j)))));

/**
 * L with L·Lᵀ = `a`, lower triangular; undefined when a column is a combination of those before it.
 *
 * @param a - symmetric
 */
export function cholesky(a: Matrix): Matrix | undefined {
  const l: number[][] = a.map(() => []);
  for (const [i, row] of l.entries()) {
    for (let j = 0; j <= i; j += 1) {
      let rest = at(a, i, j);
      for (let m = 0; m < j; m += 1) rest -= at(l, i, m) * at(l, j, m);
      if (j < i) row.push(rest / at(l, j, j));
      else if (rest > NEXT_TO_NOTHING * at(a, i, i)) row.push(Math.sqrt(rest));
      else return undefined;
    }
  }
  return l;
}

/**
 * The inverse of a symmetric matrix with the Cholesky factor `l`.
 *
 * Each column solves L·Lᵀ·x = e by going forward and then backward.
 */
export function inverseOf(l: Matrix): number[][] {
  const size = l.length;
  const columns = l.map((_, c) => {
    const forward: number[] = [];
    for (let i = 0; i < size; i += 1) {
      let rest = i === c ? 1 : 0;
      for (const [m, x] of forward.entries()) rest -= at(l, i, m) * x;
      forward.push(rest / at(l, i, i));
    }
    return backward(l, forward);
  });
  // Both halves are worked out; their mean is symmetric to the last bit.
  return matrixOf(size, (i, j) => (at(columns, i, j) + at(columns, j, i)) / 2);
}

function backward(l: Matrix, right: readonly number[]): number[] {
  const x = [...right];
  for (let i = x.length - 1; i >= 0; i -= 1) {
    let rest = right[i] ?? 0;
    for (let m = i + 1; m < x.length; m += 1) rest -= at(l, m, i) * (x[m] ?? 0);
    x[i] = rest / at(l, i, i);
  }
  return x;
}
