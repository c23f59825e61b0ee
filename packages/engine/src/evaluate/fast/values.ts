import { product, scale } from './kernels.ts';
import { nameOf, once, type Row, type Tape } from './tape.ts';

/**
 * known · lead · base^power in each draw. It is worked out only where it must stand by itself: a sum of many powers of
 * the same row is cheaper as a polynomial.
 */
export interface Term {
  known: number;
  lead: Row | undefined;
  base: Row | undefined;
  /** Whole number; from 1 where there is a base. */
  power: number;
}

/** A number of the formula: known when preparing, or one for each draw. */
export type Value = number | Row | Term;

export const isKnown = (value: Value): value is number => typeof value === 'number';

const isRow = (value: Value): value is Row => value instanceof Float64Array;

/** A value as a term. */
export function termOf(value: Value): Term {
  if (isKnown(value)) return { known: value, lead: undefined, base: undefined, power: 0 };
  return isRow(value) ? { known: 1, lead: value, base: undefined, power: 0 } : value;
}

/** a · b in each draw; one where the other is absent. */
function productRow(tape: Tape, a: Row | undefined, b: Row | undefined): Row | undefined {
  if (!a || !b) return a ?? b;
  const [first, second] = nameOf(tape, a) <= nameOf(tape, b) ? [a, b] : [b, a];
  const key = `${nameOf(tape, first)}·${nameOf(tape, second)}`;
  return once(tape, key, (into) => product(into, first, second));
}

/** base^power in each draw, from the power before; absent for the power 0. */
function powerRow(tape: Tape, base: Row | undefined, power: number): Row | undefined {
  if (!base || power === 0) return undefined;
  if (power === 1) return base;
  const before = powerRow(tape, base, power - 1) ?? base;
  return once(tape, `${nameOf(tape, base)}^${power}`, (into) => product(into, before, base));
}

/** The rows of a term in one; absent when there are none. */
export const rowsOf = (tape: Tape, { lead, base, power }: Term): Row | undefined =>
  productRow(tape, lead, powerRow(tape, base, power));

/** A value as a row, the same in every draw when it is known. */
export function rowOf(tape: Tape, value: Value): Row {
  if (isKnown(value)) return tape.row().fill(value);
  if (isRow(value)) return value;
  const row = rowsOf(tape, value) ?? tape.ones;
  const { known } = value;
  if (known === 1) return row;
  return once(tape, `${known}·${nameOf(tape, row)}`, (into) => {
    into.set(row);
    scale(into, known);
  });
}

/** The value of a term in its simplest form. */
function simplest(term: Term): Value {
  const { known, lead, base } = term;
  if (known === 0 || (!lead && !base)) return known;
  return known === 1 && lead && !base ? lead : term;
}

/** The product of values; nothing is multiplied by zero. */
export function times(tape: Tape, ...values: readonly Value[]): Value {
  const terms = values.map(termOf);
  const known = terms.reduce((all, term) => all * term.known, 1);
  if (known === 0) return 0;
  const powers = terms.filter(({ base }) => base);
  // as many powers as all of them have: the rest of each leads
  const power = powers.length > 0 ? Math.min(...powers.map((term) => term.power)) : 0;
  let [lead, base]: (Row | undefined)[] = [];
  for (const term of terms) {
    lead = productRow(tape, lead, term.lead);
    if (!term.base) continue;
    base = productRow(tape, base, term.base);
    lead = productRow(tape, lead, powerRow(tape, term.base, term.power - power));
  }
  return simplest({ known, lead, base, power });
}

/** The powers of a value from 0 on. */
export function powersOf(value: number | Row, count: number): Value[] {
  const powers: Value[] = [1];
  for (let power = 1; power < count; power++)
    powers.push(
      isKnown(value)
        ? Number(powers[power - 1]) * value
        : { known: 1, lead: undefined, base: value, power },
    );
  return powers;
}

/** Known numbers in one, and the rows by which it is multiplied. */
export interface Factors {
  known: number;
  rows: Row[];
}

/** A product sorted into what is known and what is not; nothing is multiplied by zero. */
export function factorsOf(tape: Tape, values: readonly Value[]): Factors {
  const terms = values.map(termOf);
  const known = terms.reduce((all, term) => all * term.known, 1);
  const rows = known === 0 ? [] : terms.flatMap((term) => rowsOf(tape, term) ?? []);
  return { known, rows };
}

/** A function of two values, draw by draw: for what is neither a product nor a sum. */
export function each(
  tape: Tape,
  a: Value,
  b: Value,
  work: (a: number, b: number) => number,
): number | Row {
  if (isKnown(a) && isKnown(b)) return work(a, b);
  const [first, second, into] = [rowOf(tape, a), rowOf(tape, b), tape.row()];
  tape.steps.push(() => {
    for (let i = 0; i < into.length; i++) into[i] = work(first[i] ?? 0, second[i] ?? 0);
  });
  return into;
}
