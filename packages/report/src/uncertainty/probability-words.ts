import { type Language, surely } from '@som/engine';

/** A probability as the figure beside the words shows it, in whole chances of a hundred. */
export const inHundredths = (share: number): number => Math.round(share * 100) / 100;

/** Doubt in words with a fixed meaning: of the figure that stands beside them, so that the two never disagree. */
export const probabilityWords = (share: number, lang: Language): string =>
  surely(inHundredths(share))[lang];

/** A probability as chances of a hundred, never rounded to none or all: `87 af 100`. */
export function chances(share: number, lang: Language): string {
  const of = lang === 'da' ? 'af 100' : 'of 100';
  if (share > 0 && share < 0.005) return lang === 'da' ? `under 1 ${of}` : `fewer than 1 ${of}`;
  if (share < 1 && share >= 0.995) return lang === 'da' ? `over 99 ${of}` : `more than 99 ${of}`;
  return `${Math.round(share * 100)} ${of}`;
}
