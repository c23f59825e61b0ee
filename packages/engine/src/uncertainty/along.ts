import { BLOCK } from '../draws/random.ts';
import { emptySample, fillValues, sampleBlock } from '../draws/sample.ts';
import type { Sampler } from '../draws/sampler.ts';
import type { Stream } from '../draws/stream.ts';
import { OUTPUTS } from '../sensitivity/outputs.ts';
import type { netOutputs } from './draw-outputs.ts';

/** [output][draw] of a block of drawn values. */
export type Outputs = ReturnType<typeof netOutputs>;

/** Blocks over which the others are averaged. */
const AVERAGED = 2;
/** Blocks over which they are averaged at each of the places of a bending assumption. */
const AVERAGED_ON_CURVE = 1;
/** Values of a bending assumption at which the mean result is worked out. */
const NODES = 24;
/** Values of an assumption over which a straight line is integrated, evenly spread over its distribution. */
const PLACES = 4096;

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

/** Some blocks of draws and what they give. */
export interface Blocks {
  /** [block][input] */
  drawn: Float64Array[][];
  /** [block][output] */
  given: Float64Array[][];
}

const copyOf = (rows: readonly Float64Array[]): Float64Array[] => rows.map((row) => row.slice());

export function givenBy(outputs: Outputs, drawn: Float64Array[][]): Blocks {
  return { drawn, given: drawn.map((values) => copyOf(outputs(values))) };
}

export const firstBlocks = (sampler: Sampler): Float64Array[][] =>
  Array.from({ length: AVERAGED }, (_, block) =>
    copyOf(sampleBlock(sampler, block, emptySample(sampler)).values),
  );

/** Draws that have nothing to do with the others: Sobol points of one dimension resemble each other in all scrambles. */
export const unrelated = (sampler: Sampler): Float64Array[][] =>
  firstBlocks({
    ...sampler,
    sampling: { ...sampler.sampling, method: 'monte-carlo', seed: sampler.sampling.seed + 1 },
  });

/** One block in which everything has its mean: where all is linear, the result there is the mean result. */
export const atMeans = (means: readonly number[]): Float64Array[][] => [
  means.map((mean) => new Float64Array(BLOCK).fill(mean)),
];

/** Values of a stream's inputs at evenly spread places of its distribution. [input of the stream][place] */
const evenly = ({ inputs }: Stream, places: number): Float64Array[] => {
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

/** The mean result along a stream in which it is a straight line. */
export interface Line {
  /** [output][place] DKK */
  given: Float64Array[];
  /** [input of the stream][output] DKK for one more unit */
  slopes: number[][];
  /** [input of the stream] standard deviation of the input itself */
  sds: number[];
}

/**
 * Mean of every output given the stream, at evenly spread places: a straight line in each of its inputs.
 * The slopes are means over the others, which is exact when every one of those is linear too.
 *
 * @param means - [input]
 * @param middle - [output] mean results, where they are better known than from these blocks
 */
export function alongLine(
  outputs: Outputs,
  { drawn, given }: Blocks,
  stream: Stream,
  means: readonly number[],
  middle?: readonly number[],
): Line {
  const even = evenly(stream, PLACES);
  const slopes = stream.inputs.map(({ input }) => {
    const sums = OUTPUTS.map(() => 0);
    for (const [block, values] of drawn.entries()) {
      const moved = Float64Array.from(values[input] ?? [], (value) => value + 1);
      const rows = outputs(replaced(values, new Map([[input, moved]])));
      for (const output of OUTPUTS.keys()) {
        const change = meanOf(rows[output] ?? []) - meanOf(given[block]?.[output] ?? []);
        sums[output] = (sums[output] ?? 0) + change / drawn.length;
      }
    }
    return sums;
  });
  const centre =
    middle ?? OUTPUTS.map((_, output) => meanOf(given.map((rows) => meanOf(rows[output] ?? []))));
  const lines = centre.map((amount, output) => {
    const line = new Float64Array(PLACES).fill(amount);
    for (const [i, { input }] of stream.inputs.entries()) {
      const slope = slopes[i]?.[output] ?? 0;
      const mean = means[input] ?? 0;
      for (let place = 0; place < PLACES; place++)
        line[place] = (line[place] ?? 0) + slope * ((even[i]?.[place] ?? 0) - mean);
    }
    return line;
  });
  return { given: lines, slopes, sds: even.map((places) => Math.sqrt(varianceOf(places))) };
}

/** The same where the result bends in the stream: the mean over the others at some places of it, around `middle`. */
export function alongCurve(
  outputs: Outputs,
  { drawn }: Blocks,
  stream: Stream,
  middle: readonly number[],
): Float64Array[] {
  const even = evenly(stream, NODES);
  const curves = OUTPUTS.map(() => new Float64Array(NODES));
  const some = drawn.slice(0, AVERAGED_ON_CURVE);
  for (let node = 0; node < NODES; node++) {
    const by = new Map(
      stream.inputs.map(({ input }, i): [number, Float64Array] => [
        input,
        new Float64Array(BLOCK).fill(even[i]?.[node] ?? 0),
      ]),
    );
    for (const values of some) {
      const rows = outputs(replaced(values, by));
      for (const [output, curve] of curves.entries())
        curve[node] = (curve[node] ?? 0) + meanOf(rows[output] ?? []) / some.length;
    }
  }
  return curves.map((curve, output) => {
    const off = (middle[output] ?? 0) - meanOf(curve);
    return curve.map((amount) => amount + off);
  });
}
