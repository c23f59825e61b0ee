import {
  acceptability,
  blocksOf,
  frontier,
  movingAmongCases,
  nearest,
  type Purse,
  type SuccessDraws,
  samplerOf,
  sharedSampler,
  successDraws,
  thresholdsOf,
  type UncertaintyQuestion,
  type UncertaintySettings,
} from '@som/engine';
import type { Acceptability } from '@som/report';
import { UsageError } from '../../io.ts';
import { type Options, text } from '../../options.ts';
import { drawnCases, type Filed } from '../portfolio/under-draws.ts';

/** Persons are counted draw by draw, and all draws are kept: enough for the digits of a curve. */
export const MOST_DRAWS = 65_536;

/**
 * The outcome that `--outcome` names, or the only success measure of the cases.
 *
 * @throws UsageError with those there are
 */
function askedOutcome(cases: readonly Filed[], options: Options): string {
  const da = options.language === 'da';
  const asked = text(options, 'outcome');
  const named = cases.map(({ resolved }) =>
    resolved.outcomes
      .filter(({ onset }) => onset.kind === 'success' || onset.kind === 'prevention')
      .map(({ id }) => id),
  );
  const shared = (named[0] ?? []).filter((id) => named.every((ids) => ids.includes(id)));
  if (asked !== undefined && shared.includes(asked)) return asked;
  const [only, ...others] = shared;
  if (asked === undefined && only !== undefined && others.length === 0) return only;
  const near = asked === undefined ? [] : nearest(asked, shared);
  const list = (near.length > 0 ? near : shared).join(', ');
  if (shared.length === 0)
    throw new UsageError(
      da
        ? 'Sagerne har intet effektmål fælles, så deres succeser kan ikke sammenlignes.'
        : 'The cases have no outcome in common, so their successes cannot be compared.',
    );
  throw new UsageError(
    da
      ? `Hvilket effektmål er en succes? Vælg med --outcome: ${list}.`
      : `Which outcome is a success? Choose with --outcome: ${list}.`,
  );
}

/** The curve of one case, or how often each of several is best. Their shared numbers are drawn once for all. */
export function acceptabilityOf(
  cases: readonly Filed[],
  settings: UncertaintySettings,
  purse: Purse,
  options: Options,
): Acceptability {
  const outcome = askedOutcome(cases, options);
  const drawn = drawnCases(cases, settings);
  const moving = movingAmongCases(drawn);
  const several = cases.length > 1;
  const blocks = blocksOf({ ...settings, draws: Math.min(settings.draws, MOST_DRAWS) });
  const drawsOf = (question: UncertaintyQuestion, i: number): SuccessDraws => {
    const own = drawn[i];
    const sampler = several && own ? sharedSampler(own, moving) : samplerOf(question);
    return successDraws(question.plan, sampler, { outcome, purse, blocks });
  };
  const draws = drawn.map(({ question }, i) => drawsOf(question, i));
  const thresholds = thresholdsOf(draws);
  const label = cases[0]?.resolved.outcomes.find(({ id }) => id === outcome)?.label;
  return {
    purse,
    outcome: label ?? { da: outcome, en: outcome },
    curves: cases.map(({ result }, i) => ({
      title: result.title,
      points: acceptability(
        draws[i] ?? { net: new Float64Array(), persons: new Float64Array() },
        thresholds,
      ),
    })),
    ...(several && { frontier: frontier(draws, thresholds) }),
  };
}
