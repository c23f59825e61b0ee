import { exp } from '@som/engine';
import { betaLogitQuantile } from './beta.ts';
import { incompleteBeta } from './incomplete-beta.ts';
import { shareOf } from './share-of.ts';
import { NOTHING_BELOW, type Tails } from './tails.ts';

/** Share of the F distribution below `f`, with `df1` over `df2` degrees of freedom. */
export const fCdf = (f: number, df1: number, df2: number): number => tails(f, df1, df2).lower;

/** Share above `f`: the p value of a test. */
export const fUpper = (f: number, df1: number, df2: number): number => tails(f, df1, df2).upper;

/**
 * The f below which the share `p` of the F distribution lies.
 *
 * Source: df1·f / (df1·f + df2) is beta distributed with df1/2 and df2/2.
 *
 * @throws RangeError when `p` is not a share
 */
export function fQuantile(p: number, df1: number, df2: number): number {
  shareOf('fQuantile', p);
  if (p === 0) return 0;
  if (p === 1) return Infinity;
  return (exp(betaLogitQuantile(p, df1 / 2, df2 / 2)) * df2) / df1;
}

function tails(f: number, df1: number, df2: number): Tails {
  if (!(f > 0)) return NOTHING_BELOW;
  const over = df1 * f + df2;
  return incompleteBeta(df1 / 2, df2 / 2, (df1 * f) / over, df2 / over);
}
