import { dependenceAmong, type MovesTogether } from '../analysis/moves-together.ts';
import type { Parameter, Plan } from '../compile/plan.ts';
import type { Distribution } from '../distributions/distribution.ts';
import { distributionsOf, planWith } from '../distributions/distributions-of.ts';
import { prepareSampler, type Sampler } from '../draws/sampler.ts';
import { chunkOf } from './draw.ts';
import { RULES, type UncertaintySettings } from './uncertainty.ts';

/** What is drawn and how: the plan, the distribution of each parameter, what moves together, the settings. Plain data. */
export interface Question {
  plan: Plan;
  /** [column] of each parameter; `point` for those that are certain. */
  distributions: readonly Distribution[];
  settings: UncertaintySettings;
  /** Ids of parameters that got a spread by default. */
  byDefault?: readonly string[];
  /** Ids of parameters whose spread was widened, and of those that were moved against optimism, by the rules. */
  widened?: readonly string[];
  moved?: readonly string[];
  together?: MovesTogether;
}

/** The question that a plan and settings ask: each parameter gets its distribution by the rules. */
export function questionOf(
  plan: Plan,
  settings: UncertaintySettings,
  together?: MovesTogether,
): Question {
  const found = distributionsOf(plan, RULES[settings.rules]);
  const where = (is: (told: (typeof found)[number]) => boolean): string[] =>
    plan.parameters.flatMap(({ id }, i) => {
      const told = found[i];
      return told && is(told) ? [id] : [];
    });
  return {
    // what is certain but moved by the rules stands where it was moved to
    plan: planWith(plan, found),
    settings,
    distributions: found.map(({ distribution }) => distribution),
    byDefault: where(({ from }) => from === 'default'),
    widened: where(({ widened }) => widened !== 1),
    moved: where(({ shifted }) => shifted !== 0),
    ...(together && { together }),
  };
}

/** Scrambles of the Sobol sequence that are compared. */
const SCRAMBLES = 8;

/** Draws are made in blocks; Sobol scrambles get as many blocks each. */
export function blocksOf({ method, draws }: UncertaintySettings): number {
  const blocks = Math.max(1, Math.ceil(draws / 512));
  return method === 'sobol' ? Math.ceil(blocks / SCRAMBLES) * SCRAMBLES : blocks;
}

/** Numbers of all chunks of a question, to be shared out among threads. */
export function chunksOf(settings: UncertaintySettings): number[] {
  const blocks = blocksOf(settings);
  return Array.from({ length: Math.ceil(blocks / chunkOf(blocks)) }, (_, i) => i);
}

/** Parameters of a question that are uncertain. */
export const drawnParameters = ({ plan, distributions }: Question): Parameter[] =>
  plan.parameters.filter((_, column) => (distributions[column]?.kind ?? 'point') !== 'point');

/** The sampler of a question; every thread makes the same one. */
export function samplerOf(question: Question): Sampler {
  const { plan, distributions, settings, together } = question;
  const sampling = {
    seed: settings.seed,
    method: settings.method,
    scrambles: settings.method === 'sobol' ? SCRAMBLES : 1,
  };
  const dependence = together && dependenceAmong(drawnParameters(question), together);
  return prepareSampler(plan.parameters, distributions, sampling, dependence);
}
