import type { Pack } from '@som/engine';
import type { Refused } from '../effect-sizes/effect-size.ts';
import type { About, ProposeOptions } from './about.ts';
import type { Proposal } from './proposal.ts';

/** The municipality's own results. */
export interface OwnResults {
  results: { of: number; reached: number };
  /** How much the studies count beside your own, 0–1. */
  priorWeight: number;
  /** Share that would have reached it anyway. */
  without: number;
}
export function proposeFromOwn(
  _about: About,
  _packs: readonly Pack[],
  _own: OwnResults,
  _options: ProposeOptions = {},
): Proposal | Refused {
  throw new Error('soon');
}
