import type { Plan } from '../compile/plan.ts';
import { drawsWith, evaluate } from '../evaluate/evaluate.ts';
import { type Issue, problem } from '../issues.ts';
import { nearest } from '../nearest.ts';
import type { Result } from '../result.ts';
import { type Scenario, scenarioLabel, scenarioValues } from '../schema/scenario.ts';
import { amountOf } from './totals.ts';

/** The scenarios of a case by their ids. */
export type Scenarios = Readonly<Record<string, Scenario>>;

/** Paths of scenarios that no parameter of the case has. */
export function unknownPaths(plan: Plan, scenarios: Scenarios, caseFile: string): Issue[] {
  const known = plan.parameters.map(({ id }) => id);
  return Object.entries(scenarios).flatMap(([scenario, values]) =>
    Object.keys(scenarioValues(values))
      .filter((path) => !known.includes(path))
      .map((path) =>
        problem('unknown-path', caseFile, ['scenarios', scenario, path], {
          value: path,
          near: nearest(path, known),
          known,
        }),
      ),
  );
}

/** The net result in each scenario: the case as written, with some parameters set. One draw a scenario. */
export function scenarioResults(plan: Plan, scenarios: Scenarios): Result['scenarios'] {
  const column = new Map(plan.parameters.map(({ id }, i) => [id, i]));
  const set = Object.entries(scenarios).map(([id, scenario]) => {
    const label = scenarioLabel(scenario);
    return { named: { id, ...(label && { label }) }, values: scenarioValues(scenario) };
  });
  const rows = set.map(
    ({ values }) =>
      new Map(Object.entries(values).map(([path, value]) => [column.get(path) ?? -1, value])),
  );
  const cells = evaluate(plan, drawsWith(plan, rows));
  const size = plan.years * plan.lines.length;
  return set.map(({ named, values }, draw) => ({
    ...named,
    ...amountOf(
      plan,
      cells.net.subarray(draw * size, (draw + 1) * size),
      cells.discount.subarray(draw * plan.years, (draw + 1) * plan.years),
    ),
    changes: Object.entries(values).map(([path, to]) => ({
      path,
      from: plan.parameters[column.get(path) ?? -1]?.value ?? 0,
      to,
    })),
  }));
}
