import { chiSquareCdf } from '../distributions/chi-square.ts';
import { isRefused, type Refused } from '../effect-sizes/effect-size.ts';
import { ALONE } from './leave-one-out.ts';
import { type ModelFit, modelFit } from './model-fit.ts';
import { designOf } from './pool.ts';
import type { PoolEntry, PoolOptions } from './pooled.ts';
import { refuseEntries } from './refuse-entries.ts';
import { at } from './symmetric.ts';

/** How much one effect matters for the whole, found by leaving it out. */
export interface Influence {
  id: string;
  /** How far it lies from what the others say, in standard errors. */
  studentised: number;
  /** How far its own fitted effect moves, in standard errors. */
  dffits: number;
  /** How far the pooled effect moves, squared, in standard errors. */
  cook: number;
  /** Variance of the pooled effect without it, divided by that with it; below 1 it adds doubt. */
  covarianceRatio: number;
  /** Variance between places without it. */
  tau2: number;
  /** Cochran's Q without it. */
  q: number;
  /** Share of the weight, 0–1. */
  hat: number;
  dfbetas: number;
  /** Whether it stands out by metafor's rules of thumb. */
  influential: boolean;
}

/**
 * Influence of each effect, in the order given; refused for one effect, and where the rest cannot be
 * pooled without one of them.
 *
 * Influential is |DFFITS| above 3·√(1/(k−1)), Cook's distance beyond the middle of its chi-square
 * distribution, a weight above 3/k, or |DFBETAS| above 1.
 *
 * Source: W. Viechtbauer & M. W.-L. Cheung, Outlier and influence diagnostics for meta-analysis,
 * Research Synthesis Methods 1, 2010, 112–125; metafor's influence().
 */
export function influence(
  entries: readonly PoolEntry[],
  options: PoolOptions,
): Influence[] | Refused {
  const refused = refuseEntries(entries);
  if (refused) return refused;
  if (entries.length === 1) return { refused: ALONE };
  const whole = modelFit(designOf(entries), options);
  if (isRefused(whole)) return whole;

  const found: Influence[] = [];
  for (const [i, entry] of entries.entries()) {
    const rest = modelFit(designOf(entries.toSpliced(i, 1)), options);
    if (isRefused(rest)) return rest;
    found.push(
      influenceOf(entry, (whole.fit.w[i] ?? 0) / total(whole.fit.w), whole, rest, entries),
    );
  }
  return found;
}

function influenceOf(
  { id, estimate, variance }: PoolEntry,
  hat: number,
  whole: ModelFit,
  rest: ModelFit,
  entries: readonly PoolEntry[],
): Influence {
  const k = entries.length;
  const tau2 = rest.fit.tau2;
  const others = rest.fit.coefficients[0] ?? 0;
  const moved = (whole.fit.coefficients[0] ?? 0) - others;
  const variances = { whole: at(whole.covariance, 0, 0), rest: at(rest.covariance, 0, 0) };

  const dffits = moved / Math.sqrt(rest.scale * hat * (tau2 + variance));
  const cook = (moved * moved) / variances.whole;
  // The variance of the whole as it would be with the τ² of the rest.
  const wouldBe = 1 / total(entries.map((each) => 1 / (each.variance + tau2)));
  const dfbetas = moved / Math.sqrt(rest.scale * wouldBe);
  return {
    id,
    studentised: (estimate - others) / Math.sqrt(rest.scale * (variance + tau2) + variances.rest),
    dffits,
    cook,
    covarianceRatio: variances.rest / variances.whole,
    tau2,
    q: rest.heterogeneity.q,
    hat,
    dfbetas,
    influential:
      Math.abs(dffits) > 3 * Math.sqrt(1 / (k - 1)) ||
      chiSquareCdf(cook, 1) > 0.5 ||
      hat > 3 / k ||
      Math.abs(dfbetas) > 1,
  };
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, x) => sum + x, 0);
