import type { Plan } from '../compile/plan.ts';
import type { Distribution } from '../distributions/distribution.ts';
import { mean } from '../distributions/moments.ts';
import { sampleBlock } from '../draws/sample.ts';
import type { Sampler } from '../draws/sampler.ts';
import type { Stream } from '../draws/stream.ts';
import { netOutputs } from '../sensitivity/net-outputs.ts';
import { OUTPUTS } from '../sensitivity/outputs.ts';
import { alongCurve, type Others, type Outputs, varianceOf, worthOfKnowing } from './along.ts';
import { type ExactMoments, exactMoments, type Step } from './exact-moments.ts';
import { alongGroup, type KnownTogether, knownTogether } from './known-together.ts';
import { alongLines, type Line } from './lines.ts';
import { type Ground, groundOf, share, totalOrder } from './total-order.ts';

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
  distributionOf(input: number): Distribution | undefined;
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
function stepOf({ stream, slopes, sds, variance }: Line): Step | undefined {
  const size = variance.map((own, output) => {
    const alone = Math.sqrt(own);
    const stepped = sds.reduce((sum, sd, i) => sum + sd * (slopes[i]?.[output] ?? 0), 0);
    if (alone === 0) return 1;
    return Math.abs(stepped) < 0.1 * alone ? Number.NaN : alone / Math.abs(stepped);
  });
  return size.some(Number.isNaN) ? undefined : { stream, by: sds, size };
}

/** Where all is a straight line: worked out exactly at the means. */
function exactly(asked: Asked, linear: readonly Stream[]): AllInformation | undefined {
  const { outputs, sampler, means, distributionOf } = asked;
  const lines = alongLines(outputs, others(asked, []), linear, means, distributionOf);
  const steps = lines.flatMap((line) => stepOf(line) ?? []);
  if (steps.length < linear.length) return undefined;
  const moments = exactMoments(outputs, means, steps);
  if (!moments) return undefined;
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
        evppi: lines[at]?.worth ?? nothing(),
        how: 'exact',
      };
    }),
  };
}

/** Draws of what must be drawn when a mean is taken over it. */
const FEW = 128;

/**
 * What a mean is taken over: the groups that bend or are correlated are drawn, all else has its mean, which gives the
 * same where the result is a straight line in it. With nothing to draw, one point is enough.
 */
function others({ sampler, means }: Asked, drawn: readonly KnownTogether[]): Others {
  if (drawn.length === 0) return means.map((mean) => Float64Array.of(mean));
  const { values } = sampleBlock(sampler, 0);
  const inputs = new Set(drawn.flatMap(({ stream }) => stream.inputs.map(({ input }) => input)));
  return means.map((mean, input) =>
    inputs.has(input)
      ? (values[input] ?? new Float64Array(FEW)).slice(0, FEW)
      : new Float64Array(FEW).fill(mean),
  );
}

/** Where something bends or moves together: from draws. */
function fromDraws(
  asked: Asked,
  ground: Ground,
  linear: (stream: Stream) => boolean,
): AllInformation {
  const { outputs, sampler, means, distributionOf, middle, variances } = asked;
  const groups = knownTogether(sampler);
  const totals = groups.map(({ stream }) => totalOrder(outputs, ground, stream, variances));
  const isSettled = ({ names, stream }: KnownTogether) => names.length === 1 && linear(stream);
  const moving = groups.filter((_, i) => totals[i]?.some((part) => part > 0));
  const drawn = moving.filter((group) => !isSettled(group));
  const straight = moving.filter(isSettled).map(({ stream }) => stream);
  const lines = alongLines(outputs, others(asked, drawn), straight, means, distributionOf, middle);
  /** What knowing a group does to the variance, and what it is worth. [output] each */
  const knownOf = (group: KnownTogether): Pick<Line, 'variance' | 'worth'> => {
    const line = lines.find(({ stream }) => stream === group.stream);
    if (line) return line;
    const rest = drawn.filter((other) => other !== group);
    const given =
      group.names.length === 1
        ? alongCurve(outputs, others(asked, rest), group.stream, middle)
        : alongGroup(outputs, sampler, group, means, middle, rest.length === 0);
    return { variance: given.map(varianceOf), worth: given.map(worthOfKnowing) };
  };
  return {
    exact: undefined,
    streams: groups.map((group, i): Information => {
      const { names } = group;
      if (!moving.includes(group)) return noInformation(names);
      const { variance, worth } = knownOf(group);
      const alone = variance.map((part, output) => share(part, variances[output] ?? 0));
      return {
        names,
        firstOrder: alone,
        // what a stream does alone is part of what it does with others: only the draws can say otherwise
        totalOrder: (totals[i] ?? []).map((part, output) => Math.max(part, alone[output] ?? 0)),
        evppi: worth,
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
  const distributionOf = (input: number) => distributions[sampler.columns[input] ?? -1];
  const asked: Asked = {
    outputs: netOutputs(plan, sampler.columns),
    sampler,
    distributionOf,
    means: sampler.columns.map((_, input) => {
      const d = distributionOf(input);
      return d ? mean(d) : 0;
    }),
    ...draws,
  };
  const linear = (stream: Stream): boolean =>
    stream.inputs.every(({ input }) => plan.parameters[sampler.columns[input] ?? -1]?.linear);
  const bending = sampler.streams.filter((stream) => !linear(stream));
  const straight = sampler.streams.filter(linear);
  const independent = sampler.together === undefined;
  if (independent && bending.length === 0) {
    const exact = exactly(asked, straight);
    if (exact) return exact;
  }
  const ground = groundOf(asked.outputs, sampler);
  // a bend that moves nothing leaves the rest straight
  const moves = (stream: Stream): boolean =>
    totalOrder(asked.outputs, ground, stream, asked.variances).some((part) => part > 0);
  const exact =
    independent && bending.length > 0 && !bending.some(moves)
      ? exactly(asked, straight)
      : undefined;
  return exact ?? fromDraws(asked, ground, linear);
}
