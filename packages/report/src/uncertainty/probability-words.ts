import type { Language } from '@som/engine';

/** Doubt in words with a fixed meaning; the figure always stands beside it. */
export function probabilityWords(share: number, lang: Language): string {
  const words = [
    { from: 0.95, da: 'sikkert', en: 'certain' },
    { from: 0.8, da: 'meget sandsynligt', en: 'very likely' },
    { from: 0.5, da: 'mere sandsynligt end ikke', en: 'more likely than not' },
  ].find(({ from }) => (from === 0.5 ? share > from : share >= from));
  return words?.[lang] ?? (lang === 'da' ? 'usikkert' : 'uncertain');
}

/** A probability as chances of a hundred, never rounded to none or all: `87 af 100`. */
export function chances(share: number, lang: Language): string {
  const of = lang === 'da' ? 'af 100' : 'of 100';
  if (share > 0 && share < 0.005) return lang === 'da' ? `under 1 ${of}` : `fewer than 1 ${of}`;
  if (share < 1 && share >= 0.995) return lang === 'da' ? `over 99 ${of}` : `more than 99 ${of}`;
  return `${Math.round(share * 100)} ${of}`;
}
