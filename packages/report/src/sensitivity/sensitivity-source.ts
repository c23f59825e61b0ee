import type { CashableLever, LeverWords, Result, Sensitivity, Threshold } from '@som/engine';

/** What a report on sensitivity is made of. */
export interface SensitivitySource {
  result: Result;
  sensitivity: Sensitivity;
  /** Words of each lever, in the order of `sensitivity.levers`. */
  words: readonly LeverWords[];
  /** Share of the unknown cashable part that the municipality needs. */
  cashable?: Threshold;
  /** The cashable shares that are known. */
  cashableShares?: readonly CashableLever[];
}
