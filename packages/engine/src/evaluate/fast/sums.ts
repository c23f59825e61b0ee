import { addKnown, addProduct, polynomial, weigh } from './kernels.ts';
import { nameOf, type Row, type Tape } from './tape.ts';
import { isKnown, rowOf, rowsOf, type Term, termOf, times, type Value } from './values.ts';

const NO_TERM: Term = { known: 0, lead: undefined, base: undefined, power: 0 };

/** Fewer powers than this are summed as rows of their own. */
const FEWEST_POWERS = 3;

/** A sum sorted into what is known, terms with what they count, and products of two rows. */
interface Sum {
  known: number;
  terms: Term[];
  products: [Row, Row][];
}

/** A term so many times. */
function counted(value: Value, count: number): Term {
  const { known, lead, base, power } = termOf(value);
  return { known: known * count, lead, base, power };
}

function sumOf(tape: Tape, a: readonly Value[], b: readonly Value[]): Sum {
  const sum: Sum = { known: 0, terms: [], products: [] };
  for (const [i, first] of a.entries()) {
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
  const groups = Map.groupBy(
    sum.terms.filter(({ base }) => base),
    ({ lead, base }) => `${nameOf(tape, lead)} ${nameOf(tape, base)}`,
  );
  const [most = []] = [...groups.values()].sort((x, y) => y.length - x.length);
  const [{ lead, base } = NO_TERM] = most;
  if (!base || most.length < FEWEST_POWERS) return undefined;
  // what has no base, but the same row before it, is the power 0
  const belongs = (term: Term) => term.lead === lead && (!term.base || term.base === base);
  const own = sum.terms.filter(belongs);
  if (!lead && sum.known !== 0) own.push({ ...NO_TERM, known: sum.known });
  const powers = own.map(({ power }) => power);
  const [first, last] = [Math.min(...powers), Math.max(...powers)];
  const coefficients = new Float64Array(last - first + 1);
  for (const { known, power } of own)
    coefficients[power - first] = (coefficients[power - first] ?? 0) + known;
  sum.terms = sum.terms.filter((term) => !belongs(term));
  if (!lead) sum.known = 0;
  const before = rowsOf(tape, { known: 1, lead, base, power: first });
  return { lead: before ?? tape.ones, base, coefficients };
}

/**
 * The sum of products Σ a[i]·b[i].
 *
 * @param into - where it is worked out, when the next sum may write over it
 */
export function dot(tape: Tape, a: readonly Value[], b: readonly Value[], into?: Row): Value {
  const all = sumOf(tape, a, b);
  const [only] = all.terms;
  if (all.products.length === 0 && all.known === 0 && all.terms.length < 2)
    if (!only) return 0;
    else if (!into || (only.known === 1 && !only.base)) return times(tape, only);
  if (all.products.length === 0 && !only) return all.known;
  const powers = takePolynomial(tape, all);
  const rows = all.terms.map((term) => rowsOf(tape, term) ?? tape.ones);
  const factors = all.terms.map(({ known }) => known);
  const sum = into ?? tape.row();
  tape.steps.push(() => {
    if (powers) polynomial(sum, powers.lead, powers.base, powers.coefficients);
    weigh(sum, rows, factors, powers !== undefined);
    for (const [first, second] of all.products) addProduct(sum, first, second);
    if (all.known !== 0) addKnown(sum, all.known);
  });
  return sum;
}

/** a − b. */
export const minus = (tape: Tape, a: Value, b: Value): Value => dot(tape, [a, b], [1, -1]);
