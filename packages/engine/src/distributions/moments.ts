import { exp } from '../math/exp.ts';
import type { Distribution } from './distribution.ts';
import { meanOverNormal } from './mean-over-normal.ts';
import { bendsOf, cutTwoSided } from './two-sided.ts';

/** Expected value, in the unit of the parameter. Closed form, but for `two-sided`, which is integrated. */
export function mean(d: Distribution): number {
  switch (d.kind) {
    case 'point':
      return d.value;
    case 'uniform':
      return (d.low + d.high) / 2;
    case 'triangular':
      return (d.low + d.mode + d.high) / 3;
    case 'normal':
      return d.mean;
    case 'lognormal':
      return exp(d.mu + (d.sigma * d.sigma) / 2);
    case 'gamma':
      return d.shape * d.scale;
    case 'beta':
      return d.low + ((d.high - d.low) * d.alpha) / (d.alpha + d.beta);
    case 'two-sided':
      return meanOverNormal((z) => cutTwoSided(d, z), undefined, bendsOf(d));
  }
}

/** Variance, in the unit of the parameter squared. Closed form, but for `two-sided`, which is integrated. */
export function variance(d: Distribution): number {
  switch (d.kind) {
    case 'point':
      return 0;
    case 'uniform':
      return ((d.high - d.low) * (d.high - d.low)) / 12;
    case 'triangular': {
      const [a, b] = [d.mode - d.low, d.high - d.mode];
      return (a * a + a * b + b * b) / 18;
    }
    case 'normal':
      return d.sd * d.sd;
    case 'lognormal': {
      const spread = exp(d.sigma * d.sigma);
      return exp(2 * d.mu) * spread * (spread - 1);
    }
    case 'gamma':
      return d.shape * d.scale * d.scale;
    case 'beta': {
      const total = d.alpha + d.beta;
      const width = d.high - d.low;
      return (width * width * d.alpha * d.beta) / (total * total * (total + 1));
    }
    case 'two-sided': {
      const centre = mean(d);
      const squared = (z: number) => (cutTwoSided(d, z) - centre) * (cutTwoSided(d, z) - centre);
      return meanOverNormal(squared, undefined, bendsOf(d));
    }
  }
}

/** Standard deviation, in the unit of the parameter. */
export const sd = (d: Distribution): number => Math.sqrt(variance(d));
