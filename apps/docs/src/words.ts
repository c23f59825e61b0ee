import type { Label } from '@som/engine';
import words from './words.json' with { type: 'json' };

/** A word of the field: the same in file, type, key, report and page. */
export interface GlossaryWord {
  id: string;
  word: Label;
  /** Keys in files and results. */
  code: string;
  meaning: Label;
}

/** The dictionary of the platform and the words of the field. The page sorts them by language. */
export const WORDS: readonly GlossaryWord[] = words;
