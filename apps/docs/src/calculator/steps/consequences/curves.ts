import type { BasisName } from '@som/engine';
import type { OwnConsequence, PackConsequence, Row } from './rows.ts';

/** One place on the curves: a year since the outcome set in, or a band of ages. */
export interface CurvePoint {
  /** `year-0`, or `6-15` */
  key: string;
  /** First and last year or age, inclusive. */
  from: number;
  to: number;
  /** Units per person and year with the outcome, and without it. */
  reached: number;
  not: number;
}

/**
 * Use with the outcome and without it. `change`: only the difference is known, so the path without is drawn as zero;
 * `byAge` likewise, by the age of the participant.
 */
export interface Curves {
  kind: 'change' | 'paths' | 'byAge';
  points: readonly CurvePoint[];
  /** How far off each number may be, as a share of it; undefined where no interval is written. */
  spread: number | undefined;
}

type Body = Row['body'];
type Estimate = NonNullable<PackConsequence['perHolder']>;
type Table = Readonly<Record<string, Estimate>>;

const yearOf = (key: string): number => Number(key.slice('year-'.length));

/** Half the interval as a share of the value, from the first number that has both. */
function spreadIn(tables: readonly (Table | undefined)[]): number | undefined {
  for (const table of tables)
    for (const { value, range, ci95 } of Object.values(table ?? {})) {
      const interval = range ?? ci95;
      if (interval && value !== 0) return Math.abs((interval[1] - interval[0]) / 2 / value);
    }
  return undefined;
}

/** The curves of a consequence. */
export function curvesOf({ change, byAge, ifReached, ifNotReached }: Body): Curves {
  const spread = spreadIn([change, byAge, ifReached, ifNotReached]);
  if (byAge) {
    const points = Object.entries(byAge).map(([key, { value }]) => {
      const [from = 0, to = from] = key.split('-').map(Number);
      return { key, from, to, reached: value, not: 0 };
    });
    return { kind: 'byAge', points: points.sort((a, b) => a.from - b.from), spread };
  }
  const [reached, not] = [ifReached ?? change ?? {}, ifNotReached ?? {}];
  const last = Math.max(0, ...[...Object.keys(reached), ...Object.keys(not)].map(yearOf));
  const points = Array.from({ length: last + 1 }, (_, year) => {
    const key = `year-${year}`;
    return {
      key,
      from: year,
      to: year,
      reached: reached[key]?.value ?? 0,
      not: not[key]?.value ?? 0,
    };
  });
  return { kind: change ? 'change' : 'paths', points, spread };
}

/** A number with the interval that the spread gives it. */
function estimateOf(value: number, spread: number | undefined): Estimate {
  if (spread === undefined || spread === 0 || value === 0) return { value };
  const half = Math.abs(value) * spread;
  return { value, range: [value - half, value + half] };
}

/** A consequence written anew from its curves; numbers that somebody drew rest on what is said of them. */
export function bodyOf(row: Row, curves: Curves, basis: BasisName): OwnConsequence {
  const { change, byAge, ifReached, ifNotReached, weeksBefore, source, ...rest } = row.body;
  const { kind, points, spread } = curves;
  const table = (pick: (point: CurvePoint) => number): Record<string, Estimate> =>
    Object.fromEntries(points.map((point) => [point.key, estimateOf(pick(point), spread)]));
  const reached = table(({ reached: value }) => value);
  return {
    ...rest,
    outcome: row.outcome,
    basis,
    ...(kind === 'change' && { change: reached }),
    ...(kind === 'byAge' && { byAge: reached }),
    ...(kind === 'paths' && {
      ifReached: reached,
      ifNotReached: table(({ not }) => not),
      ...(weeksBefore !== undefined && { weeksBefore }),
    }),
  };
}

/** The curves with one number changed. */
export const moved = (
  curves: Curves,
  index: number,
  which: 'reached' | 'not',
  value: number,
): Curves => ({
  ...curves,
  points: curves.points.map((point, i) => (i === index ? { ...point, [which]: value } : point)),
});

/** One year more, as the last one is. */
export function withYear(curves: Curves): Curves {
  const last = curves.points.at(-1);
  const year = (last?.to ?? -1) + 1;
  const next = { key: `year-${year}`, from: year, to: year };
  const values = { reached: last?.reached ?? 0, not: last?.not ?? 0 };
  return { ...curves, points: [...curves.points, { ...next, ...values }] };
}

export const withoutYear = (curves: Curves): Curves => ({
  ...curves,
  points: curves.points.slice(0, -1),
});

/**
 * The whole use drawn from what a person uses today: without the outcome it stays, or rises evenly to what it would
 * be in the last year; with the outcome it is less by the change as it was written.
 */
export function wholeUse(curves: Curves, today: number, then: number): Curves {
  const steps = Math.max(1, curves.points.length - 1);
  return {
    ...curves,
    kind: 'paths',
    points: curves.points.map((point, i) => {
      const not = today + ((then - today) * i) / steps;
      return { ...point, not, reached: not + (point.reached - point.not) };
    }),
  };
}

/** Every year or age by itself, as figures and sums take them. */
export function expanded({ points }: Curves): { withOutcome: number[]; without: number[] } {
  const each = points.flatMap((point) =>
    Array.from({ length: point.to - point.from + 1 }, () => point),
  );
  return {
    withOutcome: each.map(({ reached }) => reached),
    without: each.map(({ not }) => not),
  };
}
