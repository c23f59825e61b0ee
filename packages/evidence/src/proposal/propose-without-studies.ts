import type { Judgement, Label, Pack } from '@som/engine';
import type { Refused } from '../effect-sizes/effect-size.ts';
import type { About } from './about.ts';
import type { Proposal } from './proposal.ts';

interface Persons {
  of: number;
  reached: number;
}
interface Chosen {
  by?: string;
  date?: string;
}
export interface BeforeAfter extends Chosen {
  before: Persons;
  after: Persons;
  anyway: number;
  anywayFrom: string;
}
export interface Comparison extends Chosen {
  ours: Persons;
  theirs: Persons;
  similar: string;
}
export interface Judged extends Chosen {
  judgements: readonly Judgement[];
  /** Given when the judgements are gross. */
  without?: number;
}

/** What can be done when no study bears on an outcome. */
export interface HonestWay {
  way: 'before-after' | 'comparison' | 'judgement';
  label: Label;
  /** What a figure found in this way is worth. */
  worth: Label;
  /** What has to be at hand. */
  needs: readonly Label[];
}

export const proposeFromBeforeAfter = (
  _about: About,
  _packs: readonly Pack[],
  _numbers: BeforeAfter,
): Proposal | Refused => {
  throw new Error('soon');
};
export const proposeFromComparison = (
  _about: About,
  _packs: readonly Pack[],
  _numbers: Comparison,
): Proposal | Refused => {
  throw new Error('soon');
};
export const proposeFromJudgements = (
  _about: About,
  _packs: readonly Pack[],
  _numbers: Judged,
): Proposal | Refused => {
  throw new Error('soon');
};
export const waysWithoutStudies = (
  _about: About,
  _packs: readonly Pack[],
): { says: Label; ways: readonly HonestWay[] } => {
  throw new Error('soon');
};
