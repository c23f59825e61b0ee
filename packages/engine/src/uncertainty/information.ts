import type { Plan } from '../compile/plan.ts';
import type { Distribution } from '../distributions/distribution.ts';
import { excess } from '../distributions/excess.ts';
import { mean } from '../distributions/moments.ts';
import type { Sampler } from '../draws/sampler.ts';
import type { Stream } from '../draws/stream.ts';
import { OUTPUTS } from '../sensitivity/outputs.ts';
import {
  alongCurve,
  alongLine,
  atMeans,
  firstBlocks,
  givenBy,
  type Line,
  type Outputs,
  unrelated,
  varianceOf,
  worthOfKnowing,
} from './along.ts';
import { netOutputs } from './draw-outputs.ts';
import { type ExactMoments, exactMoments, type Step } from './exact-moments.ts';
import { alongGroup, type KnownTogether, knownTogether } from './known-together.ts';
import { share, totalOrder } from './total-order.ts';

/** What the uncertainty of one stream, or of several that are correlated, does to every output. [output] each. */
export interface Information {
  /** Names of the streams that are known together: one, unless they are correlated. */
  names: readonly string[];
  firstOrder: number[];
  totalOrder: number[];
  evppi: number[];
  how: 'exact' | 'estimated';
}

/** What all streams do, and the exact mean and variance where there are such. */
export interface AllInformation {
  streams: Information[];
  exact: Pick<ExactMoments, 'mean' | 'variance'> | undefined;
}

interface Asked {
  outputs: Outputs;
  sampler: Sampler;
  /** [input] */
  means: readonly number[];
  /** [column] of each parameter */
  distributions: readonly Distribution[];
  /** [output] means and variances of the draws */
  middle: readonly number[];
  variances: readonly number[];
}

const nothing = (): number[] => OUTPUTS.map(() => 0);
const noInformation = (names: readonly string[]): Information => ({
  names,
  firstOrder: nothing(),
  totalOrder: nothing(),
  evppi: nothing(),
  how: 'exact',
});

/** A step to the side for the exact moments; none where the years of a stream work against each other. */
function stepOf(stream: Stream, line: Line): Step | undefined {
  const size = OUTPUTS.map((_, output) => {
    const alone = Math.sqrt(varianceOf(line.given[output] ?? []));
    const stepped = line.sds.reduce((sum, sd, i) => sum + sd * (line.slopes[i]?.[output] ?? 0), 0);
    if (alone === 0) return 1;
    return Math.abs(stepped) < 0.1 * alone ? Number.NaN : alone / Math.abs(stepped);
  });
  return size.some(Number.isNaN) ? undefined : { stream, by: line.sds, size };
}

/**
 * Worth of knowing a stream of one input, by the integral of its own distribution: on the line a + bX,
 * E max(0, a + bX) is b · E[(X − t)⁺] for b > 0 and |b| · E[(t − X)⁺] for b < 0, with t = −a/b.
 */
function worthOnLine(d: Distribution, middle: number, slope: number): number {
  if (slope === 0 || d.kind === 'point') return 0;
  const centre = mean(d);
  const turn = centre - middle / slope;
  const above = excess(d, turn);
  const gains = slope > 0 ? slope * above : -slope * (above - (centre - turn));
  return Math.max(0, gains - Math.max(0, middle));
}

