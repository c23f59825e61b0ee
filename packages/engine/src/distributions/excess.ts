import { type Segment, tableExcess } from '../draws/table-integral.ts';
import { exp } from '../math/exp.ts';
import { log } from '../math/log.ts';
import { normalCdf } from '../math/normal.ts';
import type { Distribution } from './distribution.ts';
import { meanOverNormal, normalDensity } from './mean-over-normal.ts';
import { mean } from './moments.ts';
import { segmentsFor } from './probability.ts';
import { bendsOf, cutTwoSided, zOfTwoSided } from './two-sided.ts';

/** E[(X − t)⁺] of a triangular distribution: the integral of its upper tail from t. */
function triangularExcess(d: Distribution & { kind: 'triangular' }, t: number): number {
  const width = d.high - d.low;
  if (t >= d.mode) {
    const left = d.high - t;
    return (left * left * left) / (3 * width * (d.high - d.mode));
  }
  const gone = t - d.low;
  return mean(d) - t + (gone * gone * gone) / (3 * width * (d.mode - d.low));
}

/**
 * E[(X − t)⁺]: how much the parameter is above `t` on average, counting 0 when it is below. With it the expected
 * value of perfect information is found for every result that is linear in a parameter: E[max(0, a + bX)] is
 * b · excess(X, −a/b) for b > 0.
 *
 * Closed form, but for gamma and beta (the integral of their quantile table) and `two-sided` (integrated).
 *
 * @param segments - from `segmentsFor`, for gamma and beta; made anew when left out
 */
export function excess(d: Distribution, t: number, segments?: readonly Segment[]): number {
  switch (d.kind) {
    case 'point':
      return Math.max(0, d.value - t);
    case 'uniform':
    case 'triangular':
      if (t >= d.high) return 0;
      if (t <= d.low) return mean(d) - t;
      return d.kind === 'uniform'
        ? ((d.high - t) * (d.high - t)) / (2 * (d.high - d.low))
        : triangularExcess(d, t);
    case 'normal': {
      const z = (d.mean - t) / d.sd;
      return d.sd * (normalDensity(z) + z * normalCdf(z));
    }
    case 'lognormal': {
      if (t <= 0) return mean(d) - t;
      const z = (d.mu - log(t)) / d.sigma;
      return exp(d.mu + (d.sigma * d.sigma) / 2) * normalCdf(z + d.sigma) - t * normalCdf(z);
    }
    case 'two-sided':
      if (t <= d.low) return mean(d) - t;
      if (t >= d.high) return 0;
      return meanOverNormal((z) => cutTwoSided(d, z) - t, zOfTwoSided(d, t), bendsOf(d));
    case 'gamma':
      return t <= 0 ? mean(d) - t : tableExcess(segments ?? segmentsFor(d), t);
    case 'beta':
      if (t >= d.high) return 0;
      return t <= d.low ? mean(d) - t : tableExcess(segments ?? segmentsFor(d), t);
  }
}
