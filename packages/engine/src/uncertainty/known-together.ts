import { BLOCK } from '../draws/random.ts';
import { emptySample, sampleBlock } from '../draws/sample.ts';
import type { Sampler } from '../draws/sampler.ts';
import type { Stream } from '../draws/stream.ts';
import { OUTPUTS } from '../sensitivity/outputs.ts';
import { meanOf, type Outputs, replaced } from './along.ts';

/** Streams that are known or unknown together: one by itself, or all that are correlated with each other. */
export interface KnownTogether {
  /** Names of its streams; one unless they are correlated. */
  names: readonly string[];
  /** All their inputs as if they were of one stream. */
  stream: Stream;
}

/** Each stream's group, by the correlations between them: those that are linked through others belong together. */
export function knownTogether({ streams, together }: Sampler): KnownTogether[] {
  const alone = (stream: Stream): KnownTogether => ({ names: [stream.name], stream });
  if (!together) return streams.map(alone);
  const size = together.streams.length;
  const group = together.streams.map((_, i) => i);
  for (let row = 0; row < size; row++)
    for (let column = 0; column < row; column++) {
      const [from, to] = [group[row] ?? row, group[column] ?? column];
      if (together.weights[row * size + column] === 0 || from === to) continue;
      for (const [i, own] of group.entries()) if (own === from) group[i] = to;
    }
  const groupOf = new Map(together.streams.map(({ name }, i) => [name, group[i] ?? -1]));
  const members = new Map<number, Stream[]>();
  const found: (KnownTogether | number)[] = [];
  for (const stream of streams) {
    const own = groupOf.get(stream.name);
    if (own === undefined) found.push(alone(stream));
    else if (members.has(own)) members.get(own)?.push(stream);
    else {
      members.set(own, [stream]);
      found.push(own);
    }
  }
  return found.map((each) => {
    if (typeof each !== 'number') return each;
    const own = members.get(each) ?? [];
    const [first] = own;
    if (!first) throw new Error('a group without streams');
    return {
      names: own.map(({ name }) => name),
      stream: { ...first, inputs: own.flatMap(({ inputs }) => inputs) },
    };
  });
}

/** Blocks of joint values at which the mean over the others is their result at means. */
const JOINT_BLOCKS = 8;
/** Joint values at which the mean over the others must be drawn. */
const NESTED = 96;

/**
 * The mean of every output given all streams of a group, at joint draws of them. Where the others are independent and
 * the result is a straight line in each of them, that is the result at their means; otherwise a block of the others is
 * drawn for each of some joint draws (nested).
 *
 * @param means - [input]
 * @param middle - [output] mean results, to which the means over the others are moved
 * @param othersAreStraight - all others are independent and linear
 * @returns [output][joint draw] DKK
 */
export function alongGroup(
  outputs: Outputs,
  sampler: Sampler,
  { stream }: KnownTogether,
  means: readonly number[],
  middle: readonly number[],
  othersAreStraight: boolean,
): Float64Array[] {
  const own = new Set(stream.inputs.map(({ input }) => input));
  const sample = emptySample(sampler);
  const joint = (block: number): Float64Array[] =>
    sampleBlock(sampler, block, sample).values.map((row) => row.slice());
  const given = othersAreStraight
    ? OUTPUTS.map(() => new Float64Array(JOINT_BLOCKS * BLOCK))
    : OUTPUTS.map(() => new Float64Array(NESTED));
  if (othersAreStraight)
    for (let block = 0; block < JOINT_BLOCKS; block++) {
      const values = joint(block).map((row, input) =>
        own.has(input) ? row : new Float64Array(BLOCK).fill(means[input] ?? 0),
      );
      for (const [output, row] of outputs(values).entries()) given[output]?.set(row, block * BLOCK);
    }
  else {
    const [outer, inner] = [joint(0), joint(1)];
    for (let place = 0; place < NESTED; place++) {
      const at = Math.floor(((place + 0.5) * BLOCK) / NESTED);
      const by = new Map(
        [...own].map((input): [number, Float64Array] => [
          input,
          new Float64Array(BLOCK).fill(outer[input]?.[at] ?? 0),
        ]),
      );
      for (const [output, row] of outputs(replaced(inner, by)).entries()) {
        const into = given[output];
        if (into) into[place] = meanOf(row);
      }
    }
  }
  return given.map((along, output) => {
    const off = (middle[output] ?? 0) - meanOf(along);
    return along.map((amount) => amount + off);
  });
}
