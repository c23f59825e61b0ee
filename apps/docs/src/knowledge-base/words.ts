import type { Label, Language } from '@som/engine';

/** Words of the knowledge base. */
export const WORDS = {
  loading: { da: 'Henter videnbasen …', en: 'Fetching the knowledge base …' },
  notFetched: {
    da: 'Videnbasen kunne ikke hentes. Kontrollér forbindelsen, og prøv igen.',
    en: 'The knowledge base could not be fetched. Check the connection and try again.',
  },
  tryAgain: { da: 'Prøv igen', en: 'Try again' },
  question: { da: 'Hvad vil du vide noget om?', en: 'What would you like to know about?' },
  questionHint: {
    da: 'Skriv med dine egne ord, fx »angst børn« eller »hjemløse bolig«. Eller vælg nedenfor.',
    en: 'Write in your own words, such as “anxiety children” or “homeless housing”. Or choose below.',
  },
  startProblem: { da: 'Vælg et problem', en: 'Choose a problem' },
  startIntervention: { da: 'Vælg en indsats', en: 'Choose an intervention' },
  startOutcome: { da: 'Vælg, hvad der skal lykkes', en: 'Choose what is to succeed' },
  startGroup: { da: 'Vælg en målgruppe', en: 'Choose a target group' },
  showAll: { da: 'Vis alle {n} undersøgelser', en: 'Show all {n} studies' },
  found: { da: '{n} af {all} undersøgelser', en: '{n} of {all} studies' },
  foundOne: { da: '1 af {all} undersøgelser', en: '1 of {all} studies' },
  foundNone: {
    da: 'Ingen undersøgelser svarer til det, du spørger om.',
    en: 'No study answers what you ask about.',
  },
  noneHint: {
    da: 'Tag et valg væk, eller søg med færre ord. At intet er fundet, betyder ikke, at indsatsen ikke virker: det betyder, at vi ikke har en undersøgelse af den.',
    en: 'Remove a choice, or search with fewer words. That nothing is found does not mean that the intervention does not work: it means that we have no study of it.',
  },
  withoutStudies: {
    da: 'Find en succesrate uden undersøgelser',
    en: 'Find a success rate without studies',
  },
  chosen: { da: 'Du har valgt', en: 'You have chosen' },
  remove: { da: 'Fjern', en: 'Remove' },
  startOver: { da: 'Begynd forfra', en: 'Start over' },
  narrow: { da: 'Afgræns', en: 'Narrow down' },
  moreValues: { da: 'Vis {n} til', en: 'Show {n} more' },
  studies: { da: 'Undersøgelser', en: 'Studies' },
  whom: { da: 'Hvem', en: 'Whom' },
  against: { da: 'Mod hvad', en: 'Against' },
  nothing: { da: 'ingen sammenligning', en: 'no comparison' },
  finding: { da: 'Fandt', en: 'Found' },
  trust: { da: 'Til at stole på?', en: 'To be trusted?' },
  notTold: { da: 'Siger ikke', en: 'Does not tell' },
  more: { da: 'Se det hele', en: 'See it all' },
  compare: { da: 'Sammenlign', en: 'Compare' },
  compareFull: {
    da: 'Der kan sammenlignes fire ad gangen. Fjern en først.',
    en: 'Four can be compared at a time. Remove one first.',
  },
  comparing: { da: 'Side om side', en: 'Side by side' },
  compareMore: {
    da: 'Vælg mindst én undersøgelse til for at sammenligne.',
    en: 'Choose at least one more study to compare.',
  },
  compareBar: { da: '{n} valgt til sammenligning', en: '{n} chosen for comparison' },
  seeCompared: { da: 'Se dem side om side', en: 'See them side by side' },
  clearCompared: { da: 'Fjern alle', en: 'Remove all' },
  map: {
    da: 'Kortet: hvad er undersøgt, og hvad er ikke?',
    en: 'The map: what has been studied, and what has not?',
  },
  mapHint: {
    da: 'Tryk på en boble, så viser listen de undersøgelser. Tomme felter er huller i vores viden.',
    en: 'Press a bubble, and the list shows those studies. Empty squares are gaps in what we know.',
  },
  mapTable: { da: 'Tallene bag kortet', en: 'The figures behind the map' },
  gaps: {
    da: 'Effektmål uden en kontrolleret undersøgelse',
    en: 'Outcomes without a controlled study',
  },
  whatThen: { da: 'Hvad gør vi så?', en: 'What do we do then?' },
  exportList: { da: 'Hent listen', en: 'Download the list' },
  exportHint: {
    da: 'De {n} undersøgelser, som vises nu.',
    en: 'The {n} studies shown now.',
  },
  share: { da: 'Kopiér adressen', en: 'Copy the address' },
  copied: { da: 'Adressen er kopieret.', en: 'The address is copied.' },
  notCopied: {
    da: 'Browseren tillod ikke at kopiere. Kopiér adressen i adressefeltet.',
    en: 'The browser did not allow copying. Copy the address in the address bar.',
  },
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
