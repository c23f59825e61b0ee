import type { Sampler } from '../draws/sampler.ts';
import { leversOf, uncertainLeversOf } from '../sensitivity/levers.ts';
import { byPurse, OUTPUTS } from '../sensitivity/outputs.ts';
import { type Drawn, drawChunks, drawingOf, lookAhead } from './draw.ts';
import { informationOf } from './information.ts';
import { paybackSpreads } from './paybacks.ts';
import { blocksOf, chunksOf, type Question, samplerOf } from './question.ts';
import { momentsOf, quantilesOf, spreadOf } from './spread-of.ts';
import type { Frame } from './tally.ts';
import type { UncertainLever, Uncertainty } from './uncertainty.ts';

/** Draws on this thread alone. */
export function drawAll(question: Question): { drawn: Drawn; frame: Frame } {
  const drawing = drawingOf(question.plan, samplerOf(question));
  const frame = lookAhead(drawing);
  const { settings } = question;
  return { frame, drawn: drawChunks(drawing, frame, chunksOf(settings), blocksOf(settings)) };
}

/** What each assumption's uncertainty does; those without any are listed as certain. */
function leversWith(
  question: Question,
  sampler: Sampler,
  drawn: Drawn,
  frame: Frame,
  evpi: readonly number[],
) {
  const { plan, distributions } = question;
  const levers = new Map(uncertainLeversOf(plan).map((lever) => [lever.id, lever]));
  const moments = OUTPUTS.map((_, output) => momentsOf(drawn.tally, frame, output));
  const draws = {
    middle: moments.map(({ mean: middle }) => middle),
    variances: moments.map(({ sd }) => sd * sd),
  };
  const { streams: found, exact } = informationOf(plan, sampler, distributions, draws);
  // the only year in which anybody begins is all participants
  const isIntake = (name: string): boolean => name.startsWith('intake.');
  const leverOf = (name: string) =>
    levers.get(name) ?? (isIntake(name) ? levers.get('participants') : undefined) ?? [];
  const uncertain = found.flatMap(({ names: own, evppi, ...rest }): UncertainLever[] => {
    const [lever, ...movesWith] = own.flatMap(leverOf);
    // an estimate of a part is not allowed to be more than the whole
    const most = (output: number) => (rest.how === 'exact' ? Infinity : (evpi[output] ?? 0));
    const worth = evppi.map((amount, output) => Math.min(amount, most(output)));
    return lever ? [{ lever, movesWith, ...rest, evppi: worth }] : [];
  });
  const names = new Set(
    uncertain.flatMap(({ lever, movesWith }) =>
      [lever, ...movesWith].map(({ id }) => (isIntake(id) ? 'participants' : id)),
    ),
  );
  return {
    exact,
    levers: uncertain,
    countedAsCertain: leversOf(plan).flatMap(({ id }) => (names.has(id) ? [] : [id])),
  };
}

/** What knowing everything would be worth: more than any part of it. [output] DKK */
function worthOfAll({ tally }: Drawn, frame: Frame): number[] {
  return OUTPUTS.map((_, output) => {
    const gains = tally.chunks.reduce((sum, chunk) => sum + (chunk.gains[output] ?? 0), 0);
    const { mean: middle } = momentsOf(tally, frame, output);
    return Math.max(0, gains / tally.draws - Math.max(0, middle));
  });
}

/**
 * Puts what was drawn together, whichever threads drew it.
 *
 * @param draws - with the sampler where it is at hand, since making it takes time
 */
export function uncertaintyOf(
  question: Question,
  {
    drawn,
    frame,
    sampler = samplerOf(question),
  }: { drawn: Drawn; frame: Frame; sampler?: Sampler },
): Uncertainty {
  const { plan, settings } = question;
  const { tally, paybacks } = drawn;
  const evpi = worthOfAll(drawn, frame);
  const { exact, ...levers } = leversWith(question, sampler, drawn, frame, evpi);
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
    widened: question.widened ?? [],
    moved: question.moved ?? [],
    correlated: sampler.together !== undefined,
    evpi,
  };
}
