import type { Column, Plan, PlanOutcome } from '../compile/plan.ts';
import {
  distributionOf,
  type ParameterRole,
  type ParameterUncertainty,
} from './distribution-of.ts';
import type { UncertaintyRules } from './rules.ts';

/** A net success rate can be below zero: the intervention may do harm. */
const NET_RATE = { scale: 'logit', low: -1, high: 1 } as const;
/** Nothing halves in no time at all. */
const HALF_LIFE = { scale: 'log', low: 0.01, high: Infinity } as const;

/** What the parameters of an outcome do: which are effects, and where they would gain nothing. */
function rolesOfOutcome(plan: Plan, { onset, lasting }: PlanOutcome): [Column, ParameterRole][] {
  const roles: [Column, ParameterRole][] = [];
  if (lasting.kind === 'half-life') roles.push([lasting.halfLifeYears, { shape: HALF_LIFE }]);
  if (onset.kind === 'prevention') {
    roles.push([onset.relativeRisk, { nothing: 1 }]);
    if (onset.fades.kind === 'half-life')
      roles.push([onset.fades.halfLifeYears, { shape: HALF_LIFE }]);
  }
  if (onset.kind !== 'success') return roles;
  const { rate } = onset;
  if (rate.kind === 'net') roles.push([rate.rate, { shape: NET_RATE, nothing: 0 }]);
  else if (rate.kind === 'difference')
    roles.push([rate.with, { nothing: plan.parameters[rate.without]?.value ?? 0 }]);
  else {
    const ratio = rate.measure === 'odds-ratio' || rate.measure === 'relative-risk';
    roles.push([rate.value, { nothing: ratio ? 1 : 0 }]);
  }
  return roles;
}

/**
 * The distribution of every parameter of a plan, by the rules asked for.
 *
 * @returns [column]
 */
export function distributionsOf(plan: Plan, rules: UncertaintyRules): ParameterUncertainty[] {
  const roles = new Map<Column, ParameterRole>([
    ...plan.costs.map(({ amount, factor }): [Column, ParameterRole] => [
      amount,
      factor < 0 ? { cost: true } : { nothing: 0 },
    ]),
    ...plan.outcomes.flatMap((outcome) => rolesOfOutcome(plan, outcome)),
  ]);
  return plan.parameters.map((parameter, column) =>
    distributionOf(parameter, rules, roles.get(column)),
  );
}

/**
 * The plan in which what is certain, but was moved by the rules, stands where it was moved to. Draws hold only what is
 * uncertain, so that evaluation must be given this plan.
 */
export function planWith(plan: Plan, told: readonly ParameterUncertainty[]): Plan {
  return {
    ...plan,
    parameters: plan.parameters.map((parameter, column) => {
      const d = told[column]?.distribution;
      return d?.kind === 'point' ? { ...parameter, value: d.value } : parameter;
    }),
  };
}
