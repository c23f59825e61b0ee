import { exp, log } from '@som/engine';
import { stirlingError } from './stirling.ts';

const TWO_PI = 6.283185307179586;

/**
 * x^a·e^(−x) / Γ(a+1): the Poisson probability of `a` events where `x` are expected; `a` need not
 * be whole. Relative error about 1e-14, for large `a` too.
 *
 * Source: Loader 2000, as in stirling.ts.
 *
 * @param a - above 0
 * @param x - above 0
 */
export function poissonTerm(a: number, x: number): number {
  return exp(-stirlingError(a) - deviance(a, x)) / Math.sqrt(TWO_PI * a);
}

/**
 * Γ(a+b+1) / (Γ(a+1)·Γ(b+1)) · x^a·y^b: the binomial probability of `a` among a + b; neither need
 * be whole. Relative error about 1e-14.
 *
 * Source: Loader 2000, as in stirling.ts.
 *
 * @param a - above 0
 * @param b - above 0
 * @param x - share, above 0 and below 1
 * @param y - 1 − x, given by the caller, who may know it without rounding
 */
export function binomialTerm(a: number, b: number, x: number, y: number): number {
  const n = a + b;
  const spread = stirlingError(n) - stirlingError(a) - stirlingError(b);
  const away = deviance(a, n * x) + deviance(b, n * y);
  return exp(spread - away) * Math.sqrt(n / (TWO_PI * a) / b);
}

/** found·ln(found / expected) + expected − found, without cancellation where the two are close. */
function deviance(found: number, expected: number): number {
  const difference = found - expected;
  if (Math.abs(difference) >= 0.1 * (found + expected)) {
    return found * log(found / expected) - difference;
  }
  const v = difference / (found + expected);
  let sum = difference * v;
  let power = 2 * found * v;
  for (let j = 3; ; j += 2) {
    power *= v * v;
    const next = sum + power / j;
    if (next === sum) return sum;
    sum = next;
  }
}
