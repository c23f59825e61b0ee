/**
 * The loops in which the time goes: each over the draws of a block, each on `Float64Array`s of the same length, so
 * that every call is of one and the same shape. Rows are [row × draw]. Numbers are named one by one: before a loop is
 * compiled, taking several out of a list at once costs more than working with them.
 */

type Row = Float64Array;

/** into[draw] *= by[draw] */
export function multiply(into: Row, by: Row): void {
  for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? 0) * (by[i] ?? 0);
}

/** into[draw] *= factor */
export function scale(into: Row, factor: number): void {
  for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? 0) * factor;
}

/** into[draw] += amount */
export function addKnown(into: Row, amount: number): void {
  for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? 0) + amount;
}

/** into[draw] += factor · from[draw] */
export function addTimes(into: Row, from: Row, factor: number): void {
  for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? 0) + factor * (from[i] ?? 0);
}

/** into[draw] += a[draw] · b[draw] */
export function addProduct(into: Row, a: Row, b: Row): void {
  for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? 0) + (a[i] ?? 0) * (b[i] ?? 0);
}

/** into[draw] = a[draw] · b[draw] */
export function product(into: Row, a: Row, b: Row): void {
  for (let i = 0; i < into.length; i++) into[i] = (a[i] ?? 0) * (b[i] ?? 0);
}

/** Σ coefficients[power] · x^power for one number */
function polynomialAt(coefficients: Float64Array, x: number): number {
  let sum = 0;
  for (let power = coefficients.length - 1; power >= 0; power--)
    sum = sum * x + (coefficients[power] ?? 0);
  return sum;
}

/**
 * into[draw] = lead[draw] · Σ coefficients[power] · base[draw]^power, by Horner's scheme: one multiplication for each
 * power, and nothing to fetch but its coefficient. Eight draws at a time, since each step waits for the one before.
 */
export function polynomial(into: Row, lead: Row, base: Row, coefficients: Float64Array): void {
  const eights = into.length - (into.length % 8);
  const last = coefficients.length - 1;
  for (let i = 0; i < eights; i += 8) {
    const x0 = base[i] ?? 0;
    const x1 = base[i + 1] ?? 0;
    const x2 = base[i + 2] ?? 0;
    const x3 = base[i + 3] ?? 0;
    const x4 = base[i + 4] ?? 0;
    const x5 = base[i + 5] ?? 0;
    const x6 = base[i + 6] ?? 0;
    const x7 = base[i + 7] ?? 0;
    const top = coefficients[last] ?? 0;
    let a = top;
    let b = top;
    let c = top;
    let d = top;
    let e = top;
    let f = top;
    let g = top;
    let h = top;
    for (let power = last - 1; power >= 0; power--) {
      const next = coefficients[power] ?? 0;
      a = a * x0 + next;
      b = b * x1 + next;
      c = c * x2 + next;
      d = d * x3 + next;
      e = e * x4 + next;
      f = f * x5 + next;
      g = g * x6 + next;
      h = h * x7 + next;
    }
    into[i] = a * (lead[i] ?? 0);
    into[i + 1] = b * (lead[i + 1] ?? 0);
    into[i + 2] = c * (lead[i + 2] ?? 0);
    into[i + 3] = d * (lead[i + 3] ?? 0);
    into[i + 4] = e * (lead[i + 4] ?? 0);
    into[i + 5] = f * (lead[i + 5] ?? 0);
    into[i + 6] = g * (lead[i + 6] ?? 0);
    into[i + 7] = h * (lead[i + 7] ?? 0);
  }
  for (let i = eights; i < into.length; i++)
    into[i] = polynomialAt(coefficients, base[i] ?? 0) * (lead[i] ?? 0);
}

/**
 * into[draw] = Σ factors[i] · rows[i][draw], four rows at a time: most of the time goes in fetching.
 *
 * @param more - adds to what is there
 */
export function weigh(
  into: Row,
  rows: readonly Row[],
  factors: readonly number[],
  more: boolean,
): void {
  const none = rows[0];
  if (!none) {
    if (!more) into.fill(0);
    return;
  }
  for (let r = 0; r < rows.length; r += 4) {
    const [b, c, d] = [rows[r + 1] ?? none, rows[r + 2] ?? none, rows[r + 3] ?? none];
    const [q, s, t] = [factors[r + 1] ?? 0, factors[r + 2] ?? 0, factors[r + 3] ?? 0];
    const work = r === 0 && !more ? setFour : addFour;
    work(into, rows[r] ?? none, b, c, d, factors[r] ?? 0, q, s, t);
  }
}

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
