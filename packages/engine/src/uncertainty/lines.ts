import type { Distribution } from '../distributions/distribution.ts';
import { excess } from '../distributions/excess.ts';
import { mean, sd } from '../distributions/moments.ts';
import type { Stream } from '../draws/stream.ts';
import { type Segment, segmentsOf } from '../draws/table-integral.ts';
import { OUTPUTS } from '../sensitivity/outputs.ts';
import { evenly, meansAt, type Others, type Outputs, varianceOf, worthOfKnowing } from './along.ts';

/** Values of a stream of several inputs over which a line is integrated, evenly spread over its distribution. */
const PLACES = 4096;

/** The mean result along a stream in which it is a straight line. */
export interface Line {
  stream: Stream;
  /** [input of the stream][output] DKK for one more unit */
  slopes: number[][];
  /** [input of the stream] standard deviation of the input itself */
  sds: number[];
  /** [output] variance that the stream alone gives */
  variance: number[];
  /** [output] DKK: worth of knowing it */
  worth: number[];
}

/**
 * Worth of knowing a stream of one input, by the integral of its own distribution: on the line a + bX,
 * E max(0, a + bX) is b · E[(X − t)⁺] for b > 0 and |b| · E[(t − X)⁺] for b < 0, with t = −a/b.
 */
function worthOnLine(
  d: Distribution,
  middle: number,
  slope: number,
  segments: readonly Segment[] | undefined,
): number {
  if (slope === 0 || d.kind === 'point') return 0;
  const centre = mean(d);
  const turn = centre - middle / slope;
  const above = excess(d, turn, segments);
  const gains = slope > 0 ? slope * above : -slope * (above - (centre - turn));
  return Math.max(0, gains - Math.max(0, middle));
}

/** Along a stream of one input: all of it follows from the input's own distribution. */
function ofOne(stream: Stream, slopes: number[], d: Distribution, middle: readonly number[]): Line {
  const own = sd(d);
  const how = stream.inputs[0]?.how;
  const byTable = how?.kind === 'table' && (d.kind === 'gamma' || d.kind === 'beta');
  const segments = byTable ? segmentsOf(how.table) : undefined;
  return {
    stream,
    slopes: [slopes],
    sds: [own],
    variance: slopes.map((slope) => slope * own * (slope * own)),
    worth: slopes.map((slope, output) => worthOnLine(d, middle[output] ?? 0, slope, segments)),
  };
}

/**
 * Mean of every output at evenly spread places of a stream whose inputs go through their distributions side by side.
 *
 * @param slopes - [input of the stream][output]
 * @returns [output][place] DKK
 */
export function onLine(
  { inputs }: Stream,
  slopes: readonly (readonly number[])[],
  even: readonly Float64Array[],
  means: readonly number[],
  middle: readonly number[],
): Float64Array[] {
  const places = even[0]?.length ?? 0;
  return OUTPUTS.map((_, output) => {
    const line = new Float64Array(places).fill(middle[output] ?? 0);
    for (const [i, { input }] of inputs.entries()) {
      const [slope, centre, row] = [slopes[i]?.[output] ?? 0, means[input] ?? 0, even[i] ?? line];
      if (slope === 0) continue;
      for (let place = 0; place < places; place++)
        line[place] = (line[place] ?? 0) + slope * ((row[place] ?? 0) - centre);
    }
    return line;
  });
}

/** Along a stream of several inputs. */
function ofSeveral(
  stream: Stream,
  slopes: number[][],
  means: readonly number[],
  middle: readonly number[],
): Line {
  const even = evenly(stream, PLACES);
  const along = onLine(stream, slopes, even, means, middle);
  return {
    stream,
    slopes,
    sds: even.map((places) => Math.sqrt(varianceOf(places))),
    variance: along.map(varianceOf),
    worth: along.map(worthOfKnowing),
  };
}

/** To a unit more, or from a share to none: a share of more than all is nothing that a study's effect is worked out at. */
const stepFrom = (mean: number): number => (mean > 0 && mean <= 1 ? -mean : 1);

/**
 * How much more every output is for one more unit of each input of some streams, as a mean over the others; all
 * else equal, the outputs are straight lines in them.
 *
 * @param others - in which the inputs of these streams have their means
 * @param means - [input]
 * @returns the mean outputs among the others, and slopes [stream][input of the stream][output]
 */
export function slopesAlong(
  outputs: Outputs,
  others: Others,
  streams: readonly Pick<Stream, 'inputs'>[],
  means: readonly number[],
): { base: number[]; slopes: number[][][] } {
  const steps = streams.flatMap(({ inputs }) =>
    inputs.map(({ input }) => ({ input, step: stepFrom(means[input] ?? 0) })),
  );
  const moved = steps.map(({ input, step }) => new Map([[input, (means[input] ?? 0) + step]]));
  const [base = [], ...beside] = meansAt(outputs, others, [new Map(), ...moved]);
  let next = 0;
  const slopeOf = () => {
    const { step } = steps[next] ?? { step: 1 };
    return (beside[next++] ?? []).map((amount, output) => (amount - (base[output] ?? 0)) / step);
  };
  return { base, slopes: streams.map(({ inputs }) => inputs.map(slopeOf)) };
}

/**
 * Mean of every output along streams in each of which it is a straight line.
 *
 * @param others - as for `slopesAlong`
 * @param distributionOf - of an input
 * @param middle - [output] mean results, where they are better known than as the mean over these others
 */
export function alongLines(
  outputs: Outputs,
  others: Others,
  streams: readonly Stream[],
  means: readonly number[],
  distributionOf: (input: number) => Distribution | undefined,
  middle?: readonly number[],
): Line[] {
  const { base, slopes } = slopesAlong(outputs, others, streams, means);
  return streams.map((stream, i) => {
    const own = slopes[i] ?? [];
    const [only, ...more] = stream.inputs;
    const d = only && distributionOf(only.input);
    const [slope] = own;
    return d && slope && more.length === 0
      ? ofOne(stream, slope, d, middle ?? base)
      : ofSeveral(stream, own, means, middle ?? base);
  });
}
