import type { Pack } from '@som/engine';
import type { Refused } from '../effect-sizes/effect-size.ts';
import type { About, ProposeOptions } from './about.ts';
import type { Proposal } from './proposal.ts';
export function propose(
  _about: About,
  _packs: readonly Pack[],
  _options: ProposeOptions = {},
): Proposal | Refused {
  throw new Error('soon');
}
