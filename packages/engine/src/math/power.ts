import { exp } from './exp.ts';

const HALVINGS_TO_NOTHING = 1075; // 2^−1075 is below the smallest double

/**
 * `base` to the whole power `n`, multiplied one by one (`**` differs between JavaScript engines).
 *
 * The order is that of a yearly loop, so a loop over years gives the same bits. Takes time in n.
 *
 * @param n - a whole number; below zero the result is 1 / base^(−n)
 * @throws RangeError when `n` is not a whole number
 */
export function powerOfInteger(base: number, n: number): number {
  if (!Number.isInteger(n)) throw new RangeError(`powerOfInteger: ${n} is not a whole number`);
  let product = 1;
  for (let i = Math.abs(n); i > 0; i -= 1) product *= base;
  return n < 0 ? 1 / product : product;
}

/**
 * What is left after `years` when half is lost in each `halfLife`: 2^(−years/halfLife), share.
 *
 * Exactly ½, ¼, … after whole half-lives; a half-life of Infinity leaves everything.
 *
 * @param years - years since the effect was reached, 0 or more
 * @param halfLife - years, above 0
 * @throws RangeError when one of them is outside its range, or both are Infinity
 */
export function halfLifeShare(years: number, halfLife: number): number {
  const halfLives = years / halfLife;
  if (!(years >= 0 && halfLife > 0 && halfLives >= 0)) {
    throw new RangeError(`halfLifeShare: ${years} years with a half-life of ${halfLife} years`);
  }
  const whole = Math.floor(halfLives);
  if (whole >= HALVINGS_TO_NOTHING) return 0;
  return powerOfInteger(0.5, whole) * exp((whole - halfLives) * Math.LN2);
}
