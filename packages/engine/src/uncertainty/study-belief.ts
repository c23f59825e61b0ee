import type { Column } from '../compile/plan.ts';
import { mean } from '../distributions/moments.ts';
import { BLOCK } from '../draws/random.ts';
import { emptySample, sampleBlock } from '../draws/sample.ts';
import { type Sampler, streamOf } from '../draws/sampler.ts';
import type { Stream } from '../draws/stream.ts';
import { normalQuantile } from '../math/normal.ts';
import { netOutputs } from '../sensitivity/net-outputs.ts';
import { alongCurve, evenly, meanOf, type Others, type Outputs } from './along.ts';
import { alongGroup, type KnownTogether, knownTogether } from './known-together.ts';
import { onLine, slopesAlong } from './lines.ts';
import { type Question, samplerOf } from './question.ts';
import type { Belief } from './study-worth.ts';
import type { Uncertainty } from './uncertainty.ts';

/** What is believed of a rate: `exact`, or `estimated` by draws, whose parts tell how much chance is in it. */
export interface RateBelief {
  belief: Belief;
  how: 'exact' | 'estimated';
  /** The same by each part of the draws alone; none where it is exact. */
  parts: readonly Belief[];
}

/** Parts of the draws that are compared where the mean over the others has to be drawn. */
const PARTS = 8;

/** Orthonormal polynomials of a standard normal (Hermite): enough for a response that bends twice. */
const POLYNOMIALS: readonly ((z: number) => number)[] = [
  () => 1,
  (z) => z,
  (z) => (z * z - 1) / Math.SQRT2,
  (z) => (z * z * z - 3 * z) / 2.449489742783178, // √6
];

/** Places of as many draws, as a standard normal has them. */
const normalPlaces = (count: number): Float64Array =>
  Float64Array.from({ length: count }, (_, i) => normalQuantile((i + 0.5) / count));

/**
 * Mean of the results given a rate, by regression on the draws of the rate.
 * Source: M. Strong, J. E. Oakley and A. Brennan, Medical Decision Making 34 (2014), 311–326, with polynomials.
 */
function regressed(rates: Float64Array, results: Float64Array): Float64Array {
  const order = Array.from(rates.keys()).sort((a, b) => (rates[a] ?? 0) - (rates[b] ?? 0));
  const at = normalPlaces(rates.length);
  const weights = POLYNOMIALS.map((polynomial) =>
    meanOf(order.map((draw, i) => (results[draw] ?? 0) * polynomial(at[i] ?? 0))),
  );
  return normalPlaces(BLOCK).map((z) =>
    POLYNOMIALS.reduce((sum, polynomial, i) => sum + (weights[i] ?? 0) * polynomial(z), 0),
  );
}

/** Draws of what must be drawn, in each part. */
const FEW = 32;

/** What a mean is taken over: some groups are drawn, all else has its mean. One point where none is drawn. */
function othersIn(
  sampler: Sampler,
  means: readonly number[],
  drawn: readonly KnownTogether[],
  block: number,
): Others {
  if (drawn.length === 0) return means.map((middle) => Float64Array.of(middle));
  const { values } = sampleBlock(sampler, block, emptySample(sampler));
  const inputs = new Set(drawn.flatMap(({ stream }) => stream.inputs.map(({ input }) => input)));
  return means.map(
    (middle, input) =>
      (inputs.has(input) ? values[input]?.slice(0, FEW) : undefined) ??
      new Float64Array(FEW).fill(middle),
  );
}

/** What a rate's mean results are worked out from. */
interface Ground {
  outputs: Outputs;
  sampler: Sampler;
  /** [input] */
  means: readonly number[];
  /** [output] mean results */
  middle: readonly number[];
}

/** Along a rate that is correlated with others: over joint draws, which tell what the others are where the rate is. */
function alongJoint(
  { outputs, sampler, means, middle }: Ground,
  group: KnownTogether,
  input: number,
  othersAreStraight: boolean,
): Float64Array[][] {
  const joint = alongGroup(outputs, sampler, group, means, middle, othersAreStraight);
  return Array.from({ length: (joint[0]?.length ?? 0) / BLOCK }, (_, block) => {
    const rates = sampleBlock(sampler, block, emptySample(sampler)).values[input];
    return joint.map((results) =>
      regressed(
        rates ?? new Float64Array(BLOCK),
        results.subarray(block * BLOCK, (block + 1) * BLOCK),
      ),
    );
  });
}

const movedTo = (given: Float64Array, middle: number): Float64Array => {
  const off = middle - meanOf(given);
  return given.map((amount) => amount + off);
};

/**
 * Gets ready to tell what is believed of the rates of a question: the mean result given a rate, over its distribution.
 *
 * Where all else is independent and the result is a straight line in each of the others, that is the result at their
 * means, however it bends in the rate itself; otherwise it is estimated by draws.
 *
 * @returns by column of the rate and column of the output; nothing where the rate is certain
 */
export function beliefsOf(question: Question, found: Uncertainty) {
  const { plan, distributions } = question;
  const sampler = samplerOf(question);
  const means = sampler.columns.map((column) => {
    const d = distributions[column];
    return d ? mean(d) : 0;
  });
  const middle = found.outputs.map((spread) => spread.exact?.mean ?? spread.mean);
  const ground: Ground = { outputs: netOutputs(plan, sampler.columns), sampler, means, middle };
  const isLinear = ({ inputs }: Stream): boolean =>
    inputs.every(({ input }) => plan.parameters[sampler.columns[input] ?? -1]?.linear);
  const still = new Set(
    found.levers
      .filter(({ totalOrder }) => totalOrder.every((part) => part === 0))
      .map(({ lever }) => lever.id),
  );
  const groups = knownTogether(sampler);
  const bending = groups.filter(
    ({ names, stream }) => names.length > 1 || !(isLinear(stream) || still.has(stream.name)),
  );

  return (column: Column, output: number): RateBelief | undefined => {
    const parameter = plan.parameters[column];
    const own = parameter && sampler.streams.find(({ name }) => name === streamOf(parameter));
    const single = own?.inputs.find(({ input }) => sampler.columns[input] === column);
    const group = groups.find(({ names }) => own && names.includes(own.name));
    if (!own || !single || !group) return undefined;
    const even = evenly(own, BLOCK);
    const places = even[own.inputs.indexOf(single)] ?? new Float64Array(BLOCK);
    const asBelief = (given: Float64Array): Belief => ({
      places,
      given: movedTo(given, middle[output] ?? 0),
    });
    const drawn = bending.filter((other) => other !== group);
    const along = (block: number): Float64Array[] => {
      const others = othersIn(sampler, means, drawn, block);
      if (!isLinear(own)) return alongCurve(ground.outputs, others, own, middle);
      const [slopes = []] = slopesAlong(ground.outputs, others, [own], means).slopes;
      return onLine(own, slopes, even, means, middle);
    };
    const nothing = new Float64Array(BLOCK);
    if (group.names.length === 1 && drawn.length === 0)
      return { belief: asBelief(along(0)[output] ?? nothing), how: 'exact', parts: [] };
    const parts = (
      group.names.length === 1
        ? Array.from({ length: PARTS }, (_, block) => along(block))
        : alongJoint(ground, group, single.input, drawn.length === 0)
    ).map((given) => given[output] ?? nothing);
    const together = places.map((_, k) => meanOf(parts.map((given) => given[k] ?? 0)));
    return { belief: asBelief(together), how: 'estimated', parts: parts.map(asBelief) };
  };
}
