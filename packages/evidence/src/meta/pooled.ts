import type { Label } from '@som/engine';

export type Model = 'fixed' | 'dersimonian-laird' | 'reml' | 'paule-mandel';
export type Test = 'wald' | 'knapp-hartung';

/** One effect that takes part; all on the same scale, all in the same direction. */
export interface PoolEntry {
  id: string;
  estimate: number;
  /** Sampling variance, above 0. */
  variance: number;
}

export interface PoolOptions {
  model: Model;
  test: Test;
  /** Confidence level, a share; 0.95 when left out. */
  level?: number;
  /**
   * How the prediction interval is worked out: `as-test` when left out, with z for Wald and t with
   * k − 1 degrees of freedom for Knapp–Hartung, as metafor's predict() does; or `riley`, t with
   * k − 2 (Higgins, Thompson & Spiegelhalter 2009; Riley, Higgins & Deeks 2011), from three effects.
   */
  prediction?: 'as-test' | 'riley';
  /** REML has converged when a step of τ² is this small; 1e-5 when left out, as in metafor. */
  tolerance?: number;
}

/** An interval, low before high. */
export interface Interval {
  low: number;
  high: number;
}

/** What the effects say together. */
export interface Pooled extends Interval {
  model: Model;
  test: Test;
  level: number;
  /** How many effects. */
  k: number;
  estimate: number;
  se: number;
  /** z, or t with Knapp–Hartung. */
  statistic: number;
  /** Degrees of freedom of t; undefined for z. */
  df: number | undefined;
  /** Two-sided. */
  p: number;
  /** Variance between places; 0 with the fixed model. */
  tau2: number;
  tau2Se: number | undefined;
  /** Share of the variation that is not chance, 0–1. */
  i2: number;
  h2: number;
  q: number;
  qDf: number;
  qP: number;
  /** What a new place can expect; undefined with the fixed model. */
  prediction: Interval | undefined;
  /** Share of the weight of each effect, in the order given; they add up to 1. */
  weights: readonly { id: string; share: number }[];
  /** What a reader must know: one study, no heterogeneity found, few studies … */
  notes: readonly Label[];
}
