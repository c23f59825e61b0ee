import { type Language, surely } from '@som/engine';

/** Doubt in words with a fixed meaning; the figure always stands beside it. */
export const probabilityWords = (share: number, lang: Language): string => surely(share)[lang];

/** A probability as chances of a hundred, never rounded to none or all: `87 af 100`. */
export function chances(share: number, lang: Language): string {
  const of = lang === 'da' ? 'af 100' : 'of 100';
  if (share > 0 && share < 0.005) return lang === 'da' ? `under 1 ${of}` : `fewer than 1 ${of}`;
  if (share < 1 && share >= 0.995) return lang === 'da' ? `over 99 ${of}` : `more than 99 ${of}`;
  return `${Math.round(share * 100)} ${of}`;
}
