import type { Pack } from '@som/engine';
import type { About, Proposal, Refused } from '@som/evidence';

/** What the form of a way is told and tells. */
export interface WayForm {
  about: About;
  packs: readonly Pack[];
  /** Of prevention the numbers are of those who meet the problem. */
  isPrevention: boolean;
  /** Share that reaches the outcome, or meets the problem, without the intervention; as it was typed above. */
  without: number | undefined;
  /** The proposal, why there is none, or nothing while fields are missing. */
  onAnswer: (answer: Proposal | Refused | undefined) => void;
}
