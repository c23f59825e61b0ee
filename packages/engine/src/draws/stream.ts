import type { QuantileTable } from './quantile-table.ts';
import type { Directions } from './sobol.ts';

/** How values are made of drawn whole numbers. */
export type DrawnAs =
  | { kind: 'table'; table: QuantileTable }
  | { kind: 'uniform'; low: number; high: number }
  | { kind: 'triangular'; low: number; mode: number; high: number };

/** A name with a stream of random numbers of its own, and the inputs it moves. */
export interface Stream {
  name: string;
  words: [number, number];
  /** Sobol dimension; absent beyond the 256 there are, where the numbers are plain random. */
  directions: Directions | undefined;
  inputs: { input: number; how: DrawnAs }[];
}

/** Streams that do not move independently. */
export interface Together {
  /** Common factors first, then the names that are drawn. */
  streams: readonly Stream[];
  /** [stream × stream] lower triangle: each normal draw is the sum of independent ones with these weights. */
  weights: Float64Array;
}
