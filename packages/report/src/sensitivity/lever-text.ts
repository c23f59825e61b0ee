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

/** Units that are counted: one of them has a word of its own. */
const ONE: Readonly<Record<string, string>> = { personer: 'person', persons: 'person' };

/** A number of a lever with its unit. */
function counted(
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
  // there is no half participant to be at least
  const people = lever.kind === 'participants' && rounding !== 'nearest';
  const decimals = Math.abs(value) < 100 && !people ? 2 : 0;
  const shown = number(rounded(value, decimals, rounding), lang, { decimals });
  if (per === undefined) return shown;
  return `${shown} ${(shown === '1' ? ONE[per] : undefined) ?? plainText(per)}`;
}

/** A value of a lever as it is read: `26 %`, `11.500 kr.`, `0,8 gange det skrevne`. */
export function leverValue(
  named: NamedLever,
  value: number,
  lang: Language,
  rounding: Rounding = 'nearest',
): string {
  if (named.lever.kind === 'consequence' && value === 1)
    return lang === 'da' ? 'som skrevet' : 'as written';
  return counted(named, value, lang, rounding);
}

/**
 * The range of a lever, the unit said once: `0 – 35 %`, `11.000 – 18.000 kr.`; nothing where it counts as certain.
 *
 * @param bare - without the unit, beside a value that has it
 */
export function leverRange(
  named: NamedLever,
  lang: Language,
  { bare = false }: { bare?: boolean } = {},
): string | undefined {
  const { range } = named.lever;
  if (!range) return undefined;
  const from = counted(named, range.low, lang).split(' ');
  const to = counted(named, range.high, lang).split(' ');
  const unit: string[] = [];
  while (from.length > 1 && to.length > 1 && from.at(-1) === to.at(-1)) {
    unit.unshift(from.pop() ?? '');
    to.pop();
  }
  // the currency of an English amount stands first
  if (to.length > 1 && from[0] === to[0]) to.shift();
  return [...from, '–', ...to, ...(bare ? [] : unit)].join(' ');
}

/** The name of a lever. */
export const leverName = ({ words }: NamedLever, lang: Language): string =>
  plainText(words.label[lang]);
