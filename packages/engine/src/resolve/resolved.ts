import type { BasisName } from '../schema/bases.ts';
import type { StudyEffect } from '../schema/effect.ts';
import type { RefundStep } from '../schema/refund-steps.ts';
import type { Label } from '../schema/words.ts';
import type { Quantity } from './quantity.ts';

/** A share of holders by years since it began. */
export type Lasts =
  | { kind: 'forever' }
  | { kind: 'yearly'; keeps: Quantity }
  | { kind: 'half-life'; halfLifeYears: Quantity }
  | { kind: 'table'; shares: Record<number, Quantity> };

/** A net rate as it is written. */
export type RateForm =
  | { kind: 'net'; rate: Quantity }
  | { kind: 'difference'; with: Quantity; without: Quantity | undefined }
  | {
      kind: 'study';
      measure: StudyEffect['measure'];
      value: Quantity;
      without: Quantity;
      betterIs: 'lower' | 'higher' | undefined;
      study: string | undefined;
    };

/** When and for whom an outcome sets in, net of the counterfactual. */
export type OnsetForm =
  | { kind: 'success'; afterYears: number; rate: RateForm; amongCompleters: boolean }
  | {
      kind: 'prevention';
      /** by segment id; `''` holds for every segment */
      risk: Record<string, Record<number, Quantity>>;
      relativeRisk: Quantity;
      from: number;
      years: number;
      fades: Lasts;
    }
  | { kind: 'participation' }
  | { kind: 'dropout' }
  | {
      kind: 'both';
      members: readonly [string, string];
      joint: 'independent' | 'nested' | 'given';
      share: Quantity | undefined;
    };

export interface ResolvedOutcome {
  id: string;
  label: Label;
  onset: OnsetForm;
  /** Role that holds it; `participant` is the unit itself. */
  of: string;
  /** Holders per participant; absent when the unit itself holds it. */
  holders: Quantity | undefined;
  /** Absent for participation and drop-out: those last as long as their consequences do. */
  lasting: Lasts | undefined;
  effectBasis: BasisName | undefined;
  lastingBasis: BasisName | undefined;
}

/** How the amount is split over payers, and the municipality's part over departments. */
export type Split =
  | { kind: 'shares'; byYear: readonly DatedShares[]; departments: Record<string, number> }
  | { kind: 'ladder'; stateShare: Record<RefundStep, number>; departments: Record<string, number> };
export interface DatedShares {
  from: number;
  until: number;
  shares: { municipality: number; region: number; state: number; other: number };
}

export interface ResolvedPrice {
  service: string;
  label: Label;
  unit: string;
  unitLabel: Label;
  price: Quantity;
  priceYear: number;
  index: string;
  /** index[priceYear of the case] / index[price year of the price] */
  indexFactor: number;
  direction: 'expense' | 'revenue';
  split: Split;
  /** Cashable share of the municipality's part; `unknown` is never read as 1. */
  cashable: { short: Quantity; long: Quantity } | 'transfer' | 'unknown';
}

/** How the use of a service changes. Tables by years since onset, or by age. */
export type ChangeForm =
  | { kind: 'change'; byYear: Record<number, Quantity> }
  | {
      kind: 'paths';
      reached: Record<number, Quantity>;
      notReached: Record<number, Quantity>;
      weeksBefore: number | undefined;
    }
  | { kind: 'byAge'; bands: { from: number; to: number; value: Quantity }[] };

export interface ResolvedConsequence {
  id: string;
  label: Label;
  outcome: string;
  affects: string;
  /** Persons per holder; absent when the holder itself. */
  affected: Quantity | undefined;
  /** Segment ids; absent when all. */
  segments: readonly string[] | undefined;
  change: ChangeForm;
  hold: boolean;
  scale: Quantity | undefined;
  /** Relapse is not yet in the figures, so lasting is applied. */
  lastingApplies: boolean;
  price: ResolvedPrice;
  refundStep: RefundStep | undefined;
  changeBasis: BasisName;
}

export interface ResolvedCost {
  id: string;
  label: Label;
  saved: boolean;
  per: 'participant' | 'family' | 'cohort' | 'year' | 'once';
  amount: Quantity;
  priceYear: number;
  index: string;
  indexFactor: number;
  spread: readonly number[];
  /** Calendar years for per: year; the one year for per: once. */
  from: number | undefined;
  to: number | undefined;
  split: Split;
  service: string | undefined;
}

export interface ResolvedSegment {
  id: string;
  label: Label;
  share: Quantity;
  age: readonly [number, number] | undefined;
}

export type Discounting =
  | { kind: 'schedule'; schedule: string; steps: readonly { from: number; rate: number }[] }
  | { kind: 'rate'; rate: Quantity }
  | { kind: 'none' };

/** A case with every name looked up and every number carrying its origin. */
export interface Resolved {
  startYear: number;
  priceYear: number;
  horizon: { years: number; per: 'cohort' | 'calendar' };
  /** Last calendar year of the calculation. */
  lastYear: number;
  intake: { year: number; count: Quantity }[];
  completion: Quantity | undefined;
  segments: ResolvedSegment[];
  outcomes: ResolvedOutcome[];
  consequences: ResolvedConsequence[];
  costs: ResolvedCost[];
  discount: Discounting;
}
