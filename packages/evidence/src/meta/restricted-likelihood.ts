import { type Design, hatValue, type WeightedFit, weightedFit } from './weighted-fit.ts';

const MOST_STEPS = 1000;
const MOST_HALVINGS = 60;
const SETTLED = 1e-12;

/**
 * The fit at the τ² with the largest restricted likelihood (REML), by Fisher scoring.
 *
 * Each step is (yᵀPPy − tr P) / tr PP, held at 0 or above, and halved while it would make the
 * likelihood smaller: plain scoring can otherwise go back and forth for ever. It has converged when
 * a step is below 1e-12 of τ² (metafor stops at 1e-5, so the last printed digit may differ).
 *
 * Source: Viechtbauer 2005, as in weighted-fit.ts; the step and the start (Hedges & Olkin's
 * estimator) as in metafor's rma(method = "REML").
 *
 * @param steps - how many to take at most
 * @returns undefined when it has not converged
 */
export function restrictedLikelihood(
  design: Design,
  steps: number = MOST_STEPS,
): WeightedFit | undefined {
  let fit = weightedFit(design, start(design));
  for (let i = 0; i < steps; i += 1) {
    const step = (fit.qSlope - fit.traceP) / fit.tracePP;
    const next = uphill(design, fit, step);
    if (Math.abs(next.tau2 - fit.tau2) <= SETTLED * next.tau2) return next;
    fit = next;
  }
  return undefined;
}

/** The first of the whole, half, quarter … step that does not lower the likelihood. */
function uphill(design: Design, fit: WeightedFit, step: number): WeightedFit {
  let share = 1;
  for (let i = 0; i < MOST_HALVINGS; i += 1) {
    const next = weightedFit(design, Math.max(0, fit.tau2 + share * step));
    if (next.logLikelihood >= fit.logLikelihood) return next;
    share /= 2;
  }
  return fit;
}

/** Hedges & Olkin: what the unweighted residuals vary more than the sampling variances explain. */
function start(design: Design): number {
  const alike = { ...design, v: design.v.map(() => 1) };
  const even = weightedFit(alike, 0);
  // With weights of 1, P is the projection on the residuals: tr PV = Σ (1 − hᵢ)·vᵢ.
  const chance = design.v.reduce((sum, v, i) => sum + (1 - hatValue(even, design.x, i)) * v, 0);
  return Math.max(0, (even.q - chance) / even.traceP);
}
