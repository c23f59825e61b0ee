import type { Language } from '@som/engine';
import { number } from '@som/report';
import type { NumberKind } from './assumption.ts';

/**
 * A number without digits that nobody knows: one that was written keeps those it was written with; one that was worked
 * out, as 1 of 3, never ends and is shown to three digits, however many more it is kept with.
 */
function known(value: number): number {
  if (Math.abs(value - Number(value.toPrecision(9))) <= 1e-12 * Math.abs(value)) return value;
  return Math.abs(value) < 100 ? Number(value.toPrecision(3)) : Math.round(value);
}

/** A number as it stands in its field, so that it can be typed the same way. */
export function shownNumber(value: number | undefined, kind: NumberKind, lang: Language): string {
  if (value === undefined) return '';
  switch (kind) {
    case 'share':
    case 'net-share':
    case 'risk-difference':
      return `${number(known(value * 100), lang, { decimals: 4 })}${lang === 'da' ? ' %' : '%'}`;
    case 'ratio':
    case 'effect-size':
    case 'factor':
    case 'count':
      return number(known(value), lang, { decimals: 4 });
    case 'kroner':
      return number(value, lang, { decimals: 2 });
    case 'years':
      return number(value, lang);
  }
}

/** People out of 100, or out of 1.000 or 10.000 where a hundred cannot show it. */
export function peopleOf(
  share: number,
  lang: Language,
): { count: string; of: string; one: boolean } {
  const size = Math.abs(share);
  const near = (of: number) => Math.abs(size * of - Math.round(size * of)) < 1e-6;
  const of = near(100) ? 100 : near(1000) ? 1000 : 10_000;
  const count = Math.round(size * of);
  return { count: number(count, lang), of: number(of, lang), one: count === 1 };
}
