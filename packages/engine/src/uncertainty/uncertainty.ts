import {
  AS_REPORTED,
  CAUTIOUS,
  type UncertaintyRules,
  WITH_DEFAULTS,
} from '../distributions/rules.ts';
import type { Lever } from '../sensitivity/lever.ts';
import type { Output, Purse } from '../sensitivity/outputs.ts';

/** `reported`: only what sources report · `defaults`: also a spread where none is · `cautious`: also wider and shifted. */
export const RULES = {
  reported: AS_REPORTED,
  defaults: WITH_DEFAULTS,
  cautious: CAUTIOUS,
} as const satisfies Record<string, UncertaintyRules>;
export type RulesName = keyof typeof RULES;

/** What a run of draws is made with; the same settings give the same digits everywhere. */
export interface UncertaintySettings {
  seed: number;
  method: 'sobol' | 'monte-carlo';
  /** What becomes of figures whose source reports no spread, of weak bases and of optimism. */
  rules: RulesName;
  /** How many draws; with Sobol a whole number of scrambles of 1,024. */
  draws: number;
}

/** How an output falls over the draws. DKK. */
export interface Spread {
  mean: number;
  sd: number;
  /** The same in closed form; absent where something bends or moves together. */
  exact?: { mean: number; sd: number };
  /** Standard error of the mean: how far chance may have moved it. */
  se: number;
  /** Values below which 2.5, 5, 10, 25, 50, 75, 90, 95 and 97.5 % of the draws lie. */
  quantiles: Readonly<Record<QuantileName, number>>;
  /** Share of draws in which it is not a loss. */
  probabilityPositive: number;
  /** Standard error of that share. */
  probabilitySe: number;
  /** Share of draws in each of equal steps from `low` to `high`. */
  histogram: { low: number; high: number; shares: readonly number[] };
}

export const QUANTILES = {
  p025: 0.025,
  p05: 0.05,
  p10: 0.1,
  p25: 0.25,
  p50: 0.5,
  p75: 0.75,
  p90: 0.9,
  p95: 0.95,
  p975: 0.975,
} as const;
export type QuantileName = keyof typeof QUANTILES;

/** The running sum of a purse at the end of a year, discounted; DKK. */
export interface FanYear {
  year: number;
  mean: number;
  quantiles: Readonly<Record<QuantileName, number>>;
}

/** When a purse has its money back: shares of draws, which add up to 1. */
export interface PaybackSpread {
  /** By calendar year. */
  years: readonly { year: number; share: number }[];
  never: number;
  /** It bears no cost and loses in no year: there is nothing to have back. */
  noOutlay: number;
}

/** An assumption and what its uncertainty means. */
export interface UncertainLever {
  lever: Lever;
  /** Others that are correlated with it: all that is said here holds for knowing all of them. Mostly none. */
  movesWith: readonly Lever[];
  /** [output] share of the variance that would go if it alone were known. */
  firstOrder: readonly number[];
  /** [output] share of the variance in which it takes part. */
  totalOrder: readonly number[];
  /** [output] DKK: what knowing it would be worth to the choice do / do not. */
  evppi: readonly number[];
  /** `exact` where the mean given the assumption is a straight line; `estimated` from the draws otherwise. */
  how: 'exact' | 'estimated';
}

/** What is known about the result when what the sources say of their own uncertainty is taken seriously. */
export interface Uncertainty {
  settings: UncertaintySettings;
  outputs: readonly (Output & Spread)[];
  /** By purse. */
  fan: Readonly<Record<Purse, readonly FanYear[]>>;
  payback: Readonly<Record<Purse, PaybackSpread>>;
  levers: readonly UncertainLever[];
  /** [output] DKK: what knowing everything would be worth. */
  evpi: readonly number[];
  /** Ids of what has no interval and so counts as certain. */
  countedAsCertain: readonly string[];
  /** Ids of what got a spread by default, since its source reports none. */
  spreadByDefault: readonly string[];
  /** Ids of what the rules made wider, and of what they moved against optimism. */
  widened: readonly string[];
  moved: readonly string[];
  /** Some numbers move together. */
  correlated: boolean;
}
