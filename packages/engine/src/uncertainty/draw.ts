import type { Plan } from '../compile/plan.ts';
import { BLOCK } from '../draws/random.ts';
import { emptySample, sampleBlock } from '../draws/sample.ts';
import type { Sampler } from '../draws/sampler.ts';
import { type DrawOutputs, drawOutputs } from './draw-outputs.ts';
import { countPaybacks, noPaybacks, type PaybackCounts } from './paybacks.ts';
import { addBlock, emptyTally, type Frame, frameOf, mergeTallies, type Tally } from './tally.ts';

/** Blocks whose sums are kept together; a thread takes whole chunks. */
export const CHUNK = 16;

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
}

export const drawingOf = (plan: Plan, sampler: Sampler): Drawing => ({
  plan,
  sampler,
  outputs: drawOutputs(plan, sampler.columns),
});

/** The frame of the counts, from the first block of every scramble: every thread finds the same one. */
export function lookAhead({ sampler, outputs }: Drawing): Frame {
  const blocks = Math.max(8, sampler.sampling.scrambles);
  const look = Array.from({ length: outputs.series }, () => new Float64Array(blocks * BLOCK));
  const sample = emptySample(sampler);
  for (let block = 0; block < blocks; block++) {
    const rows = outputs.of(sampleBlock(sampler, block, sample).values);
    for (const [i, row] of rows.entries()) look[i]?.set(row, block * BLOCK);
  }
  return frameOf(look);
}

/** Draws some chunks, as they are handed out; several threads may share them as they like. */
export function drawChunks(
  { plan, sampler, outputs }: Drawing,
  frame: Frame,
  chunks: Iterable<number>,
  blocks: number,
): Drawn {
  const { scrambles } = sampler.sampling;
  const tally = emptyTally(outputs.series, scrambles);
  const paybacks = noPaybacks(plan.years);
  const sample = emptySample(sampler);
  for (const chunk of chunks)
    for (let block = chunk * CHUNK; block < Math.min(blocks, (chunk + 1) * CHUNK); block++) {
      const rows = outputs.of(sampleBlock(sampler, block, sample).values);
      addBlock(tally, frame, rows, { chunk, scramble: block % scrambles });
      countPaybacks(paybacks, outputs, rows, plan.years);
    }
  return { tally, paybacks };
}

/** What several threads drew, as one. */
export function mergeDrawn(parts: readonly Drawn[]): Drawn {
  const [first] = parts;
  if (!first) throw new Error('nothing drawn');
  const paybacks = new Uint32Array(first.paybacks.length);
  for (const part of parts)
    for (let i = 0; i < paybacks.length; i++)
      paybacks[i] = (paybacks[i] ?? 0) + (part.paybacks[i] ?? 0);
  return { tally: mergeTallies(parts.map(({ tally }) => tally)), paybacks };
}
