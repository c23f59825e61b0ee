// Port of fdlibm e_log.c. Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
// Developed at SunSoft, a Sun Microsystems, Inc. business. Permission to use, copy, modify, and
// distribute this software is freely granted, provided that this notice is preserved.

import { highWord, withHighWord } from './bits.ts';

const SMALLEST_NORMAL = 2.2250738585072014e-308;
const TWO_TO_54 = 18014398509481984;
const TWO_TO_MINUS_20 = 9.5367431640625e-7;
// ln 2 in two parts, so that k·LN2_HIGH is exact for every exponent k.
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/**
 * Natural logarithm of `x`, the same bits in every JavaScript engine (`Math.log` is not).
 *
 * Error below 1 ulp. −Infinity at 0, NaN below 0 and for NaN, Infinity at Infinity.
 *
 * Source: fdlibm e_log.c: x = 2^k·(1 + f) with √½ < 1 + f < √2, a Remez approximation of ln(1 + f)
 * in s = f / (2 + f), plus k·ln 2.
 */
export function log(x: number): number {
  if (x === 0) return -Infinity;
  if (!(x > 0)) return NaN;
  if (x === Infinity) return x;

  const subnormal = x < SMALLEST_NORMAL;
  const normal = subnormal ? x * TWO_TO_54 : x;
  const high = highWord(normal);
  const fraction = high & 0xfffff;
  const halved = (fraction + 0x95f64) & 0x100000; // set from √2 on: halve 1 + f, add one to k
  const k = (high >> 20) - 1023 + (halved >> 20) - (subnormal ? 54 : 0);
  const f = withHighWord(normal, fraction | (halved ^ 0x3ff00000)) - 1;

  if (Math.abs(f) < TWO_TO_MINUS_20) {
    const square = f * f * (0.5 - 0.3333333333333333 * f);
    return k * LN2_HIGH - (square - k * LN2_LOW - f);
  }
  const s = f / (2 + f);
  const r = rest(s * s);
  // Near √2 the form with ½f² keeps digits that s·(f − r) would lose.
  if (fraction >= 0x6147a && fraction <= 0x6b851) {
    const halfSquare = 0.5 * f * f;
    return k * LN2_HIGH - (halfSquare - (s * (halfSquare + r) + k * LN2_LOW) - f);
  }
  return k * LN2_HIGH - (s * (f - r) - k * LN2_LOW - f);
}

/** R(z) ≈ (ln(1 + s) − ln(1 − s) − 2s) / s with z = s²; odd and even powers apart, as in fdlibm. */
function rest(z: number): number {
  const w = z * z;
  const even4 = 0.22222198432149784 + w * 0.15313837699209373;
  const even = w * (0.3999999999940942 + w * even4);
  const odd5 = 0.1818357216161805 + w * 0.14798198605116586;
  const odd3 = 0.2857142874366239 + w * odd5;
  const odd = z * (0.6666666666666735 + w * odd3);
  return odd + even;
}
