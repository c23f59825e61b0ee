import { OCTAVES } from './knots.ts';

/**
 * The inverse distribution function as cubics: the lower and the upper half of the probability are cut into octaves
 * (½…¼, ¼…⅛ and so on to 2⁻³²), each octave into equal segments, and each segment has four coefficients.
 *
 * A drawn whole number v of 32 bits stands for the probability (v + ½)·2⁻³²; the outermost number of each half has
 * the value of its neighbour.
 */
export interface QuantileTable {
  /** Segments in an octave are 2 to the power of this. */
  bits: number;
  /** [half × octave from the median outwards × segment × 4], constant first */
  cubics: Float64Array;
  /** Values are cut at these. */
  low: number;
  high: number;
}

/** Tables with eight segments in an octave: all but those of shapes far below one. */
const COARSE_BITS = 3;

/**
 * Values at drawn whole numbers, for a whole block.
 *
 * @param drawn - whole numbers of 32 bits
 * @param into - [draw] values, in the unit of the parameter
 */
export function fillFromTable(table: QuantileTable, drawn: Int32Array, into: Float64Array): void {
  if (table.bits === COARSE_BITS) fillCoarse(table.cubics, drawn, into);
  else fillFine(table, drawn, into);
  const { low, high } = table;
  if (low === -Infinity && high === Infinity) return;
  for (let i = 0; i < into.length; i++) into[i] = Math.min(high, Math.max(low, into[i] ?? 0));
}

function fillFine({ bits, cubics }: QuantileTable, drawn: Int32Array, into: Float64Array): void {
  const fractionBits = 31 - bits;
  const mask = (1 << fractionBits) - 1;
  const unit = 1 / (1 << fractionBits);
  const half = OCTAVES << bits;
  const first = 2 << bits;
  for (let i = 0; i < drawn.length; i++) {
    const v = drawn[i] ?? 0;
    const side = v >> 31; // −1 in the upper half, which is read from its end
    const w = v ^ side;
    const octave = Math.clz32(w);
    const scaled = w << octave;
    const t = (scaled & mask) * unit;
    const at = ((side & half) + (octave << bits) + (scaled >>> fractionBits) - first) << 2;
    into[i] =
      (((cubics[at + 3] ?? 0) * t + (cubics[at + 2] ?? 0)) * t + (cubics[at + 1] ?? 0)) * t +
      (cubics[at] ?? 0);
  }
}

/**
 * `fillFine` with its constants written in: everything simulated passes through this loop, and numbers that the
 * compiler can see make it a fifth quicker.
 */
function fillCoarse(cubics: Float64Array, drawn: Int32Array, into: Float64Array): void {
  for (let i = 0; i < drawn.length; i++) {
    const v = drawn[i] ?? 0;
    const side = v >> 31;
    const w = v ^ side;
    const octave = Math.clz32(w);
    const scaled = w << octave;
    const t = (scaled & 0xfffffff) * 3.725290298461914e-9; // 2⁻²⁸
    const at = ((side & 248) + (octave << 3) + (scaled >>> 28) - 16) << 2;
    into[i] =
      (((cubics[at + 3] ?? 0) * t + (cubics[at + 2] ?? 0)) * t + (cubics[at + 1] ?? 0)) * t +
      (cubics[at] ?? 0);
  }
}
