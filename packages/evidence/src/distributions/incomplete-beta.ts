import { continuedFraction } from './continued-fraction.ts';
import { EVERYTHING_BELOW, lowerTail, NOTHING_BELOW, type Tails, upperTail } from './tails.ts';
import { binomialTerm } from './terms.ts';

/**
 * The regularised incomplete beta function: Iₓ(a, b) as `lower` and the rest as `upper`.
 *
 * Relative error of the smaller tail about 1e-13, growing to 1e-11 for a or b of a million.
 *
 * Source: the continued fraction DLMF 8.17.22 (https://dlmf.nist.gov/8.17.E22), on the side of
 * (a+1)/(a+b+2) where it converges fast.
 *
 * @param a - above 0
 * @param b - above 0
 * @param x - share
 * @param y - 1 − x, given by the caller, who may know it without rounding
 */
export function incompleteBeta(a: number, b: number, x: number, y: number): Tails {
  if (x <= 0) return NOTHING_BELOW;
  if (y <= 0) return EVERYTHING_BELOW;
  const density = (binomialTerm(a, b, x, y) / (a + b)) * b;
  if (x < (a + 1) / (a + b + 2)) return lowerTail(density / fraction(a, b, x));
  return upperTail(((density / b) * a) / fraction(b, a, y));
}

function fraction(a: number, b: number, x: number): number {
  return continuedFraction(1, (i) => {
    const m = Math.floor(i / 2);
    const odd = i % 2 === 1;
    const over = odd ? -(a + m) * (a + b + m) : m * (b - m);
    return [(over * x) / (a + i) / (a + i - 1), 1];
  });
}
