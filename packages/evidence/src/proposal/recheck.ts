import type { Case, Label, Pack } from '@som/engine';
import type { Refused } from '../effect-sizes/effect-size.ts';
import type { BearingEffect, Proposal } from './proposal.ts';

/** Whether a figure written in a case still is what its studies give. */
export interface Rechecked {
  outcome: string;
  written: { value: number; low: number | undefined; high: number | undefined };
  /** The same effects and switches, with today's packs. */
  again: Proposal | Refused;
  /** The figure and its interval are the same to the digits written. */
  same: boolean;
  /** Effects that would take part today and are not among those the figure rests on. */
  news: readonly BearingEffect[];
  says: Label;
}
export function recheck(_asked: Case, _packs: readonly Pack[]): Rechecked[] {
  throw new Error('soon');
}
