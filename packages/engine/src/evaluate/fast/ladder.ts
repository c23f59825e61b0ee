import { REFUND_STEP_ENDS } from '../../schema/refund-steps.ts';
import { unitsByStep } from '../ladder.ts';
import type { Row, Tape } from './tape.ts';
import { isKnown, rowOf, type Value } from './values.ts';

/** into[draw] = units on the step from week `begin` to week `end`, on the way from one week to another. */
function between(
  from: Row,
  to: Row,
  [begin, end]: readonly [number, number],
  weeksPerUnit: number,
  into: Row,
): void {
  for (let i = 0; i < into.length; i++) {
    const a = from[i] ?? 0;
    const b = to[i] ?? 0;
    const weeks = Math.max(0, Math.min(Math.max(a, b), end) - Math.max(Math.min(a, b), begin));
    into[i] = (b < a ? -weeks : weeks) / weeksPerUnit;
  }
}

/**
 * Units of a benefit by step of the refund ladder and year, on one path, as `unitsByStep` gives them.
 *
 * @param units - per person, by years since onset
 * @returns [step][year]
 */
export function ladderSteps(
  tape: Tape,
  units: readonly Value[],
  weeksBefore: number,
  weeksPerUnit: number,
): Value[][] {
  const years = units.length;
  if (units.every(isKnown)) {
    const steps = unitsByStep(Float64Array.from(units), weeksBefore, weeksPerUnit);
    return REFUND_STEP_ENDS.map((_, step) => [...steps.subarray(step * years, (step + 1) * years)]);
  }
  const byYear = units.map((unit) => rowOf(tape, unit));
  const steps = REFUND_STEP_ENDS.map((end, step) => ({
    weeks: [REFUND_STEP_ENDS[step - 1] ?? Number.NEGATIVE_INFINITY, end] as const,
    rows: units.map(() => tape.row()),
  }));
  const [from, to] = [tape.row(), tape.row()];
  tape.steps.push(() => {
    from.fill(weeksBefore);
    for (const [year, unit] of byYear.entries()) {
      for (let i = 0; i < to.length; i++) to[i] = (from[i] ?? 0) + (unit[i] ?? 0) * weeksPerUnit;
      for (const { weeks, rows } of steps) {
        const into = rows[year];
        if (into) between(from, to, weeks, weeksPerUnit, into);
      }
      from.set(to);
    }
  });
  return steps.map(({ rows }) => rows);
}
