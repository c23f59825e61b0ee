import { BLOCK } from '../draws/random.ts';
import { fillValues } from '../draws/sample.ts';
import type { Stream } from '../draws/stream.ts';
import type { netOutputs } from '../sensitivity/net-outputs.ts';
import { OUTPUTS } from '../sensitivity/outputs.ts';

/** [output][draw] of a block of drawn values. */
export type Outputs = ReturnType<typeof netOutputs>;

/** Values of a bending assumption at which the mean result is worked out; between them it is taken to be straight. */
const NODES = 24;
/** Places of a bending assumption, evenly spread over its distribution. */
const PLACES_ON_CURVE = BLOCK;

export const meanOf = (values: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] ?? 0;
  return sum / values.length;
};

/** Worth of choosing after knowing over choosing before: E max(0, x) − max(0, E x). Never less than nothing. */
export function worthOfKnowing(given: ArrayLike<number>): number {
  let gains = 0;
  for (let i = 0; i < given.length; i++) gains += Math.max(0, given[i] ?? 0);
  return Math.max(0, gains / given.length - Math.max(0, meanOf(given)));
}

export function varianceOf(values: ArrayLike<number>): number {
  const centre = meanOf(values);
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    const off = (values[i] ?? 0) - centre;
    sum += off * off;
  }
  return sum / values.length;
}

/** One block in which everything has its mean: where all is linear, the result there is the mean result. */
export const atMeans = (means: readonly number[]): Float64Array[][] => [
  means.map((mean) => new Float64Array(BLOCK).fill(mean)),
];

/** Values of a stream's inputs at evenly spread places of its distribution. [input of the stream][place] */
export const evenly = ({ inputs }: Pick<Stream, 'inputs'>, places: number): Float64Array[] => {
  const drawn = Int32Array.from({ length: places }, (_, i) =>
    Math.floor(((i + 0.5) / places) * 4294967296),
  );
  return inputs.map(({ how }) => {
    const into = new Float64Array(places);
    fillValues(how, drawn, into);
    return into;
  });
};

/** Drawn values with some inputs replaced. */
export const replaced = (
  values: readonly Float64Array[],
  by: ReadonlyMap<number, Float64Array>,
): Float64Array[] => values.map((row, input) => by.get(input) ?? row);

/** Draws of everything over which a mean is taken, as many as there are: at least one, at most a block. [input][draw] */
export type Others = readonly Float64Array[];

/**
 * Mean of every output over the others, with some inputs at values of their own. As many points as fit share a block.
 *
 * @param points - values by input
 * @returns [point][output] DKK
 */
export function meansAt(
  outputs: Outputs,
  others: Others,
  points: readonly ReadonlyMap<number, number>[],
): number[][] {
  const draws = others[0]?.length ?? BLOCK;
  const fit = Math.floor(BLOCK / draws);
  const rows = others.map((row) => {
    const all = new Float64Array(BLOCK);
    for (let from = 0; from < fit * draws; from += draws) all.set(row, from);
    return all;
  });
  const found: number[][] = [];
  for (let first = 0; first < points.length; first += fit) {
    const here = points.slice(first, first + fit);
    const put = (fill: (row: Float64Array, input: number, value: number) => Float64Array) => {
      for (const [i, point] of here.entries())
        for (const [input, value] of point) {
          const row = rows[input]?.subarray(i * draws, (i + 1) * draws);
          if (row) fill(row, input, value);
        }
    };
    put((row, _input, value) => row.fill(value));
    const given = outputs(rows);
    for (const i of here.keys())
      found.push(given.map((row) => meanOf(row.subarray(i * draws, (i + 1) * draws))));
    put((row, input) => {
      row.set(others[input] ?? row);
      return row;
    });
  }
  return found;
}

/** Numbers of the places that are worked out: the first, the last and some between, nearer to each other at the ends. */
const NODE_PLACES: readonly number[] = Array.from({ length: NODES }, (_, node) => {
  const t = node / (NODES - 1);
  return Math.round((PLACES_ON_CURVE - 1) * t * t * (3 - 2 * t));
});

/** Straight from node to node in the value of the stream. [place] */
function between(nodes: readonly number[], values: Float64Array): Float64Array {
  const curve = new Float64Array(PLACES_ON_CURVE);
  for (const [node, place] of NODE_PLACES.entries()) {
    const next = NODE_PLACES[node + 1] ?? place;
    const [from, to] = [nodes[node] ?? 0, nodes[node + 1] ?? 0];
    const [low, high] = [values[place] ?? 0, values[next] ?? 0];
    for (let i = place; i <= next; i++)
      curve[i] =
        i === place || high === low
          ? from
          : from + ((to - from) * ((values[i] ?? 0) - low)) / (high - low);
  }
  return curve;
}

/**
 * Mean of every output over the others at evenly spread places of a stream in which the result bends, moved to
 * `middle`. Where nothing else needs drawing each place is worked out; otherwise some of them.
 *
 * @returns [output][place] DKK
 */
export function alongCurve(
  outputs: Outputs,
  others: Others,
  stream: Stream,
  middle: readonly number[],
): Float64Array[] {
  const even = evenly(stream, PLACES_ON_CURVE);
  const every = others[0]?.length === 1;
  const places = every ? [...Array(PLACES_ON_CURVE).keys()] : NODE_PLACES;
  const found = meansAt(
    outputs,
    others,
    places.map(
      (place) => new Map(stream.inputs.map(({ input }, i) => [input, even[i]?.[place] ?? 0])),
    ),
  );
  return OUTPUTS.map((_, output) => {
    const own = found.map((given) => given[output] ?? 0);
    const curve = every
      ? Float64Array.from(own)
      : between(own, even[0] ?? new Float64Array(PLACES_ON_CURVE));
    const off = (middle[output] ?? 0) - meanOf(curve);
    return curve.map((amount) => amount + off);
  });
}
