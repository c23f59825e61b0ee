import { drawsWith, evaluate, type Lever, OUTPUTS, type Plan } from '../../src/index.ts';
import { oneWay } from '../../src/sensitivity/one-way.ts';
import { outputsOf } from './outputs-of.ts';

type Row = ReadonlyMap<number, number>;

/** Every output of rows by `evaluate` itself. [row][output] */
export function longWay(plan: Plan, rows: readonly Row[]): number[][] {
  const outputs = outputsOf(plan, evaluate(plan, drawsWith(plan, rows)), rows.length);
  return rows.map((_, i) => [...outputs.subarray(i * OUTPUTS.length, (i + 1) * OUTPUTS.length)]);
}

/** How large amounts are: the sum of everything paid and saved. */
export const sizeOf = (plan: Plan, row: Row): number =>
  evaluate(plan, drawsWith(plan, [row]), 'items').items.reduce(
    (sum, amount) => sum + Math.abs(amount),
    1,
  );

/** How far what `oneWay` says of the ends of levers is from `evaluate`, as a part of the amounts. */
export function farthestOff(plan: Plan, levers: readonly Lever[]): number {
  const found = oneWay(plan, levers);
  let farthest = 0;
  const compare = (row: Row, amounts: ArrayLike<number>) => {
    const [expected = []] = longWay(plan, [row]);
    const size = sizeOf(plan, row);
    for (const [output, amount] of expected.entries())
      farthest = Math.max(farthest, Math.abs((amounts[output] ?? Number.NaN) - amount) / size);
  };
  compare(new Map(), found.written);
  for (const { lever, ends } of found.levers) {
    if (!ends || !lever.range) continue;
    compare(lever.ends?.low ?? lever.at(lever.range.low), ends.low);
    compare(lever.ends?.high ?? lever.at(lever.range.high), ends.high);
  }
  return farthest;
}

/** The levers with ends for those that have none, a little to both sides. */
export const withEnds = (levers: readonly Lever[]): Lever[] =>
  levers.map((lever) => {
    const { written, bounds, range } = lever;
    const far = 0.3 * Math.max(0.1, Math.abs(written));
    const low = Math.max(bounds.low, written - far);
    const high = Math.min(bounds.high, written + far);
    return range ? lever : { ...lever, range: { low, high, is: 'asked' } };
  });
