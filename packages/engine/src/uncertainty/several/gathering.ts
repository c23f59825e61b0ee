import type { CaseBlock } from './case-draws.ts';

/**
 * Something that is added up over cases, draw by draw. Cases come one after the other, each with all its draws of a
 * chunk, so that only sums are kept however many cases there are.
 */
export interface Gathering {
  /** [row][draw of the chunk] DKK */
  rows: readonly Float64Array[];
  /** Before the first case of a chunk. */
  clear(): void;
  /**
   * Adds a block of a case.
   *
   * @param index - of the case
   * @param from - first draw of the block in the chunk
   */
  add(index: number, block: CaseBlock, from: number): void;
  /** When all cases of a chunk are in. */
  finish(): void;
}

/** Rows for the draws of a chunk. */
export const rowsOf = (count: number, draws: number): Float64Array[] =>
  Array.from({ length: count }, () => new Float64Array(draws));

/** Adds a block to a row of a chunk. */
export function addTo(
  row: Float64Array | undefined,
  block: Float64Array | undefined,
  from: number,
): void {
  if (!row || !block) return;
  for (let d = 0; d < block.length; d++) row[from + d] = (row[from + d] ?? 0) + (block[d] ?? 0);
}
