import type { LeverWords, Result, Uncertainty } from '@som/engine';
import type { Acceptability } from '../figures/acceptability-finding.ts';
import type { Studies } from './study-sentences.ts';

/** What a report on uncertainty is made of. */
export interface UncertaintySource {
  result: Result;
  uncertainty: Uncertainty;
  /** Words by the id of a lever. */
  words: ReadonlyMap<string, LeverWords>;
  /** What own studies would be worth, where somebody asks. */
  studies?: Studies;
  /** What a success may cost, where somebody asks. */
  acceptability?: Acceptability;
}