/** Where all is a straight line: worked out exactly at the means. */
function exactly(asked: Asked, linear: readonly Stream[]): AllInformation | undefined {
  const { outputs, sampler, means, distributions } = asked;
  const base = givenBy(outputs, atMeans(means));
  const lines = linear.map((stream) => alongLine(outputs, base, stream, means));
  const steps = linear.flatMap((stream, i) => {
    const line = lines[i];
    return (line && stepOf(stream, line)) ?? [];
  });
  if (steps.length < linear.length) return undefined;
  const moments = exactMoments(outputs, means, steps);
  if (!moments) return undefined;
  const worthOf = (stream: Stream, line: Line | undefined, middle: readonly number[]): number[] => {
    const [only, ...more] = stream.inputs;
    const d = only && distributions[sampler.columns[only.input] ?? -1];
    if (!line || !d || more.length > 0) return line?.given.map(worthOfKnowing) ?? nothing();
    return OUTPUTS.map((_, output) =>
      worthOnLine(d, middle[output] ?? 0, line.slopes[0]?.[output] ?? 0),
    );
  };
  const of = (parts: number[] | undefined) =>
    OUTPUTS.map((_, output) => share(parts?.[output] ?? 0, moments.variance[output] ?? 0));
  return {
    exact: moments,
    streams: sampler.streams.map((stream): Information => {
      const at = linear.indexOf(stream);
      if (at < 0) return noInformation([stream.name]);
      return {
        names: [stream.name],
        firstOrder: of(moments.alone[at]),
        totalOrder: of(moments.together[at]),
        evppi: worthOf(stream, lines[at], moments.mean),
        how: 'exact',
      };
    }),
  };
}

/** Where something bends or moves together: from draws. */
function fromDraws(asked: Asked, linear: (stream: Stream) => boolean): AllInformation {
  const { outputs, sampler, means, middle, variances } = asked;
  const drawn = givenBy(outputs, firstBlocks(sampler));
  const again = unrelated(sampler);
  const groups = knownTogether(sampler);
  const isAlone = ({ names }: KnownTogether) => names.length === 1;
  const givenGroup = (group: KnownTogether): Float64Array[] => {
    if (isAlone(group))
      return linear(group.stream)
        ? alongLine(outputs, drawn, group.stream, means, middle).given
        : alongCurve(outputs, drawn, group.stream, middle);
    const others = groups.filter((other) => other !== group);
    const straight = others.every((other) => isAlone(other) && linear(other.stream));
    return alongGroup(outputs, sampler, group, means, middle, straight);
  };
  return {
    exact: undefined,
    streams: groups.map((group): Information => {
      const { names, stream } = group;
      const total = totalOrder(outputs, drawn, again, stream, variances);
      if (total.every((part) => part === 0)) return noInformation(names);
      const given = givenGroup(group);
      const alone = given.map((along, output) => share(varianceOf(along), variances[output] ?? 0));
      return {
        names,
        firstOrder: alone,
        // what a stream does alone is part of what it does with others: only the draws can say otherwise
        totalOrder: total.map((part, output) => Math.max(part, alone[output] ?? 0)),
        evppi: given.map(worthOfKnowing),
        how: 'estimated',
      };
    }),
  };
}

/**
 * What each stream's uncertainty does, and what knowing it would be worth. Streams that are correlated are known
 * together: to know one is to know something of the others, and what one alone is worth has no clear meaning.
 *
 * @param distributions - [column] of the parameters
 * @param draws - [output] means and variances of the draws
 */
export function informationOf(
  plan: Plan,
  sampler: Sampler,
  distributions: readonly Distribution[],
  draws: Pick<Asked, 'middle' | 'variances'>,
): AllInformation {
  const asked: Asked = {
    outputs: netOutputs(plan, sampler.columns),
    sampler,
    distributions,
    means: sampler.columns.map((column) => {
      const d = distributions[column];
      return d ? mean(d) : 0;
    }),
    ...draws,
  };
  const linear = (stream: Stream): boolean =>
    stream.inputs.every(({ input }) => plan.parameters[sampler.columns[input] ?? -1]?.linear);
  const bending = sampler.streams.filter((stream) => !linear(stream));
  const straight = sampler.streams.filter(linear);
  const independent = sampler.together === undefined;
  // a bend that moves nothing leaves the rest straight
  const moves = (stream: Stream): boolean => {
    const drawn = givenBy(asked.outputs, firstBlocks(sampler).slice(0, 1));
    const again = unrelated(sampler).slice(0, 1);
    return totalOrder(asked.outputs, drawn, again, stream, asked.variances).some(
      (part) => part > 0,
    );
  };
  const exact = independent && !bending.some(moves) ? exactly(asked, straight) : undefined;
  return exact ?? fromDraws(asked, linear);
}
