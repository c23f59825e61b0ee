import type { Language } from '@som/engine';
import { WORDS, type Word } from './words/headings.ts';

export * from './words/headings.ts';
export * from './words/names.ts';

/** A word of the report in one language. */
export const word = (key: Word, lang: Language): string => WORDS[key][lang];

/** "kommunen, regionen og staten". */
export function listed(items: readonly string[], lang: Language): string {
  const and = lang === 'da' ? ' og ' : ' and ';
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')}${and}${items.at(-1)}`;
}
