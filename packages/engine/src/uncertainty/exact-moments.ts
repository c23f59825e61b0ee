import { BLOCK } from '../draws/random.ts';
import type { Stream } from '../draws/stream.ts';
import type { netOutputs } from '../sensitivity/net-outputs.ts';
import { OUTPUTS } from '../sensitivity/outputs.ts';

/** Mean and variance of every output, and what each stream has in it. All [output]. */
export interface ExactMoments {
  mean: number[];
  variance: number[];
  /** [stream][output] variance that would go if the stream alone were known. */
  alone: number[][];
  /** [stream][output] variance in which the stream takes part. */
  together: number[][];
}

/** A stream as one step to the side of its mean: how far each of its inputs goes. */
export interface Step {
  stream: Stream;
  /** [input of the stream] standard deviations */
  by: readonly number[];
  /**
   * [output] standard deviation of what the stream alone does, over what the step alone does: 1 for a stream of one
   * input, and near it where several inputs move together without keeping their proportions.
   */
  size: readonly number[];
}

/** More sets of streams than this are not worth working out one by one. */
const MOST_SETS = 20_000;

type Outputs = ReturnType<typeof netOutputs>;

/** Outputs with some streams a step to the side and all else at its mean. [set][output] */
function atCorners(
  outputs: Outputs,
  means: readonly number[],
  steps: readonly Step[],
  sets: readonly (readonly number[])[],
): number[][] {
  const found: number[][] = [];
  for (let from = 0; from < sets.length; from += BLOCK) {
    const rows = means.map((mean) => new Float64Array(BLOCK).fill(mean));
    const here = sets.slice(from, from + BLOCK);
    for (const [d, set] of here.entries())
      for (const s of set) {
        const step = steps[s];
        for (const [i, { input }] of step?.stream.inputs.entries() ?? []) {
          const row = rows[input];
          if (row) row[d] = (row[d] ?? 0) + (step?.by[i] ?? 0);
        }
      }
    const given = outputs(rows);
    for (const d of here.keys()) found.push(OUTPUTS.map((_, output) => given[output]?.[d] ?? 0));
  }
  return found;
}

const keyOf = (set: readonly number[]): string => set.join(' ');

/** Every way to leave some members of a set out. */
function subsetsOf(set: readonly number[]): number[][] {
  return Array.from({ length: 1 << set.length }, (_, mask) =>
    set.filter((_member, i) => mask & (1 << i)),
  );
}

/**
 * Mean and variance of the outputs when they are linear in every stream and the streams are independent.
 *
 * A function that is linear in each of several independent variables is a sum over sets of them of c · Π (x − mean),
 * and these terms have nothing to do with each other: the variance is Σ c² Π variance. Each c is what is left of a
 * corner when all smaller corners are taken away. Only sets in which all pairs multiply each other count.
 *
 * Source: I. M. Sobol', Mathematics and Computers in Simulation 55 (2001), 271–280, for the decomposition.
 *
 * @param means - [input]
 * @returns nothing when too many streams multiply each other
 */
export function exactMoments(
  outputs: Outputs,
  means: readonly number[],
  steps: readonly Step[],
): ExactMoments | undefined {
  const count = steps.length;
  const known = new Map<string, number[]>();
  const learn = (sets: readonly (readonly number[])[]) => {
    const found = atCorners(outputs, means, steps, sets);
    for (const [i, set] of sets.entries()) known.set(keyOf(set), found[i] ?? []);
  };
  learn([[], ...steps.map((_, i) => [i])]);
  const pairs = steps.flatMap((_, i) => steps.slice(i + 1).map((_s, j) => [i, i + 1 + j]));
  learn(pairs);
  const base = known.get('') ?? [];
  const scale = OUTPUTS.map((_, output) =>
    Math.max(1, ...[...known.values()].map((row) => Math.abs(row[output] ?? 0))),
  );
  /** What a set adds beyond all smaller ones. [output] */
  const termOf = (set: readonly number[]): number[] => {
    const parts = subsetsOf(set).map((smaller) => ({
      row: known.get(keyOf(smaller)) ?? [],
      sign: (set.length - smaller.length) % 2 === 0 ? 1 : -1,
    }));
    return OUTPUTS.map((_, output) => {
      const sum = parts.reduce((total, { row, sign }) => total + sign * (row[output] ?? 0), 0);
      // differences of large amounts leave rounding behind
      return Math.abs(sum) <= 1e-11 * (scale[output] ?? 1) ? 0 : sum;
    });
  };
  const multiply = (set: readonly number[]): boolean => termOf(set).some((term) => term !== 0);
  const meets = new Set(pairs.filter(multiply).map(keyOf));
  let grown = pairs.filter((pair) => meets.has(keyOf(pair)));
  const sets = [...steps.map((_, i) => [i]), ...grown];
  while (grown.length > 0 && sets.length <= MOST_SETS) {
    grown = grown.flatMap((set) =>
      Array.from({ length: count - 1 - (set.at(-1) ?? 0) }, (_, k) => (set.at(-1) ?? 0) + 1 + k)
        .filter((next) => set.every((member) => meets.has(keyOf([member, next]))))
        .map((next) => [...set, next]),
    );
    learn(grown);
    grown = grown.filter(multiply);
    sets.push(...grown);
  }
  if (sets.length > MOST_SETS) return undefined;
  const zeros = () => OUTPUTS.map(() => 0);
  const moments: ExactMoments = {
    mean: [...base],
    variance: zeros(),
    alone: steps.map(zeros),
    together: steps.map(zeros),
  };
  const add = (into: number[] | undefined, output: number, variance: number) => {
    if (into) into[output] = (into[output] ?? 0) + variance;
  };
  for (const set of sets)
    for (const [output, term] of termOf(set).entries()) {
      const sized = set.reduce((product, s) => product * (steps[s]?.size[output] ?? 1), term);
      const variance = sized * sized;
      add(moments.variance, output, variance);
      for (const s of set) add(moments.together[s], output, variance);
      if (set.length === 1) add(moments.alone[set[0] ?? 0], output, variance);
    }
  return moments;
}
