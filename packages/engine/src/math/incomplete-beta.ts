import { exp } from './exp.ts';
import { log } from './log.ts';
import { logBeta } from './log-gamma.ts';

/** Terms after which a fraction that has not settled is a mistake of ours: the largest studies need a tenth of it. */
const MOST_TERMS = 100_000;
const SETTLED = 1e-15;

/** The continued fraction of the incomplete beta function, by Lentz' method; quick for x below (a + 1) / (a + b + 2). */
function fraction(a: number, b: number, x: number): number {
  let over = 1;
  let under = 1 / (1 - ((a + b) * x) / (a + 1));
  let value = under;
  for (let m = 1; m < MOST_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    under = 1 / (1 + even * under);
    over = 1 + even / over;
    value *= over * under;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    under = 1 / (1 + odd * under);
    over = 1 + odd / over;
    value *= over * under;
    if (Math.abs(over * under - 1) < SETTLED) return value;
  }
  throw new Error(`incompleteBeta: no value at ${a}, ${b}, ${x}`);
}

/**
 * Share of a Beta(a, b) distribution below x, the same bits in every JavaScript engine.
 *
 * Source: M. Abramowitz and I. A. Stegun, Handbook of Mathematical Functions (1964), 26.5.8.
 *
 * @param a - above 0
 * @param b - above 0
 * @param x - from 0 to 1
 */
export function incompleteBeta(a: number, b: number, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = exp(a * log(x) + b * log(1 - x) - logBeta(a, b));
  return x < (a + 1) / (a + b + 2)
    ? (front * fraction(a, b, x)) / a
    : 1 - (front * fraction(b, a, 1 - x)) / b;
}
