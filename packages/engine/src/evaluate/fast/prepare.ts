import type { Plan, PlanConsequence, PlanCost } from '../../compile/plan.ts';
import { BLOCK } from '../../draws/random.ts';
import { changeByYear } from '../change.ts';
import { writtenDraw } from '../evaluate.ts';
import { cellCount, type OutputForm } from './output.ts';
import { noPayments, type Payments, pay, settle } from './pay.ts';
import { discountOf, lastingOf, type Reach, reachOf } from './reach.ts';
import { columnShares, type Stretch, stretchesOf } from './stretches.ts';
import {
  dot,
  eachDraw,
  factorsOf,
  isKnown,
  newTape,
  type Row,
  type Tape,
  times,
  type Value,
} from './tape.ts';

/** The formula for many draws of one plan, with everything certain folded into constants. It has its own room to work in. */
export interface Prepared {
  columns: readonly number[];
  tape: Tape;
  /** [cell][draw] */
  out: readonly Row[];
  /** The written draw, in which the values of a draw are put where the formula is worked out draw by draw. */
  values: Float64Array;
}

interface Work {
  plan: Plan;
  form: OutputForm;
  tape: Tape;
  out: readonly Row[];
  payments: Payments;
  written: Float64Array;
  discount: Value[];
  stretches: readonly Stretch[];
  reach: readonly Reach[];
  lasting: readonly Value[][];
  /** Made once for all consequences with the same outcome, segments and stretch. */
  weights: Map<string, Value[]>;
}

/** Participants of the only cohort, or 1 when there are several: then they are in `arrivals`. */
const onlyCohort = ({ plan, tape }: Work): Value =>
  plan.intake.length === 1 ? tape.at(plan.intake[0]?.count ?? -1, 0) : 1;

/** Participants times the present value of a krone, by years since intake, for the years of a stretch. */
function arrivals(work: Work, { years }: Stretch): Value[] {
  const { plan, tape, discount } = work;
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
function weightsOf(
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

/** Change in use as values: [part] with its step of the refund ladder and the segments it is for. */
function changes(work: Work, { change, segments }: PlanConsequence) {
  const { plan, tape, written } = work;
  const years = plan.cohortYears;
  const all = [...plan.segments.keys()].filter((segment) => segments[segment] !== 0);
  const at = (column: number): Value => tape.at(column, 0);
  switch (change.kind) {
    case 'table':
      return [{ step: 0, segments: all, units: Array.from(change.byYear, at) }];
    case 'paths':
      return [
        {
          step: 0,
          segments: all,
          units: Array.from(change.reached, (column, year) =>
            dot(tape, [at(column), at(change.notReached[year] ?? -1)], [1, -1]),
          ),
        },
      ];
    case 'ladder': {
      const columns = [...change.reached, ...change.notReached];
      const certain = columns.every((column) => isKnown(at(column)));
      const steps = changeByYear(change, written);
      const rows = certain
        ? steps.flatMap((units) => [...units])
        : eachDraw(tape, steps.length * years, (values) =>
            Float64Array.from(changeByYear(change, values).flatMap((units) => [...units])),
          );
      return steps.map((_, step) => ({
        step,
        segments: all,
        units: rows.slice(step * years, (step + 1) * years),
      }));
    }
    case 'byAge':
      return all.map((segment) => ({
        step: 0,
        segments: [segment],
        units: Array.from({ length: years }, (_, year) => {
          const terms = change.terms[segment]?.[year];
          return dot(tape, Array.from(terms?.columns ?? [], at), [...(terms?.weights ?? [])]);
        }),
      }));
  }
}

function payConsequence(work: Work, consequence: PlanConsequence): void {
  const { plan, tape, form, payments, out } = work;
  const { outcome, affected, scale, price, factor, shares } = consequence;
  const reach = work.reach[outcome]?.factor ?? 1;
  const around: Value[] = [
    factor,
    tape.at(price, 0),
    tape.at(plan.outcomes[outcome]?.holders ?? -1, 1),
    tape.at(affected, 1),
    tape.at(scale, 1),
    onlyCohort(work),
  ];
  for (const { step, segments, units } of changes(work, consequence))
    for (const stretch of work.stretches) {
      const byAge = consequence.change.kind === 'byAge';
      const weights = weightsOf(work, consequence, segments, stretch, byAge);
      const hasReach = weights.some((weight) => !isKnown(weight));
      const amount = dot(tape, units, weights, payments.scratch);
      const factors = factorsOf(hasReach ? around : [...around, reach]);
      const paid = columnShares(plan, form, shares, step, stretch.years[0] ?? 0);
      pay(tape, payments, out, factors, amount, stretch.cell, paid);
    }
}

function payCost(work: Work, cost: PlanCost): void {
  const { plan, tape, form, payments, out, discount } = work;
  const amount: Value[] = [cost.factor, tape.at(cost.amount, 0)];
  const parts = [
    { times: cost.constant, people: 1 as Value },
    ...plan.intake.map(({ count }, i) => ({
      times: cost.perParticipant[i] ?? new Float64Array(0),
      people: tape.at(count, 0),
    })),
  ];
  for (const { times: byYear, people } of parts)
    for (const { years, cell } of work.stretches) {
      const sum = dot(
        tape,
        years.map((year) => byYear[year] ?? 0),
        years.map((year) => discount[year] ?? 0),
        payments.scratch,
      );
      const paid = columnShares(plan, form, cost.shares, 0, years[0] ?? 0);
      pay(tape, payments, out, factorsOf([...amount, people]), sum, cell, paid);
    }
}

/**
 * Writes the formula down for draws in which only `columns` differ from what is written.
 *
 * @param columns - uncertain parameters, in the order in which draws give their values
 */
export function prepare(plan: Plan, columns: readonly number[], form: OutputForm): Prepared {
  const tape = newTape(plan, columns, BLOCK);
  const written = writtenDraw(plan).values;
  const out = Array.from({ length: cellCount(plan, form) }, () => tape.row());
  const work: Work = {
    plan,
    form,
    tape,
    out,
    written,
    payments: noPayments(tape, out.length),
    discount: discountOf(plan, tape, form.discounted),
    stretches: stretchesOf(plan, form),
    reach: plan.outcomes.map((_, i) => reachOf(plan, tape, i, written)),
    lasting: plan.outcomes.map(({ lasting }) => lastingOf(plan, tape, lasting, written)),
    weights: new Map(),
  };
  for (const cost of plan.costs) payCost(work, cost);
  for (const consequence of plan.consequences) payConsequence(work, consequence);
  settle(tape, work.payments, out);
  return { columns, tape, out, values: written.slice() };
}
