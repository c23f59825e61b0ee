/** From here the series is right to the last bit; below, the product is quick. */
const LARGE = 1000;
const ROOT_PI = 1.772_453_850_905_516;

/**
 * Hedges' correction of a standardised mean difference for small samples: g = J·d, a number below 1.
 *
 * J(m) = Γ(m/2) / (√(m/2) · Γ((m − 1)/2)), exact. With r(m) = Γ(m/2)/Γ((m − 1)/2) follows r(m)·r(m + 1) = (m − 1)/2
 * and so r(m + 2) = r(m)·m/(m − 1), from r(2) = 1/√π and r(3) = √π/2; no gamma function is needed. For large m the
 * series Γ(x + ½)/Γ(x) = √x·(1 − 1/(8x) + 1/(128x²) + 5/(1024x³) − 21/(32768x⁴)) is used, with x = (m − 1)/2.
 *
 * Source: L. V. Hedges, Distribution theory for Glass's estimator of effect size and related estimators, Journal of
 * Educational Statistics 6(2), 1981, 107–128, eq. 6e; used by metafor's `escalc(measure="SMD")`.
 *
 * @param m - degrees of freedom, n₁ + n₂ − 2, a whole number of at least 2
 * @throws RangeError when m is not
 */
export function exactCorrection(m: number): number {
  if (!(Number.isInteger(m) && m >= 2))
    throw new RangeError(`exactCorrection: ${m} is not a whole number of at least 2`);
  if (m > LARGE) {
    const x = (m - 1) / 2;
    const series = 1 + (-1 / 8 + (1 / 128 + (5 / 1024 - 21 / 32768 / x) / x) / x) / x;
    return Math.sqrt((m - 1) / m) * series;
  }
  let ratio = m % 2 === 0 ? 1 / ROOT_PI : ROOT_PI / 2;
  for (let at = m % 2 === 0 ? 2 : 3; at < m; at += 2) ratio *= at / (at - 1);
  return ratio / Math.sqrt(m / 2);
}

/**
 * The usual approximation of the correction, 1 − 3/(4m − 1).
 *
 * Source: M. Borenstein, L. V. Hedges, J. P. T. Higgins & H. R. Rothstein, Introduction to Meta-Analysis, Wiley 2009,
 * eq. 4.22.
 */
export const approximateCorrection = (m: number): number => 1 - 3 / (4 * m - 1);
