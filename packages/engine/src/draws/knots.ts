import { log } from '../math/log.ts';

/** A drawn whole number has 32 bits; one of them says which half of the distribution it falls in. */
export const OCTAVES = 31;
/** 2⁻³², the probability of one drawn whole number. */
export const ONE_DRAW = 1 / 4294967296;

/** Where the quantile tables have their knots: `segments` evenly spaced ones in each octave of the lower half. */
export interface Knots {
  /** Segments in an octave are 2 to the power of this. */
  bits: number;
  /** Probabilities in units of 2⁻³²: the drawn number and a half. Rising, from the first octave to the median. */
  counts: Float64Array;
  /** Their logarithms, as probabilities. */
  logs: Float64Array;
}

/** Knots with 2^bits segments in each octave. */
export function knotsOf(bits: number): Knots {
  const segments = 1 << bits;
  const counts = new Float64Array(OCTAVES * segments + 1);
  let octave = 1;
  for (let o = 0; o < OCTAVES; o++) {
    for (let i = 0; i < segments; i++) counts[o * segments + i] = octave * (1 + i / segments) + 0.5;
    octave *= 2;
  }
  counts[OCTAVES * segments] = octave + 0.5;
  return { bits, counts, logs: counts.map((count) => log(count * ONE_DRAW)) };
}
