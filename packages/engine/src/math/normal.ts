import { erfcNearCentre, erfcTailExponent } from './erfc.ts';
import { exp } from './exp.ts';
import { log } from './log.ts';
import { polynomial } from './polynomial.ts';

const TAIL_FROM = 1.7677669529663689; // 1.25·√2, where the tail form of erfc begins
const NOTHING_LEFT_FROM = 39; // the upper tail is below the smallest double
const TWO_TO_20 = 1048576;

/**
 * Share of the standard normal distribution below `z`, share, 0 at −Infinity and 1 at Infinity.
 *
 * Relative error below 1e-15, in the lower tail too; NaN for NaN.
 *
 * Source: Φ(z) = ½ erfc(−z/√2) with the erfc of fdlibm (erfc.ts).
 */
export function normalCdf(z: number): number {
  const size = Math.abs(z);
  if (size >= TAIL_FROM) return z < 0 ? upperTail(size) : 1 - upperTail(size);
  return 0.5 * erfcNearCentre(-z * Math.SQRT1_2);
}

/** Share above z ≥ 1.25·√2. Rounding z/√2 before squaring would cost z² ulp, so z is split. */
function upperTail(z: number): number {
  if (z >= NOTHING_LEFT_FROM) return 0;
  const head = Math.floor(z * TWO_TO_20) / TWO_TO_20; // ½·head² is exact
  const x = z * Math.SQRT1_2;
  const rest = erfcTailExponent(x) - 0.5 * (z - head) * (z + head);
  return (0.5 * exp(-0.5 * head * head - 0.5625) * exp(rest)) / x;
}

/**
 * The z below which the share `p` of the standard normal distribution lies: `normalCdf` inverted.
 *
 * Relative error below 1e-15. −Infinity at 0 and Infinity at 1.
 *
 * Source: PPND16 in M. J. Wichura, Algorithm AS 241: The percentage points of the normal
 * distribution, Applied Statistics 37(3), 1988, 477–484.
 *
 * @param p - share from 0 to 1
 * @throws RangeError when `p` is not a number from 0 to 1
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`normalQuantile: ${p} is not a share from 0 to 1`);
  if (p === 0) return -Infinity;
  if (p === 1) return Infinity;

  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(r, CENTRE_OVER)) / polynomial(r, CENTRE_UNDER);
  }
  const r = Math.sqrt(-log(q < 0 ? p : 1 - p));
  const size =
    r <= 5
      ? polynomial(r - 1.6, TAIL_OVER) / polynomial(r - 1.6, TAIL_UNDER)
      : polynomial(r - 5, FAR_OVER) / polynomial(r - 5, FAR_UNDER);
  return q < 0 ? -size : size;
}

// Highest power first. AS 241's names: a/b, c/d, e/f.
const CENTRE_OVER = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
  1971.5909503065513, 133.14166789178438, 3.3871328727963665,
];
const CENTRE_UNDER = [
  5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
  687.1870074920579, 42.31333070160091, 1,
];
const TAIL_OVER = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684,
  3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835,
];
const TAIL_UNDER = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008,
  0.6897673349851, 1.6763848301838038, 2.053191626637759, 1,
];
const FAR_OVER = [
  2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
  0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
];
const FAR_UNDER = [
  2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133,
  0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
];
