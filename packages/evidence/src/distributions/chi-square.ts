import { exp, log } from '@som/engine';
import { incompleteGamma } from './incomplete-gamma.ts';
import { shareOf } from './share-of.ts';
import { solveTail } from './solve-tail.ts';
import { poissonTerm } from './terms.ts';

/**
 * Share of the chi-square distribution below `x`.
 *
 * @param df - degrees of freedom, above 0, not necessarily whole
 */
export const chiSquareCdf = (x: number, df: number): number => incompleteGamma(df / 2, x / 2).lower;

/** Share above `x`: the p value of a test, exact far out where 1 − cdf is not. */
export const chiSquareUpper = (x: number, df: number): number =>
  incompleteGamma(df / 2, x / 2).upper;

/**
 * The x below which the share `p` of the chi-square distribution lies.
 *
 * @throws RangeError when `p` is not a share
 */
export function chiSquareQuantile(p: number, df: number): number {
  shareOf('chiSquareQuantile', p);
  if (p === 0) return 0;
  if (p === 1) return Infinity;
  const a = df / 2;
  const below = p <= 0.5;
  // The upper tail grows as u falls: it is solved in −u.
  const u = solveTail(below ? p : 1 - p, below ? log(a) : -log(a), (at) => {
    const x = exp(below ? at : -at);
    const tails = incompleteGamma(a, x);
    return { share: below ? tails.lower : tails.upper, density: poissonTerm(a, x) * a };
  });
  return 2 * exp(below ? u : -u);
}
