import type {
  BasisName,
  Directness,
  Effect,
  Label,
  PoolSwitches,
  PublishedEffect,
  Source,
  Study,
} from '@som/engine';
import type { EffectSize } from '../effect-sizes/effect-size.ts';
import type { Interval, Pooled } from '../meta/pooled.ts';

/** A study's effect that bears on an outcome of a case, weighed. */
export interface BearingEffect {
  /** Pack in which the study stands. */
  pack: string;
  study: string;
  /** Its id in the study; `effect-1` … when it has none. */
  effect: string;
  label: Label;
  published: PublishedEffect;
  from: Study;
  /** It says so itself (`bears-on`); the chain names its study; or, weaker, it is of another group with the same problem. */
  through: 'bears-on' | 'chain' | 'elsewhere';
  /** How closely it measured the outcome, in the word of who contributed it; undefined when nobody has said. */
  directness: Directness | undefined;
  /**
   * Whether it measures the kind of thing (`outcomeKind`) that effects tied to the outcome do; undefined when nothing is
   * tied to it or the effect does not say its kind. False is only ever an effect of a study that the chain names.
   */
  sameKind: boolean | undefined;
  /** 0–1: how near the study is to the case, the mean of its parts by their weights. */
  closeness: number;
  /** 0–1: how far the design, the size, the losses and the independence can be trusted. */
  trust: number;
  /** Each part with its score, its weight and the reason in a sentence. */
  parts: readonly {
    of:
      | 'population'
      | 'intervention'
      | 'comparator'
      | 'outcome'
      | 'country'
      | 'follow-up'
      | 'design'
      | 'size'
      | 'losses'
      | 'bias'
      | 'developer';
    kind: 'closeness' | 'trust';
    score: number;
    weight: number;
    why: Label;
  }[];
  /** On the common scale, before mark-downs; or why it cannot take part in the sum. */
  size: EffectSize | { refused: Label };
  /** As it is in the sum of a proposal, after mark-downs; undefined where it takes no part or nothing was added up. */
  markedDown: EffectSize | undefined;
  /** Whether it takes part in the sum, and why or why not. */
  takesPart: boolean;
  why: Label;
}

/** One step from what the studies printed to the rate proposed, so that it can be walked back. */
export interface ProposalStep {
  what: Label;
  before?: number;
  after: number;
}

/** A rate for a case with its range, what it rests on, and the words that defend it. */
export interface Proposal {
  outcome: string;
  form: 'successRate' | 'relativeRisk';
  value: number;
  range: Interval;
  /** What the range is: of a new place, of the mean, of one study, or judged. */
  rangeIs: 'prediction' | 'confidence' | 'posterior' | 'judged';
  basis: BasisName;
  /** Rate without the intervention that the conversion used. */
  without: number | undefined;
  switches: PoolSwitches | undefined;
  effects: readonly BearingEffect[];
  pooled: Pooled | undefined;
  steps: readonly ProposalStep[];
  /** The sentence that defends it to a politician. */
  sentence: Label;
  /** What speaks against it. */
  doubts: readonly Label[];
  /** As it is written in a case file, with `restsOn`. */
  write: Effect;
  /** Works that `write` rests on and the case must list itself, since its pack does not: `sources` of the case. */
  sources: Readonly<Record<string, Source>>;
  /** What the logbook says. */
  log: Label;
}
