import type { Language, Result } from '@som/engine';
import { roundKroner } from '../numbers.ts';
import { spending } from './net.ts';

/** What the municipality can really see on its budget, and what is not known about it. */
export function cashableSentence(result: Result, lang: Language): string {
  const { total, unknown, unknownTotal } = result.cashable;
  const known =
    lang === 'da'
      ? `Regnet med det, der kan mærkes på budgettet, har kommunen ${spending(total, lang)}`
      : `Counting only what can be cashed, the municipality has ${spending(total, lang)}`;
  if (unknown.length === 0) return known;
  const size = roundKroner(unknownTotal, lang, { signed: true });
  const n = unknown.length;
  const rest =
    lang === 'da'
      ? `${n} ${n === 1 ? 'linje er' : 'linjer er'} ikke med, fordi det ikke vides, hvor stor en del der kan hentes (gennemsnitligt regnet ${size})`
      : `${n} ${n === 1 ? 'line is' : 'lines are'} left out, since it is not known how much can be cashed (at average cost ${size})`;
  return `${known}; ${rest}`;
}
