import { OCTAVES, ONE_DRAW } from './knots.ts';
import type { QuantileTable } from './quantile-table.ts';

/** One segment of a table: from probability p, as wide as `width`, with its cubic. */
export interface Segment {
  from: number;
  width: number;
  /** Constant first; the place in the segment runs from 0 to 1. */
  cubic: readonly [number, number, number, number];
}

/** Segments of a table by rising probability. In the upper half the place runs downwards: cubics are turned round. */
export function segmentsOf({ bits, cubics }: QuantileTable): Segment[] {
  const inOctave = 1 << bits;
  const half: Segment[] = [];
  const upper: Segment[] = [];
  for (let octave = OCTAVES - 1; octave >= 0; octave--) {
    const start = 1 << (OCTAVES - 1 - octave);
    for (let i = 0; i < (start === 1 ? 1 : inOctave); i++) {
      // the outermost octave is one drawn number, whose value holds to the end
      const low = start === 1 ? -0.5 : start * (1 + i / inOctave);
      const high = start === 1 ? 2 : start * (1 + (i + 1) / inOctave);
      const [from, width] = [(low + 0.5) * ONE_DRAW, (high - low) * ONE_DRAW];
      const at = 4 * (octave * inOctave + i);
      const read = (offset: number): Segment['cubic'] => {
        const [a = 0, b = 0, c = 0, d = 0] = cubics.subarray(offset + at, offset + at + 4);
        return start === 1 ? [a, 0, 0, 0] : [a, b, c, d];
      };
      half.push({ from, width, cubic: read(0) });
      const [a, b, c, d] = read(4 * OCTAVES * inOctave);
      const turned: Segment['cubic'] = [a + b + c + d, -b - 2 * c - 3 * d, c + 3 * d, -d];
      upper.push({ from: 1 - from - width, width, cubic: turned });
    }
  }
  return [...half, ...upper.reverse()];
}

/** Value of a segment's cubic at a place from 0 to 1. */
const valueAt = ([a, b, c, d]: Segment['cubic'], t: number): number =>
  ((d * t + c) * t + b) * t + a;

/** Integral of a segment's cubic from a place to its end, in places. */
const integralFrom = ([a, b, c, d]: Segment['cubic'], t: number): number => {
  const upTo = (x: number) => (((d / 4) * x + c / 3) * x + b / 2) * x * x + a * x;
  return upTo(1) - upTo(t);
};

/** Where a segment's cubic, which rises, reaches a value: from 0 to 1. */
function placeOf(cubic: Segment['cubic'], value: number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < 50; i++) {
    const middle = (low + high) / 2;
    if (valueAt(cubic, middle) < value) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Index of the segment in which a value falls; −1 below all, their number above all. */
function segmentWith(segments: readonly Segment[], value: number): number {
  let [low, high] = [0, segments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (segment && valueAt(segment.cubic, 1) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Probability below a value, from the table’s own cubics. */
export function tableCdf(segments: readonly Segment[], value: number): number {
  const at = segmentWith(segments, value);
  const segment = segments[at];
  if (!segment) return 1;
  return segment.from + segment.width * placeOf(segment.cubic, value);
}

/** E[(X − t)⁺]: the integral of the quantile function above t, less t, over the table's own cubics. */
export function tableExcess(segments: readonly Segment[], t: number): number {
  const at = segmentWith(segments, t);
  let sum = 0;
  for (let i = at; i < segments.length; i++) {
    const segment = segments[i];
    if (!segment) continue;
    const place = i === at ? placeOf(segment.cubic, t) : 0;
    sum += segment.width * (integralFrom(segment.cubic, place) - t * (1 - place));
  }
  return sum;
}

/** The value below which the probability is `p`, from the table’s own cubics. */
export function tableQuantile(segments: readonly Segment[], p: number): number {
  const segment = segments.findLast(({ from }) => from <= p) ?? segments[0];
  return segment
    ? valueAt(segment.cubic, Math.min(1, (p - segment.from) / segment.width))
    : Number.NaN;
}
