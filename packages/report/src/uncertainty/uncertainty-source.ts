import type { LeverWords, Result, Uncertainty } from '@som/engine';

/** What a report on uncertainty is made of. */
export interface UncertaintySource {
  result: Result;
  uncertainty: Uncertainty;
  /** Words by the id of a lever. */
  words: ReadonlyMap<string, LeverWords>;
}
