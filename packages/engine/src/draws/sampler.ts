import type { Distribution } from '../distributions/distribution.ts';
import { hashName } from './random.ts';
import { sobolDirections } from './sobol.ts';
import type { DrawnAs, Stream, Together } from './stream.ts';
import { tableMaker } from './table-of.ts';

/** How draws are made. */
export interface Sampling {
  /** Whole number from 0; the same seed gives the same draws. */
  seed: number;
  /** Plain random numbers, or Sobol points in scrambled copies, which are nearer to the truth for as many draws. */
  method: 'monte-carlo' | 'sobol';
  /** Copies of the Sobol sequence, scrambled apart: how much they differ tells how certain the result is. */
  scrambles: number;
  /** Names (`together` or the id of a parameter), those that matter most first: they get the best Sobol dimensions. */
  order?: readonly string[];
}

/** What is proposed: eight scrambles, so that their differences give an honest standard error. */
export const SAMPLING: Sampling = { seed: 1, method: 'sobol', scrambles: 8 };

/** Everything that draws need, made once for all blocks. */
export interface Sampler {
  sampling: Sampling;
  /** [input] columns of the parameters that are uncertain */
  columns: readonly number[];
  streams: readonly Stream[];
  together: Together | undefined;
}

/** A parameter as far as its draws go. */
export interface Named {
  id: string;
  /** Name shared by parameters that one draw moves together. */
  together?: string;
}

/** The stream that moves a parameter. */
export const streamOf = ({ id, together }: Named): string => together ?? id;

function drawnAs(d: Distribution, tableOf: ReturnType<typeof tableMaker>): DrawnAs | undefined {
  if (d.kind === 'point') return undefined;
  if (d.kind === 'uniform' || d.kind === 'triangular') return d;
  return { kind: 'table', table: tableOf(d) };
}

/**
 * Prepares draws.
 *
 * @param distributions - [column] of each parameter; `point` for those that are certain
 * @param dependence - gives, for the names that are drawn, those that do not move independently of each other
 */
export function prepareSampler(
  parameters: readonly Named[],
  distributions: readonly Distribution[],
  sampling: Sampling,
  dependence?: (
    streams: readonly Stream[],
    newStream: (name: string) => Stream,
  ) => Together | undefined,
): Sampler {
  const tableOf = tableMaker();
  const columns: number[] = [];
  const streams = new Map<string, Stream>();
  const newStream = (name: string): Stream => ({
    name,
    words: hashName(name),
    directions: undefined,
    inputs: [],
  });
  for (const [column, parameter] of parameters.entries()) {
    const d = distributions[column];
    const how = d && drawnAs(d, tableOf);
    if (!how) continue;
    const name = streamOf(parameter);
    const stream = streams.get(name) ?? newStream(name);
    streams.set(name, stream);
    stream.inputs.push({ input: columns.push(column) - 1, how });
  }
  const drawn = [...streams.values()];
  const together = dependence?.(drawn, newStream);
  const all = [...drawn, ...(together?.streams.filter(({ name }) => !streams.has(name)) ?? [])];
  if (sampling.method === 'sobol') giveDimensions(all, sampling.order ?? []);
  return { sampling, columns, streams: drawn, together };
}

/** The names in the order asked for, then the others, take the Sobol dimensions from the first on. */
function giveDimensions(streams: readonly Stream[], order: readonly string[]): void {
  const place = new Map(order.map((name, i) => [name, i]));
  const rank = ({ name }: Stream) => place.get(name) ?? order.length;
  const dimensions = sobolDirections();
  for (const [i, stream] of streams.toSorted((a, b) => rank(a) - rank(b)).entries())
    stream.directions = dimensions[i];
}
