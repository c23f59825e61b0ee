import type { Label } from '../schema/words.ts';

const WORDS: Readonly<Record<string, Label>> = {
  keeps: { da: 'andel, der holder ved hvert år', en: 'share that keeps it each year' },
  halfLifeYears: { da: 'halveringstid, år', en: 'half-life, years' },
  relativeRisk: { da: 'relativ risiko', en: 'relative risk' },
  completion: { da: 'andel, der gennemfører', en: 'share that completes' },
  share: { da: 'andel med begge effekter', en: 'share with both outcomes' },
  successRate: { da: 'netto succesrate', en: 'net success rate' },
  with: { da: 'andel med indsatsen', en: 'share with the intervention' },
  without: { da: 'andel uden indsatsen', en: 'share without the intervention' },
};

const TABLES: readonly [RegExp, Label][] = [
  [/\.risk\./, { da: 'årlig risiko uden indsatsen', en: 'yearly risk without the intervention' }],
  [/\.ifReached\./, { da: 'forbrug med effekten', en: 'use with the outcome' }],
  [/\.ifNotReached\./, { da: 'forbrug uden effekten', en: 'use without the outcome' }],
  [/\.shares\./, { da: 'andel tilbage', en: 'share left' }],
];

/** A parameter in words, from its dotted path: what it is, and for which year or age. */
export function parameterName(id: string): Label {
  const last = id.slice(id.lastIndexOf('.') + 1);
  const word = WORDS[last];
  if (word) return word;
  const year = /^year-(\d+)$/.exec(last)?.[1];
  const table = TABLES.find(([pattern]) => pattern.test(id))?.[1] ?? {
    da: 'ændring i forbrug',
    en: 'change in use',
  };
  if (year !== undefined) return { da: `${table.da}, år ${year}`, en: `${table.en}, year ${year}` };
  if (/\.byAge\./.test(id)) return { da: `ved alder ${last}`, en: `at age ${last}` };
  return { da: id, en: id };
}
