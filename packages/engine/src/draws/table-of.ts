import type { Distribution, Side, TwoSided } from '../distributions/distribution.ts';
import { normalDensity } from '../distributions/mean-over-normal.ts';
import { sd } from '../distributions/moments.ts';
import { placeOn, valueOn } from '../distributions/two-sided.ts';
import { exp } from '../math/exp.ts';
import { normalQuantile } from '../math/normal.ts';
import { economise } from './economise.ts';
import { type Knots, knotsOf, OCTAVES, ONE_DRAW } from './knots.ts';
import type { QuantileTable } from './quantile-table.ts';
import { betaTail, gammaTail, walkTail } from './tail-walk.ts';

/** Distributions that are drawn by table; the others have a formula as quick. */
export type Tabled = Exclude<Distribution, { kind: 'point' | 'uniform' | 'triangular' }>;

/** Knots and what the normal distribution is there, shared by all tables with the same fineness. */
export interface Grid {
  knots: Knots;
  /** [knot] z, dz/dp and d²z/dp² of the lower half, p counted in 2⁻³² */
  normal: Float64Array;
}

/** The coarsest and the finest tables; only shapes far below one need more than the coarsest. */
const COARSEST = 3;
const FINEST = 7;
/** A table is made finer until its cubics are this near to the curve, in standard deviations. */
const NEAR = 2e-6;

/** A grid with 2^bits segments in each octave. */
export function gridOf(bits: number): Grid {
  const knots = knotsOf(bits);
  return { knots, normal: normalAt(knots.counts) };
}

/** z, dz/dp and d²z/dp² at probabilities counted in 2⁻³². */
function normalAt(counts: ArrayLike<number>): Float64Array {
  const normal = new Float64Array(3 * counts.length);
  for (let i = 0; i < counts.length; i++) {
    const z = normalQuantile((counts[i] ?? 0) * ONE_DRAW);
    const slope = ONE_DRAW / normalDensity(z);
    normal[3 * i] = z;
    normal[3 * i + 1] = slope;
    normal[3 * i + 2] = z * slope * slope;
  }
  return normal;
}

/** A distribution that is a function of a standard normal z. */
type OfNormal = Tabled & { kind: 'normal' | 'lognormal' | 'two-sided' };
type Of<Kind> = Distribution & { kind: Kind };

// each kind has a loop of its own, with its numbers at hand: a table takes some five hundred steps of it
// [knot] value and its derivatives in z, at turn · z

function normalCurve(
  { mean, sd }: Of<'normal'>,
  turn: number,
  normal: Float64Array,
  values: Float64Array,
): void {
  for (let i = 0; i < normal.length; i += 3) {
    values[i] = mean + sd * (turn * (normal[i] ?? 0));
    values[i + 1] = sd;
    values[i + 2] = 0;
  }
}

function lognormalCurve(
  { mu, sigma }: Of<'lognormal'>,
  turn: number,
  normal: Float64Array,
  values: Float64Array,
): void {
  for (let i = 0; i < normal.length; i += 3) {
    const value = exp(mu + sigma * (turn * (normal[i] ?? 0)));
    values[i] = value;
    values[i + 1] = sigma * value;
    values[i + 2] = sigma * sigma * value;
  }
}

function twoSidedCurve(
  { median, low, high }: TwoSided,
  { scale, sd }: Side,
  turn: number,
  normal: Float64Array,
  values: Float64Array,
): void {
  const centre = placeOn(scale, median, low, high);
  for (let i = 0; i < normal.length; i += 3) {
    const place = centre + sd * (turn * (normal[i] ?? 0));
    const { inverse, first, second } = valueOn(scale, place, low, high);
    values[i] = inverse;
    values[i + 1] = first * sd;
    values[i + 2] = second * sd * sd;
  }
}

/**
 * Values of a function of a normal z at the knots of one half; in the upper half z is turned round.
 *
 * The last knot lies half a draw beyond the median, where the sides of a distribution may differ: each half follows
 * its own side.
 */
