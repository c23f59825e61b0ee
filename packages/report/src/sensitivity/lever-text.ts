import type { Language, Lever, LeverWords } from '@som/engine';
import { kroner, number } from '../numbers.ts';
import { plainText } from '../plain-text.ts';

/** A lever with its name in words. */
export interface NamedLever {
  lever: Lever;
  words: LeverWords;
}

/** Which way a limit is rounded, so that what is said of it stays true. */
export type Rounding = 'nearest' | 'up' | 'down';

function rounded(value: number, decimals: number, rounding: Rounding): number {
  const tens = [1, 10, 100, 1000][decimals] ?? 1;
  // nudged, so that 0.07 × 100 = 7.000000000000001 is not rounded up to 8
  if (rounding === 'up') return Math.ceil(value * tens - 1e-7) / tens;
  if (rounding === 'down') return Math.floor(value * tens + 1e-7) / tens;
  return Math.round(value * tens) / tens;
}

/** A value of a lever as it is read: `26 %`, `11.500 kr.`, `0,8 gange det skrevne`. */
export function leverValue(
  { lever, words }: NamedLever,
  value: number,
  lang: Language,
  rounding: Rounding = 'nearest',
): string {
  const da = lang === 'da';
  if (words.reads === 'share')
    return `${number(rounded(value * 100, 1, rounding), lang, { decimals: 1 })}${da ? ' %' : '%'}`;
  const per = words.unit?.[lang];
  if (words.reads === 'kroner') {
    const shown = kroner(rounded(value, Math.abs(value) < 100 ? 2 : 0, rounding), lang);
    // "kr. pr. uge" begins with the unit that the amount already carries
    const rest = per?.replace(/^(kr\.|DKK)\s*/, '') ?? '';
    return rest === '' ? shown : `${shown} ${rest}`;
  }
  if (lever.kind === 'consequence' && value === 1) return da ? 'som skrevet' : 'as written';
  const decimals = Math.abs(value) < 100 ? 2 : 0;
  const shown = number(rounded(value, decimals, rounding), lang, { decimals });
  return per === undefined ? shown : `${shown} ${plainText(per)}`;
}

/** The name of a lever. */
export const leverName = ({ words }: NamedLever, lang: Language): string =>
  plainText(words.label[lang]);
