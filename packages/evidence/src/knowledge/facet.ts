import type { InterventionKind, Label, OutcomeKind, Study } from '@som/engine';
import type { KnowledgeQuestion } from './entry.ts';

/** One thing a reader can choose by, with every value and how many studies it would leave. */
export interface Facet {
  of: Exclude<keyof KnowledgeQuestion, 'text'>;
  label: Label;
  values: readonly FacetValue[];
}

export interface FacetValue {
  /** As it is written in the question; of `age` the youngest age of the band. */
  value: string;
  label: Label;
  /** Studies left when this is chosen and everything else stays as chosen. */
  count: number;
  chosen: boolean;
}

/** Like things of several studies side by side; one cell a study, in the order given. */
export interface CompareRow {
  id: string;
  label: Label;
  cells: readonly Label[];
}

/** A study by name. */
export interface StudyRef {
  pack: string;
  study: string;
}

/** Where studies of a kind of intervention measured a kind of outcome. */
export interface EvidenceCell {
  intervention: InterventionKind;
  outcome: OutcomeKind;
  /** How many studies, and how many of their effects. */
  studies: number;
  effects: number;
  /** The strongest design among them. */
  strongest: Study['design'];
  /** How many studies found what. */
  findings: Readonly<Record<Study['finding'], number>>;
  ids: readonly StudyRef[];
}

/** An outcome of a pack that a chain leads to, without a controlled study behind it. */
export interface EvidenceGap {
  pack: string;
  group: string;
  outcome: string;
  chain: string;
  /** Where it would stand on the map, as far as it is known. */
  intervention: InterventionKind | undefined;
  column: OutcomeKind | undefined;
  says: Label;
}

/** Interventions × outcomes: where there are studies, and where there would have to be. */
export interface EvidenceMap {
  /** Rows and columns with at least one study, in the order of the vocabulary. */
  interventions: readonly { id: InterventionKind; label: Label }[];
  outcomes: readonly { id: OutcomeKind; label: Label }[];
  /** Only cells with studies. */
  cells: readonly EvidenceCell[];
  gaps: readonly EvidenceGap[];
  /** Studies that do not say their kind of intervention, or none of whose effects says its kind of outcome. */
  unplaced: readonly StudyRef[];
}
