import { Z95 } from '../effect-sizes/from-printed.ts';
import type { Interval } from '../meta/pooled.ts';

/** So many of so many. */
export interface Persons {
  /** How many there were, at least 1. */
  of: number;
  /** How many of them reached the outcome. */
  reached: number;
}

export const shareOf = ({ of, reached }: Persons): number => reached / of;

/** True for counts that can be right: whole, somebody there, not more who reached it than there were. */
export const areCounts = ({ of, reached }: Persons): boolean =>
  Number.isInteger(of) && Number.isInteger(reached) && of >= 1 && reached >= 0 && reached <= of;

/**
 * The 95 % score interval of a share.
 *
 * Source: E. B. Wilson, Journal of the American Statistical Association 1927, 22:209–212; method 3 of R. G. Newcombe,
 * Statistics in Medicine 1998, 17:857–872. Never below 0 or above 1, and never without width.
 */
export function wilson(counts: Persons): Interval {
  const { of: n, reached } = counts;
  const z2 = Z95 * Z95;
  const middle = 2 * reached + z2;
  const half = Z95 * Math.sqrt(z2 + (4 * reached * (n - reached)) / n);
  const under = 2 * (n + z2);
  // at the ends the square root is the middle itself: what is left is rounding
  return {
    low: reached === 0 ? 0 : (middle - half) / under,
    high: reached === n ? 1 : (middle + half) / under,
  };
}

/**
 * The 95 % interval of the difference of two shares, the first less the second.
 *
 * Source: method 10 of R. G. Newcombe, Interval estimation for the difference between independent proportions,
 * Statistics in Medicine 1998, 17:873–890: the distances to the two score intervals squared and added.
 */
export const newcombe = (first: Persons, second: Persons): Interval =>
  differenceOf(
    { value: shareOf(first), ...wilson(first) },
    { value: shareOf(second), ...wilson(second) },
  );

/** A number with its interval. */
export interface Known extends Interval {
  value: number;
}

/**
 * The interval of the difference of two independent numbers from their own intervals (MOVER).
 *
 * Source: G. Y. Zou & A. Donner, Statistics in Medicine 2008, 27:1693–1702; with score intervals it is Newcombe's.
 */
export function differenceOf(first: Known, second: Known): Interval {
  const value = first.value - second.value;
  const apart = (a: number, b: number) => Math.sqrt(a * a + b * b);
  return {
    low: value - apart(first.value - first.low, second.high - second.value),
    high: value + apart(first.high - first.value, second.value - second.low),
  };
}
