import type { Resolved, ResolvedConsequence } from '../resolve/resolved.ts';
import type { Columns } from './columns.ts';
import type { Line, PlanChange, PlanConsequence } from './plan.ts';
import { consequenceShares } from './shares.ts';

/** Weeks in a unit: the ladder counts a year as 52 weeks, and so a month as 52/12. */
const WEEKS_PER_UNIT: Record<string, number> = { week: 1, month: 52 / 12, year: 52 };

type ByAge = ResolvedConsequence['change'] & { kind: 'byAge' };

/**
 * Mean change by years since intake for one age band at intake, ages spread evenly over whole years.
 * A participant aged a at intake is a + year in a year, whatever the year of onset.
 */
function ageTerms(
  change: ByAge,
  age: readonly [number, number],
  years: number,
  hold: boolean,
  columns: Columns,
) {
  const [from, to] = age;
  const each = 1 / (to - from + 1);
  const oldest = change.bands.at(-1);
  return Array.from({ length: years }, (_, year) => {
    const weights = new Map<number, number>();
    for (let a = from + year; a <= to + year; a++) {
      const band = change.bands.find((b) => b.from <= a && a <= b.to);
      const value = band ?? (hold && oldest && a > oldest.to ? oldest : undefined);
      if (!value) continue;
      const column = columns.of(value.value);
      weights.set(column, (weights.get(column) ?? 0) + each);
    }
    return {
      columns: Int32Array.from(weights.keys()),
      weights: Float64Array.from(weights.values()),
    };
  });
}

function compileChange(
  { change, hold, price, refundStep }: ResolvedConsequence,
  resolved: Resolved,
  years: number,
  columns: Columns,
): PlanChange {
  if (change.kind === 'change')
    return { kind: 'table', byYear: columns.table(change.byYear, years, true, hold) };
  if (change.kind === 'byAge')
    return {
      kind: 'byAge',
      terms: resolved.segments.map(({ age }) =>
        age ? ageTerms(change, age, years, hold, columns) : [],
      ),
    };
  const ladder = change.weeksBefore !== undefined && price.split.kind === 'ladder' && !refundStep;
  // weeks on the ladder are cumulated, so a path moves the steps of all later years: not linear
  const reached = columns.table(change.reached, years, !ladder, hold);
  const notReached = columns.table(change.notReached, years, !ladder, hold);
  if (!ladder) return { kind: 'paths', reached, notReached };
  return {
    kind: 'ladder',
    reached,
    notReached,
    weeksBefore: change.weeksBefore ?? 0,
    weeksPerUnit: WEEKS_PER_UNIT[price.unit] ?? 1,
  };
}

/** A consequence as columns. */
export function compileConsequence(
  consequence: ResolvedConsequence,
  resolved: Resolved,
  columns: Columns,
  lines: readonly Line[],
  calendarYears: number,
  cohortYears: number,
): PlanConsequence {
  const { price, segments } = consequence;
  const sign = price.direction === 'revenue' ? 1 : -1;
  return {
    id: consequence.id,
    outcome: resolved.outcomes.findIndex((outcome) => outcome.id === consequence.outcome),
    affected: columns.of(consequence.affected),
    scale: columns.of(consequence.scale),
    segments: Uint8Array.from(resolved.segments, ({ id }) =>
      Number(segments === undefined || segments.includes(id)),
    ),
    change: compileChange(consequence, resolved, cohortYears, columns),
    lastingApplies: consequence.lastingApplies,
    price: columns.of(price.price),
    factor: sign * price.indexFactor,
    shares: consequenceShares(consequence, lines, resolved.startYear, calendarYears),
  };
}
