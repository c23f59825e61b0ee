import type { Plan, PlanConsequence, PlanCost } from '../../compile/plan.ts';
import { BLOCK } from '../../draws/random.ts';
import { changes } from './changes.ts';
import { lastingOf } from './lasting.ts';
import { cellCount, type OutputForm } from './output.ts';
import { noPayments, pay, settle } from './pay.ts';
import { reachOf } from './reach.ts';
import { columnShares, stretchesOf } from './stretches.ts';
import { sumOf } from './sums.ts';
import { newTape, type Row, type Tape } from './tape.ts';
import { factorsOf, isKnown, type Value } from './values.ts';
import { type Work, weightsOf } from './weights.ts';

/**
 * The formula for many draws of one plan, with everything certain folded into constants. It has its own room to work
 * in: each thread prepares its own.
 */
export interface Prepared {
  columns: readonly number[];
  tape: Tape;
  /** [cell][draw] */
  out: readonly Row[];
}

/** Participants of the only cohort, or 1 when there are several: then they are in `arrivals`. */
const onlyCohort = ({ plan, tape }: Work): Value =>
  plan.intake.length === 1 ? tape.at(plan.intake[0]?.count ?? -1, 0) : 1;

function payConsequence(work: Work, consequence: PlanConsequence): void {
  const { plan, tape, payments, out } = work;
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
      const sum = sumOf(tape, units, weights);
      const factors = factorsOf(tape, hasReach ? around : [...around, reach]);
      const paid = columnShares(plan, stretch.columns, shares, step, stretch.years[0] ?? 0);
      pay(tape, payments, out, factors, sum, stretch.cell, paid);
    }
}

function payCost(work: Work, cost: PlanCost): void {
  const { plan, tape, payments, out } = work;
  const amount: Value[] = [cost.factor, tape.at(cost.amount, 0)];
  const parts = [
    { times: cost.constant, people: 1 as Value },
    ...plan.intake.map(({ count }, i) => ({
      times: cost.perParticipant[i] ?? new Float64Array(0),
      people: tape.at(count, 0),
    })),
  ];
  for (const { times: byYear, people } of parts)
    for (const { years, cell, columns, discount } of work.stretches) {
      const sum = sumOf(
        tape,
        years.map((year) => byYear[year] ?? 0),
        years.map((year) => discount[year] ?? 0),
      );
      const paid = columnShares(plan, columns, cost.shares, 0, years[0] ?? 0);
      pay(tape, payments, out, factorsOf(tape, [...amount, people]), sum, cell, paid);
    }
}

/**
 * Writes the formula down for draws in which only `columns` differ from what is written.
 *
 * @param columns - uncertain parameters, in the order in which draws give their values
 * @param forms - what is asked for: the cells of the first form, then those of the next
 * @param block - draws that are worked out at once
 */
export function prepare(
  plan: Plan,
  columns: readonly number[],
  forms: OutputForm | readonly OutputForm[],
  block = BLOCK,
): Prepared {
  const tape = newTape(plan, columns, block);
  const asked = [forms].flat();
  let cells = 0;
  const stretches = asked.flatMap((form) => {
    const first = cells;
    cells += cellCount(plan, form);
    return stretchesOf(plan, tape, form, first);
  });
  const out = Array.from({ length: cells }, () => tape.row());
  const work: Work = {
    plan,
    tape,
    out,
    payments: noPayments(tape, out.length),
    stretches,
    reach: reachOf(plan, tape),
    lasting: plan.outcomes.map(({ lasting }) => lastingOf(tape, lasting, plan.cohortYears)),
    weights: new Map(),
  };
  for (const cost of plan.costs) payCost(work, cost);
  for (const consequence of plan.consequences) payConsequence(work, consequence);
  settle(tape, work.payments, out);
  return { columns, tape, out };
}
