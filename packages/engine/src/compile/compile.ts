import { choice } from '../resolve/quantity.ts';
import type { Discounting, Resolved } from '../resolve/resolved.ts';
import { type Columns, gatherColumns } from './columns.ts';
import { compileConsequence } from './consequences.ts';
import { compileCost } from './costs.ts';
import { compileOutcome } from './outcomes.ts';
import type { Plan, PlanDiscount } from './plan.ts';
import { linesOf } from './shares.ts';

/** δ_y = Π 1/(1+r_i), δ_0 = 1, by repeated division so that every engine gives the same digits. */
function scheduleFactors(steps: readonly { from: number; rate: number }[], years: number) {
  const factors = new Float64Array(years).fill(1);
  for (let year = 1; year < years; year++) {
    const rate = steps.filter((step) => step.from <= year).at(-1)?.rate ?? 0;
    factors[year] = (factors[year - 1] ?? 1) / (1 + rate);
  }
  return factors;
}

function compileDiscount(discount: Discounting, years: number, columns: Columns): PlanDiscount {
  if (discount.kind === 'rate') return { kind: 'rate', rate: columns.of(discount.rate, false) };
  const steps = discount.kind === 'schedule' ? discount.steps : [];
  return { kind: 'factors', factors: scheduleFactors(steps, years) };
}

/**
 * Turns names into columns: below this line there are only numbers.
 *
 * @param extraYears - years followed beyond the horizon, to find what is cut off
 */
export function compile(resolved: Resolved, extraYears = 0): Plan {
  const { startYear, horizon } = resolved;
  const years = resolved.lastYear - startYear + 1 + extraYears;
  const cohortYears = horizon.per === 'cohort' ? horizon.years + extraYears : years;
  const columns = gatherColumns();
  const lines = linesOf([
    ...resolved.costs.map((cost) => cost.split),
    ...resolved.consequences.map((consequence) => consequence.price.split),
  ]);
  const intake = resolved.intake.map(({ year, count }) => ({
    year: year - startYear,
    count: columns.of(count),
  }));
  const segments = Int32Array.from(resolved.segments, ({ share }) => columns.of(share));
  const around = { resolved, columns, years: cohortYears };
  return {
    startYear,
    years,
    cohortYears,
    lines,
    intake,
    segments,
    outcomes: resolved.outcomes.map((outcome) => compileOutcome(outcome, around)),
    consequences: resolved.consequences.map((consequence) =>
      compileConsequence(consequence, resolved, columns, lines, years, cohortYears),
    ),
    costs: resolved.costs.map((cost) => compileCost(cost, resolved, columns, lines, years)),
    discount: compileDiscount(resolved.discount, years, columns),
    effectScale: columns.of(choice('effectScale', 1, 'count', '', [])),
    parameters: columns.parameters,
  };
}
