import { chiSquareQuantile } from '../distributions/chi-square.ts';
import { isRefused, type Refused } from '../effect-sizes/effect-size.ts';
import { modelFit } from './model-fit.ts';
import { designOf } from './pool.ts';
import type { Interval, PoolEntry, PoolOptions } from './pooled.ts';
import { refuseEntries } from './refuse-entries.ts';
import { tau2WhereQIs } from './tau2-where-q-is.ts';

/** How far off the heterogeneity may be. */
export interface HeterogeneityInterval {
  tau2: Interval;
  /** Shares, 0–1. */
  i2: Interval;
  h2: Interval;
}

/**
 * Intervals for τ², I² and H² by the Q-profile method: the τ² at which Q(τ²) is an extreme quantile
 * of the chi-square distribution. An end is 0 where the effects are more alike than that.
 *
 * Undefined for one effect. It does not depend on the model.
 *
 * Source: W. Viechtbauer, Confidence intervals for the amount of heterogeneity in meta-analysis,
 * Statistics in Medicine 26, 2007, 37–52; metafor's confint().
 */
export function tau2Interval(
  entries: readonly PoolEntry[],
  options: PoolOptions,
): HeterogeneityInterval | Refused | undefined {
  const refused = refuseEntries(entries);
  if (refused) return refused;
  const design = designOf(entries);
  const model = modelFit(design, { ...options, model: 'fixed', test: 'wald' });
  if (isRefused(model)) return model;
  if (model.df === 0) return undefined;

  const beyond = (1 - (options.level ?? 0.95)) / 2;
  const end = (share: number) => tau2WhereQIs(chiSquareQuantile(share, model.df), design).tau2;
  const tau2 = { low: end(1 - beyond), high: end(beyond) };
  const { typicalVariance } = model.heterogeneity;
  const both = (f: (x: number) => number) => ({ low: f(tau2.low), high: f(tau2.high) });
  return {
    tau2,
    i2: both((x) => x / (x + typicalVariance)),
    h2: both((x) => x / typicalVariance + 1),
  };
}
