import type { Label, Pack, Source, Study } from '@som/engine';

/** A study in the knowledge base: where it stands, and which groups, outcomes and chains it bears on. */
export interface KnowledgeEntry {
  pack: Pick<Pack, 'id' | 'version' | 'manifest'>;
  id: string;
  study: Study;
  /** The work it is published in, from sources.yaml or the study itself. */
  work?: Source;
  groups: readonly { id: string; label: Label }[];
  outcomes: readonly { id: string; label: Label }[];
  chains: readonly { id: string; label: Label; says: Label }[];
}

/** What a reader narrows the knowledge base down by; all given must hold, a text is looked for in all its words. */
export interface KnowledgeQuestion {
  text?: string;
  pack?: string;
  group?: string;
  age?: number;
  problem?: string;
  intervention?: string;
  outcome?: string;
  design?: string;
  country?: string;
  finding?: string;
}
