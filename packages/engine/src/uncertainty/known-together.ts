import { BLOCK } from '../draws/random.ts';
import { emptySample, sampleBlock } from '../draws/sample.ts';
import type { Sampler } from '../draws/sampler.ts';
import type { Stream } from '../draws/stream.ts';
import { OUTPUTS } from '../sensitivity/outputs.ts';
import { meanOf, type Outputs } from './along.ts';

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
/** Blocks of joint values for each of which the others are drawn, and how many times. */
const NESTED_BLOCKS = 4;
const INNER = 32;
/** Joint values in one block of draws. */
const OUTER = BLOCK / INNER;

/** Mean of every output at joint draws, others at their means. [output][joint draw] */
function othersAtMeans(
  outputs: Outputs,
  joint: (block: number) => Float64Array[],
  own: ReadonlySet<number>,
  means: readonly number[],
): Float64Array[] {
  const given = OUTPUTS.map(() => new Float64Array(JOINT_BLOCKS * BLOCK));
  for (let block = 0; block < JOINT_BLOCKS; block++) {
    const values = joint(block).map((row, input) =>
      own.has(input) ? row : new Float64Array(BLOCK).fill(means[input] ?? 0),
    );
    for (const [output, row] of outputs(values).entries()) given[output]?.set(row, block * BLOCK);
  }
  return given;
}

/**
 * The same over the same few draws of the others at each joint draw (nested): what is wrong with these few is wrong
 * everywhere alike, and goes when the whole is moved to its middle.
 */
function othersDrawn(
  outputs: Outputs,
  joint: (block: number) => Float64Array[],
  own: ReadonlySet<number>,
): Float64Array[] {
  const given = OUTPUTS.map(() => new Float64Array(NESTED_BLOCKS * BLOCK));
  const others = joint(NESTED_BLOCKS);
  for (let block = 0; block < NESTED_BLOCKS; block++) {
    const drawn = joint(block);
    for (let first = 0; first < BLOCK; first += OUTER) {
      const values = drawn.map((row, input) =>
        Float64Array.from({ length: BLOCK }, (_, d) =>
          own.has(input)
            ? (row[first + Math.floor(d / INNER)] ?? 0)
            : (others[input]?.[d % INNER] ?? 0),
        ),
      );
      for (const [output, row] of outputs(values).entries())
        for (let i = 0; i < OUTER; i++) {
          const into = given[output];
          if (into)
            into[block * BLOCK + first + i] = meanOf(row.subarray(i * INNER, (i + 1) * INNER));
        }
    }
  }
  return given;
}

/**
 * The mean of every output given all streams of a group, at joint draws of them. Where the others are independent and
 * the result is a straight line in each of them, that is the result at their means; otherwise they are drawn too.
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
    ? othersAtMeans(outputs, joint, own, means)
    : othersDrawn(outputs, joint, own);
  return given.map((along, output) => {
    const off = (middle[output] ?? 0) - meanOf(along);
    return along.map((amount) => amount + off);
  });
}
