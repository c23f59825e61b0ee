import type { Label, Language } from '@som/engine';
import { MINUS, number } from '../numbers.ts';

/** How the values of an effect are to be read. */
export type EffectUnit = 'ratio' | 'share' | 'plain';

/** An effect as a reader meets it: a ratio is not logged, a share is 0–1. */
export interface EffectValue {
  estimate: number;
  low?: number;
  high?: number;
}

/** The value that says "no difference". */
export const noEffect = (unit: EffectUnit): number => (unit === 'ratio' ? 1 : 0);

/** One value: `0,64` for a ratio, `+26` of 100 for a share, `−0,35` else. */
export function effectNumber(value: number, unit: EffectUnit, lang: Language): string {
  if (unit === 'share') return number(value * 100, lang, { signed: true });
  if (unit === 'plain') return number(value, lang, { decimals: 2, fixed: true, signed: true });
  const decimals = value >= 100 ? 0 : value >= 10 ? 1 : value < 0.095 ? 3 : 2;
  return number(value, lang, { decimals, fixed: value < 10 });
}

/** `0,50–0,82`; with signs the word stands between, since two dashes in a row cannot be read. */
export function effectRange(low: number, high: number, unit: EffectUnit, lang: Language): string {
  const [from, to] = [effectNumber(low, unit, lang), effectNumber(high, unit, lang)];
  const signed = [from, to].some((shown) => shown.startsWith(MINUS) || shown.startsWith('+'));
  return signed ? `${from} ${lang === 'da' ? 'til' : 'to'} ${to}` : `${from}–${to}`;
}

const OF_100: Label = { da: ' af 100', en: ' of 100' };

/** `0,64 (0,50–0,82)` or `+26 (+8 til +43) af 100`. */
export function effectWords(
  { estimate, low, high }: EffectValue,
  unit: EffectUnit,
  lang: Language,
): string {
  const range =
    low === undefined || high === undefined ? '' : ` (${effectRange(low, high, unit, lang)})`;
  return `${effectNumber(estimate, unit, lang)}${range}${unit === 'share' ? OF_100[lang] : ''}`;
}
