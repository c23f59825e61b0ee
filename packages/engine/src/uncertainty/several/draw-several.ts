import { BLOCK } from '../../draws/random.ts';
import { blocksOf } from '../question.ts';
import { addBlock, emptyTally, type Frame, frameOf, type Tally } from '../tally.ts';
import type { UncertaintySettings } from '../uncertainty.ts';
import { drawsOfCase } from './case-draws.ts';
import type { Gathering } from './gathering.ts';
import { type DrawnCase, movingAmongCases } from './shared-sampler.ts';

/** Blocks in a chunk, whose draws of all cases are held at once. */
const CHUNK = 16;
/** Draws of a chunk. */
export const CHUNK_DRAWS = CHUNK * BLOCK;
/** Blocks from which the frame of the counts is made. */
const LOOKED_AT = 8;

/** Several cases drawn together are always drawn by plain random numbers. */
export const severalSettings = (settings: UncertaintySettings): UncertaintySettings => ({
  ...settings,
  method: 'monte-carlo',
});

/** Numbers of all chunks, to be shared out among threads. */
export const severalChunks = (settings: UncertaintySettings): number[] =>
  Array.from({ length: Math.ceil(blocksOf(severalSettings(settings)) / CHUNK) }, (_, i) => i);

/**
 * Gathers the draws of a chunk over all cases. A case is got ready anew for each chunk, so that memory does not grow
 * with the number of cases or of draws.
 *
 * @param only - numbers of the cases that are drawn, when the others matter only for what moves together
 * @returns draws in the chunk
 */
export function gatherChunk(
  cases: readonly DrawnCase[],
  settings: UncertaintySettings,
  gatherings: readonly Gathering[],
  chunk: number,
  only?: ReadonlySet<number>,
): number {
  const moving = movingAmongCases(cases);
  const blocks = Math.min(CHUNK, blocksOf(severalSettings(settings)) - chunk * CHUNK);
  for (const gathering of gatherings) gathering.clear();
  for (const [index, drawn] of cases.entries()) {
    if (only && !only.has(index)) continue;
    const blockOf = drawsOfCase(drawn, moving);
    for (let i = 0; i < blocks; i++) {
      const block = blockOf(chunk * CHUNK + i);
      for (const gathering of gatherings) gathering.add(index, block, i * BLOCK);
    }
  }
  for (const gathering of gatherings) gathering.finish();
  return blocks * BLOCK;
}

/** The frame of rows, from the first draws of the first chunk. */
export const frameOfRows = (rows: readonly Float64Array[], draws: number): Frame =>
  frameOf(rows.map((row) => row.subarray(0, Math.min(draws, LOOKED_AT * BLOCK))));

/** Counts the rows of a chunk. */
export function countChunk(
  tally: Tally,
  frame: Frame,
  rows: readonly Float64Array[],
  chunk: number,
  draws: number,
  each: (block: readonly Float64Array[]) => void = () => {},
): void {
  for (let from = 0; from < draws; from += BLOCK) {
    const block = rows.map((row) => row.subarray(from, from + BLOCK));
    addBlock(tally, frame, block, { chunk, scramble: 0 });
    each(block);
  }
}

/** Nothing counted yet of so many rows. */
export const noCounts = (rows: number): Tally => emptyTally(rows, 1);
