import { continuedFraction } from './continued-fraction.ts';
import { EVERYTHING_BELOW, lowerTail, NOTHING_BELOW, type Tails, upperTail } from './tails.ts';
import { poissonTerm } from './terms.ts';

/**
 * The regularised incomplete gamma function: P(a, x) as `lower` and Q(a, x) as `upper`.
 *
 * Relative error of the smaller tail about 1e-13.
 *
 * Source: the series DLMF 8.11.4 (https://dlmf.nist.gov/8.11.E4) below the mean, the continued
 * fraction DLMF 8.9.2 (https://dlmf.nist.gov/8.9.E2), even part, above it.
 *
 * @param a - shape, above 0
 * @param x - 0 or more
 */
export function incompleteGamma(a: number, x: number): Tails {
  if (x <= 0) return NOTHING_BELOW;
  if (x === Infinity) return EVERYTHING_BELOW;
  const density = poissonTerm(a, x);
  if (x < a + 1) return lowerTail(density * series(a, x));
  const fraction = continuedFraction(x + 1 - a, (i) => [-i * (i - a), x + 2 * i + 1 - a]);
  return upperTail((density * a) / fraction);
}

/** 1 + x/(a+1) + x²/((a+1)(a+2)) + … */
function series(a: number, x: number): number {
  let sum = 1;
  let term = 1;
  for (let n = 1; ; n += 1) {
    term *= x / (a + n);
    const next = sum + term;
    if (next === sum) return sum;
    sum = next;
  }
}
