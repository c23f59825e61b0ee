import type { Label } from '@som/engine';

/** Scales on which effects can be added up. Ratios are logged, so that twice and half are equally far from none. */
export const SCALES = [
  'log-odds-ratio',
  'log-relative-risk',
  'log-hazard-ratio',
  'risk-difference',
  'standardised-mean-difference',
  'mean-difference',
] as const;
export type Scale = (typeof SCALES)[number];

/** An effect and its uncertainty on a scale, in the direction in which it was published. */
export interface EffectSize {
  scale: Scale;
  /** Natural logarithm of a ratio; a share; standard deviations; points of the instrument. */
  estimate: number;
  /** Sampling variance of the estimate, above 0. */
  variance: number;
  /** Whether more of what was counted is better. */
  betterIs: 'higher' | 'lower';
  /** How it was worked out of what the study printed, one sentence a step. */
  steps: readonly Label[];
}

/** Why a published effect cannot be added up with others, and what would be needed. */
export interface Refused {
  refused: Label;
}

export const isRefused = <T extends object>(answer: T | Refused): answer is Refused =>
  'refused' in answer;
