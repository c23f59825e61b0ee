import { log } from '@som/engine';
import { polynomial } from './polynomial.ts';

const SERIES_FROM = 10; // from here the first term left out is below 4e-17
const HALF_LOG_TWO_PI = 0.9189385332046727;

/**
 * How far Stirling's formula is from the logarithm of n!: ln Γ(n+1) − [(n+½) ln n − n + ½ ln 2π].
 *
 * Absolute error below 1e-14, which is the relative error of the probabilities it becomes part of.
 * With it they keep their digits for large n too, where ln Γ itself has lost them.
 *
 * Source: C. Loader, Fast and Accurate Computation of Binomial Probabilities, 2000; the series is
 * DLMF 5.11.1 (https://dlmf.nist.gov/5.11.E1), and smaller n are reached by ln Γ(n+1) = ln Γ(n) + ln n.
 *
 * @param n - above 0, not necessarily whole
 */
export function stirlingError(n: number): number {
  let below = 0;
  let at = n;
  for (; at < SERIES_FROM; at += 1) below += (at + 0.5) * log((at + 1) / at) - 1;
  return below + polynomial(1 / (at * at), SERIES) / at;
}

/**
 * Natural logarithm of Γ(x), absolute error below 1e-14 for x up to 10 and a few ulp above.
 *
 * @param x - above 0
 * @throws RangeError when `x` is not above 0
 */
export function logGamma(x: number): number {
  if (!(x > 0 && x < Infinity)) throw new RangeError(`logGamma: ${x} is not a number above 0`);
  return (x - 0.5) * log(x) - x + HALF_LOG_TWO_PI + stirlingError(x);
}

// B(2j) / (2j(2j − 1)) of DLMF 5.11.1, highest power of 1/n² first.
const SERIES = [1 / 156, -691 / 360360, 1 / 1188, -1 / 1680, 1 / 1260, -1 / 360, 1 / 12];
