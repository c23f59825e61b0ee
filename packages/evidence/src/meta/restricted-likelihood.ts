import { type Design, hatValue, type WeightedFit, weightedFit } from './weighted-fit.ts';

const MOST_STEPS = 3000; // where the likelihood is nearly flat a step may be 0.95 of the one before
const MOST_HALVINGS = 60;
const SETTLED = 1e-5; // metafor's threshold
const MOST_SHARE = 1e-3; // of τ², for scales on which 1e-5 would be much
const LEAST_SHARE = 1e-12; // of τ², for scales on which 1e-5 is below what a number can hold
const ROUNDING = 1e-10;

/**
 * The fit at the τ² with the largest restricted likelihood (REML), by Fisher scoring.
 *
 * Each step is (yᵀPPy − tr P) / tr PP, held at 0 or above, and halved while it would make the
 * likelihood smaller: plain scoring can otherwise go back and forth for ever. A step that goes back most
 * of the way it came is halved too (metafor's stepadj = 0.5): where one study is far more exact than the
 * others, scoring swings around the top and comes a hundredth nearer a step. Steps, start (Hedges &
 * Olkin's estimator) and end are those of metafor's rma(method = "REML"), so that its digits come
 * out: it has converged when a step is at most 1e-5. Here it must also be at most a thousandth of τ²,
 * since on shares τ² itself may be 1e-5, and need not be below 1e-12 of it, since in kroner it is large.
 *
 * A likelihood with two tops (a few studies of which one is far more exact) gives the one that scoring comes to,
 * as in metafor.
 *
 * Source: Viechtbauer 2005, as in weighted-fit.ts.
 *
 * @param settled - the step at which it has converged
 * @param steps - how many to take at most
 * @returns undefined when it has not converged
 */
export function restrictedLikelihood(
  design: Design,
  settled: number = SETTLED,
  steps: number = MOST_STEPS,
): WeightedFit | undefined {
  let fit = weightedFit(design, start(design));
  let last = 0;
  for (let i = 0; i < steps; i += 1) {
    const step = (fit.qSlope - fit.traceP) / fit.tracePP;
    const swings = step * last < 0 && Math.abs(step) > Math.abs(last) / 2;
    const next = uphill(design, fit, swings ? step / 2 : step);
    const taken = Math.abs(next.tau2 - fit.tau2);
    const little = Math.min(settled, MOST_SHARE * next.tau2);
    if (taken <= Math.max(little, LEAST_SHARE * next.tau2)) return next;
    last = next.tau2 - fit.tau2;
    fit = next;
  }
  return undefined;
}

/** The first of the whole, half, quarter … step that does not lower the likelihood. */
function uphill(design: Design, fit: WeightedFit, step: number): WeightedFit {
  let share = 1;
  for (let i = 0; i < MOST_HALVINGS; i += 1) {
    const next = weightedFit(design, Math.max(0, fit.tau2 + share * step));
    if (next.logLikelihood >= fit.logLikelihood - ROUNDING) return next;
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
