import { moveTogether } from './move-together.ts';
import { fillFromTable } from './quantile-table.ts';
import { BLOCK, fillRandom, hashOf, stateOf } from './random.ts';
import type { Sampler } from './sampler.ts';
import { fillSobol } from './sobol.ts';
import type { DrawnAs, Stream } from './stream.ts';

/** One block of draws of the parameters that are uncertain. */
export interface Sample {
  /** Number of its first draw. */
  first: number;
  /** [input] columns of the plan's parameters */
  columns: readonly number[];
  /** [input][draw] values, in the unit of the parameter */
  values: readonly Float64Array[];
  /** [draw] room for drawn whole numbers */
  drawn: Int32Array;
}

/** Room for a block of draws, to be filled again and again. */
export const emptySample = ({ columns }: Sampler): Sample => ({
  first: 0,
  columns,
  values: columns.map(() => new Float64Array(BLOCK)),
  drawn: new Int32Array(BLOCK),
});

/**
 * The drawn whole numbers of one stream in one block.
 *
 * Sobol points are dealt to the scrambles block by block, so that each scramble has as many points and the draws
 * 0 … n − 1 are the same however many more are drawn.
 */
export function fillDrawn(sampler: Sampler, stream: Stream, block: number, into: Int32Array): void {
  const { seed, method, scrambles } = sampler.sampling;
  const { words, directions } = stream;
  if (method === 'monte-carlo' || !directions) {
    fillRandom(stateOf(seed, words, block), into);
    return;
  }
  const scramble = block % scrambles;
  const [state] = stateOf(seed, words, scramble);
  fillSobol(directions, ((block - scramble) / scrambles) * BLOCK, hashOf([state], 21), into);
}

export function fillValues(how: DrawnAs, drawn: Int32Array, into: Float64Array): void {
  if (how.kind === 'table') {
    fillFromTable(how.table, drawn, into);
    return;
  }
  const { low, high } = how;
  if (how.kind === 'uniform') {
    const unit = (high - low) / 4294967296;
    for (let i = 0; i < drawn.length; i++)
      into[i] = low + ((drawn[i] ?? 0) >>> 0) * unit + unit / 2;
    return;
  }
  const { mode } = how;
  const up = (high - low) * (mode - low);
  const down = (high - low) * (high - mode);
  const turn = (mode - low) / (high - low);
  for (let i = 0; i < drawn.length; i++) {
    const p = (((drawn[i] ?? 0) >>> 0) + 0.5) / 4294967296;
    into[i] = p < turn ? low + Math.sqrt(p * up) : high - Math.sqrt((1 - p) * down);
  }
}

/**
 * Draws of one block: numbers `block`·512 and on. The same numbers whichever blocks are drawn before, on one thread
 * or many, and in every JavaScript engine.
 *
 * @param into - written over when given
 */
export function sampleBlock(sampler: Sampler, block: number, into = emptySample(sampler)): Sample {
  const { streams, together } = sampler;
  const moved =
    together && moveTogether(together, (stream, bits) => fillDrawn(sampler, stream, block, bits));
  const own = into.drawn;
  for (const stream of streams) {
    const drawn = moved?.get(stream.name) ?? own;
    if (drawn === own) fillDrawn(sampler, stream, block, own);
    for (const { input, how } of stream.inputs) {
      const values = into.values[input];
      if (values) fillValues(how, drawn, values);
    }
  }
  return { ...into, first: block * BLOCK };
}
