import type { Label } from '@som/engine';
import type { EffectUnit, EffectValue } from './effect-values.ts';

/** One effect of a study. */
export interface ForestRow extends EffectValue {
  label: string;
  /** As the study printed it; left out, the value on the axis stands there. */
  published?: string;
  /** Share of the sum, 0–1; left out when nothing is added up. */
  weight?: number;
  /** As it is in the sum, when that is not as published: after mark-downs. */
  marked?: EffectValue;
  /** False is drawn hollow: shown, but not part of the sum. */
  takesPart?: boolean;
  href?: string;
}

/** What studies say, one line an effect, and what they say together. */
export interface Forest {
  /** Name of the scale: relative risk. */
  measure: Label;
  unit: EffectUnit;
  betterIs?: 'higher' | 'lower';
  rows: readonly ForestRow[];
  pooled?: EffectValue;
  /** What a new place can expect. */
  prediction?: { low: number; high: number };
  notes?: readonly string[];
}

/** The few words of the figure. */
export const FOREST_WORDS = {
  pooled: { da: 'Samlet', en: 'Together' },
  prediction: { da: 'Et nyt sted kan vente', en: 'A new place can expect' },
  outside: { da: 'indgår ikke i summen', en: 'not part of the sum' },
  weight: { da: 'vægt', en: 'weight' },
  good: { da: 'taler for indsatsen', en: 'speaks for it' },
  bad: { da: 'taler imod den', en: 'speaks against it' },
  none: { da: 'ingen forskel', en: 'no difference' },
  study: { da: 'Studie', en: 'Study' },
  published: { da: 'Som offentliggjort', en: 'As published' },
  marked: { da: 'Efter nedskrivning', en: 'After mark-downs' },
  markedKey: {
    da: '○ er studiet efter nedskrivning, som det indgår i summen',
    en: '○ is the study after mark-downs, as it is in the sum',
  },
  onScale: { da: 'På figurens skala', en: 'On the scale of the figure' },
} as const satisfies Record<string, Label>;
