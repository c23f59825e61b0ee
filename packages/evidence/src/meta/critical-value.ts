import { normalCdf, normalQuantile } from '@som/engine';
import { tQuantile, tTwoSided } from '../distributions/student-t.ts';

/**
 * How many standard errors an interval reaches to each side: 1.96 for z at the level 0.95.
 *
 * @param df - degrees of freedom of t; undefined for z
 * @throws RangeError when the level is not between 0 and 1
 */
export function criticalValue(level: number | undefined, df: number | undefined): number {
  const share = level ?? 0.95;
  if (!(share > 0 && share < 1)) throw new RangeError(`a level of ${share} is not a share`);
  const below = (1 - share) / 2;
  return df === undefined ? -normalQuantile(below) : -tQuantile(below, df);
}

/** Two-sided p value of a statistic, z or t. */
export const twoSidedP = (statistic: number, df: number | undefined): number =>
  df === undefined ? 2 * normalCdf(-Math.abs(statistic)) : tTwoSided(statistic, df);
