import { type Label, log } from '@som/engine';
import type { Refused, Scale } from './effect-size.ts';
import { refuse } from './refuse.ts';

/** How many of how many in each of two groups; `events` need not be whole when it comes from a printed share. */
export interface Counts {
  events: number;
  n: number;
  eventsWithout: number;
  nWithout: number;
}

/** An estimate and its variance with the steps that led to it. */
export interface Worked {
  estimate: number;
  /** Above 0. */
  variance: number;
  steps: readonly Label[];
}

/** Scales that counts in two groups give directly. */
export const COUNT_SCALES = ['log-odds-ratio', 'log-relative-risk', 'risk-difference'] as const;
export type CountScale = (typeof COUNT_SCALES)[number];
export const isCountScale = (scale: Scale): scale is CountScale =>
  COUNT_SCALES.some((known) => known === scale);

/**
 * An effect worked out of the counts of the two groups, on a scale that counts give.
 *
 * log OR = ln(ad/bc), variance 1/a + 1/b + 1/c + 1/d; log RR = ln((a/n₁)/(c/n₂)), variance 1/a − 1/n₁ + 1/c − 1/n₂;
 * RD = a/n₁ − c/n₂, variance p₁(1−p₁)/n₁ + p₂(1−p₂)/n₂. Source: Borenstein et al. 2009, chapter 5; Cochrane Handbook
 * version 6, section 10.4. Where one of the four cells is zero, 0.5 is put into all four, and only then (the default of
 * metafor's `escalc`, add=1/2, to="only0"); a risk difference keeps its estimate, and only its variance is corrected. Where nobody, or
 * everybody, had it happen in both groups, a ratio says nothing and is refused (metafor's drop00).
 */
export function fromCounts(counts: Counts, scale: CountScale): Worked | Refused {
  const { events, n, eventsWithout, nWithout } = counts;
  if (!(n > 0 && nWithout > 0))
    return refuse(
      'Der er ingen i en af grupperne, så der er intet at sammenligne. Skriv antallet i hver gruppe.',
      'One of the groups has nobody, so there is nothing to compare. Write the number in each group.',
    );
  if (!(events >= 0 && eventsWithout >= 0 && events <= n && eventsWithout <= nWithout))
    return refuse(
      'Det er sket for flere, end der er i gruppen ({events} af {n} og {eventsWithout} af {nWithout}). Ret tallene efter kilden.',
      'It happened to more than there are in the group ({events} of {n} and {eventsWithout} of {nWithout}). Correct the figures by the source.',
      { ...counts },
    );
  const none = events === 0 && eventsWithout === 0;
  const everybody = events === n && eventsWithout === nWithout;
  if ((none || everybody) && scale !== 'risk-difference')
    return refuse(
      'Det skete for {whom} i begge grupper. Så siger tallene intet om, hvor mange gange mere eller mindre; brug forskellen i andele.',
      'It happened to {whom} in both groups. The figures then say nothing of how many times more or less; use the difference of the shares.',
      { whom: none ? { da: 'ingen', en: 'nobody' } : { da: 'alle', en: 'everybody' } },
    );
  const empty = [events, n - events, eventsWithout, nWithout - eventsWithout].some((c) => c === 0);
  const add = empty ? 0.5 : 0;
  const cells: Cells = [
    events + add,
    n - events + add,
    eventsWithout + add,
    nWithout - eventsWithout + add,
  ];
  const steps = [WORKED_OUT[scale]];
  if (empty) steps.push(scale === 'risk-difference' ? HALF_IN_VARIANCE : HALF_ADDED);
  const difference = events / n - eventsWithout / nWithout;
  return { ...onScale(cells, scale, difference), steps };
}

type Cells = [happened: number, not: number, happenedWithout: number, notWithout: number];

function onScale([a, b, c, d]: Cells, scale: CountScale, difference: number) {
  const [n, m] = [a + b, c + d];
  switch (scale) {
    case 'log-odds-ratio':
      return { estimate: log((a * d) / (b * c)), variance: 1 / a + 1 / b + 1 / c + 1 / d };
    case 'log-relative-risk':
      return { estimate: log(a / n / (c / m)), variance: 1 / a - 1 / n + 1 / c - 1 / m };
    case 'risk-difference':
      return { estimate: difference, variance: (a * b) / (n * n * n) + (c * d) / (m * m * m) };
  }
}

const WORKED_OUT: Readonly<Record<CountScale, Label>> = {
  'log-odds-ratio': {
    da: 'Odds ratio er regnet ud af antallene i de to grupper.',
    en: 'The odds ratio is worked out of the counts in the two groups.',
  },
  'log-relative-risk': {
    da: 'Den relative risiko er regnet ud af antallene i de to grupper.',
    en: 'The relative risk is worked out of the counts in the two groups.',
  },
  'risk-difference': {
    da: 'Forskellen i andele er regnet ud af antallene i de to grupper.',
    en: 'The difference of the shares is worked out of the counts in the two groups.',
  },
};
const HALF_ADDED = {
  da: 'Mindst ét af de fire antal er nul, så der er lagt 0,5 til hvert af dem (kontinuitetskorrektion); uden det kan forholdet ikke regnes ud.',
  en: 'At least one of the four counts is zero, so 0.5 is added to each of them (continuity correction); without it the ratio cannot be worked out.',
};
const HALF_IN_VARIANCE = {
  da: 'Mindst ét af de fire antal er nul, så usikkerheden er regnet med 0,5 lagt til hvert af dem (kontinuitetskorrektion); selve forskellen er ikke ændret.',
  en: 'At least one of the four counts is zero, so the uncertainty is worked out with 0.5 added to each of them (continuity correction); the difference itself is unchanged.',
};
