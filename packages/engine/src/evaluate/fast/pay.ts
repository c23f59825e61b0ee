import { addTimes, multiply, payFour } from './kernels.ts';
import { nameOf, type Row, type Tape } from './tape.ts';
import { type Factors, isKnown, rowOf, type Value } from './values.ts';

/** Amounts gathered for the cells of the output, before they become steps. */
export interface Payments {
  /** [cell] what falls there whatever is drawn */
  constants: Float64Array;
  /** What is a known amount times the same rows, by those rows. */
  byRows: Map<string, { rows: Row[]; amounts: Float64Array }>;
  /** Written over by each payment that is worked out draw by draw. */
  scratch: Row;
  /** Where nothing is paid. */
  spare: Row;
}

export const noPayments = (tape: Tape, cells: number): Payments => ({
  constants: new Float64Array(cells),
  byRows: new Map(),
  scratch: tape.row(),
  spare: tape.row(),
});

/**
 * Pays factors · amount · share into the cells.
 *
 * @param amount - may be the scratch row, which is used up
 * @param shares - of each cell from `cell` on
 */
export function pay(
  tape: Tape,
  payments: Payments,
  out: readonly Row[],
  { known, rows }: Factors,
  amount: Value,
  cell: number,
  shares: readonly number[],
): void {
  if (known === 0 || amount === 0) return;
  const falls = shares.flatMap((share, i) => (share === 0 ? [] : [{ share, cell: cell + i }]));
  const fixed = isKnown(amount) ? amount * known : known;
  const all = isKnown(amount) ? rows : [rowOf(tape, amount), ...rows];
  const used = !isKnown(amount) && amount === payments.scratch;
  if (!used) {
    if (all.length === 0) {
      for (const { share, cell: at } of falls)
        payments.constants[at] = (payments.constants[at] ?? 0) + fixed * share;
      return;
    }
    const key = all
      .map((row) => nameOf(tape, row))
      .sort((a, b) => a - b)
      .join();
    const gathered = payments.byRows.get(key) ?? {
      rows: all,
      amounts: new Float64Array(out.length),
    };
    payments.byRows.set(key, gathered);
    for (const { share, cell: at } of falls)
      gathered.amounts[at] = (gathered.amounts[at] ?? 0) + fixed * share;
    return;
  }
  tape.steps.push(payStep(tape, payments, out, rows, fixed, falls));
}

/** The step that multiplies the scratch row by rows and pays it out, to as many as four cells in one pass. */
function payStep(
  { ones }: Tape,
  { scratch, spare }: Payments,
  out: readonly Row[],
  rows: readonly Row[],
  fixed: number,
  falls: readonly { share: number; cell: number }[],
): () => void {
  const [first = ones, second = ones, ...others] = rows;
  const fours = Array.from({ length: Math.ceil(falls.length / 4) }, (_, four) => {
    const own = falls.slice(4 * four, 4 * four + 4);
    const [a = spare, b = spare, c = spare, d = spare] = own.map(({ cell }) => out[cell] ?? spare);
    return { a, b, c, d, shares: Float64Array.from(own, ({ share }) => share * fixed) };
  });
  return () => {
    for (const row of others) multiply(scratch, row);
    for (const { a, b, c, d, shares } of fours) payFour(scratch, first, second, a, b, c, d, shares);
  };
}

/** Writes the gathered payments down: constants first, then each product of rows once. */
export function settle(tape: Tape, payments: Payments, out: readonly Row[]): void {
  const { constants, byRows, scratch } = payments;
  const steps = [...byRows.values()].map(({ rows, amounts }) => () => {
    const [first, ...others] = rows;
    if (!first) return;
    scratch.set(first);
    for (const row of others) multiply(scratch, row);
    for (const [cell, amount] of amounts.entries()) {
      const into = out[cell];
      if (into && amount !== 0) addTimes(into, scratch, amount);
    }
  });
  tape.steps.unshift(() => {
    for (const [cell, row] of out.entries()) row.fill(constants[cell] ?? 0);
  });
  tape.steps.push(...steps);
}
