import { addKnown, addProduct, polynomial, weigh } from './kernels.ts';
import type { Row, Tape } from './tape.ts';
import { isKnown, rowOf, rowsOf, type Term, termOf, times, type Value } from './values.ts';

const NO_TERM: Term = { known: 0, lead: undefined, base: undefined, power: 0 };

/** Fewer powers than this are summed as rows of their own. */
export const FEWEST_POWERS = 3;

/** A sum sorted into what is known, terms with what they count, and products of two rows. */
export interface Sum {
  known: number;
  terms: Term[];
  products: [Row, Row][];
}

/** A term so many times. */
function counted(value: Value, count: number): Term {
  const { known, lead, base, power } = termOf(value);
  return { known: known * count, lead, base, power };
}

/** The sum of products Σ a[i]·b[i], not yet worked out. */
export function sumOf(tape: Tape, a: readonly Value[], b: readonly Value[]): Sum {
  const sum: Sum = { known: 0, terms: [], products: [] };
  for (let i = 0; i < a.length; i++) {
    const first = a[i] ?? 0;
    const second = b[i] ?? 0;
    if (first === 0 || second === 0) continue;
    if (isKnown(first))
      if (isKnown(second)) sum.known += first * second;
      else sum.terms.push(counted(second, first));
    else if (isKnown(second)) sum.terms.push(counted(first, second));
    else sum.products.push([rowOf(tape, first), rowOf(tape, second)]);
  }
  return sum;
}

/** lead · Σ coefficients[power] · base^power */
interface Polynomial {
  lead: Row;
  base: Row;
  coefficients: Float64Array;
}

/** Takes the terms out of a sum that are powers of one row, if they are many. */
function takePolynomial(tape: Tape, sum: Sum): Polynomial | undefined {
  const { lead, base } = sum.terms.findLast((term) => term.base) ?? NO_TERM;
  if (!base || sum.terms.length < FEWEST_POWERS) return undefined;
  // what has no base, but the same row before it, is the power 0; powers of another row stay as they are
  const belongs = (term: Term) => term.lead === lead && (!term.base || term.base === base);
  const own = sum.terms.filter(belongs);
  if (own.length < FEWEST_POWERS) return undefined;
  if (!lead && sum.known !== 0) own.push({ ...NO_TERM, known: sum.known });
  const powers = own.map(({ power }) => power);
  const first = Math.min(...powers);
  const last = Math.max(...powers);
  const coefficients = new Float64Array(last - first + 1);
  for (const { known, power } of own)
    coefficients[power - first] = (coefficients[power - first] ?? 0) + known;
  sum.terms = sum.terms.filter((term) => !belongs(term));
  if (!lead) sum.known = 0;
  const before = rowsOf(tape, { known: 1, lead, base, power: first });
  return { lead: before ?? tape.ones, base, coefficients };
}

/** Works a sum out; what it is made of is used up. */
export function workOut(tape: Tape, sum: Sum, into: Row): void {
  const powers = takePolynomial(tape, sum);
  const { known, terms, products } = sum;
  const rows = terms.map((term) => rowsOf(tape, term) ?? tape.ones);
  const factors = terms.map((term) => term.known);
  tape.steps.push(() => {
    if (powers) polynomial(into, powers.lead, powers.base, powers.coefficients);
    weigh(into, rows, factors, powers !== undefined);
    for (const [first, second] of products) addProduct(into, first, second);
    if (known !== 0) addKnown(into, known);
  });
}

/** The sum of products Σ a[i]·b[i]. */
export function dot(tape: Tape, a: readonly Value[], b: readonly Value[]): Value {
  const sum = sumOf(tape, a, b);
  const [only, ...others] = sum.terms;
  if (sum.products.length === 0) {
    if (!only) return sum.known;
    if (others.length === 0 && sum.known === 0) return times(tape, only);
  }
  const into = tape.row();
  workOut(tape, sum, into);
  return into;
}

/** a − b. */
export const minus = (tape: Tape, a: Value, b: Value): Value => dot(tape, [a, b], [1, -1]);
