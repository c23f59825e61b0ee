/** The scale on which one side of an interval is normal. */
export type SideScale = 'plain' | 'log' | 'logit';

/** One side of a median: normal with this spread on this scale. */
export interface Side {
  scale: SideScale;
  sd: number;
}

/**
 * How likely each value of a parameter is, in the unit of the parameter.
 *
 * `two-sided` puts half of the probability on each side of its median, each side normal with a spread of its own on
 * the plain, the log or the logit scale (between `low` and `high`); a plain side is cut at `low` and `high`.
 */
export type Distribution =
  | { kind: 'point'; value: number }
  | { kind: 'uniform'; low: number; high: number }
  | { kind: 'triangular'; low: number; mode: number; high: number }
  | { kind: 'normal'; mean: number; sd: number }
  /** ln X is normal with mean `mu` and standard deviation `sigma`. */
  | { kind: 'lognormal'; mu: number; sigma: number }
  | { kind: 'gamma'; shape: number; scale: number }
  /** low + (high − low) · Beta(alpha, beta); PERT is one of these. */
  | { kind: 'beta'; alpha: number; beta: number; low: number; high: number }
  | TwoSided;

export interface TwoSided {
  kind: 'two-sided';
  median: number;
  below: Side;
  above: Side;
  low: number;
  high: number;
}
