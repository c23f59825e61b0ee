import type { PlanLasts } from '../../compile/plan.ts';
import { halfLifeShare } from '../../math/power.ts';
import { each, isKnown, type Tape, times, type Value } from './tape.ts';

/** Shares that shrink by the same factor every year; 1 in year 0. */
function shrinking(tape: Tape, keeps: Value, years: number): Value[] {
  const shares: Value[] = [1];
  for (let year = 1; year < years; year++) shares.push(times(tape, shares[year - 1] ?? 1, keeps));
  return shares;
}

/** How long it lasts: share still holding it, by years since it began, as `lastingShares` gives it. */
export function lastingOf(tape: Tape, lasts: PlanLasts, years: number): Value[] {
  const byYear = (share: (year: number) => Value) =>
    Array.from({ length: years }, (_, year) => (year === 0 ? 1 : share(year)));
  switch (lasts.kind) {
    case 'forever':
      return byYear(() => 1);
    case 'yearly':
      return shrinking(tape, tape.at(lasts.keeps, 1), years);
    case 'half-life': {
      const halfLife = tape.at(lasts.halfLifeYears, Number.POSITIVE_INFINITY);
      if (isKnown(halfLife)) return byYear((year) => halfLifeShare(year, halfLife));
      // what is left after one year, again and again: one exponential a draw instead of one a year
      return shrinking(tape, each(tape, 1, halfLife, halfLifeShare), years);
    }
    case 'table':
      return byYear((year) => tape.at(lasts.shares[year] ?? -1, 0));
  }
}
