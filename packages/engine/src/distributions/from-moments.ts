import { log } from '../math/log.ts';
import type { Distribution } from './distribution.ts';

/**
 * A beta distribution on `low` … `high` with a mean and a standard deviation, by the method of moments.
 *
 * Source: A. Briggs, K. Claxton, M. Sculpher, Decision Modelling for Health Economic Evaluation (2006), chapter 4.
 *
 * @throws RangeError when no beta distribution has them
 */
export function betaFrom(mean: number, sd: number, low = 0, high = 1): Distribution {
  const share = (mean - low) / (high - low);
  const relative = sd / (high - low);
  const total = (share * (1 - share)) / (relative * relative) - 1;
  if (!(total > 0 && share > 0 && share < 1))
    throw new RangeError(`betaFrom: no beta distribution has mean ${mean} and deviation ${sd}`);
  return { kind: 'beta', alpha: share * total, beta: (1 - share) * total, low, high };
}

/**
 * A gamma distribution with a mean and a standard deviation, by the method of moments (same source).
 *
 * @throws RangeError unless both are above 0
 */
export function gammaFrom(mean: number, sd: number): Distribution {
  if (!(mean > 0 && sd > 0)) throw new RangeError(`gammaFrom: mean ${mean}, deviation ${sd}`);
  return { kind: 'gamma', shape: (mean / sd) * (mean / sd), scale: (sd / mean) * sd };
}

/**
 * A log-normal distribution with a mean and a standard deviation, by the method of moments.
 *
 * @throws RangeError unless both are above 0
 */
export function lognormalFrom(mean: number, sd: number): Distribution {
  if (!(mean > 0 && sd > 0)) throw new RangeError(`lognormalFrom: mean ${mean}, deviation ${sd}`);
  const square = log(1 + (sd / mean) * (sd / mean));
  return { kind: 'lognormal', mu: log(mean) - square / 2, sigma: Math.sqrt(square) };
}

/**
 * PERT: a beta distribution between the lowest and the highest with the most likely value as its mode, and the mean
 * (low + 4 · mode + high) / 6.
 *
 * Source: D. Vose, Risk Analysis: A Quantitative Guide (2008), PERT distribution; riskwiki.vosesoftware.com.
 *
 * @returns a point when lowest and highest are the same
 * @throws RangeError when the mode is not between them
 */
export function pert(low: number, mode: number, high: number): Distribution {
  if (!(low <= mode && mode <= high)) throw new RangeError(`pert: ${low}, ${mode}, ${high}`);
  if (low === high) return { kind: 'point', value: mode };
  const width = high - low;
  return {
    kind: 'beta',
    alpha: 1 + (4 * (mode - low)) / width,
    beta: 1 + (4 * (high - mode)) / width,
    low,
    high,
  };
}
