import { exp } from '@som/engine';
import { lowerLogit } from './beta.ts';
import { incompleteBeta } from './incomplete-beta.ts';
import { shareOf } from './share-of.ts';

/**
 * Share of Student's t distribution below `t`.
 *
 * @param df - degrees of freedom, above 0, not necessarily whole
 */
export function tCdf(t: number, df: number): number {
  const outside = tTwoSided(t, df) / 2;
  return t < 0 ? outside : 1 - outside;
}

/** Share further from 0 than `t` on either side: the two-sided p value. */
export function tTwoSided(t: number, df: number): number {
  if (!Number.isFinite(t)) return Number.isNaN(t) ? t : 0;
  const over = df + t * t;
  return incompleteBeta(df / 2, 0.5, df / over, (t / over) * t).lower;
}

/**
 * The t below which the share `p` of Student's t distribution lies.
 *
 * Source: t² = df·(1 − x)/x where x is beta distributed with df/2 and ½.
 *
 * @throws RangeError when `p` is not a share
 */
export function tQuantile(p: number, df: number): number {
  shareOf('tQuantile', p);
  if (p === 0) return -Infinity;
  if (p === 1) return Infinity;
  if (p === 0.5) return 0;
  const outside = 2 * Math.min(p, 1 - p);
  // Near the centre the tail that is small is the inner one: |t| below, not above.
  const logit =
    outside <= 0.5
      ? lowerLogit(outside, df / 2, 0.5)
      : -lowerLogit(2 * Math.abs(p - 0.5), 0.5, df / 2);
  const size = Math.sqrt(df * exp(-logit));
  return p < 0.5 ? -size : size;
}
