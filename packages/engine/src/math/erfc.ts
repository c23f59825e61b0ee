// Port of fdlibm s_erf.c. Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
// Developed at SunPro, a Sun Microsystems, Inc. business. Permission to use, copy, modify, and
// distribute this software is freely granted, provided that this notice is preserved.

import { polynomial } from './polynomial.ts';

const ERF_OF_ONE = 0.8450629115104675; // in single precision; aroundOne holds the rest
const FAR_FROM = 2.857142857142857; // 1 / 0.35

/**
 * Complementary error function 1 − erf(x) for |x| < 1.25, where no exponential is needed.
 *
 * Error below 1 ulp. Source: fdlibm s_erf.c, its first two intervals.
 */
export function erfcNearCentre(x: number): number {
  const size = Math.abs(x);
  if (size >= 0.84375) {
    const beyond = aroundOne(size - 1);
    return x < 0 ? 1 + (ERF_OF_ONE + beyond) : 1 - ERF_OF_ONE - beyond;
  }
  const bend = x * aroundZero(x * x);
  return x < 0.25 ? 1 - (x + bend) : 0.5 - (bend + (x - 0.5));
}

/**
 * The slow part of the tail: erfc(x) = e^(−x² − 0.5625 + erfcTailExponent(x)) / x, 1.25 ≤ x < 28.
 *
 * The caller multiplies: only it knows x² without rounding, and the tail is as exact as x² is.
 *
 * Source: fdlibm s_erf.c, its last two intervals.
 */
export function erfcTailExponent(x: number): number {
  const s = 1 / (x * x);
  return x < FAR_FROM ? nearTail(s) : farTail(s);
}

/** (erf(x) − x) / x for |x| < 0.84375, z = x². */
function aroundZero(z: number): number {
  return polynomial(z, ZERO_OVER) / polynomial(z, ZERO_UNDER);
}

/** erf(1 + s) − ERF_OF_ONE for −0.15625 ≤ s < 0.25. */
function aroundOne(s: number): number {
  return polynomial(s, ONE_OVER) / polynomial(s, ONE_UNDER);
}

/** The tail exponent for 1.25 ≤ x < 1/0.35, s = 1/x². */
function nearTail(s: number): number {
  return polynomial(s, NEAR_OVER) / polynomial(s, NEAR_UNDER);
}

/** The tail exponent for 1/0.35 ≤ x < 28, s = 1/x². */
function farTail(s: number): number {
  return polynomial(s, FAR_OVER) / polynomial(s, FAR_UNDER);
}

// Highest power first. fdlibm's names: pp/qq, pa/qa, ra/sa, rb/sb.
const ZERO_OVER = [
  -2.3763016656650163e-5, -0.005770270296489442, -0.02848174957559851, -0.3250421072470015,
  0.12837916709551256,
];
const ZERO_UNDER = [
  -3.960228278775368e-6, 0.00013249473800432164, 0.005081306281875766, 0.0650222499887673,
  0.39791722395915535, 1,
];
const ONE_OVER = [
  -0.002166375594868791, 0.035478304325618236, -0.11089469428239668, 0.31834661990116175,
  -0.3722078760357013, 0.41485611868374833, -0.0023621185607526594,
];
const ONE_UNDER = [
  0.011984499846799107, 0.01363708391202905, 0.12617121980876164, 0.07182865441419627,
  0.540397917702171, 0.10642088040084423, 1,
];
const NEAR_OVER = [
  -9.814329344169145, -81.2874355063066, -184.60509290671104, -162.39666946257347,
  -62.375332450326006, -10.558626225323291, -0.6938585727071818, -0.009864944034847148,
];
const NEAR_UNDER = [
  -0.0604244152148581, 6.570249770319282, 108.63500554177944, 429.00814002756783, 645.3872717332679,
  434.56587747522923, 137.65775414351904, 19.651271667439257, 1,
];
const FAR_OVER = [
  -483.5191916086514, -1025.0951316110772, -637.5664433683896, -160.63638485582192,
  -17.757954917754752, -0.799283237680523, -0.0098649429247001,
];
const FAR_UNDER = [
  -22.44095244658582, 474.52854120695537, 2553.0504064331644, 3199.8582195085955, 1536.729586084437,
  325.7925129965739, 30.33806074348246, 1,
];
