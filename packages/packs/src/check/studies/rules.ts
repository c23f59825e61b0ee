import type { Rule } from '../rule.ts';
import { agesInOrder } from './ages-in-order.ts';
import { bearingsExist } from './bearings-exist.ts';
import { chainsLeadToOutcomes } from './chains-lead-to-outcomes.ts';
import { countsAddUp } from './counts-add-up.ts';
import { effectIdsAreUnique } from './effect-ids-are-unique.ts';
import { effectsMatchCounts } from './effects-match-counts.ts';
import { effectsMatchMeans } from './effects-match-means.ts';
import { findingsMatchEffects } from './findings-match-effects.ts';
import { intervalsAreEven } from './intervals-are-even.ts';
import { intervalsHoldEffects } from './intervals-hold-effects.ts';
import { linksHaveEvidence } from './links-have-evidence.ts';
import { sharesAreShares } from './shares-are-shares.ts';
import { spreadsAgree } from './spreads-agree.ts';
import { studiesAreUsed } from './studies-are-used.ts';

/** Names that studies and chains use must lead somewhere. */
export const STUDY_STRUCTURE: readonly Rule[] = [
  effectIdsAreUnique,
  bearingsExist,
  chainsLeadToOutcomes,
];

/**
 * What the numbers of a study and the links of a chain must meet. A study printed with its own contradiction is named in
 * known-gaps.yaml with the reason, as for every rule of method.
 */
export const STUDY_RULES: Readonly<Record<string, Rule>> = {
  'ages-in-order': agesInOrder,
  'counts-add-up': countsAddUp,
  'shares-are-shares': sharesAreShares,
  'intervals-hold-effects': intervalsHoldEffects,
  'intervals-are-even': intervalsAreEven,
  'spreads-agree': spreadsAgree,
  'effects-match-counts': effectsMatchCounts,
  'effects-match-means': effectsMatchMeans,
  'findings-match-effects': findingsMatchEffects,
  'links-have-evidence': linksHaveEvidence,
  'studies-are-used': studiesAreUsed,
};
