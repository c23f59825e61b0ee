import { chiSquareUpper } from '../distributions/chi-square.ts';
import { isRefused, type Refused } from '../effect-sizes/effect-size.ts';
import { criticalValue, twoSidedP } from './critical-value.ts';
import { type ModelFit, modelFit } from './model-fit.ts';
import { poolNotes } from './pool-notes.ts';
import type { Interval, PoolEntry, Pooled, PoolOptions } from './pooled.ts';
import { refuseEntries } from './refuse-entries.ts';
import { at } from './symmetric.ts';
import { interceptOnly } from './weighted-fit.ts';

/**
 * What the effects say together.
 *
 * One effect is returned as it is, by the fixed model and Wald, since nothing can be known of the
 * variation between places; a note says so.
 *
 * @throws RangeError when the level is not between 0 and 1
 */
export function pool(entries: readonly PoolEntry[], options: PoolOptions): Pooled | Refused {
  const refused = refuseEntries(entries);
  if (refused) return refused;

  const k = entries.length;
  const asked: PoolOptions = k > 1 ? options : { ...options, model: 'fixed', test: 'wald' };
  const model = modelFit(designOf(entries), asked);
  if (isRefused(model)) return model;

  const { fit, heterogeneity } = model;
  const estimate = fit.coefficients[0] ?? 0;
  const se = Math.sqrt(at(model.covariance, 0, 0));
  const sum = fit.w.reduce((all, w) => all + w, 0);
  return {
    model: asked.model,
    test: asked.test,
    level: options.level ?? 0.95,
    k,
    estimate,
    se,
    ...around(estimate, model.critical * se),
    statistic: estimate / se,
    df: model.testDf,
    p: twoSidedP(estimate / se, model.testDf),
    tau2: fit.tau2,
    tau2Se: model.tau2Se,
    i2: heterogeneity.i2,
    h2: heterogeneity.h2,
    q: heterogeneity.q,
    qDf: model.df,
    qP: k > 1 ? chiSquareUpper(heterogeneity.q, model.df) : 1,
    prediction: asked.model === 'fixed' ? undefined : predictionOf(model, estimate, se, asked),
    weights: entries.map(({ id }, i) => ({ id, share: (fit.w[i] ?? 0) / sum })),
    notes: poolNotes(k, asked, model),
  };
}

/** The effects of entries with no moderators. */
export const designOf = (entries: readonly PoolEntry[]) =>
  interceptOnly(
    entries.map(({ estimate }) => estimate),
    entries.map(({ variance }) => variance),
  );

export const around = (middle: number, reach: number): Interval => ({
  low: middle - reach,
  high: middle + reach,
});

/** Mean ± critical · √(se² + τ²); with `riley` t with k − 2 degrees of freedom, from three effects. */
function predictionOf(
  { critical, fit, df }: ModelFit,
  estimate: number,
  se: number,
  { prediction, level }: PoolOptions,
): Interval | undefined {
  const reach = Math.sqrt(se * se + fit.tau2);
  if (prediction !== 'riley') return around(estimate, critical * reach);
  return df > 1 ? around(estimate, criticalValue(level, df - 1) * reach) : undefined;
}
