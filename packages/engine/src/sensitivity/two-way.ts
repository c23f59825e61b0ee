import type { Column, Plan } from '../compile/plan.ts';
import { BLOCK } from '../draws/random.ts';
import type { Lever } from './lever.ts';
import { netOutputs } from './net-outputs.ts';
import { type Output, outputColumn } from './outputs.ts';
import { outputsOfRow } from './outputs-of-row.ts';

/** An output as two levers move at once, all else as written. */
export interface TwoWay {
  output: Output;
  across: { lever: string; values: readonly number[] };
  down: { lever: string; values: readonly number[] };
  /** [down × across] DKK; a gain is positive. */
  amounts: Float64Array;
  /** Where the output is zero: for each value down, the values across; straight between grid points when searched. */
  zero: readonly { down: number; across: readonly number[] }[];
  /** `exact`: all of it follows from the four corners, since both are linear and do not touch the same numbers. */
  how: 'exact' | 'evaluated';
}

const span = (low: number, high: number, points: number): number[] =>
  Array.from({ length: points }, (_, i) => low + ((high - low) * i) / (points - 1));

/** Where a broken line through the points is zero. */
function zeros(values: readonly number[], amounts: Float64Array): number[] {
  const found: number[] = [];
  for (let i = 0; i < values.length; i++) {
    const from = values[i - 1];
    const to = values[i] ?? 0;
    const a = amounts[i - 1];
    const b = amounts[i] ?? 0;
    if (from === undefined || a === undefined) {
      if (b === 0) found.push(to);
    } else if (a !== 0 && (a > 0 !== b > 0 || b === 0))
      found.push(from + ((to - from) * a) / (a - b));
  }
  return found;
}

/** Values of the columns that a lever moves. */
interface Moves {
  columns: Column[];
  /** [column][point] */
  values: Float64Array[];
}

function movesOf(lever: Lever, points: readonly number[]): Moves {
  const rows = points.map((value) => lever.at(value));
  const columns = [...(rows[0]?.keys() ?? [])];
  return {
    columns,
    values: columns.map((column) => Float64Array.from(rows, (row) => row.get(column) ?? 0)),
  };
}

function fill(
  row: Float64Array | undefined,
  count: number,
  value: (d: number) => number | undefined,
): void {
  for (let d = 0; row && d < count; d++) row[d] = value(d) ?? 0;
}

/** [down × across] an output worked out at every point of a grid. */
function evaluatedGrid(
  plan: Plan,
  across: Moves,
  down: Moves,
  output: Output,
  into: Float64Array,
): void {
  const points = Math.sqrt(into.length);
  const block = Math.min(BLOCK, into.length);
  const columns = [...across.columns, ...down.columns];
  const outputs = netOutputs(plan, columns, block, [output.window]);
  const drawn = columns.map(() => new Float64Array(block));
  for (let first = 0; first < into.length; first += block) {
    const count = Math.min(block, into.length - first);
    for (const [k, values] of across.values.entries())
      fill(drawn[k], count, (d) => values[(first + d) % points]);
    for (const [k, values] of down.values.entries())
      fill(drawn[across.values.length + k], count, (d) => values[Math.floor((first + d) / points)]);
    const found = outputs(drawn)[outputColumn(output)];
    if (found) into.set(found.subarray(0, count), first);
  }
}

const touchSame = (a: Lever, b: Lever): boolean => {
  const columns = new Set(a.at(a.written).keys());
  return [...b.at(b.written).keys()].some((column) => columns.has(column));
};

/**
 * A grid over two levers.
 *
 * @param ranges - from and to of each lever
 * @param points - points along each side, at least 2
 * @throws RangeError when the levers move the same numbers, so that one would undo the other
 */
export function twoWay(
  plan: Plan,
  [across, down]: readonly [Lever, Lever],
  ranges: readonly [readonly [number, number], readonly [number, number]],
  output: Output,
  points = 11,
): TwoWay {
  if (touchSame(across, down))
    throw new RangeError(`twoWay: ${across.id} and ${down.id} move the same numbers`);
  const xs = span(...ranges[0], points);
  const ys = span(...ranges[1], points);
  const exact = across.linear && down.linear;
  const corner = (x: number, y: number): ReadonlyMap<Column, number> =>
    new Map([...across.at(x), ...down.at(y)]);
  const at = outputColumn(output);
  const amounts = new Float64Array(points * points);
  if (exact) {
    const [x0, x1] = ranges[0];
    const [y0, y1] = ranges[1];
    const outputs = outputsOfRow(plan);
    const corners = [corner(x0, y0), corner(x1, y0), corner(x0, y1), corner(x1, y1)].map(
      (row) => outputs(row)[at],
    );
    const [a = 0, b = 0, c = 0, d = 0] = corners;
    for (let j = 0; j < points; j++)
      for (let i = 0; i < points; i++) {
        const s = i / (points - 1);
        const t = j / (points - 1);
        amounts[j * points + i] = (a + (b - a) * s) * (1 - t) + (c + (d - c) * s) * t;
      }
  } else {
    evaluatedGrid(plan, movesOf(across, xs), movesOf(down, ys), output, amounts);
  }
  return {
    output,
    across: { lever: across.id, values: xs },
    down: { lever: down.id, values: ys },
    amounts,
    zero: ys.map((y, j) => ({
      down: y,
      across: zeros(xs, amounts.subarray(j * points, (j + 1) * points)),
    })),
    how: exact ? 'exact' : 'evaluated',
  };
}