function overNormal(d: OfNormal, normal: Float64Array, upper: boolean, values: Float64Array): void {
  const turn = upper ? -1 : 1;
  if (d.kind === 'normal') normalCurve(d, turn, normal, values);
  else if (d.kind === 'lognormal') lognormalCurve(d, turn, normal, values);
  else twoSidedCurve(d, upper ? d.above : d.below, turn, normal, values);
  // derivatives in z become derivatives in p
  for (let i = 0; i < normal.length; i += 3) {
    const slope = normal[i + 1] ?? 0;
    const bend = normal[i + 2] ?? 0;
    const first = values[i + 1] ?? 0;
    const second = values[i + 2] ?? 0;
    values[i + 1] = turn * first * slope;
    values[i + 2] = second * slope * slope + turn * first * bend;
  }
}

/** Value and derivatives at the knots of the lower half, and of the upper half read from its end. */
function knotValues(d: Tabled, grid: Grid, upper: boolean, values: Float64Array): void {
  const turn = upper ? -1 : 1;
  if (d.kind === 'gamma')
    walkTail(gammaTail(d.shape, turn), grid.knots, { offset: 0, width: d.scale }, values);
  else if (d.kind !== 'beta') overNormal(d, grid.normal, upper, values);
  else {
    const [tail, offset] = upper
      ? [betaTail(d.beta, d.alpha), d.high]
      : [betaTail(d.alpha, d.beta), d.low];
    walkTail(tail, grid.knots, { offset, width: turn * (d.high - d.low) }, values);
  }
}

/** Cubics of one half from its knots; returns how far they are from the curve at most. */
function fillHalf(values: Float64Array, bits: number, into: Float64Array, from: number): number {
  const segments = 1 << bits;
  let farthest = 0;
  let octave = 1;
  for (let o = 0; o < OCTAVES; o++) {
    for (let i = 0; i < segments; i++) {
      const left = 3 * (o * segments + i);
      const at = from + 4 * ((OCTAVES - 1 - o) * segments + i);
      const off = economise(values, left, left + 3, octave / segments, into, at);
      // the outermost octave is one number, at the left end of its first segment
      if (o > 0) farthest = Math.max(farthest, off);
    }
    octave *= 2;
  }
  return farthest;
}

/** A table on a grid, and how far its cubics are from the curve at most, in the unit of the parameter. */
export function tableOn(d: Tabled, grid: Grid): { table: QuantileTable; off: number } {
  const { bits, counts } = grid.knots;
  const half = 4 * (OCTAVES << bits);
  const cubics = new Float64Array(2 * half);
  const values = new Float64Array(3 * counts.length);
  knotValues(d, grid, false, values);
  const below = fillHalf(values, bits, cubics, 0);
  knotValues(d, grid, true, values);
  const above = fillHalf(values, bits, cubics, half);
  const [low, high] = d.kind === 'two-sided' ? [d.low, d.high] : [-Infinity, Infinity];
  return { table: { bits, cubics, low, high }, off: Math.max(below, above) };
}

/** Grids are the same for all: each is made the first time it is needed. */
const GRIDS = new Map<number, Grid>();

function gridWith(bits: number): Grid {
  const grid = GRIDS.get(bits) ?? gridOf(bits);
  GRIDS.set(bits, grid);
  return grid;
}

/**
 * Makes quantile tables; the table of a distribution that is met again is used again.
 *
 * @returns the table of a distribution, within 5·10⁻⁶ standard deviations of its quantile function
 */
export function tableMaker(): (d: Tabled) => QuantileTable {
  const make = (d: Tabled): QuantileTable => {
    const near = NEAR * sd(d);
    for (let bits = COARSEST; ; bits++) {
      const { table, off } = tableOn(d, gridWith(bits));
      if (off <= near || bits === FINEST) return table;
    }
  };
  const made = new Map<string, QuantileTable>();
  return (d) => {
    const key = JSON.stringify(d);
    const table = made.get(key) ?? make(d);
    made.set(key, table);
    return table;
  };
}
