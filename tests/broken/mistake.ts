import type { Issue } from '@som/engine';
import type { Change } from './spoil.ts';

/** One mistake that people make, and every word that they are told. */
export interface Mistake {
  /** What is wrong, as a sentence. */
  what: string;
  change: Change;
  /** What is checked: the pack with its case, unless said otherwise. */
  of?: 'case';
  codes: Issue['code'][];
  /** What `som check` prints, line by line. */
  da: string[];
  en: string[];
}
