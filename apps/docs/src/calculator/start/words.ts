import type { Label, Language } from '@som/engine';

/** What is asked on the start page. */
export const LABELS = {
  participant: { da: 'deltager', en: 'participant' },
  participants: { da: 'deltagere', en: 'participants' },
  group: { da: 'Hvem handler det om?', en: 'Whom is it about?' },
  many: { da: 'Hvor mange begynder?', en: 'How many start?' },
  cost: { da: 'Hvad koster forløbet?', en: 'What does the course cost?' },
  outcome: { da: 'Hvad skal forløbet føre til?', en: 'What should the course lead to?' },
  rate: {
    da: 'Hvor mange når målet på grund af forløbet?',
    en: 'How many reach the goal because of the course?',
  },
  avoided: {
    da: 'Hvor mange nye tilfælde undgås, mens forløbet beskytter?',
    en: 'How many new cases are avoided while the course protects?',
  },
  years: { da: 'Hvor mange år frem regnes der?', en: 'How many years ahead are counted?' },
  yearsUnit: { da: 'år', en: 'years' },
} as const satisfies Record<string, Label>;

const SAID = {
  perOne: { da: 'kr. pr. {one}', en: 'DKK per {one}' },
  costInAll: { da: '{sum} i alt', en: '{sum} in all' },
  rateSaid: {
    da: '{count} af {of} {many}, ud over dem, der ville have nået det alligevel',
    en: '{count} of {of} {many}, beyond those who would have reached it anyway',
  },
  avoidedSaid: {
    da: '{count} af {of} nye tilfælde undgås i tre år',
    en: '{count} of {of} new cases are avoided for three years',
  },
  from: { da: 'Alle begynder i {year}', en: 'All start in {year}' },
} as const satisfies Record<string, Label>;

/** A sentence with its `{places}` filled in. */
export const said = (
  key: keyof typeof SAID,
  lang: Language,
  values: Readonly<Record<string, string>>,
): string => SAID[key][lang].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
