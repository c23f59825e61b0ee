import { log } from './log.ts';
import { polynomial } from './polynomial.ts';

const HALF_LOG_TWO_PI = 0.9189385332046727;
const LARGE = 10; // from here the asymptotic series is exact to the last digits
/** 1/12, −1/360, 1/1260, −1/1680, 1/1188, −691/360360, 1/156 in powers of 1/x²; highest first. */
const STIRLING = [
  0.00641025641025641, -0.0019175269175269176, 0.0008417508417508417, -0.0005952380952380953,
  0.0007936507936507937, -0.002777777777777778, 0.08333333333333333,
];

/**
 * Natural logarithm of the gamma function for x > 0, the same bits in every JavaScript engine.
 *
 * Source: Stirling's series, NIST Digital Library of Mathematical Functions 5.11.1; below 10 by Γ(x + 1) = x Γ(x).
 */
export function logGamma(x: number): number {
  let product = 1;
  let large = x;
  for (; large < LARGE; large += 1) product *= large;
  const series = polynomial(1 / (large * large), STIRLING) / large;
  return (large - 0.5) * log(large) - large + HALF_LOG_TWO_PI + series - log(product);
}

/** Natural logarithm of the beta function B(α, β) = Γ(α)Γ(β)/Γ(α + β). */
export const logBeta = (alpha: number, beta: number): number =>
  logGamma(alpha) + logGamma(beta) - logGamma(alpha + beta);
