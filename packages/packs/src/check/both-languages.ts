import { warning } from '@som/engine';
import { packContent } from './content.ts';
import type { Rule } from './rule.ts';
import { blocksIn } from './walk.ts';

/** Shorter texts are often the same in both languages: names, titles, places. */
const SENTENCE = 40;

/** Every text for readers says something in both languages: none is blank, no sentence was left untranslated. */
export const bothLanguages: Rule = (checked) =>
  packContent(checked).flatMap(({ file, content }) =>
    blocksIn(content).flatMap(({ path, value: { da, en } }) => {
      if (typeof da !== 'string' || typeof en !== 'string') return [];
      const blank = (['da', 'en'] as const).find((key) => ({ da, en })[key].trim() === '');
      if (blank) return [warning('text-blank', file, [...path, blank])];
      const isSentence = da.trim().length > SENTENCE && da.trim().includes(' ');
      return isSentence && da.trim() === en.trim()
        ? [warning('text-not-translated', file, path, { value: da.trim().slice(0, SENTENCE) })]
        : [];
    }),
  );
