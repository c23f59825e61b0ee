/**
 * The loops in which the time goes: each over the draws of a block, each on `Float64Array`s of the same length, so
 * that every call is of one and the same shape. Rows are [row × draw].
 */

/** into[draw] *= by[draw] */
export function multiply(into: Float64Array, by: Float64Array): void {
  for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? 0) * (by[i] ?? 0);
}

/** into[draw] *= factor */
export function scale(into: Float64Array, factor: number): void {
  for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? 0) * factor;
}

/** into[draw] += amount */
export function addKnown(into: Float64Array, amount: number): void {
  for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? 0) + amount;
}

/** into[draw] += factor · from[draw] */
export function addTimes(into: Float64Array, from: Float64Array, factor: number): void {
  for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? 0) + factor * (from[i] ?? 0);
}

/** into[draw] += a[draw] · b[draw] */
export function addProduct(into: Float64Array, a: Float64Array, b: Float64Array): void {
  for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? 0) + (a[i] ?? 0) * (b[i] ?? 0);
}

/** into[draw] = a[draw] · b[draw] */
export function product(into: Float64Array, a: Float64Array, b: Float64Array): void {
  for (let i = 0; i < into.length; i++) into[i] = (a[i] ?? 0) * (b[i] ?? 0);
}

/** into[draw] = Σ factors[i] · rows[i][draw], four rows at a time: most of the time goes in fetching. */
export function weigh(
  into: Float64Array,
  rows: readonly Float64Array[],
  factors: readonly number[],
): void {
  const none = rows[0];
  if (!none) {
    into.fill(0);
    return;
  }
  for (let r = 0; r < rows.length; r += 4) {
    const [b, c, d] = [rows[r + 1] ?? none, rows[r + 2] ?? none, rows[r + 3] ?? none];
    const [q, s, t] = [factors[r + 1] ?? 0, factors[r + 2] ?? 0, factors[r + 3] ?? 0];
    const work = r === 0 ? setFour : addFour;
    work(into, rows[r] ?? none, b, c, d, factors[r] ?? 0, q, s, t);
  }
}

type Row = Float64Array;

function setFour(
  to: Row,
  a: Row,
  b: Row,
  c: Row,
  d: Row,
  p: number,
  q: number,
  s: number,
  t: number,
) {
  for (let i = 0; i < to.length; i++)
    to[i] = p * (a[i] ?? 0) + q * (b[i] ?? 0) + (s * (c[i] ?? 0) + t * (d[i] ?? 0));
}

function addFour(
  to: Row,
  a: Row,
  b: Row,
  c: Row,
  d: Row,
  p: number,
  q: number,
  s: number,
  t: number,
) {
  for (let i = 0; i < to.length; i++)
    to[i] =
      (to[i] ?? 0) + (p * (a[i] ?? 0) + q * (b[i] ?? 0) + (s * (c[i] ?? 0) + t * (d[i] ?? 0)));
}

/** Adds amount[draw] · first[draw] · second[draw], times a share of its own, to each of four rows. */
export function payFour(
  amount: Row,
  first: Row,
  second: Row,
  a: Row,
  b: Row,
  c: Row,
  d: Row,
  shares: Float64Array,
): void {
  const [p, q, s, t] = [shares[0] ?? 0, shares[1] ?? 0, shares[2] ?? 0, shares[3] ?? 0];
  for (let i = 0; i < amount.length; i++) {
    const paid = (amount[i] ?? 0) * (first[i] ?? 0) * (second[i] ?? 0);
    a[i] = (a[i] ?? 0) + p * paid;
    b[i] = (b[i] ?? 0) + q * paid;
    c[i] = (c[i] ?? 0) + s * paid;
    d[i] = (d[i] ?? 0) + t * paid;
  }
}
