/** Steps into which the draws of a series are counted. */
export const BINS = 4096;

/** Where a series is centred and between which values it is counted. [series] each. */
export interface Frame {
  centre: Float64Array;
  low: Float64Array;
  /** Width of one step; 0 where nothing varies. */
  step: Float64Array;
}

/** What a stretch of draws adds up to; kept apart so that sums are combined in one order on any number of threads. */
export interface ChunkSums {
  /** Number of the chunk. */
  index: number;
  /** [series] Σ (x − centre) */
  sums: Float64Array;
  /** [series] Σ (x − centre)² */
  squares: Float64Array;
  /** [series] Σ max(0, x): what is left when losses could be avoided */
  gains: Float64Array;
  /** [scramble × series] Σ (x − centre), for how far the scrambles differ */
  byScramble: Float64Array;
}

/** Counts of draws: whole numbers, so the order in which they are added does not matter. */
export interface Tally {
  series: number;
  scrambles: number;
  draws: number;
  /** [series × (BINS + 2)] below, in each step, above */
  counts: Uint32Array;
  /** [scramble × series] draws that are no loss */
  positive: Uint32Array;
  /** [scramble] draws */
  inScramble: Uint32Array;
  chunks: ChunkSums[];
}

export const emptyTally = (series: number, scrambles: number): Tally => ({
  series,
  scrambles,
  draws: 0,
  counts: new Uint32Array(series * (BINS + 2)),
  positive: new Uint32Array(scrambles * series),
  inScramble: new Uint32Array(scrambles),
  chunks: [],
});

/** An amount this near to nothing is no loss: half a krone, as for payback. */
const HALF_A_KRONE = 0.5;

/** The frame of series from a first look at them: wide enough that next to nothing falls outside. */
export function frameOf(look: readonly Float64Array[]): Frame {
  const centre = new Float64Array(look.length);
  const low = new Float64Array(look.length);
  const step = new Float64Array(look.length);
  for (const [i, values] of look.entries()) {
    let sum = 0;
    for (let d = 0; d < values.length; d++) sum += values[d] ?? 0;
    const mean = sum / values.length;
    let square = 0;
    for (let d = 0; d < values.length; d++)
      square += ((values[d] ?? 0) - mean) * ((values[d] ?? 0) - mean);
    const sd = Math.sqrt(square / values.length);
    centre[i] = mean;
    // eight standard deviations down and up: long tails end in the two outer counts, which are rarely touched
    low[i] = mean - 8 * sd;
    step[i] = sd > 1e-9 * Math.max(1, Math.abs(mean)) ? (16 * sd) / BINS : 0;
  }
  return { centre, low, step };
}

const emptyChunk = (index: number, series: number, scrambles: number): ChunkSums => ({
  index,
  sums: new Float64Array(series),
  squares: new Float64Array(series),
  gains: new Float64Array(series),
  byScramble: new Float64Array(scrambles * series),
});

/** Adds a block of draws to a tally; `chunk` is the number of the stretch it belongs to. */
export function addBlock(
  tally: Tally,
  frame: Frame,
  block: readonly Float64Array[],
  { chunk, scramble }: { chunk: number; scramble: number },
): void {
  const { series, scrambles } = tally;
  let into = tally.chunks.at(-1);
  if (into?.index !== chunk) {
    into = emptyChunk(chunk, series, scrambles);
    tally.chunks.push(into);
  }
  const draws = block[0]?.length ?? 0;
  tally.draws += draws;
  tally.inScramble[scramble] = (tally.inScramble[scramble] ?? 0) + draws;
  for (const [i, values] of block.entries()) {
    const [centre, low, step] = [frame.centre[i] ?? 0, frame.low[i] ?? 0, frame.step[i] ?? 0];
    const counts = tally.counts.subarray(i * (BINS + 2), (i + 1) * (BINS + 2));
    let [sum, square, gain, positive] = [0, 0, 0, 0];
    for (let d = 0; d < values.length; d++) {
      const value = values[d] ?? 0;
      const off = value - centre;
      sum += off;
      square += off * off;
      if (value > 0) gain += value;
      if (value >= -HALF_A_KRONE) positive++;
      const bin = step === 0 ? 0 : Math.floor((value - low) / step);
      const slot = bin < 0 ? 0 : bin >= BINS ? BINS + 1 : bin + 1;
      counts[slot] = (counts[slot] ?? 0) + 1;
    }
    into.sums[i] = (into.sums[i] ?? 0) + sum;
    into.squares[i] = (into.squares[i] ?? 0) + square;
    into.gains[i] = (into.gains[i] ?? 0) + gain;
    const own = scramble * series + i;
    into.byScramble[own] = (into.byScramble[own] ?? 0) + sum;
    tally.positive[own] = (tally.positive[own] ?? 0) + positive;
  }
}

/** Several tallies of the same frame as one, whatever order they were made in. */
export function mergeTallies(tallies: readonly Tally[]): Tally {
  const [first] = tallies;
  if (!first) throw new Error('no tallies to merge');
  const merged = emptyTally(first.series, first.scrambles);
  const add = (into: Uint32Array, from: Uint32Array) => {
    for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? 0) + (from[i] ?? 0);
  };
  for (const tally of tallies) {
    merged.draws += tally.draws;
    add(merged.counts, tally.counts);
    add(merged.positive, tally.positive);
    add(merged.inScramble, tally.inScramble);
    merged.chunks.push(...tally.chunks);
  }
  merged.chunks.sort((a, b) => a.index - b.index);
  return merged;
}
