import type { Plan } from '../compile/plan.ts';
import type { Distribution } from '../distributions/distribution.ts';
import { distributionsOf } from '../distributions/distributions-of.ts';
import { mean } from '../distributions/moments.ts';
import { prepareSampler, type Sampler } from '../draws/sampler.ts';
import { leversOf } from '../sensitivity/levers.ts';
import { byPurse, OUTPUTS } from '../sensitivity/outputs.ts';
import { CHUNK, type Drawn, drawChunks, drawingOf, lookAhead } from './draw.ts';
import { informationOf } from './information.ts';
import { paybackSpreads } from './paybacks.ts';
import { momentsOf, quantilesOf, spreadOf } from './spread-of.ts';
import type { Frame } from './tally.ts';
import {
  RULES,
  type UncertainLever,
  type Uncertainty,
  type UncertaintySettings,
} from './uncertainty.ts';

/** What is drawn and how: the plan, the distribution of each parameter, the settings. */
export interface Question {
  plan: Plan;
  /** [column] of each parameter; `point` for those that are certain. */
  distributions: readonly Distribution[];
  settings: UncertaintySettings;
  /** Ids of parameters that got a spread by default. */
  byDefault?: readonly string[];
}

/** The question that a plan and settings ask: each parameter gets its distribution by the rules. */
export function questionOf(plan: Plan, settings: UncertaintySettings): Question {
  const found = distributionsOf(plan, RULES[settings.rules]);
  return {
    plan,
    settings,
    distributions: found.map(({ distribution }) => distribution),
    byDefault: plan.parameters.flatMap(({ id }, i) => (found[i]?.from === 'default' ? [id] : [])),
  };
}

/** Scrambles of the Sobol sequence that are compared. */
const SCRAMBLES = 8;

/** Draws are made in blocks; Sobol scrambles get as many blocks each. */
export function blocksOf({ method, draws }: UncertaintySettings): number {
  const blocks = Math.max(1, Math.ceil(draws / 512));
  return method === 'sobol' ? Math.ceil(blocks / SCRAMBLES) * SCRAMBLES : blocks;
}

/** The sampler of a question; every thread makes the same one. */
export const samplerOf = ({ plan, distributions, settings }: Question): Sampler =>
  prepareSampler(plan.parameters, distributions, {
    seed: settings.seed,
    method: settings.method,
    scrambles: settings.method === 'sobol' ? SCRAMBLES : 1,
  });

/** Numbers of all chunks of a question, to be shared out among threads. */
export const chunksOf = (settings: UncertaintySettings): number[] =>
  Array.from({ length: Math.ceil(blocksOf(settings) / CHUNK) }, (_, i) => i);

/** Draws on this thread alone. */
export function drawAll(question: Question): { drawn: Drawn; frame: Frame } {
  const drawing = drawingOf(question.plan, samplerOf(question));
  const frame = lookAhead(drawing);
  const { settings } = question;
  return { frame, drawn: drawChunks(drawing, frame, chunksOf(settings), blocksOf(settings)) };
}

/** What each assumption's uncertainty does; those without any are listed as certain. */
function leversWith(question: Question, sampler: Sampler, drawn: Drawn, frame: Frame) {
  const { plan, distributions } = question;
  const levers = leversOf(plan);
  const moments = OUTPUTS.map((_, output) => momentsOf(drawn.tally, frame, output));
  const draws = {
    middle: moments.map(({ mean: middle }) => middle),
    variances: moments.map(({ sd }) => sd * sd),
  };
  const means = distributions.map(mean);
  const { streams: found, exact } = informationOf(plan, sampler, means, draws);
  const uncertain = found.flatMap(({ name, ...rest }): UncertainLever[] => {
    const lever = levers.find(({ id }) => id === name);
    return lever ? [{ lever, ...rest }] : [];
  });
  const names = new Set(found.map(({ name }) => name));
  return {
    exact,
    levers: uncertain,
    countedAsCertain: levers.flatMap(({ id }) => (names.has(id) ? [] : [id])),
  };
}

/** Puts what was drawn together, whichever threads drew it. */
export function uncertaintyOf(
  question: Question,
  { drawn, frame }: { drawn: Drawn; frame: Frame },
): Uncertainty {
  const { plan, settings } = question;
  const { tally, paybacks } = drawn;
  const sampler = samplerOf(question);
  const { exact, ...levers } = leversWith(question, sampler, drawn, frame);
  const running = (purse: number, year: number): number =>
    OUTPUTS.length + purse * plan.years + year;
  return {
    settings: { ...settings, draws: tally.draws },
    outputs: OUTPUTS.map((output, i) => ({
      ...output,
      ...spreadOf(tally, frame, i),
      ...(exact && {
        exact: { mean: exact.mean[i] ?? 0, sd: Math.sqrt(exact.variance[i] ?? 0) },
      }),
    })),
    fan: byPurse((_, purse) =>
      Array.from({ length: plan.years }, (_year, year) => ({
        year: plan.startYear + year,
        mean: momentsOf(tally, frame, running(purse, year)).mean,
        quantiles: quantilesOf(tally, frame, running(purse, year)),
      })),
    ),
    payback: paybackSpreads(paybacks, plan.startYear, plan.years, tally.draws),
    ...levers,
    spreadByDefault: question.byDefault ?? [],
    evpi: OUTPUTS.map((_, output) => {
      const gains = tally.chunks.reduce((sum, chunk) => sum + (chunk.gains[output] ?? 0), 0);
      const { mean: middle } = momentsOf(tally, frame, output);
      return Math.max(0, gains / tally.draws - Math.max(0, middle));
    }),
  };
}
