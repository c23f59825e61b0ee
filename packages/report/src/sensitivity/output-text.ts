import type { Language, Output } from '@som/engine';
import { PAYER_SUBJECTS } from '../words.ts';

/** Whom and when an output is about: `kommunen, inden for de fire budgetår`. */
export function outputText({ purse, window }: Output, lang: Language): string {
  const who =
    purse === 'total'
      ? lang === 'da'
        ? 'det offentlige i alt'
        : 'the public purse in all'
      : PAYER_SUBJECTS[purse][lang];
  if (window === 'net') return who;
  return lang === 'da'
    ? `${who} inden for de fire budgetår`
    : `${who} within the four budget years`;
}
