import type { Plan, PlanConsequence } from '../../compile/plan.ts';
import type { Payments } from './pay.ts';
import type { Reach } from './reach.ts';
import type { Stretch } from './stretches.ts';
import { dot } from './sums.ts';
import type { Row, Tape } from './tape.ts';
import { isKnown, times, type Value } from './values.ts';

/** What the formula is written down with. */
export interface Work {
  plan: Plan;
  tape: Tape;
  out: readonly Row[];
  payments: Payments;
  stretches: readonly Stretch[];
  reach: readonly Reach[];
  lasting: readonly Value[][];
  /** Made once for all consequences with the same outcome, segments and stretch. */
  weights: Map<string, Value[]>;
}

/** Participants times the present value of a krone, by years since intake, for the years of a stretch. */
function arrivals(work: Work, { years, discount }: Stretch): Value[] {
  const { plan, tape } = work;
  const single = plan.intake.length === 1;
  return Array.from({ length: plan.cohortYears }, (_, since) => {
    const cohorts = plan.intake.filter(({ year }) => years.includes(year + since));
    return dot(
      tape,
      cohorts.map(({ count }) => (single ? 1 : tape.at(count, 0))),
      cohorts.map(({ year }) => discount[year + since] ?? 0),
    );
  });
}

/** Made once under a name. */
function once(work: Work, name: string, make: () => Value[]): Value[] {
  const made = work.weights.get(name) ?? make();
  work.weights.set(name, made);
  return made;
}

/** Shares of the segments concerned for whom the outcome sets in, by year since intake. */
function shapeOf(work: Work, outcome: number, segments: readonly number[]): Value[] {
  const { plan, tape, reach } = work;
  return Array.from({ length: plan.cohortYears }, (_, u) =>
    dot(
      tape,
      segments.map((segment) => tape.at(plan.segments[segment] ?? -1, 1)),
      segments.map((segment) => reach[outcome]?.shape[segment]?.[u] ?? 0),
    ),
  );
}

/** What a unit of change in use counts in a stretch, by years since onset (or since intake when by age). */
export function weightsOf(
  work: Work,
  { outcome, lastingApplies }: PlanConsequence,
  segments: readonly number[],
  stretch: Stretch,
  byAge: boolean,
): Value[] {
  const { plan, tape, stretches } = work;
  const place = stretches.indexOf(stretch);
  const years = plan.cohortYears;
  const shape = once(work, `shape ${outcome} ${segments}`, () => shapeOf(work, outcome, segments));
  const arrive = once(work, `arrive ${place}`, () => arrivals(work, stretch));
  const still = (since: number): Value =>
    lastingApplies ? (work.lasting[outcome]?.[since] ?? 1) : 1;
  return once(work, [outcome, segments, lastingApplies, place, byAge].join(' '), () => {
    const factor = work.reach[outcome]?.factor ?? 1;
    const sums = Array.from({ length: years }, (_, year) => {
      // by age: held in the year since intake; else: set in so that so many years have passed since
      const held = byAge
        ? dot(
            tape,
            shape.slice(0, year + 1),
            Array.from({ length: year + 1 }, (_, u) => still(year - u)),
          )
        : dot(tape, shape.slice(0, years - year), arrive.slice(year));
      return times(tape, held, (byAge ? arrive[year] : still(year)) ?? 0);
    });
    // a rate that is drawn goes where there is something to draw already, and else stays a factor
    return sums.some((sum) => !isKnown(sum)) ? sums.map((sum) => times(tape, sum, factor)) : sums;
  });
}
