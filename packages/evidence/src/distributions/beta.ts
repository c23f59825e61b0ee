import { log } from '@som/engine';
import { incompleteBeta } from './incomplete-beta.ts';
import { shareOf } from './share-of.ts';
import { sharesOfLogit, solveTail } from './solve-tail.ts';
import { binomialTerm } from './terms.ts';

/**
 * Share of the beta distribution below `x`.
 *
 * @param x - share
 * @param a - above 0; with `b` as so many who did and so many who did not
 * @param b - above 0
 */
export const betaCdf = (x: number, a: number, b: number): number =>
  incompleteBeta(a, b, x, 1 - x).lower;

/**
 * The share below which the share `p` of the beta distribution lies.
 *
 * @throws RangeError when `p` is not a share
 */
export function betaQuantile(p: number, a: number, b: number): number {
  shareOf('betaQuantile', p);
  if (p === 0 || p === 1) return p;
  return sharesOfLogit(betaLogitQuantile(p, a, b)).x;
}

/**
 * ln(x/(1−x)) of the beta quantile: Student's t and F need x/(1−x), where x may be all but 1.
 *
 * @param p - above 0 and below 1
 */
export function betaLogitQuantile(p: number, a: number, b: number): number {
  // The upper tail of one is the lower tail of its mirror image.
  if (p > 0.5) return -lowerLogit(1 - p, b, a);
  return lowerLogit(p, a, b);
}

/** The logit below which the share `p` lies, for the lower tail. */
export function lowerLogit(p: number, a: number, b: number): number {
  return solveTail(p, log(a / b), (u) => {
    const { x, y } = sharesOfLogit(u);
    const density = (binomialTerm(a, b, x, y) * a) / (a / b + 1);
    return { share: incompleteBeta(a, b, x, y).lower, density };
  });
}
