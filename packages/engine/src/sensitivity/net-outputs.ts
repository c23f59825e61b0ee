import { BUDGET_YEARS } from '../analysis/cashable.ts';
import type { Column, Plan } from '../compile/plan.ts';
import { BLOCK } from '../draws/random.ts';
import { netOfDraws } from '../evaluate/fast/net-of-draws.ts';
import { OUTPUT_FORMS, type OutputForm } from '../evaluate/fast/output.ts';
import { prepare } from '../evaluate/fast/prepare.ts';
import { PAYERS } from '../schema/payer-names.ts';
import { OUTPUTS, PURSES, type Window } from './outputs.ts';

/** Payers of the public purse; `other` comes last and is outside every output. */
const PUBLIC = PURSES.length - 1;

/** Sums the payers of each row into the purses: the total first. */
export function sumPurses(
  cells: readonly Float64Array[],
  row: number,
  into: readonly (Float64Array | undefined)[],
): void {
  const [total] = into;
  for (let payer = 0; payer < PUBLIC; payer++) {
    const from = cells[row * PAYERS.length + payer];
    const own = into[payer + 1];
    if (!from || !own || !total) continue;
    for (let d = 0; d < from.length; d++) {
      const amount = from[d] ?? 0;
      own[d] = (own[d] ?? 0) + amount;
      total[d] = (total[d] ?? 0) + amount;
    }
  }
}

const WINDOWS = ['net', 'budget'] as const satisfies readonly Window[];
const FORMS: Record<Window, OutputForm> = {
  net: OUTPUT_FORMS.payers,
  budget: OUTPUT_FORMS.budget,
};

/**
 * Gets ready to work out the outputs of draws in which only `columns` differ from what is written, by the quick form
 * of the formula.
 *
 * @param block - draws that are worked out at once
 * @param windows - those that are asked for; outputs of others stay 0
 * @returns from [column][draw] to [output][draw] DKK, written over by the next call
 */
export function netOutputs(
  plan: Plan,
  columns: readonly Column[],
  block = BLOCK,
  windows: readonly Window[] = WINDOWS,
): (drawn: readonly Float64Array[]) => readonly Float64Array[] {
  const forms = windows.map((window) => FORMS[window]);
  const prepared = prepare(plan, columns, forms, block);
  const out = OUTPUTS.map(() => new Float64Array(block));
  const budgetYears = Math.min(BUDGET_YEARS, plan.years);
  return (drawn) => {
    for (const row of out) row.fill(0);
    const cells = netOfDraws(prepared, drawn);
    let row = 0;
    for (const window of windows) {
      const into = window === 'net' ? out : out.slice(PURSES.length);
      for (let year = 0; year < (window === 'net' ? 1 : budgetYears); year++)
        sumPurses(cells, row++, into);
    }
    return out;
  };
}

/** [row × output] of rows in which some columns are set, all else as written. */
export type OutputsAt = (rows: readonly ReadonlyMap<Column, number>[]) => Float64Array;

/**
 * The same for rows that each set some of the columns; a row sets what it does not name to what is written.
 *
 * @param most - rows that are worked out at once; more than that are taken in turn
 */
export function outputsAt(plan: Plan, columns: readonly Column[], most: number): OutputsAt {
  const outputs = netOutputs(plan, columns, most);
  const drawn = columns.map(() => new Float64Array(most));
  return (rows) => {
    const into = new Float64Array(rows.length * OUTPUTS.length);
    for (let first = 0; first < rows.length; first += most) {
      const here = rows.slice(first, first + most);
      for (const [i, column] of columns.entries())
        drawn[i]?.fill(plan.parameters[column]?.value ?? 0);
      for (const [d, row] of here.entries())
        for (const [column, value] of row) {
          const own = drawn[columns.indexOf(column)];
          if (own) own[d] = value;
        }
      for (const [output, amounts] of outputs(drawn).entries())
        for (const d of here.keys()) into[(first + d) * OUTPUTS.length + output] = amounts[d] ?? 0;
    }
    return into;
  };
}
