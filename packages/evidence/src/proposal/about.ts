import type { Case, PoolSwitches } from '@som/engine';

/** What a rate is wanted for. */
export interface About {
  /** Id of the pack; it must be among the packs given. */
  pack: string;
  group: string;
  outcome: string;
  /** Id of the effect chain, when the case names one. */
  chain?: string;
  /** The case itself, when there is one: its own rate without the intervention is used. */
  case?: Case;
}

/** An effect of a study by name: `study`, `study/effect` or `pack/study/effect`. */
export type EffectRef = string;

/** Choices of whoever asks for a proposal; what is left out is as in `DEFAULT_SWITCHES`. */
export interface ProposeOptions {
  switches?: Partial<PoolSwitches>;
  /** Share that reaches the outcome (prevention: meets the problem) without the intervention, where you are. */
  without?: number;
  /** Effects that take part though they would not by themselves. */
  include?: readonly EffectRef[];
  /** Effects that do not take part though they would by themselves. */
  exclude?: readonly EffectRef[];
  /** Why they were left out; it is written beside them in the case and told in the logbook. */
  whyLeftOut?: string;
  /** Who chose, for the logbook. */
  by?: string;
  /** When, 2026-03-01; there is no clock here. */
  date?: string;
}

/** Choices when nobody has chosen. */
export const DEFAULT_SWITCHES: PoolSwitches = {
  model: 'reml',
  interval: 'prediction',
  test: 'knapp-hartung',
  logitConstant: 'pi-over-root-3',
  designMarkDown: true,
  developerMarkDown: true,
  transferMarkDown: true,
};
