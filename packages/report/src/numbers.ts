import type { Language } from '@som/engine';

/** The minus sign of print; a hyphen is shorter than the plus and breaks lines. */
export const MINUS = '\u2212';
/** Shown where a number is not known. */
export const UNKNOWN = '–';

/** `signed` puts + on gains as well; a zero never has a sign. */
export interface Signed {
  signed?: boolean;
}

/** Written by hand rather than with Intl: the same characters in every browser and every version of Node. */
function digits(size: number, decimals: number, lang: Language): string {
  const [whole = '0', fraction] = size.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, lang === 'da' ? '.' : ',');
  return fraction === undefined ? grouped : `${grouped}${lang === 'da' ? ',' : '.'}${fraction}`;
}

/** The sign comes from what is shown, so that −0.4 rounded to 0 is 0 and never −0. */
function withSign(shown: string, value: number, signed: boolean): string {
  if (!/[1-9]/.test(shown)) return shown;
  if (value < 0) return `${MINUS}${shown}`;
  return signed ? `+${shown}` : shown;
}

/** A number with at most `decimals` decimals; trailing zeros are left out unless `fixed`. */
export function number(
  value: number,
  lang: Language,
  {
    decimals = 0,
    fixed = false,
    signed = false,
  }: Signed & { decimals?: number; fixed?: boolean } = {},
): string {
  if (!Number.isFinite(value)) return UNKNOWN;
  const rounded = Number(Math.abs(value).toFixed(decimals));
  const needed = fixed ? decimals : (String(rounded).split('.')[1]?.length ?? 0);
  return withSign(digits(rounded, Math.min(needed, decimals), lang), value, signed);
}

/** `1.234.567 kr.` or `DKK 1,234,567`: whole kroner, nothing rounded away. */
export function kroner(value: number, lang: Language, { signed = false }: Signed = {}): string {
  return inKroner(number(Math.abs(value), lang), value, lang, signed);
}

/** Whole kroner with sign and without unit, for tables whose heading says kr. */
export const amount = (value: number, lang: Language): string =>
  number(value, lang, { signed: true });

/** A unit price: øre only where a krone is a large part of it. */
export const unitPrice = (value: number, lang: Language): string =>
  number(value, lang, Math.abs(value) < 100 ? { decimals: 2 } : {});

/**
 * Kroner rounded to what is known: `21.800 kr.` (three digits), `0,35 mio. kr.` from 100.000, `1,2 mio. kr.` from a
 * million, `1,2 mia. kr.` from a thousand million. Amounts per person keep three digits up to a million: `152.000 kr.`
 */
export function roundKroner(
  value: number,
  lang: Language,
  { signed = false, perPerson = false }: Signed & { perPerson?: boolean } = {},
): string {
  if (!Number.isFinite(value)) return UNKNOWN;
  const size = threeDigits(Math.abs(value));
  const [million, thousandMillion] = lang === 'da' ? [' mio.', ' mia.'] : [' million', ' billion'];
  // Thresholds lie half a shown digit below, so that 999.960 becomes 1,0 mio. and not 1 mio.
  if (size < (perPerson ? 999_500 : 99_950))
    return inKroner(number(size, lang), value, lang, signed);
  if (size < 995_000) {
    const shown = number(size / 1e6, lang, { decimals: 2 });
    return inKroner(`${shown}${million}`, value, lang, signed);
  }
  if (size < 999_500_000) {
    const decimals = size < 99_950_000 ? 1 : 0;
    const shown = number(size / 1e6, lang, { decimals, fixed: true });
    return inKroner(`${shown}${million}`, value, lang, signed);
  }
  const shown = number(size / 1e9, lang, { decimals: 1, fixed: true });
  return inKroner(`${shown}${thousandMillion}`, value, lang, signed);
}

const inKroner = (shown: string, value: number, lang: Language, signed: boolean): string =>
  withSign(lang === 'da' ? `${shown} kr.` : `DKK ${shown}`, value, signed);

/** Three significant digits, whole kroner at the finest. */
export function threeDigits(size: number): number {
  return size < 1000 ? Math.round(size) : Number(size.toPrecision(3));
}

/** `62 %` / `62%`; neither nothing nor all is ever rounded to: `under 1 %`, `over 99 %`. */
export function percent(share: number, lang: Language): string {
  if (!Number.isFinite(share)) return UNKNOWN;
  const unit = lang === 'da' ? ' %' : '%';
  if (share > 0 && share < 0.005) return `under 1${unit}`;
  if (share >= 0.995 && share < 1 - 1e-9) return `over 99${unit}`;
  return `${number(share * 100, lang)}${unit}`;
}

/** People out of 100; out of 1.000 or 10.000 where fewer than one in 100 is meant. `up`/`down` keep a limit true. */
export function ofHundred(
  share: number,
  lang: Language,
  rounding: 'nearest' | 'up' | 'down' = 'nearest',
): string {
  if (!Number.isFinite(share)) return UNKNOWN;
  const size = Math.abs(share);
  const of = size === 0 || size >= 0.01 - 1e-9 ? 100 : size >= 0.001 - 1e-9 ? 1000 : 10_000;
  const round = { nearest: Math.round, up: Math.ceil, down: Math.floor }[rounding];
  // Nudged, so that 0.07 × 100 = 7.000000000000001 is not rounded up to 8.
  const nudge = { nearest: 0, up: -1e-7, down: 1e-7 }[rounding];
  const count = round(share * of + nudge);
  return `${number(count, lang)} ${lang === 'da' ? 'af' : 'of'} ${number(of, lang)}`;
}

/** People: whole from ten, one decimal below, since half a person is a count over many. */
export const persons = (count: number, lang: Language): string =>
  number(count, lang, { decimals: Math.abs(count) < 10 ? 1 : 0 });

/** A calendar year has no thousands separator. */
export const year = (value: number): string => String(Math.round(value));

/** `2026–2029`, or the year alone. */
export const yearRange = (from: number, to: number): string =>
  from === to ? year(from) : `${year(from)}–${year(to)}`;
