import type { Label, Study } from '@som/engine';
import type { Texture } from './texture.ts';

/** How strong the strongest study of a cell is, by its design. */
export type Strength = 'trial' | 'comparison' | 'before-after' | 'description';

/** Studies by what was done and what was measured. */
export interface EvidenceMap {
  /** Kinds of intervention; one without a study is a gap and is shown. */
  rows: readonly { id: string; label: Label }[];
  /** Kinds of outcome. */
  columns: readonly { id: string; label: Label }[];
  cells: readonly EvidenceCell[];
}

/** The studies of one intervention on one outcome. */
export interface EvidenceCell {
  row: string;
  column: string;
  /** How many studies. */
  count: number;
  strongest: Strength;
  href?: string;
}

const OF_DESIGN: Readonly<Record<Study['design'], Strength>> = {
  'meta-analysis': 'trial',
  'randomised-trial': 'trial',
  'quasi-experiment': 'comparison',
  'register-study': 'comparison',
  'before-after': 'before-after',
  qualitative: 'description',
  model: 'description',
  descriptive: 'description',
};

/** The strength of a design in the map. */
export const strengthOf = (design: Study['design']): Strength => OF_DESIGN[design];

/** Strongest first; the second cue beside the size: solid, striped, ringed, empty. */
export const STRENGTHS: Readonly<Record<Strength, { label: Label; texture: Texture | 'empty' }>> = {
  trial: {
    label: { da: 'forsøg med lodtrækning, samlinger af studier', en: 'randomised trials, reviews' },
    texture: 'solid',
  },
  comparison: {
    label: { da: 'sammenligning uden lodtrækning', en: 'comparison without randomisation' },
    texture: 'rows',
  },
  'before-after': {
    label: { da: 'kun før og efter', en: 'before and after only' },
    texture: 'dots',
  },
  description: {
    label: { da: 'beskrivelse, model, interview', en: 'description, model, interview' },
    texture: 'empty',
  },
};
export const STRENGTH_IDS: readonly Strength[] = [
  'trial',
  'comparison',
  'before-after',
  'description',
];

/** The cells that hold studies. */
export const filledCells = (map: EvidenceMap): readonly EvidenceCell[] =>
  map.cells.filter(
    ({ row, column, count }) =>
      count > 0 &&
      map.rows.some(({ id }) => id === row) &&
      map.columns.some(({ id }) => id === column),
  );
