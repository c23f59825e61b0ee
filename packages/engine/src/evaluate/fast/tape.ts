import type { Plan } from '../../compile/plan.ts';
import { addKnown, addProduct, multiply, product, scale, weigh } from './kernels.ts';

/** One number for each draw of a block. */
export type Row = Float64Array;

/** A number of the formula: known when preparing, or one for each draw. */
export type Value = number | Row;

export const isKnown = (value: Value): value is number => typeof value === 'number';

/**
 * The formula being written down for many draws. Each operation is done at once when its numbers are known;
 * otherwise it becomes a step that is done for every block. Whatever is certain is thus folded into constants
 * without anybody having to say so.
 */
export interface Tape {
  /** Draws in a block. */
  block: number;
  /** What is done for every block, in this order. */
  steps: (() => void)[];
  /** [input] row of each uncertain parameter. */
  inputs: readonly Row[];
  /** The number of a column: its row when uncertain, its written value otherwise. */
  at(column: number, otherwise: number): Value;
  row(): Row;
}

/** Nothing written down yet; `columns` are uncertain. */
export function newTape(plan: Plan, columns: readonly number[], block: number): Tape {
  const row = () => new Float64Array(block);
  const inputs = columns.map(row);
  const known = new Map(columns.map((column, i) => [column, inputs[i]]));
  return {
    block,
    steps: [],
    inputs,
    at: (column, otherwise) =>
      column < 0 ? otherwise : (known.get(column) ?? plan.parameters[column]?.value ?? otherwise),
    row,
  };
}

/** Known numbers in one, and the rows by which it is multiplied. */
export interface Factors {
  known: number;
  rows: Row[];
}

/** A product sorted into what is known and what is not; nothing is multiplied by zero. */
export function factorsOf(values: readonly Value[]): Factors {
  let known = 1;
  const rows: Row[] = [];
  for (const value of values)
    if (isKnown(value)) known *= value;
    else rows.push(value);
  return known === 0 ? { known, rows: [] } : { known, rows };
}

/** The product of values. */
export function times(tape: Tape, ...values: readonly Value[]): Value {
  const { known, rows } = factorsOf(values);
  const [first, second, ...others] = rows;
  if (!first) return known;
  if (known === 1 && !second) return first;
  const into = tape.row();
  tape.steps.push(() => {
    if (second) product(into, first, second);
    else into.set(first);
    for (const other of others) multiply(into, other);
    if (known !== 1) scale(into, known);
  });
  return into;
}

/** A sum sorted into what is known, rows with known factors, and products of two rows. */
interface Sum {
  known: number;
  rows: Row[];
  factors: number[];
  products: [Row, Row][];
}

function sumOf(a: readonly Value[], b: readonly Value[]): Sum {
  const sum: Sum = { known: 0, rows: [], factors: [], products: [] };
  for (const [i, first] of a.entries()) {
    const second = b[i] ?? 0;
    if (first === 0 || second === 0) continue;
    if (isKnown(first) && isKnown(second)) sum.known += first * second;
    else if (isKnown(first) && !isKnown(second)) {
      sum.rows.push(second);
      sum.factors.push(first);
    } else if (!isKnown(first) && isKnown(second)) {
      sum.rows.push(first);
      sum.factors.push(second);
    } else if (!isKnown(first) && !isKnown(second)) sum.products.push([first, second]);
  }
  return sum;
}

/** The sum of products Σ a[i]·b[i]; done in `into` when given, which the next sum may write over. */
export function dot(tape: Tape, a: readonly Value[], b: readonly Value[], into?: Row): Value {
  const { known, rows, factors, products } = sumOf(a, b);
  if (rows.length === 0 && products.length === 0) return known;
  const only = rows[0];
  if (only && rows.length === 1 && products.length === 0 && known === 0 && factors[0] === 1)
    return only;
  const sum = into ?? tape.row();
  tape.steps.push(() => {
    weigh(sum, rows, factors);
    for (const [first, second] of products) addProduct(sum, first, second);
    if (known !== 0) addKnown(sum, known);
  });
  return sum;
}

/** a − b. */
export const minus = (tape: Tape, a: Value, b: Value): Value => dot(tape, [a, b], [1, -1]);

/** A value as a row, the same in every draw when it is known. */
export const rowOf = (tape: Tape, value: Value): Row =>
  isKnown(value) ? tape.row().fill(value) : value;

/** A function of two values, draw by draw: for what is neither a product nor a sum. */
export function each(
  tape: Tape,
  a: Value,
  b: Value,
  work: (a: number, b: number) => number,
): Value {
  if (isKnown(a) && isKnown(b)) return work(a, b);
  const [first, second, into] = [rowOf(tape, a), rowOf(tape, b), tape.row()];
  tape.steps.push(() => {
    for (let i = 0; i < into.length; i++) into[i] = work(first[i] ?? 0, second[i] ?? 0);
  });
  return into;
}
