import type { PlanLasts } from '../../compile/plan.ts';
import { halfLifeShare } from '../../math/power.ts';
import type { Tape } from './tape.ts';
import { each, isKnown, powersOf, type Value } from './values.ts';

/** How long it lasts: share still holding it, by years since it began, as `lastingShares` gives it. */
export function lastingOf(tape: Tape, lasts: PlanLasts, years: number): Value[] {
  const byYear = (share: (year: number) => Value) =>
    Array.from({ length: years }, (_, year) => (year === 0 ? 1 : share(year)));
  switch (lasts.kind) {
    case 'forever':
      return byYear(() => 1);
    case 'yearly':
      return powersOf(tape.at(lasts.keeps, 1), years);
    case 'half-life': {
      const halfLife = tape.at(lasts.halfLifeYears, Number.POSITIVE_INFINITY);
      if (isKnown(halfLife)) return byYear((year) => halfLifeShare(year, halfLife));
      // what is left after one year, again and again: one exponential a draw instead of one a year
      return powersOf(each(tape, 1, halfLife, halfLifeShare), years);
    }
    case 'table':
      return byYear((year) => tape.at(lasts.shares[year] ?? -1, 0));
  }
}
