import type { BasisName, Language, Pack } from '@som/engine';
import { kroner, number, ofHundred, percent } from '@som/report';

/** A number as a pack writes it. */
export type Estimate = NonNullable<Pack['consequences'][string][string]['perHolder']>;
type Show = (value: number, lang: Language) => string;

const decimals = (value: number): number => (Math.abs(value) < 10 ? 3 : 2);
export const plain: Show = (value, lang) => number(value, lang, { decimals: decimals(value) });
export const signed: Show = (value, lang) =>
  number(value, lang, { decimals: decimals(value), signed: true });
export const people: Show = (value, lang) => ofHundred(value, lang);
export const money: Show = (value, lang) => kroner(value, lang);
export const share: Show = (value, lang) => percent(value, lang);

/** What stands after a number and need not be said twice in `0 til 35 af 100`. */
const UNIT_AFTER = / (?:af|of) [\d.,]+$| kr\.$|\s?%$/;

/** `0 til 35 af 100`, said with what kind of interval it is; undefined where the source gives none. */
export function intervalText(
  estimate: Estimate,
  lang: Language,
  show: Show = plain,
): string | undefined {
  const da = lang === 'da';
  const between = ([low, high]: readonly [number, number]) => {
    const [from, to] = [show(low, lang), show(high, lang)];
    const unit = UNIT_AFTER.exec(to)?.[0];
    const bare = unit !== undefined && from.endsWith(unit) ? from.slice(0, -unit.length) : from;
    return `${bare} ${da ? 'til' : 'to'} ${to}`;
  };
  if (estimate.range) return `${da ? 'skønnet' : 'judged'} ${between(estimate.range)}`;
  if (estimate.ci95) return `${da ? '95 %-interval' : '95% interval'} ${between(estimate.ci95)}`;
  if (estimate.se !== undefined)
    return `${da ? 'standardfejl' : 'standard error'} ${plain(estimate.se, lang)}`;
  return undefined;
}

/** The value with its interval in brackets. */
export function estimateText(estimate: Estimate, lang: Language, show: Show = plain): string {
  const interval = intervalText(estimate, lang, show);
  const value = show(estimate.value, lang);
  return interval === undefined ? value : `${value} (${interval})`;
}

/** Where a number comes from: its own basis and source, or those of the block around it. */
export interface Origin {
  basis: BasisName | undefined;
  source: string | undefined;
}
interface Told {
  basis?: BasisName | undefined;
  source?: string | undefined;
}
export const originOf = (...inside: readonly (Told | undefined)[]): Origin => ({
  basis: inside.find((told) => told?.basis !== undefined)?.basis,
  source: inside.find((told) => told?.source !== undefined)?.source,
});
