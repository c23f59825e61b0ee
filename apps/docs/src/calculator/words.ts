import type { Label, Language } from '@som/engine';
import type { SectionName } from './model/assumption.ts';
import { SHELL_WORDS } from './shell/shell-words.ts';
import { START_WORDS } from './start/opening-words.ts';

/** Words of the calculator that no report has. */
export const WORDS = {
  ...SHELL_WORDS,
  ...START_WORDS,
  notReviewed: {
    da: 'ikke fra det gennemgåede katalog',
    en: 'not from the reviewed catalogue',
  },
  notReviewedTitle: {
    da: 'Ikke fra det gennemgåede katalog',
    en: 'Not from the reviewed catalogue',
  },
  notReviewedText: {
    da: 'Resultatet hviler på pakken »{label}« {version}, læst fra {file} på jeres egen maskine. Ingen her har set dens tal.',
    en: 'The result rests on the pack “{label}” {version}, read from {file} on your own machine. Nobody here has seen its figures.',
  },
  renamed: {
    da: 'Sagen er skrevet til en tidligere udgave og regnes med de navne, der gælder nu',
    en: 'The case was written for an earlier version and is calculated with the names of today',
  },
  loading: { da: 'Henter sager og priser …', en: 'Fetching cases and prices …' },
  notFetched: {
    da: 'Sagerne kunne ikke hentes. Kontrollér forbindelsen, og prøv igen.',
    en: 'The cases could not be fetched. Check the connection and try again.',
  },
  tryAgain: { da: 'Prøv igen', en: 'Try again' },
  results: { da: 'Resultat', en: 'Result' },
  reset: { da: 'Tilbage til sagen, som I åbnede den', en: 'Back to the case as opened' },
  changed: { da: 'Ændret', en: 'Changed' },
  changedTitle: { da: 'Ændret i forhold til sagen', en: 'Changed from the case' },
  backToOwn: { da: 'Tilbage til sagens tal', en: 'Back to the case’s figure' },
  stillUses: { da: 'Der regnes imens med {value}.', en: 'Meanwhile the calculation uses {value}.' },
  whence: { da: 'Hvor kommer tallet fra?', en: 'Where does it come from?' },
  choice: {
    da: 'Sagens eget valg. Det har ingen kilde.',
    en: 'The case’s own choice. It has no source.',
  },
  restsOn: { da: 'Sådan blev tallet til', en: 'How the figure came about' },
  yourFigure: {
    da: 'Ændret her i beregneren. Sagen har {value}.',
    en: 'Changed here in the calculator. The case has {value}.',
  },
  basis: { da: 'Grundlag', en: 'Basis' },
  source: { da: 'Kilde', en: 'Source' },
  note: { da: 'Bemærkning', en: 'Note' },
  spread: { da: 'Usikkerhed', en: 'Uncertainty' },
  place: { da: 'Står i', en: 'Stands in' },
  include: { da: 'Tæl med', en: 'Include' },
  perYear: { da: 'År for år', en: 'Year by year' },
  rest: { da: 'Lad »{label}« være resten: {value}', en: 'Let “{label}” be the rest: {value}' },
  notOne: {
    da: 'Andelene giver {sum}. De skal give 100 %, så alle hører til ét sted: ret en af dem.',
    en: 'The shares add up to {sum}. They must add up to 100% so that everybody belongs somewhere: change one of them.',
  },
  cannot: {
    da: 'Der kan ikke regnes med det, der står nu',
    en: 'This cannot be calculated as it stands',
  },
  lastGood: {
    da: 'Nedenfor står det seneste resultat, der kunne regnes.',
    en: 'Below is the latest result that could be calculated.',
  },
  showResult: { da: 'Vis resultatet', en: 'Show the result' },
  hideResult: { da: 'Skjul resultatet', en: 'Hide the result' },
  refused: {
    da: 'En del af adressen passer ikke til sagen og er ikke brugt: {list}.',
    en: 'A part of the address does not fit the case and is not used: {list}.',
  },
  byTable: { da: 'Tallene bag figuren', en: 'The figures behind the chart' },
  money: { da: 'I kroner', en: 'In kroner' },
  people: { da: 'For mennesker', en: 'For people' },
  more: { da: 'Mere om resultatet', en: 'More about the result' },
  publishedFor: {
    da: 'Sammenligningen gælder sagen, som den er. I har ændret antagelser, så jeres tal er et andet regnestykke.',
    en: 'The comparison is for the case as it is. You have changed assumptions, so your figure is another sum.',
  },
  hatched: {
    da: 'Skraveret og mærket »eksempel«: hviler på tal, der kun er eksempler.',
    en: 'Hatched and marked “example”: rests on figures that are only examples.',
  },
  nowNet: {
    da: 'Nettoresultat: {net}. Pr. {one}: {per}.',
    en: 'Net result: {net}. Per {one}: {per}.',
  },
  netOver: { da: 'Nettoresultat over {years} år', en: 'Net result over {years} years' },
  casesAvoided: { da: 'tilfælde undgås', en: 'cases avoided' },
  ofAll: { da: 'blandt {all} {many}, der begynder', en: 'among {all} {many} who start' },
  per: { da: 'pr. {one}', en: 'per {one}' },
} as const satisfies Record<string, Label>;

export type WordKey = keyof typeof WORDS;

/** A word with its `{places}` filled in. */
export function say(
  key: WordKey,
  lang: Language,
  values: Readonly<Record<string, string>> = {},
): string {
  return WORDS[key][lang].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

/** Headings of the assumptions. */
export const SECTION_TITLES: Readonly<Record<SectionName, Label>> = {
  people: { da: 'Hvem og hvor mange', en: 'Who and how many' },
  effect: { da: 'Effekt', en: 'Effect' },
  costs: { da: 'Omkostninger', en: 'Costs' },
  consequences: { da: 'Konsekvenser', en: 'Consequences' },
  prices: { da: 'Enhedspriser', en: 'Unit prices' },
  time: { da: 'Tid og rente', en: 'Time and discounting' },
  typed: { da: 'Tal, I ændrer', en: 'Figures you change' },
};

/** One line under each heading. */
export const SECTION_HINTS: Readonly<Partial<Record<SectionName, Label>>> = {
  effect: {
    da: 'Effekt er, hvor mange der når målet på grund af forløbet. Hvad det betyder for udgifterne, står under konsekvenser.',
    en: 'Effect is how many reach the goal because of the course. What that means for spending stands under consequences.',
  },
  consequences: {
    da: 'Det, der ændrer sig i forbruget af ydelser, når målet nås. Tag en linje ud, eller gør den mindre eller større.',
    en: 'What changes in the use of services when the goal is reached. Take a line out, or make it smaller or larger.',
  },
  prices: {
    da: 'Hvad en ydelse koster. Skriv jeres egen pris, hvis I kender den.',
    en: 'What a service costs. Write your own price if you know it.',
  },
};
