import type { Issue, Result } from '@som/engine';
import type { StepId } from './step.ts';

/** What a step is marked with: nothing missing, something to look at, or something that stands in the way. */
export type StepState = 'fine' | 'look' | 'missing';

const HEADS: Readonly<Record<string, StepId>> = {
  group: 'group',
  intake: 'group',
  segments: 'group',
  startYear: 'group',
  horizon: 'group',
  priceYear: 'group',
  completion: 'group',
  costs: 'costs',
  leaveOutCosts: 'costs',
  savedCosts: 'costs',
  effect: 'effect',
  outcomes: 'effect',
  studies: 'effect',
  chain: 'effect',
  consequences: 'consequences',
  prices: 'consequences',
  services: 'consequences',
  discount: 'results',
  beyondMoney: 'results',
  published: 'results',
  scenarios: 'sensitivity',
};

/** The step where a path of the case or the pack is asked about. */
export const stepOf = (head: string): StepId => HEADS[head] ?? 'results';

/** What a result warns of in one step. */
export const warningsOf = (step: StepId, warnings: Result['warnings']): Result['warnings'] =>
  warnings.filter(({ path }) => stepOf(path.split('.')[0] ?? '') === step);

/** The mark of every step, from what stands in the way and what the result warns of. */
export function stepStates(
  issues: readonly Issue[],
  warnings: Result['warnings'],
): Readonly<Record<StepId, StepState>> {
  const states: Record<StepId, StepState> = {
    group: 'fine',
    costs: 'fine',
    effect: 'fine',
    consequences: 'fine',
    results: 'fine',
    sensitivity: 'fine',
  };
  for (const { path } of warnings) states[stepOf(path.split('.')[0] ?? '')] = 'look';
  for (const { path } of issues) states[stepOf(String(path[0] ?? ''))] = 'missing';
  return states;
}
