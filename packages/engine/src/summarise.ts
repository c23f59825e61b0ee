import { basisShares, ingredientsOf, type Weighed, weakestOf } from './analysis/basis.ts';
import { breakEvenRates, breakEvenScale } from './analysis/break-even.ts';
import { BUDGET_YEARS, type CashItem, cashableResult } from './analysis/cashable.ts';
import { cutOff } from './analysis/cut-off.ts';
import { outcomeResults } from './analysis/outcomes.ts';
import { paybackOf } from './analysis/payback.ts';
import {
  amountOf,
  departmentsOf,
  forTotalAndPayers,
  otherOf,
  sumOf,
  weightOf,
  type YearLines,
} from './analysis/totals.ts';
import { compile } from './compile/compile.ts';
import type { Plan } from './compile/plan.ts';
import { type Cells, evaluate, writtenDraw } from './evaluate/evaluate.ts';
import type { Resolved } from './resolve/resolved.ts';
import {
  type Amount,
  type BudgetYear,
  type ByPayer,
  PUBLIC_PAYERS,
  type Result,
  type ResultYear,
} from './result.ts';

/** The numbers of a result: all of it but names, stamp and warnings. */
export type Figures = Omit<
  Result,
  | 'case'
  | 'title'
  | 'stamp'
  | 'group'
  | 'caveats'
  | 'departments'
  | 'scenarios'
  | 'beyondMoney'
  | 'published'
  | 'warnings'
>;

function byYear(plan: Plan, cells: Cells): ResultYear[] {
  let cumulative = 0;
  const cumulativeByPayer: ByPayer = { municipality: 0, region: 0, state: 0 };
  return Array.from({ length: plan.years }, (_, year) => {
    const discounted = amountOf(plan, cells.net, cells.discount, year, year + 1);
    cumulative += discounted.total;
    for (const payer of PUBLIC_PAYERS) cumulativeByPayer[payer] += discounted.byPayer[payer];
    return {
      year: plan.startYear + year,
      discountFactor: cells.discount[year] ?? 1,
      ...discounted,
      cumulative,
      cumulativeByPayer: { ...cumulativeByPayer },
      undiscounted: {
        ...amountOf(plan, cells.net, undefined, year, year + 1),
        byDepartment: departmentsOf(plan, cells.net, undefined, year, year + 1),
        other: otherOf(plan, cells.net, undefined, year, year + 1),
      },
    };
  });
}

function budgetYears(plan: Plan, net: YearLines): BudgetYear[] {
  const years = Math.min(BUDGET_YEARS, plan.years);
  return Array.from({ length: years }, (_, year) => ({
    year: plan.startYear + year,
    ...amountOf(plan, net, undefined, year, year + 1),
    byDepartment: departmentsOf(plan, net, undefined, year, year + 1),
  }));
}

/** The first cohort alone: intake over several years shows costs before effects. */
function firstCohort(resolved: Resolved): Result['budget']['firstCohort'] {
  const first = resolved.intake.find(({ count }) => count.value > 0);
  const plan = compile({ ...resolved, intake: first ? [first] : [] });
  const { net } = evaluate(plan, writtenDraw(plan));
  return { ...amountOf(plan, net, undefined, 0, BUDGET_YEARS), years: budgetYears(plan, net) };
}

/** The other sign: what is laid out, as people speak of costs. */
const turned = ({ total, byPayer }: Amount): Amount => ({
  total: 0 - total,
  byPayer: {
    municipality: 0 - byPayer.municipality,
    region: 0 - byPayer.region,
    state: 0 - byPayer.state,
  },
});

const perSuccess = (outcomes: Result['outcomes'], total: number) =>
  Object.fromEntries(
    outcomes
      .filter(({ kind }) => kind !== 'participation' && kind !== 'dropout')
      .map(({ id, persons }) => [id, Math.abs(persons) < 1e-9 ? null : total / persons]),
  );

