import type { Label } from '@som/engine';
import type { Refused } from '../effect-sizes/effect-size.ts';
import { criticalValue } from './critical-value.ts';
import type { PoolOptions } from './pooled.ts';
import type { Matrix } from './symmetric.ts';
import { tau2By } from './tau2.ts';
import { type Design, type WeightedFit, weightedFit } from './weighted-fit.ts';

const ROUNDING = 1e-13;

/** A design fitted by a model and made ready for a test; what pooling and regression share. */
export interface ModelFit {
  fit: WeightedFit;
  tau2Se: number | undefined;
  /** Studies less columns. */
  df: number;
  /** Degrees of freedom of t; undefined for z. */
  testDf: number | undefined;
  /** How many standard errors the interval reaches to each side. */
  critical: number;
  /** What Knapp–Hartung multiplies the covariance by; 1 with Wald. Below 1 it narrows intervals. */
  scale: number;
  /** Of the coefficients, `scale` taken in. */
  covariance: Matrix;
  heterogeneity: Heterogeneity;
}

export interface Heterogeneity {
  /** Cochran's Q: weighted squares of what is left when nothing varies between places. */
  q: number;
  /** Variance of a typical study, by which I² and H² compare τ². */
  typicalVariance: number;
  i2: number;
  h2: number;
}

/**
 * Fits a design by a model and a test.
 *
 * With Knapp–Hartung the covariance is multiplied by Σ w·r²/(k − p), also where that is below 1, and
 * the test is t with k − p degrees of freedom: metafor's test = "knha".
 *
 * Sources: G. Knapp & J. Hartung, Statistics in Medicine 22, 2003, 2693–2710; I² and H² Higgins &
 * Thompson, Statistics in Medicine 21, 2002, 1539–1558, worked out of τ² with the random models and
 * of Q with the fixed one, as metafor does.
 */
export function modelFit(design: Design, options: PoolOptions): ModelFit | Refused {
  const df = design.y.length - (design.x[0]?.length ?? 0);
  const found = tau2By(options, design);
  if (found === undefined) return { refused: NOT_CONVERGED };
  const { fit } = found;

  const hartung = options.test === 'knapp-hartung' && df > 0;
  if (hartung && fitsExactly(design, fit)) return { refused: NO_WIDTH };
  const scale = hartung ? fit.q / df : 1;
  const testDf = hartung ? df : undefined;
  return {
    fit,
    tau2Se: found.se,
    df,
    testDf,
    critical: criticalValue(options.level, testDf),
    scale,
    covariance: fit.covariance.map((row) => row.map((c) => c * scale)),
    heterogeneity: heterogeneityOf(design, options, fit.tau2, df),
  };
}

/** Whether nothing but rounding is left of the residuals. */
function fitsExactly({ y }: Design, { residuals }: WeightedFit): boolean {
  const largest = Math.max(...y.map(Math.abs));
  return residuals.every((residual) => Math.abs(residual) <= ROUNDING * largest);
}

function heterogeneityOf(
  design: Design,
  { model }: PoolOptions,
  tau2: number,
  df: number,
): Heterogeneity {
  const none = weightedFit(design, 0);
  // Nothing is left of the residuals when there are as many columns as studies.
  if (df === 0) return { q: 0, typicalVariance: 1 / none.traceP, i2: 0, h2: 1 };
  const typicalVariance = df / none.traceP;
  if (model === 'fixed') {
    const i2 = none.q > df ? (none.q - df) / none.q : 0;
    return { q: none.q, typicalVariance, i2, h2: none.q / df };
  }
  const i2 = tau2 / (tau2 + typicalVariance);
  return { q: none.q, typicalVariance, i2, h2: tau2 / typicalVariance + 1 };
}

const NOT_CONVERGED: Label = {
  da: 'REML finder ikke et svar for disse studier. Vælg en anden model, for eksempel paule-mandel.',
  en: 'REML does not find an answer for these studies. Choose another model, such as paule-mandel.',
};

const NO_WIDTH: Label = {
  da: 'Studierne passer helt sammen, så Knapp–Hartung ville give et interval uden bredde og en sikkerhed, ingen har. Vælg testen wald.',
  en: 'The studies agree exactly, so Knapp–Hartung would give an interval without width and a certainty nobody has. Choose the test wald.',
};
