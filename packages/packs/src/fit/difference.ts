import type { Label } from '@som/engine';

/** What a case can do about a difference. */
export type Adjust =
  | { kind: 'segments'; shares: Record<string, number> }
  | { kind: 'leave-out'; consequence: string }
  | { kind: 'scale'; consequence: string; factor: number; reason: Label }
  | { kind: 'own-price'; service: string }
  | { kind: 'own-figures'; about: 'intake' | 'effect' | 'consequences' | 'outcome' };

/** Something in which a municipality's group is not the pack's, and that matters for the consequences. */
export interface Difference {
  code:
    | 'ages-outside'
    | 'age-mix'
    | 'unit'
    | 'stage'
    | 'problems-missing'
    | 'problems-extra'
    | 'measure'
    | 'service-unused'
    | 'service-unsure';
  /** What differs, and what that does to the consequences. */
  text: Label;
  /** What to do about it. */
  advice: Label;
  adjust: Adjust[];
}