/** Puts the cells of the written draw together to the figures of a result. */
export function summarise(resolved: Resolved, plan: Plan): Figures {
  const draw = writtenDraw(plan);
  const cells = evaluate(plan, draw, 'items');
  const { net, discount } = cells;
  const size = plan.years * plan.lines.length;
  const item = (i: number) => cells.items.subarray(i * size, (i + 1) * size);
  const yearly = (money: YearLines) =>
    Array.from({ length: plan.years }, (_, y) => amountOf(plan, money, discount, y, y + 1).total);
  const participants = resolved.intake.reduce((sum, { count }) => sum + count.value, 0);

  const byCost = resolved.costs.map((cost, i) => ({
    id: cost.id,
    label: cost.label,
    saved: cost.saved,
    ...amountOf(plan, item(i), discount),
    basis: cost.amount.basis ?? ('own-data' as const),
    byYear: yearly(item(i)),
    other: otherOf(plan, item(i), discount),
  }));
  const consequenceItem = (i: number) => item(resolved.costs.length + i);
  const byConsequence = resolved.consequences.map((consequence, i) => {
    const units = cells.quantity.subarray(i * plan.years, (i + 1) * plan.years);
    const totals = yearly(consequenceItem(i));
    const ingredients = ingredientsOf(consequence, resolved);
    const { price } = consequence;
    return {
      id: consequence.id,
      label: consequence.label,
      outcome: consequence.outcome,
      service: price.service,
      serviceLabel: price.label,
      unitLabel: price.unitLabel,
      affects: consequence.affects,
      direction: price.direction,
      quantity: units.reduce((sum, n) => sum + n, 0),
      price: price.price.value * price.indexFactor,
      ...amountOf(plan, consequenceItem(i), discount),
      basis: weakestOf(ingredients),
      ingredients,
      byYear: totals.map((total, year) => ({ total, quantity: units[year] ?? 0 })),
      other: otherOf(plan, consequenceItem(i), discount),
    };
  });

  const laidOut = sumOf(byCost.filter(({ saved }) => !saved));
  const costs = turned(laidOut);
  const savedCosts = sumOf(byCost.filter(({ saved }) => saved));
  const consequences = sumOf(byConsequence);
  const total: Amount = amountOf(plan, net, discount);
  const outcomes = outcomeResults(resolved, plan, cells, draw.values, participants);
  const years = byYear(plan, cells);
  const weighed: Weighed[] = [
    ...byCost.map(({ basis }, i) => ({
      weight: weightOf(plan, item(i), discount),
      ingredients: { cost: basis },
    })),
    ...byConsequence.map(({ ingredients }, i) => ({
      weight: weightOf(plan, consequenceItem(i), discount),
      ingredients,
    })),
  ];
  const cash: CashItem[] = [
    ...resolved.costs.map(({ id, saved }, i) => ({
      id,
      money: item(i),
      cashable: saved ? ('unknown' as const) : ('full' as const),
    })),
    ...resolved.consequences.map(({ id, price }, i) => ({
      id,
      money: consequenceItem(i),
      cashable: price.cashable,
    })),
  ];
  return {
    participants,
    startYear: resolved.startYear,
    lastYear: resolved.lastYear,
    horizon: resolved.horizon,
    priceYear: resolved.priceYear,
    net: {
      ...total,
      perParticipant: total.total / participants,
      perSuccess: perSuccess(outcomes, total.total),
      undiscounted: amountOf(plan, net).total,
      byDepartment: departmentsOf(plan, net, discount),
      other: otherOf(plan, net, discount),
    },
    budget: {
      ...amountOf(plan, net, undefined, 0, BUDGET_YEARS),
      years: budgetYears(plan, net),
      byDepartment: departmentsOf(plan, net, undefined, 0, BUDGET_YEARS),
      firstCohort: firstCohort(resolved),
      complete: plan.years >= BUDGET_YEARS,
    },
    costs,
    savedCosts,
    consequences,
    cashable: cashableResult(plan, cash, discount),
    cutOff: cutOff(resolved, plan),
    byYear: years,
    byConsequence,
    byCost,
    outcomes,
    breakEven: { successRate: breakEvenRates(plan), effectScale: breakEvenScale(plan) },
    payback: forTotalAndPayers((pick) => paybackOf(years, pick, pick(laidOut))),
    benefitCost: costs.total > 0 ? (savedCosts.total + consequences.total) / costs.total : null,
    basis: basisShares(weighed),
  };
}
