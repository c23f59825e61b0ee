import { BLOCK } from '../../draws/random.ts';
import { PURSES } from '../../sensitivity/outputs.ts';
import { deepestHoles } from './deepest-holes.ts';
import type { Gathering } from './gathering.ts';

/** What each case by itself adds up to in a chunk. */
export interface CaseSums {
  /** Number of the chunk. */
  chunk: number;
  draws: number;
  /** [case × purse] Σ net, Σ net², draws that are no loss */
  net: Float64Array;
  squares: Float64Array;
  positive: Uint32Array;
  /** [case × purse] Σ of what must be laid out before it comes back */
  outlays: Float64Array;
}

const HALF_A_KRONE = 0.5;

/** Each case by itself: kept as sums, since there may be very many of them. */
export function gatherCases(count: number): Gathering & { take(chunk: number): CaseSums } {
  const size = count * PURSES.length;
  const empty = (): CaseSums => ({
    chunk: 0,
    draws: 0,
    net: new Float64Array(size),
    squares: new Float64Array(size),
    positive: new Uint32Array(size),
    outlays: new Float64Array(size),
  });
  let sums = empty();
  const holesOf = deepestHoles();
  return {
    rows: [],
    clear() {
      sums = empty();
    },
    add(index, block, from) {
      sums.draws = Math.max(sums.draws, from + BLOCK);
      for (const [purse, net] of block.net.entries()) {
        const holes = holesOf(block, purse);
        let sum = 0;
        let square = 0;
        let positive = 0;
        let outlay = 0;
        for (let d = 0; d < BLOCK; d++) {
          const amount = net[d] ?? 0;
          sum += amount;
          square += amount * amount;
          if (amount >= -HALF_A_KRONE) positive++;
          outlay += holes[d] ?? 0;
        }
        const at = index * PURSES.length + purse;
        sums.net[at] = (sums.net[at] ?? 0) + sum;
        sums.squares[at] = (sums.squares[at] ?? 0) + square;
        sums.positive[at] = (sums.positive[at] ?? 0) + positive;
        sums.outlays[at] = (sums.outlays[at] ?? 0) + outlay;
      }
    },
    finish() {},
    take: (chunk) => ({ ...sums, chunk }),
  };
}

/** How one case falls for one purse. DKK. */
export interface CaseSpread {
  mean: number;
  sd: number;
  probabilityPositive: number;
  /** Mean of what must be laid out before it comes back. */
  outlay: number;
}

/** [case][purse] from the sums of all chunks, which are added in their order. */
export function caseSpreads(parts: readonly CaseSums[], count: number): CaseSpread[][] {
  const sorted = [...parts].sort((a, b) => a.chunk - b.chunk);
  const draws = sorted.reduce((sum, part) => sum + part.draws, 0);
  const meanOf = (pick: (part: CaseSums) => Float64Array | Uint32Array, at: number): number =>
    sorted.reduce((sum, part) => sum + (pick(part)[at] ?? 0), 0) / draws;
  return Array.from({ length: count }, (_, index) =>
    PURSES.map((_purse, purse): CaseSpread => {
      const at = index * PURSES.length + purse;
      const mean = meanOf(({ net }) => net, at);
      const square = meanOf(({ squares }) => squares, at);
      return {
        mean,
        sd: Math.sqrt(Math.max(0, square - mean * mean)),
        probabilityPositive: meanOf(({ positive }) => positive, at),
        outlay: meanOf(({ outlays }) => outlays, at),
      };
    }),
  );
}
