import { type Segment, segmentsOf, tableCdf, tableQuantile } from '../draws/table-integral.ts';
import { type Tabled, tableMaker } from '../draws/table-of.ts';
import { exp } from '../math/exp.ts';
import { log } from '../math/log.ts';
import { logBeta, logGamma } from '../math/log-gamma.ts';
import { normalCdf, normalQuantile } from '../math/normal.ts';
import type { Distribution } from './distribution.ts';
import { normalDensity } from './mean-over-normal.ts';
import { cutTwoSided, twoSidedAt, zOfTwoSided } from './two-sided.ts';

/** The quantile table of a distribution for reading: made once where many values of one distribution are asked for. */
export const segmentsFor = (d: Tabled): Segment[] => segmentsOf(tableMaker()(d));

/**
 * Probability that the parameter is at most `x`. Gamma and beta are read from their quantile table, to 5·10⁻⁶
 * standard deviations in x; the others are exact.
 *
 * @param segments - from `segmentsFor`, for gamma and beta; made anew when left out
 */
export function cdf(d: Distribution, x: number, segments?: readonly Segment[]): number {
  switch (d.kind) {
    case 'point':
      return x < d.value ? 0 : 1;
    case 'uniform':
      return Math.min(1, Math.max(0, (x - d.low) / (d.high - d.low)));
    case 'triangular': {
      if (x <= d.low) return 0;
      if (x >= d.high) return 1;
      const width = d.high - d.low;
      return x < d.mode
        ? ((x - d.low) * (x - d.low)) / (width * (d.mode - d.low))
        : 1 - ((d.high - x) * (d.high - x)) / (width * (d.high - d.mode));
    }
    case 'normal':
      return normalCdf((x - d.mean) / d.sd);
    case 'lognormal':
      return x <= 0 ? 0 : normalCdf((log(x) - d.mu) / d.sigma);
    case 'two-sided':
      return normalCdf(zOfTwoSided(d, x));
    case 'gamma':
      return x <= 0 ? 0 : tableCdf(segments ?? segmentsFor(d), x);
    case 'beta':
      if (x <= d.low) return 0;
      return x >= d.high ? 1 : tableCdf(segments ?? segmentsFor(d), x);
  }
}

/** Density at `x`, per unit of the parameter; Infinity for a point, 0 where nothing can be. */
export function pdf(d: Distribution, x: number): number {
  switch (d.kind) {
    case 'point':
      return x === d.value ? Infinity : 0;
    case 'uniform':
      return x < d.low || x > d.high ? 0 : 1 / (d.high - d.low);
    case 'triangular': {
      if (x < d.low || x > d.high) return 0;
      const side = x < d.mode ? (x - d.low) / (d.mode - d.low) : (d.high - x) / (d.high - d.mode);
      return (2 / (d.high - d.low)) * (x === d.mode ? 1 : side);
    }
    case 'normal':
      return normalDensity((x - d.mean) / d.sd) / d.sd;
    case 'lognormal':
      return x <= 0 ? 0 : normalDensity((log(x) - d.mu) / d.sigma) / (d.sigma * x);
    case 'gamma':
      if (x < 0) return 0;
      return exp((d.shape - 1) * log(x / d.scale) - x / d.scale - logGamma(d.shape)) / d.scale;
    case 'beta': {
      const width = d.high - d.low;
      const share = (x - d.low) / width;
      if (share < 0 || share > 1) return 0;
      const tall = (d.alpha - 1) * log(share) + (d.beta - 1) * log(1 - share);
      return exp(tall - logBeta(d.alpha, d.beta)) / width;
    }
    case 'two-sided': {
      const z = zOfTwoSided(d, x);
      return Number.isFinite(z) ? normalDensity(z) / twoSidedAt(d, z).first : 0;
    }
  }
}

/**
 * The value below which the parameter lies with probability `p`.
 *
 * @param segments - from `segmentsFor`, for gamma and beta; made anew when left out
 * @throws RangeError when `p` is not from 0 to 1
 */
export function quantile(d: Distribution, p: number, segments?: readonly Segment[]): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`quantile: ${p} is not a share from 0 to 1`);
  switch (d.kind) {
    case 'point':
      return d.value;
    case 'uniform':
      return d.low + p * (d.high - d.low);
    case 'triangular': {
      const width = d.high - d.low;
      return p < (d.mode - d.low) / width
        ? d.low + Math.sqrt(p * width * (d.mode - d.low))
        : d.high - Math.sqrt((1 - p) * width * (d.high - d.mode));
    }
    case 'normal':
      return d.mean + d.sd * normalQuantile(p);
    case 'lognormal':
      return exp(d.mu + d.sigma * normalQuantile(p));
    case 'two-sided':
      return cutTwoSided(d, normalQuantile(p));
    case 'gamma':
    case 'beta':
      return tableQuantile(segments ?? segmentsFor(d), p);
  }
}
