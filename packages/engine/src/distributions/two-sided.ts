import { exp } from '../math/exp.ts';
import { log } from '../math/log.ts';
import type { Side, TwoSided } from './distribution.ts';

const PLAIN = { inverse: 0, first: 0, second: 0 };

/** The value whose place on a scale is `y`, with its first and second derivative in y. */
export function valueOn(scale: Side['scale'], y: number, low: number, high: number): typeof PLAIN {
  if (scale === 'plain') return { inverse: y, first: 1, second: 0 };
  if (scale === 'log') {
    const value = exp(y);
    return { inverse: value, first: value, second: value };
  }
  // the smaller of share and rest is reached without cancellation
  const small = exp(-Math.abs(y));
  const share = (y < 0 ? small : 1) / (1 + small);
  const slope = small / ((1 + small) * (1 + small));
  const width = high - low;
  return {
    inverse: low + width * share,
    first: width * slope,
    second: width * slope * (1 - 2 * share),
  };
}

/** Place of a value on a scale. */
export function placeOn(scale: Side['scale'], value: number, low: number, high: number): number {
  if (scale === 'plain') return value;
  return scale === 'log' ? log(value) : log((value - low) / (high - value));
}

/** The side of the median on which a standard normal z falls. */
const sideOf = (d: TwoSided, z: number): Side => (z < 0 ? d.below : d.above);

/**
 * Value at a standard normal z before it is cut at the bounds, with its derivatives in z.
 *
 * @param side - the side whose curve is followed, also a little beyond the median
 */
export function twoSidedAt(
  d: TwoSided,
  z: number,
  { scale, sd } = sideOf(d, z),
): { value: number; first: number; second: number } {
  const centre = placeOn(scale, d.median, d.low, d.high);
  const { inverse, first, second } = valueOn(scale, centre + sd * z, d.low, d.high);
  return { value: inverse, first: first * sd, second: second * sd * sd };
}

/** Value at a standard normal z, within the bounds. */
export const cutTwoSided = (d: TwoSided, z: number): number =>
  Math.min(d.high, Math.max(d.low, twoSidedAt(d, z).value));

/** The standard normal z of a value between the bounds; ∓Infinity outside, or where a side has no spread. */
export function zOfTwoSided(d: TwoSided, value: number): number {
  if (value < d.low) return -Infinity;
  if (value >= d.high) return Infinity;
  const side = value < d.median ? d.below : d.above;
  const away =
    placeOn(side.scale, value, d.low, d.high) - placeOn(side.scale, d.median, d.low, d.high);
  return away === 0 ? 0 : away / side.sd;
}

/** Where a plain side meets a bound and is cut, as standard normal z. */
export function bendsOf(d: TwoSided): number[] {
  const { below, above, median, low, high } = d;
  return [
    ...(below.scale === 'plain' && below.sd > 0 ? [(low - median) / below.sd] : []),
    ...(above.scale === 'plain' && above.sd > 0 ? [(high - median) / above.sd] : []),
  ].filter(Number.isFinite);
}
