import type { PoolOptions } from './pooled.ts';
import { restrictedLikelihood } from './restricted-likelihood.ts';
import { tau2WhereQIs } from './tau2-where-q-is.ts';
import { type Design, type WeightedFit, weightedFit } from './weighted-fit.ts';

/** The fit at the estimated variance between places. */
export interface Tau2Fit {
  fit: WeightedFit;
  /** Standard error of τ²; undefined with the fixed model and where nothing is left to judge by. */
  se: number | undefined;
}

/**
 * The variance between places by a model, and the fit with it.
 *
 * Sources: DerSimonian & Laird, Controlled Clinical Trials 7, 1986, 177–188; Paule & Mandel,
 * J. Res. Natl. Bur. Stand. 87, 1982, 377–385; the rest and the standard errors Viechtbauer 2005,
 * as in weighted-fit.ts; all as metafor's rma() works them out.
 *
 * @returns undefined when REML does not converge
 */
export function tau2By(
  { model, tolerance }: Pick<PoolOptions, 'model' | 'tolerance'>,
  design: Design,
): Tau2Fit | undefined {
  const k = design.y.length;
  const df = k - (design.x[0]?.length ?? 0);
  const none = weightedFit(design, 0);
  if (model === 'fixed' || df === 0) return { fit: none, se: undefined };

  switch (model) {
    case 'dersimonian-laird': {
      const fit = weightedFit(design, Math.max(0, (none.q - df) / none.traceP));
      const spread = 2 * df + 4 * fit.tau2 * none.traceP + 2 * fit.tau2 * fit.tau2 * none.tracePP;
      return { fit, se: Math.sqrt(spread) / none.traceP };
    }
    case 'paule-mandel': {
      const fit = tau2WhereQIs(df, design);
      const weights = fit.w.reduce((sum, w) => sum + w, 0);
      return { fit, se: (Math.sqrt((2 * k) / df) * Math.sqrt(k)) / weights };
    }
    case 'reml': {
      const fit = restrictedLikelihood(design, tolerance);
      return fit && { fit, se: Math.sqrt(2 / fit.tracePP) };
    }
  }
}
