// Port of fdlibm e_exp.c. Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
// Permission to use, copy, modify, and distribute this software is freely granted, provided that
// this notice is preserved.

import { highWord, withHighWord } from './bits.ts';

const LARGEST = 709.782712893384; // above it the result is over the largest double
const SMALLEST = -745.1332191019411; // below it the result is under the smallest double
const TWO_TO_MINUS_28 = 3.725290298461914e-9;
const HALF_LN2 = 0.34657359027997264;
const ONE_AND_A_HALF_LN2 = 1.0397207708399179;
// ln 2 in two parts, so that k·LN2_HIGH is exact for every exponent k.
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const TWO_TO_MINUS_1000 = 9.332636185032189e-302;

/**
 * e to the power `x`, the same bits in every JavaScript engine (`Math.exp` is not).
 *
 * Error below 1 ulp. Infinity above 709.78; subnormal below −708.39, 0 below −745.13; NaN for NaN.
 *
 * Source: fdlibm e_exp.c: x = k·ln 2 + r with |r| ≤ ½ ln 2, a Remez approximation of e^r, times
 * 2^k.
 */
export function exp(x: number): number {
  const size = Math.abs(x);
  // most of those asked for are small
  if (size <= HALF_LN2) {
    if (size < TWO_TO_MINUS_28) return 1 + x;
    const c = bend(x);
    return 1 - ((x * c) / (c - 2) - x);
  }
  if (Number.isNaN(x)) return x;
  if (x > LARGEST) return Infinity;
  if (x < SMALLEST) return 0;

  const k = wholeLn2s(x, size);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const c = bend(r);
  return timesPowerOfTwo(1 - (low - (r * c) / (2 - c) - high), k);
}

/** How many times ln 2 to take out of `x`: the nearest whole number. */
function wholeLn2s(x: number, size: number): number {
  if (size < ONE_AND_A_HALF_LN2) return x < 0 ? -1 : 1;
  const whole = Math.floor(Math.LOG2E * size + 0.5);
  return x < 0 ? -whole : whole;
}

/** c(r) = r − (P1·r² + … + P5·r¹⁰) for |r| ≤ ½ ln 2, with which e^r = 1 + r + r·c / (2 − c). */
function bend(r: number): number {
  const t = r * r;
  const p4 = -1.6533902205465252e-6 + t * 4.1381367970572385e-8;
  const p3 = 6.613756321437934e-5 + t * p4;
  const p2 = -0.0027777777777015593 + t * p3;
  const p1 = 0.16666666666666602 + t * p2;
  return r - t * p1;
}

/** y·2^k by adding to the exponent; in two steps where the result is subnormal. */
function timesPowerOfTwo(y: number, k: number): number {
  if (k >= -1021) return withHighWord(y, highWord(y) + k * 0x100000);
  return withHighWord(y, highWord(y) + (k + 1000) * 0x100000) * TWO_TO_MINUS_1000;
}
