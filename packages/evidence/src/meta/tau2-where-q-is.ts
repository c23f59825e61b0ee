import { type Design, type WeightedFit, weightedFit } from './weighted-fit.ts';

const MOST_STEPS = 200;
const SETTLED = 1e-14;

/**
 * The fit at the τ² where the weighted sum of squares Q(τ²) is `target`; at 0 when it is never more.
 *
 * Q falls with τ² and is convex (Q'' = 2yᵀPPPy ≥ 0), so Newton's steps from 0 come to the root from
 * below and cannot pass it: it always converges.
 *
 * Source: R. DerSimonian & R. Kacker, Contemporary Clinical Trials 28, 2007, 105–114, formula for
 * the Paule–Mandel estimator; target and derivative as in W. Viechtbauer, Statistics in Medicine 26,
 * 2007, 37–52.
 */
export function tau2WhereQIs(target: number, design: Design): WeightedFit {
  let fit = weightedFit(design, 0);
  for (let i = 0; i < MOST_STEPS && fit.q > target; i += 1) {
    const step = (fit.q - target) / fit.qSlope;
    fit = weightedFit(design, fit.tau2 + step);
    if (step <= SETTLED * fit.tau2) break;
  }
  return fit;
}
