import { InputError, type Issue, problem } from '../issues.ts';
import { nearest } from '../nearest.ts';
import { type Named, streamOf } from './sampler.ts';
import type { Stream, Together } from './stream.ts';

/** Two parameters that tend to be high or low at the same time, by name (`id`, or what they are `together` under). */
export interface Correlation {
  between: readonly [string, string];
  /** Between the normal draws behind the two: above −1 and below 1. */
  rho: number;
}

/** Which parameters do not move independently of each other. */
export interface Dependence {
  correlations?: readonly Correlation[];
  /** All estimates from one source move together: the correlation between any two of them, 0 … 1, by source. */
  commonSources?: Readonly<Record<string, number>>;
}

/** A parameter with the source that it may share with others. */
export interface Sourced extends Named {
  source?: string;
}

/** The name of the factor behind the estimates of a source. */
const factorOf = (source: string): string => `source:${source}`;

interface Matrix {
  names: string[];
  /** [name × name] */
  rho: Float64Array;
  /** Pairs that somebody wrote, as `row column`. */
  written: ReadonlyMap<string, Correlation>;
}

/** Factors first and then names in order, so that a new name changes nobody else's draws under a common factor. */
function matrixOf(
  drawn: ReadonlyMap<string, string | undefined>,
  { correlations = [], commonSources = {} }: Dependence,
): Matrix {
  const factors = Object.keys(commonSources).filter((source) =>
    [...drawn.values()].includes(source),
  );
  const members = [...drawn].filter(
    ([name, source]) =>
      (source !== undefined && factors.includes(source)) ||
      correlations.some(({ between }) => between.includes(name)),
  );
  const names = [...factors.sort().map(factorOf), ...members.map(([name]) => name).sort()];
  const sourceOf = (name: string) => {
    const source = drawn.get(name);
    return source !== undefined && factors.includes(source) ? source : undefined;
  };
  const size = names.length;
  const rho = new Float64Array(size * size);
  const written = new Map<string, Correlation>();
  for (const [i, a] of names.entries())
    for (const [j, b] of names.entries()) {
      const source = sourceOf(a);
      const common = source === undefined ? 0 : (commonSources[source] ?? 0);
      const pair = correlations.find(({ between }) => between.includes(a) && between.includes(b));
      if (i === j) rho[i * size + j] = 1;
      else if (pair) {
        rho[i * size + j] = pair.rho;
        written.set(`${i} ${j}`, pair);
      } else if (source !== undefined && b === factorOf(source))
        rho[i * size + j] = rho[j * size + i] = Math.sqrt(common);
      else if (source !== undefined && source === sourceOf(b)) rho[i * size + j] = common;
    }
  return { names, rho, written };
}

/** What the correlation of a pair may be, given how both go with the earlier ones. */
function roomOf(weights: Float64Array, size: number, i: number, j: number): [number, number] {
  let [shared, left, right] = [0, 1, 1];
  for (let k = 0; k < j; k++) {
    const a = weights[i * size + k] ?? 0;
    const b = weights[j * size + k] ?? 0;
    shared += a * b;
    left -= a * a;
    right -= b * b;
  }
  const room = Math.sqrt(Math.max(0, left) * Math.max(0, right));
  return [shared - room, shared + room];
}

/** Smallest part of a normal draw that must be its own; below it two parameters are one. */
const OWN = 1e-9;

/** Cholesky's triangle of a correlation matrix, or the pair that cannot be. */
function triangle({ names, rho, written }: Matrix): Float64Array | Issue {
  const size = names.length;
  const weights = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    let left = 1;
    for (let j = 0; j < i; j++) {
      let rest = rho[i * size + j] ?? 0;
      for (let k = 0; k < j; k++)
        rest -= (weights[i * size + k] ?? 0) * (weights[j * size + k] ?? 0);
      const weight = rest / (weights[j * size + j] ?? 1);
      weights[i * size + j] = weight;
      left -= weight * weight;
      if (left > OWN) continue;
      // the last pair that somebody wrote in this row is the one that went too far
      const column = [...Array(j + 1).keys()].findLast((c) => written.has(`${i} ${c}`)) ?? j;
      const [low, high] = roomOf(weights, size, i, column);
      const found = { a: names[i], b: names[column], rho: rho[i * size + column], low, high };
      return problem('correlation-impossible', '', [], found);
    }
    weights[i * size + i] = Math.sqrt(left);
  }
  return weights;
}

/** What is wrong with the correlations as written. */
function wrongPairs(known: readonly string[], { correlations = [] }: Dependence): Issue[] {
  return correlations.flatMap(({ between, rho }) => {
    const [a, b] = between;
    const unknown = between.filter((name) => !known.includes(name));
    return [
      ...unknown.map((value) =>
        problem('correlation-unknown', '', [], { value, near: nearest(value, known), known }),
      ),
      ...(Math.abs(rho) < 1 && a !== b
        ? []
        : [problem('correlation-outside', '', [], { a, b, rho })]),
    ];
  });
}

/**
 * Parameters that move together, by a Gaussian copula: each keeps its own distribution, and the normal draws behind
 * them have the correlations asked for. A correlation that somebody wrote goes before that of a common source.
 *
 * @returns for `prepareSampler`
 * @throws InputError when a name is unknown, a correlation is not between −1 and 1, or the correlations cannot all
 *   hold at once; the issue names the pair
 */
export function dependenceOf(parameters: readonly Sourced[], asked: Dependence) {
  return (
    streams: readonly Stream[],
    newStream: (name: string) => Stream,
  ): Together | undefined => {
    const sources = new Map(parameters.map((p) => [streamOf(p), p.source]));
    const drawn = new Map(streams.map(({ name }) => [name, sources.get(name)]));
    const issues = wrongPairs([...drawn.keys()], asked);
    if (issues.length > 0) throw new InputError(issues);
    const matrix = matrixOf(drawn, asked);
    if (matrix.names.length === 0) return undefined;
    const weights = triangle(matrix);
    if (!(weights instanceof Float64Array)) throw new InputError([weights]);
    const own = new Map(streams.map((stream) => [stream.name, stream]));
    return { streams: matrix.names.map((name) => own.get(name) ?? newStream(name)), weights };
  };
}
