import type { Plan } from '../../packages/engine/src/compile/plan.ts';
import type { Distribution } from '../../packages/engine/src/distributions/distribution.ts';
import type { Lever } from '../../packages/engine/src/sensitivity/lever.ts';
import { leversOf } from '../../packages/engine/src/sensitivity/levers.ts';
import { twoWay } from '../../packages/engine/src/sensitivity/two-way.ts';

// by their files and not by the name of the package, so that this also runs beside a copy of the engine

/** A compiled scenario and the distribution of each column. */
export interface Made {
  plan: Plan;
  distributions: readonly Distribution[];
}

/** Points along each side of a map. */
export const SIDE = 50;

/** Levers of the uncertain numbers of a scenario, with a tenth to each side. */
export function uncertainLevers({ plan, distributions }: Made): Lever[] {
  const ids = new Set(
    plan.parameters.flatMap(({ id }, column) =>
      distributions[column]?.kind === 'point' ? [] : [id],
    ),
  );
  return leversOf(plan)
    .filter(({ id }) => ids.has(id))
    .map((lever) => {
      const [low, high] = [0.9 * lever.written, 1.1 * lever.written];
      return { ...lever, range: { low, high, is: 'asked' } };
    });
}

/** A map over the discount rate and how long it lasts, which both bend. */
export function bendingMap(plan: Plan, levers: readonly Lever[]): number {
  const [rate, keeps] = ['discount.rate', 'outcomes.success.lasting.keeps'].map((id) =>
    levers.find((lever) => lever.id === id),
  );
  if (!rate || !keeps) throw new Error('the scenario has a rate and a lasting');
  const ranges = [
    [0.01, 0.06],
    [0.8, 0.95],
  ] as const;
  const map = twoWay(plan, [rate, keeps], ranges, { window: 'net', purse: 'total' }, SIDE);
  return map.amounts[0] ?? 0;
}
