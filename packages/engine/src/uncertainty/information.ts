import type { Plan } from '../compile/plan.ts';
import { BLOCK } from '../draws/random.ts';
import { emptySample, fillValues, sampleBlock } from '../draws/sample.ts';
import type { Sampler } from '../draws/sampler.ts';
import type { Stream } from '../draws/stream.ts';
import { OUTPUTS } from '../sensitivity/outputs.ts';
import { netOutputs } from './draw-outputs.ts';

/** [output][draw] of a block of drawn values. */
type Outputs = ReturnType<typeof netOutputs>;

/** What the uncertainty of one stream does to every output. [output] each. */
export interface Information {
  name: string;
  firstOrder: number[];
  totalOrder: number[];
  evppi: number[];
  how: 'exact' | 'estimated';
}

/** Blocks over which the others are averaged. */
const AVERAGED = 8;
/** Blocks over which they are averaged at each of the places of a bending assumption. */
const AVERAGED_ON_CURVE = 1;
/** Values of a bending assumption at which the mean result is worked out. */
const NODES = 32;
/** Values of an assumption over which a straight line is integrated, evenly spread over its distribution. */
const PLACES = 4096;

const mean = (values: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] ?? 0;
  return sum / values.length;
};

/** Worth of choosing after knowing over choosing before: E max(0, x) − max(0, E x). Never less than nothing. */
export function worthOfKnowing(given: ArrayLike<number>): number {
  const gains = Float64Array.from(given, (amount) => Math.max(0, amount));
  return Math.max(0, mean(gains) - Math.max(0, mean(given)));
}

function varianceOf(values: ArrayLike<number>): number {
  const centre = mean(values);
  return mean(Float64Array.from(values, (value) => (value - centre) * (value - centre)));
}

/** Some blocks of draws and what they give. */
interface Blocks {
  /** [block][input] */
  drawn: Float64Array[][];
  /** [block][output] */
  given: Float64Array[][];
}

const copyOf = (rows: readonly Float64Array[]): Float64Array[] => rows.map((row) => row.slice());

function givenBy(outputs: Outputs, drawn: Float64Array[][]): Blocks {
  return { drawn, given: drawn.map((values) => copyOf(outputs(values))) };
}

const firstBlocks = (sampler: Sampler): Float64Array[][] =>
  Array.from({ length: AVERAGED }, (_, block) =>
    copyOf(sampleBlock(sampler, block, emptySample(sampler)).values),
  );

/** Draws that have nothing to do with the others: Sobol points of one dimension resemble each other in all scrambles. */
const unrelated = (sampler: Sampler): Float64Array[][] =>
  firstBlocks({
    ...sampler,
    sampling: { ...sampler.sampling, method: 'monte-carlo', seed: sampler.sampling.seed + 1 },
  });

/** One block in which everything has its mean: where all is linear, the result there is the mean result. */
const atMeans = (sampler: Sampler, means: readonly number[]): Float64Array[][] => [
  sampler.columns.map((column) => new Float64Array(BLOCK).fill(means[column] ?? 0)),
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
const replaced = (
  values: readonly Float64Array[],
  by: ReadonlyMap<number, Float64Array>,
): Float64Array[] => values.map((row, input) => by.get(input) ?? row);

/**
 * Mean of every output given the stream, at evenly spread places: a straight line in each of its inputs.
 * The slopes are means over the others, which is exact when every one of those is linear too.
 */
function alongLine(
  outputs: Outputs,
  { drawn, given }: Blocks,
  stream: Stream,
  means: readonly number[],
): Float64Array[] {
  const even = evenly(stream, PLACES);
  const centre = OUTPUTS.map((_, output) => mean(given.map((rows) => mean(rows[output] ?? []))));
  const lines = centre.map((amount) => new Float64Array(PLACES).fill(amount));
  for (const [i, { input }] of stream.inputs.entries()) {
    const places = even[i] ?? new Float64Array(PLACES);
    const middle = means[input] ?? mean(places);
    const slopes = OUTPUTS.map(() => 0);
    for (const [block, values] of drawn.entries()) {
      const step = 1;
      const moved = Float64Array.from(values[input] ?? [], (value) => value + step);
      const rows = outputs(replaced(values, new Map([[input, moved]])));
      for (const output of OUTPUTS.keys()) {
        const before = given[block]?.[output] ?? new Float64Array(BLOCK);
        slopes[output] =
          (slopes[output] ?? 0) + (mean(rows[output] ?? []) - mean(before)) / step / drawn.length;
      }
    }
    for (const [output, line] of lines.entries())
      for (let place = 0; place < PLACES; place++)
        line[place] = (line[place] ?? 0) + (slopes[output] ?? 0) * ((places[place] ?? 0) - middle);
  }
  return lines;
}

/** The same where the result bends in the stream: the mean over the others at some places of it. */
function alongCurve(outputs: Outputs, { drawn }: Blocks, stream: Stream): Float64Array[] {
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
        curve[node] = (curve[node] ?? 0) + mean(rows[output] ?? []) / some.length;
    }
  }
  return curves;
}

