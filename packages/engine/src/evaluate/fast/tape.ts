import type { Plan } from '../../compile/plan.ts';

/** One number for each draw of a block. */
export type Row = Float64Array;

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
  at(column: number, otherwise: number): number | Row;
  row(): Row;
  /** 1 in every draw. */
  ones: Row;
  /** A number for each row, by which what is made of the same rows is found. */
  names: Map<Row, number>;
  /** Rows that are worked out once and used again, by what they are made of. */
  made: Map<string, Row>;
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
    ones: row().fill(1),
    names: new Map(),
    made: new Map(),
  };
}

/** A row's own number; 0 for none. */
export function nameOf({ names }: Tape, row: Row | undefined): number {
  if (!row) return 0;
  const name = names.get(row) ?? names.size + 1;
  names.set(row, name);
  return name;
}

/** A row that is worked out for every block, once for all who ask for the same. */
export function once(tape: Tape, key: string, work: (into: Row) => void): Row {
  const known = tape.made.get(key);
  if (known) return known;
  const into = tape.row();
  tape.made.set(key, into);
  tape.steps.push(() => work(into));
  return into;
}
