import type { Plan } from '../compile/plan.ts';
import { BLOCK } from '../draws/random.ts';
import { emptySample, sampleBlock } from '../draws/sample.ts';
import type { Sampler } from '../draws/sampler.ts';
import { type DrawOutputs, drawOutputs } from './draw-outputs.ts';
import {
  countPaybacks,
  laysOut,
  mergePaybacks,
  noPaybacks,
  type PaybackCounts,
} from './paybacks.ts';
import { addBlock, emptyTally, type Frame, frameOf, mergeTallies, type Tally } from './tally.ts';

/** Blocks in a chunk at least, and chunks at most: however many draws, no more than their sums are kept. */
const LEAST_BLOCKS = 16;
const MOST_CHUNKS = 256;

/** Blocks whose sums are kept together; a thread takes whole chunks. */
export const chunkOf = (blocks: number): number =>
  Math.max(LEAST_BLOCKS, Math.ceil(blocks / MOST_CHUNKS));

/** Draws counted, whichever thread made them. */
export interface Drawn {
  tally: Tally;
  paybacks: PaybackCounts;
}

/** Everything that drawing needs, made once in each thread. */
export interface Drawing {
  plan: Plan;
  sampler: Sampler;
  outputs: DrawOutputs;
  /** [series][draw] of the first blocks, once they have been looked at: they need not be drawn again. */
  looked: Float64Array[];
}

export const drawingOf = (plan: Plan, sampler: Sampler): Drawing => ({
  plan,
  sampler,
  outputs: drawOutputs(plan, sampler.columns),
  looked: [],
});

/** The frame of the counts, from the first block of every scramble: every thread finds the same one. */
export function lookAhead(drawing: Drawing): Frame {
  const { sampler, outputs } = drawing;
  const blocks = Math.max(8, sampler.sampling.scrambles);
  const look = Array.from({ length: outputs.series }, () => new Float64Array(blocks * BLOCK));
  const sample = emptySample(sampler);
  for (let block = 0; block < blocks; block++) {
    const rows = outputs.of(sampleBlock(sampler, block, sample).values);
    for (const [i, row] of rows.entries()) look[i]?.set(row, block * BLOCK);
  }
  drawing.looked = look;
  return frameOf(look);
}

/** Draws some chunks, as they are handed out; several threads may share them as they like. */
export function drawChunks(
  { plan, sampler, outputs, looked }: Drawing,
  frame: Frame,
  chunks: Iterable<number>,
  blocks: number,
): Drawn {
  const { scrambles } = sampler.sampling;
  const tally = emptyTally(outputs.series, scrambles);
  const paybacks = noPaybacks(plan.years);
  const outlays = laysOut([plan]);
  const sample = emptySample(sampler);
  const known = (looked[0]?.length ?? 0) / BLOCK;
  const rowsOf = (block: number): readonly Float64Array[] =>
    block < known
      ? looked.map((row) => row.subarray(block * BLOCK, (block + 1) * BLOCK))
      : outputs.of(sampleBlock(sampler, block, sample).values);
  const size = chunkOf(blocks);
  for (const chunk of chunks)
    for (let block = chunk * size; block < Math.min(blocks, (chunk + 1) * size); block++) {
      const rows = rowsOf(block);
      addBlock(tally, frame, rows, { chunk, scramble: block % scrambles });
      countPaybacks(paybacks, outputs, rows, plan.years, outlays);
    }
  return { tally, paybacks };
}

/** What several threads drew, as one. */
export function mergeDrawn(parts: readonly Drawn[]): Drawn {
  return {
    tally: mergeTallies(parts.map(({ tally }) => tally)),
    paybacks: mergePaybacks(parts.map(({ paybacks }) => paybacks)),
  };
}