/**
 * Share of the variance in which a stream takes part: half the mean square of what changes when it alone is drawn
 * again. Source: M. J. W. Jansen, Computer Physics Communications 117 (1999), 35–43.
 */
function totalOrder(
  outputs: Outputs,
  { drawn, given }: Blocks,
  again: readonly Float64Array[][],
  stream: Stream,
  all: readonly number[],
): number[] {
  const squares = OUTPUTS.map(() => 0);
  for (const [block, values] of drawn.entries()) {
    const other = again[block] ?? values;
    const by = new Map(
      stream.inputs.map(({ input }): [number, Float64Array] => [
        input,
        other[input] ?? new Float64Array(BLOCK),
      ]),
    );
    const rows = outputs(replaced(values, by));
    for (const output of OUTPUTS.keys()) {
      const before = given[block]?.[output] ?? [];
      const after = rows[output] ?? [];
      let sum = 0;
      for (let d = 0; d < BLOCK; d++) {
        const moved = (after[d] ?? 0) - (before[d] ?? 0);
        sum += moved * moved;
      }
      squares[output] = (squares[output] ?? 0) + sum / BLOCK / drawn.length;
    }
  }
  return squares.map((square, output) => share(square / 2, all[output] ?? 0));
}

const share = (part: number, whole: number): number => (whole > 0 ? Math.min(1, part / whole) : 0);

/**
 * What each stream's uncertainty does, and what knowing it would be worth.
 *
 * @param means - [column] means of the parameters
 * @param variances - [output] of the draws
 */
export function informationOf(
  plan: Plan,
  sampler: Sampler,
  means: readonly number[],
  variances: readonly number[],
): Information[] {
  const outputs = netOutputs(plan, sampler.columns);
  const drawn = givenBy(outputs, firstBlocks(sampler));
  const again = unrelated(sampler);
  const totals = new Map(
    sampler.streams.map((stream) => [stream, totalOrder(outputs, drawn, again, stream, variances)]),
  );
  const matters = (stream: Stream): boolean =>
    totals.get(stream)?.some((total) => total > 0) ?? false;
  const linear = (stream: Stream): boolean =>
    stream.inputs.every(({ input }) => plan.parameters[sampler.columns[input] ?? -1]?.linear);
  const exact =
    sampler.together === undefined &&
    sampler.streams.every((stream) => linear(stream) || !matters(stream));
  const base = exact ? givenBy(outputs, atMeans(sampler, means)) : drawn;
  const inputMeans = sampler.columns.map((column) => means[column] ?? 0);
  const nothing = OUTPUTS.map(() => 0);
  return sampler.streams.map((stream): Information => {
    const { name } = stream;
    if (!matters(stream))
      return { name, firstOrder: nothing, totalOrder: nothing, evppi: nothing, how: 'exact' };
    const straight = linear(stream);
    const given = straight
      ? alongLine(outputs, base, stream, inputMeans)
      : alongCurve(outputs, drawn, stream);
    return {
      name,
      firstOrder: given.map((along, output) => share(varianceOf(along), variances[output] ?? 0)),
      totalOrder: totals.get(stream) ?? nothing,
      evppi: given.map(worthOfKnowing),
      how: straight && exact ? 'exact' : 'estimated',
    };
  });
}
