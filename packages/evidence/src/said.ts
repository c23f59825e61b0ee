import type { Label, Language } from '@som/engine';

const MINUS = '\u2212';

/** What a sentence can name: a number, a text that is the same in both languages, or a text in each. */
export type Named = Readonly<Record<string, number | string | Label>>;

/** The digits of a number as people write them: 1.234,5 in Danish, 1,234.5 in English; − as in print. */
function digits(value: number, language: Language): string {
  const [whole = '0', decimals] = String(Math.abs(value)).split('.');
  const [thousands, point] = language === 'da' ? ['.', ','] : [',', '.'];
  const marked = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const size = decimals === undefined ? marked : `${marked}${point}${decimals}`;
  return value < 0 ? `${MINUS}${size}` : size;
}

/** Whole numbers whole; others to three significant digits, and never as 1e-7. */
function rounded(value: number): number {
  if (Number.isInteger(value)) return value;
  if (Math.abs(value) < 0.000_05) return 0;
  const size = Math.abs(value) >= 1000 ? Math.floor(Math.abs(value) + 0.5) : Math.abs(value);
  const near = Number(size.toPrecision(size >= 1000 ? 15 : 3));
  return value < 0 ? -near : near;
}

/** A number in both languages, to three significant digits. */
export const figure = (value: number): Label => ({
  da: digits(rounded(value), 'da'),
  en: digits(rounded(value), 'en'),
});

/** A share in both languages as a percentage with at most one decimal: `26,3 %` and `26.3%`. */
export function percent(share: number): Label {
  const { da, en } = ofHundred(share);
  return { da: `${da}\u00a0%`, en: `${en}%` };
}

/** A share as so many of a hundred, with at most one decimal and without unit: `26,3`. */
export function ofHundred(share: number): Label {
  const value = Number((share * 100).toFixed(1));
  const shown = value === 0 ? 0 : value; // a zero has no sign
  return { da: digits(shown, 'da'), en: digits(shown, 'en') };
}

const inLanguage = (named: Named[string] | undefined, language: Language): string => {
  if (named === undefined) throw new Error('said: the sentence names something that is not given');
  if (typeof named === 'number') return figure(named)[language];
  return typeof named === 'string' ? named : named[language];
};

/**
 * A sentence in both languages, in which `{name}` stands for something named.
 *
 * @throws Error when the sentence names something that is not given
 */
export function said(da: string, en: string, named: Named = {}): Label {
  const fill = (template: string, language: Language) =>
    template.replace(/\{(\w+)\}/g, (_, name: string) => inLanguage(named[name], language));
  return { da: fill(da, 'da'), en: fill(en, 'en') };
}
