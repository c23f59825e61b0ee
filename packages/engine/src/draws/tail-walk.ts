import { exp } from '../math/exp.ts';
import { log } from '../math/log.ts';
import { logBeta, logGamma } from '../math/log-gamma.ts';
import type { Knots } from './knots.ts';

/**
 * One tail of a gamma or beta distribution on the scale y where it is log-concave: y = ln x (gamma), y = logit x
 * (beta), or y = −ln x for the upper tail of a gamma. `sign` is that −1; the upper tail of a beta is the lower tail
 * of its mirror image. The density in y is x^shape · (1 + e^y)^(−total) for a beta, x^shape · e^(−x) for a gamma.
 */
export interface Tail {
  kind: 'gamma' | 'beta';
  sign: 1 | -1;
  shape: number;
  /** α + β; 1 for a gamma. */
  total: number;
  /** Logarithm of what the density must be divided by to hold 1. */
  logNorm: number;
}

/** Lower or upper tail of Gamma(shape, 1). */
export const gammaTail = (shape: number, sign: 1 | -1): Tail => ({
  kind: 'gamma',
  sign,
  shape,
  total: 1,
  logNorm: logGamma(shape),
});

/** Lower tail of Beta(alpha, beta). */
export const betaTail = (alpha: number, beta: number): Tail => ({
  kind: 'beta',
  sign: 1,
  shape: alpha,
  total: alpha + beta,
  logNorm: logBeta(alpha, beta),
});

/** Where the walk starts: below every knot, so that its starting error has died out when it arrives (ln p). */
const START = -33;
const NEAR_START = 4;
const LOOKS = 200;
/** Longest steps in ln p: in the tail, where the walk is nearly straight, and in the last octaves before the median. */
const LONGEST_IN_TAIL = 0.25;
const LONGEST_NEAR_MEDIAN = 0.04;
const NEAR_MEDIAN = -3;
const THIRD = 1 / 3;

/**
 * What the walk knows at a place y: x, slope of the log density,
 * minus its second derivative, the third over the second, the log density, and e^(sign · y).
 */
type Place = Float64Array;
const X = 0;
const SLOPE = 1;
const BEND = 2;
const TWIST = 3;
const LOG_DENSITY = 4;
const GROWN = 5;

/** Looks at a place. */
function look({ kind, sign, shape, total, logNorm }: Tail, y: number, into: Place): void {
  const grown = exp(sign * y);
  into[GROWN] = grown;
  if (kind === 'gamma') {
    into[X] = grown;
    into[SLOPE] = sign * (shape - grown);
    into[BEND] = grown;
    into[TWIST] = sign;
    into[LOG_DENSITY] = shape * sign * y - grown - logNorm;
    return;
  }
  const left = 1 / (1 + grown);
  const x = grown * left;
  into[X] = x;
  into[SLOPE] = shape - total * x;
  into[BEND] = total * x * left;
  into[TWIST] = 1 - 2 * x;
  into[LOG_DENSITY] = shape * y - total * log(1 + grown) - logNorm;
}

/**
 * F/f by Sampford's bound on the normal distribution's, which only has to start the walk: exact where the log
 * density is a parabola, and it stays near where it is a straight line.
 */
function startingRatio(at: Place): number {
  const [slope, bend] = [at[SLOPE] ?? 0, at[BEND] ?? 0];
  return 4 / (3 * slope + Math.sqrt(slope * slope + 8 * bend));
}

/** A place y whose probability is near e^START: by Newton's steps, halved where they go too far. */
function startOf(tail: Tail, at: Place): number {
  const { kind, sign, shape, total } = tail;
  let high = kind === 'beta' ? log(shape / (total - shape)) : sign * log(shape);
  let low = -Infinity;
  let y = high;
  for (let i = 0; i < LOOKS; i++) {
    look(tail, y, at);
    const ratio = startingRatio(at);
    const away = START - ((at[LOG_DENSITY] ?? 0) + log(ratio));
    if (Math.abs(away) < NEAR_START) return y;
    if (away < 0) high = y;
    else low = y;
    const next = y + away * ratio;
    y = next > low && next < high && low === -Infinity ? next : (low + high) / 2;
  }
  throw new Error(`walkTail: no tail of ${kind} with shape ${shape} and total ${total}`);
}

/**
 * Walks up the tail of a distribution and tells x at each knot of probability p, without an incomplete gamma or
 * beta function: with u = ln p and r = F/f, dy/du = r and dr/du = r(1 − r·ℓ′(y)), where ℓ is the log density. Each
 * step is a Taylor step of order four; then r ∝ e^(u − ℓ(y)) holds it to the probability it should have. Errors die
 * out on the way up, since both equations pull towards the truth.
 *
 * @param knots - probabilities, rising, and their logarithms
 * @param place - how a value is made of x: offset + width · x
 * @param values - [knot] value, its first and second derivative in the probability counted in 2⁻³² (three numbers
 *   each), written here
 */
export function walkTail(
  tail: Tail,
  { counts, logs }: Knots,
  { offset, width }: { offset: number; width: number },
  values: Float64Array,
): void {
  const { kind, sign, shape, total, logNorm } = tail;
  const isGamma = kind === 'gamma';
  const at: Place = new Float64Array(6);
  let y = startOf(tail, at);
  look(tail, y, at);
  let r = startingRatio(at);
  // the place in variables of its own: it moves a few hundred times in each of dozens of tables
  let [x, slope, bend] = [at[X] ?? 0, at[SLOPE] ?? 0, at[BEND] ?? 0];
  let [twist, logDensity, grown] = [at[TWIST] ?? 0, at[LOG_DENSITY] ?? 0, at[GROWN] ?? 0];
  let u = logDensity + log(r);
  for (let knot = 0; knot < logs.length; knot++) {
    const target = logs[knot] ?? 0;
    while (u < target) {
      const longest = u < NEAR_MEDIAN ? LONGEST_IN_TAIL : LONGEST_NEAR_MEDIAN;
      const step = Math.min(longest, target - u);
      const away = 1 - r * slope;
      const r1 = r * away;
      const curve = 1 - 2 * r * slope;
      const r2 = r1 * curve + r * r * r * bend;
      const r3 = r2 * curve - 2 * r1 * r1 * slope + r * r * bend * (5 * r1 + r * r * twist);
      const further = step * (r + 0.5 * step * (r1 + THIRD * step * (r2 + 0.25 * step * r3)));
      const before = logDensity;
      y += further;
      u = step < longest ? target : u + step;
      // as factors of what they were: the exponential of a small number is the quick one
      grown *= exp(sign * further);
      if (isGamma) {
        x = grown;
        slope = sign * (shape - grown);
        bend = grown;
        logDensity = shape * sign * y - grown - logNorm;
      } else {
        const left = 1 / (1 + grown);
        x = grown * left;
        slope = shape - total * x;
        bend = total * x * left;
        twist = 1 - 2 * x;
        logDensity = shape * y - total * log(1 + grown) - logNorm;
      }
      r *= exp(step - (logDensity - before));
    }
    // dx/dy and d²x/dy², then p for y by dy/dp = r/p
    const first = sign * (isGamma ? x : bend / total);
    const second = first * twist;
    const one = 1 / (counts[knot] ?? 1);
    const y1 = r * one;
    const y2 = -y1 * one * r * slope;
    values[3 * knot] = offset + width * x;
    values[3 * knot + 1] = width * first * y1;
    values[3 * knot + 2] = width * (second * y1 * y1 + first * y2);
  }
}
