import type { Origin, QuantityKind, Spread } from '../resolve/quantity.ts';
import type { BasisName } from '../schema/bases.ts';
import type { StudyEffect } from '../schema/effect.ts';
import type { Payer } from '../schema/payer-names.ts';

/** A number of the case that can be varied. Its place in `Plan.parameters` is its column in the draws. */
export interface Parameter {
  id: string;
  value: number;
  kind: QuantityKind;
  spread?: Spread;
  basis?: BasisName;
  source?: string;
  origin: Origin;
  /** Name shared by parameters that one draw moves together; absent when it moves alone. */
  together?: string;
  /** The net result is affine in it, all else equal; a law checks this. */
  linear: boolean;
}

/** Column of a parameter; −1 where the factor is 1 (or the value 0, in tables). */
export type Column = number;

/** A share by years since it began. Columns; table entries not listed are 0. */
export type PlanLasts =
  | { kind: 'forever' }
  | { kind: 'yearly'; keeps: Column }
  | { kind: 'half-life'; halfLifeYears: Column }
  | { kind: 'table'; shares: Int32Array };

export type PlanRate =
  | { kind: 'net'; rate: Column }
  | { kind: 'difference'; with: Column; without: Column }
  | {
      kind: 'study';
      measure: StudyEffect['measure'];
      value: Column;
      without: Column;
      betterIs: 'lower' | 'higher' | undefined;
    };

export type PlanOnset =
  | { kind: 'success'; afterYears: number; rate: PlanRate; completion: Column }
  | {
      kind: 'prevention';
      /** [segment][year since intake] columns of the yearly risk */
      risk: Int32Array[];
      relativeRisk: Column;
      from: number;
      years: number;
      fades: PlanLasts;
    }
  | { kind: 'participation' }
  | { kind: 'dropout'; completion: Column }
  | {
      kind: 'both';
      members: readonly [number, number];
      joint: 'independent' | 'nested' | 'given';
      share: Column;
      /** Completion that both members carry and that must count once; −1 when it does not. */
      completion: Column;
    };

export interface PlanOutcome {
  id: string;
  onset: PlanOnset;
  holders: Column;
  lasting: PlanLasts;
}

/** Who pays which share. Years that are shared alike have one row, so that nobody need compare them. */
export interface PlanShares {
  /** [row × line] */
  rows: Float64Array;
  /** [step × year] its row; one step unless the change is by the refund ladder. */
  rowOf: Int32Array;
}

/** Change in use. Tables are columns by years since onset, or by years since intake for `byAge`. */
export type PlanChange =
  | { kind: 'table'; byYear: Int32Array }
  | { kind: 'paths'; reached: Int32Array; notReached: Int32Array }
  | {
      kind: 'ladder';
      reached: Int32Array;
      notReached: Int32Array;
      weeksBefore: number;
      /** Weeks in one unit of the service. */
      weeksPerUnit: number;
    }
  | {
      kind: 'byAge';
      /** [segment][year since intake]: columns and weights whose sum product is the mean change */
      terms: { columns: Int32Array; weights: Float64Array }[][];
    };

export interface PlanConsequence {
  id: string;
  outcome: number;
  affected: Column;
  scale: Column;
  /** 1 where the consequence holds, by segment. */
  segments: Uint8Array;
  change: PlanChange;
  lastingApplies: boolean;
  price: Column;
  /** Index factor with the sign: more use of an expense is a loss, more of a revenue a gain. */
  factor: number;
  shares: PlanShares;
}

export interface PlanCost {
  id: string;
  amount: Column;
  /** Index factor with the sign: a cost is a loss, a saved cost a gain. */
  factor: number;
  /** What the amount is multiplied by in a calendar year: a constant and a sum over cohorts. */
  constant: Float64Array;
  /** [cohort][calendar year] share of the amount per participant */
  perParticipant: Float64Array[];
  shares: PlanShares;
  /** Share of the amount that falls after the last year. */
  beyond: boolean;
}

/** A place where money falls: payer, and department within the municipality. */
export interface Line {
  payer: Payer;
  department: string;
}

export type PlanDiscount =
  | { kind: 'factors'; factors: Float64Array }
  | { kind: 'rate'; rate: Column };

/**
 * A case as columns of numbers: no labels, no words, nothing left to look up.
 * The net result is a constant tensor times products of parameters, except in those not marked `linear`.
 */
export interface Plan {
  startYear: number;
  /** Calendar years from the start year. */
  years: number;
  /** Years each cohort is followed; `per: calendar` follows all to the last year. */
  cohortYears: number;
  lines: readonly Line[];
  parameters: readonly Parameter[];
  /** Year (from the start year) and column of each cohort. */
  intake: readonly { year: number; count: Column }[];
  /** Columns of the segments' shares. */
  segments: Int32Array;
  outcomes: readonly PlanOutcome[];
  consequences: readonly PlanConsequence[];
  costs: readonly PlanCost[];
  discount: PlanDiscount;
  /** Column of the factor on all effects together; participation and drop-out are not effects. */
  effectScale: Column;
}
