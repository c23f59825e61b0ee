import { capitalise, type Language, type Result } from '@som/engine';
import { roundKroner, yearRange } from '../numbers.ts';
import { NOTHING_KRONER, spending } from './net.ts';

/** The budget year and the three years after, undiscounted: the public sector and the municipality. */
export function budgetSentence(result: Result, lang: Language): string {
  const { budget, startYear } = result;
  const span = yearRange(startYear, budget.years.at(-1)?.year ?? startYear);
  const all = spending(budget.total, lang);
  const alone = Math.abs(budget.total - budget.byPayer.municipality) < NOTHING_KRONER;
  const own = spending(budget.byPayer.municipality, lang);
  if (lang === 'da') {
    const years = budget.years.length === 1 ? 'budgetåret' : 'budgetårene';
    return `I ${years} ${span} har det offentlige ${all}, ${alone ? 'det hele hos kommunen' : `kommunen ${own}`}`;
  }
  const years = budget.years.length === 1 ? 'budget year' : 'budget years';
  return `In the ${years} ${span} the public sector has ${all}, ${alone ? 'all of it with the municipality' : `the municipality ${own}`}`;
}

/** That the calculation ends before the fourth budget year; null when it does not. */
export function budgetIncomplete(result: Result, lang: Language): string | null {
  if (result.budget.complete) return null;
  return lang === 'da'
    ? 'Beregningen slutter før det fjerde budgetår; årene derefter er ikke med'
    : 'The calculation ends before the fourth budget year; the years after are not included';
}

/** What lies beyond the horizon; null when nothing does. */
export function cutOffSentence(result: Result, lang: Language): string | null {
  const { costs, consequences, openEnded } = result.cutOff;
  const after = lang === 'da' ? `efter ${result.lastYear}` : `after ${result.lastYear}`;
  const parts: string[] = [];
  const said = (gain: number): string => roundKroner(gain, lang, { signed: true });
  if (Math.abs(costs) >= NOTHING_KRONER)
    parts.push(lang === 'da' ? `omkostninger for ${said(costs)}` : `costs of ${said(costs)}`);
  if (Math.abs(consequences) >= NOTHING_KRONER)
    parts.push(
      lang === 'da'
        ? `konsekvenser for ${said(consequences)}`
        : `consequences of ${said(consequences)}`,
    );
  const left =
    lang === 'da'
      ? `${capitalise(parts.join(' og '))} ligger ${after} og er ikke med`
      : `${capitalise(parts.join(' and '))} lie ${after} and are left out`;
  const open =
    lang === 'da'
      ? 'mindst én konsekvens varer ved uden slut, så det, der ligger endnu senere, er ikke gjort op'
      : 'at least one consequence has no end, so what lies later still is not counted up';
  const sentences = [...(parts.length > 0 ? [left] : []), ...(openEnded ? [open] : [])];
  return sentences.length === 0 ? null : capitalise(sentences.join('; '));
}
