import { addTimes, multiply, payFour, polynomial } from './kernels.ts';
import { FEWEST_POWERS, type Sum, workOut } from './sums.ts';
import type { Row, Tape } from './tape.ts';
import { type Factors, rowsOf, type Term, termOf, times } from './values.ts';

/** What is paid as known amounts of the powers of one row. */
interface Gathered {
  lead: Row | undefined;
  base: Row | undefined;
  /** [cell][power] */
  amounts: number[][];
}

/** Amounts gathered for the cells of the output, before they become steps. */
export interface Payments {
  /** [cell] what falls there whatever is drawn */
  constants: Float64Array;
  gathered: Gathered[];
  /** Written over by each payment that is worked out draw by draw. */
  scratch: Row;
  /** Where nothing is paid. */
  spare: Row;
}

export const noPayments = (tape: Tape, cells: number): Payments => ({
  constants: new Float64Array(cells),
  gathered: [],
  scratch: tape.row(),
  spare: tape.row(),
});

/** A cell and the share that falls in it. */
interface Falls {
  share: number;
  cell: number;
}

/** Pays so many times a term into cells: amounts of the same rows become one. */
function gather(
  { constants, gathered }: Payments,
  { known, lead, base, power }: Term,
  times: number,
  falls: readonly Falls[],
): void {
  const amount = known * times;
  if (!lead && !base) {
    for (const { share, cell } of falls) constants[cell] = (constants[cell] ?? 0) + amount * share;
    return;
  }
  let all = gathered.find((known) => known.lead === lead && known.base === base);
  if (!all) {
    all = { lead, base, amounts: Array.from(constants, () => []) };
    gathered.push(all);
  }
  for (const { share, cell } of falls) {
    const amounts = all.amounts[cell] ?? [];
    amounts[power] = (amounts[power] ?? 0) + amount * share;
  }
}

/**
 * Pays factors · sum · share into the cells.
 *
 * @param sum - is used up
 * @param shares - of each cell from `cell` on
 */
export function pay(
  tape: Tape,
  payments: Payments,
  out: readonly Row[],
  { known, rows }: Factors,
  sum: Sum,
  cell: number,
  shares: readonly number[],
): void {
  const falls = shares.flatMap((share, i) => (share === 0 ? [] : [{ share, cell: cell + i }]));
  const isKnown = sum.terms.length === 0 && sum.products.length === 0;
  if (known === 0 || (isKnown && sum.known === 0)) return;
  if (isKnown) gather(payments, termOf(times(tape, sum.known, ...rows)), known, falls);
  else if (rows.length === 0 && sum.products.length === 0) {
    for (const term of sum.terms) gather(payments, term, known, falls);
    gather(payments, termOf(sum.known), known, falls);
  } else {
    workOut(tape, sum, payments.scratch);
    tape.steps.push(payStep(tape, payments, out, rows, known, falls));
  }
}

/** The step that multiplies the scratch row by rows and pays it out, to as many as four cells in one pass. */
function payStep(
  { ones }: Tape,
  { scratch, spare }: Payments,
  out: readonly Row[],
  rows: readonly Row[],
  known: number,
  falls: readonly Falls[],
): () => void {
  const [first = ones, second = ones, ...others] = rows;
  const fours = Array.from({ length: Math.ceil(falls.length / 4) }, (_, four) => {
    const own = falls.slice(4 * four, 4 * four + 4);
    const [a = spare, b = spare, c = spare, d = spare] = own.map(({ cell }) => out[cell] ?? spare);
    return { a, b, c, d, shares: Float64Array.from(own, ({ share }) => share * known) };
  });
  return () => {
    for (const row of others) multiply(scratch, row);
    for (const { a, b, c, d, shares } of fours) payFour(scratch, first, second, a, b, c, d, shares);
  };
}

/** Pays what was gathered of the powers of one row into a cell. */
function paySum(
  tape: Tape,
  { scratch }: Payments,
  into: Row,
  gathered: Gathered,
  powers: number[],
) {
  const { lead, base } = gathered;
  const paid = [...powers.keys()].filter((power) => powers[power]);
  if (base && paid.length >= FEWEST_POWERS) {
    const coefficients = Float64Array.from(powers, (amount = 0) => amount);
    tape.steps.push(() => {
      polynomial(scratch, lead ?? tape.ones, base, coefficients);
      addTimes(into, scratch, 1);
    });
  } else
    for (const power of paid) {
      const row = rowsOf(tape, { known: 1, lead, base, power }) ?? tape.ones;
      const amount = powers[power] ?? 0;
      tape.steps.push(() => addTimes(into, row, amount));
    }
}

/** Writes the gathered payments down: constants first, then each product of rows once. */
export function settle(tape: Tape, payments: Payments, out: readonly Row[]): void {
  const { constants, gathered } = payments;
  tape.steps.unshift(() => {
    for (const [cell, row] of out.entries()) row.fill(constants[cell] ?? 0);
  });
  for (const group of gathered)
    for (const [cell, powers] of group.amounts.entries()) {
      const into = out[cell];
      if (into && powers.length > 0) paySum(tape, payments, into, group, powers);
    }
}
