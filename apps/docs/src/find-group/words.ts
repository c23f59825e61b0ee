import type { Label, Language } from '@som/engine';
import type { Criterion } from '@som/packs';

/** Words of the page that finds a target group. */
export const WORDS = {
  loading: { da: 'Henter målgrupperne …', en: 'Fetching the target groups …' },
  notFetched: {
    da: 'Målgrupperne kunne ikke hentes. Kontrollér forbindelsen, og prøv igen.',
    en: 'The target groups could not be fetched. Check the connection and try again.',
  },
  tryAgain: { da: 'Prøv igen', en: 'Try again' },
  questions: { da: 'Jeres målgruppe', en: 'Your group' },
  optional: {
    da: 'Svar på det, I ved. Alt kan udelades, og svaret kommer med det samme.',
    en: 'Answer what you know. Anything can be left out, and the answer comes at once.',
  },
  ages: { da: 'Hvor gamle er de?', en: 'How old are they?' },
  agesHint: { da: 'I familier: børnenes alder.', en: 'In families: the age of the children.' },
  from: { da: 'Fra', en: 'From' },
  to: { da: 'Til og med', en: 'Up to and including' },
  years: { da: 'år', en: 'years' },
  ageNumber: {
    da: 'Skriv alderen som et helt tal fra 0 til 120.',
    en: 'Write the age as a whole number from 0 to 120.',
  },
  ageFrom: {
    da: 'Skriv også, fra hvilken alder.',
    en: 'Write from which age, too.',
  },
  ageOrder: {
    da: 'Den første alder er højere end den sidste. Byt dem om.',
    en: 'The first age is higher than the last. Swap them.',
  },
  ageOne: {
    da: 'Der søges kun efter {age} år. Skriv en slutalder, hvis gruppen er bredere.',
    en: 'The search is for age {age} only. Write a last age if the group is wider.',
  },
  problems: { da: 'Hvilke problemer har de?', en: 'Which problems do they have?' },
  main: { da: 'Hvilket er det vigtigste?', en: 'Which is the most important?' },
  mainHint: { da: 'Det tæller dobbelt.', en: 'It counts double.' },
  unit: { da: 'Hvad tæller I?', en: 'What do you count?' },
  person: { da: 'personer', en: 'persons' },
  family: { da: 'familier', en: 'families' },
  stage: { da: 'Hvor langt er problemet nået?', en: 'How far has the problem come?' },
  unknown: { da: 'ikke besvaret', en: 'not answered' },
  measure: {
    da: 'Hvordan kan I se, at det er lykkedes?',
    en: 'How can you tell that it has succeeded?',
  },
  measureHint: {
    da: 'Med jeres egne ord, fx »mindre fravær«. Teksten bliver på jeres egen maskine.',
    en: 'In your own words, such as “less absence”. The text stays on your own machine.',
  },
  services: { da: 'Hvilke ydelser bruger de i dag?', en: 'Which services do they use today?' },
  servicesHint: {
    da: 'Sæt kryds ved alle. Det, der ikke er krydset af, regnes som ikke nævnt.',
    en: 'Tick all of them. What is not ticked counts as not named.',
  },
  clear: { da: 'Begynd forfra', en: 'Start over' },
  answer: { da: 'Målgrupper, bedste først', en: 'Target groups, best first' },
  nothingYet: {
    da: 'Svar på et spørgsmål, så står de målgrupper, der ligner jeres, her.',
    en: 'Answer a question, and the groups that are like yours stand here.',
  },
  asked: { da: 'I spørger om', en: 'You ask about' },
  rule: { da: 'Sådan bliver det vurderet', en: 'How it is judged' },
  ofPack: { da: 'Pakken', en: 'The pack' },
  readMore: { da: 'Læs om målgruppen', en: 'Read about the group' },
  speaksFor: { da: 'Taler for', en: 'Speaks for' },
  speaksAgainst: { da: 'Taler imod', en: 'Speaks against' },
  points: { da: '{points} af {most} point', en: '{points} of {most} points' },
  pointsOf: { da: 'Point for »{label}«', en: 'Points of “{label}”' },
  criterion: { da: 'Spørgsmål', en: 'Question' },
  pointsHead: { da: 'Point', en: 'Points' },
  why: { da: 'Hvorfor', en: 'Why' },
  differences: {
    da: 'Forskelle, der betyder noget for konsekvenserne',
    en: 'Differences that matter for the consequences',
  },
  noDifferences: {
    da: 'Ingen forskelle i det, I har svaret på.',
    en: 'No differences in what you have answered.',
  },
  adjust: { da: 'Gør sådan', en: 'What to do' },
  outcomes: { da: 'Effektmål at vælge imellem', en: 'Outcomes to choose among' },
  nearest: { da: 'ligner jeres', en: 'like yours' },
  ownPrice: {
    da: 'Har I jeres egen pris på {names}, er den bedre end katalogets.',
    en: 'If you have your own price of {names}, it is better than that of the catalogue.',
  },
  calculate: { da: 'Åbn i beregneren', en: 'Open in the calculator' },
  otherCases: { da: 'Andre regnede sager', en: 'Other worked cases' },
  noCase: {
    da: 'Målgruppen har ingen gennemregnet sag.',
    en: 'The group has no worked case.',
  },
  more: {
    da: '{n} målgrupper til, som passer dårligere',
    en: '{n} more groups, which fit less well',
  },
  oneMore: {
    da: '1 målgruppe til, som passer dårligere',
    en: '1 more group, which fits less well',
  },
  noneFits: {
    da: 'Er det for langt fra jeres, så lav jeres egen gruppe nedenfor med egne tal, eller',
    en: 'If this is too far from yours, make your own group below with your own figures, or',
  },
  writePack: { da: 'skriv en pakke', en: 'write a pack' },
  ownGroup: { da: 'Lav vores egen gruppe', en: 'Make our own group' },
  ownGroupFrom: {
    da: 'Lav vores egen gruppe ud fra »{label}«',
    en: 'Make our own group built on “{label}”',
  },
  ownHint: {
    da: 'I får en sag, der bygger på »{label}«, med hver forskel skrevet i logbogen. Tal, I endnu ikke har, står som eksempler.',
    en: 'You get a case built on “{label}”, with every difference written in its logbook. Figures you do not have yet stand as examples.',
  },
  by: { da: 'Hvem svarer for valgene?', en: 'Who answers for the choices?' },
  byHint: {
    da: 'Navn eller stilling; står i sagens logbog.',
    en: 'Name or position; stands in the logbook of the case.',
  },
  byNeeded: {
    da: 'Skriv, hvem der svarer for valgene. Det står i logbogen.',
    en: 'Write who answers for the choices. It stands in the logbook.',
  },
  year: { da: 'Hvilket år begynder I?', en: 'In which year do you start?' },
  yearNeeded: {
    da: 'Skriv årstallet med fire cifre, fx {year}.',
    en: 'Write the year with four digits, such as {year}.',
  },
  build: { da: 'Byg sagen', en: 'Build the case' },
  logbook: { da: 'Sagens logbog', en: 'The logbook of the case' },
  download: { da: 'Hent sagen (YAML)', en: 'Download the case (YAML)' },
  openOwn: { da: 'Åbn vores gruppe i beregneren', en: 'Open our group in the calculator' },
  notKept: {
    da: 'Browseren tillod ikke at give sagen videre. Hent den som fil, og åbn den i beregneren.',
    en: 'The browser did not allow the case to be handed over. Download it, and open the file in the calculator.',
  },
  notBuilt: { da: 'Sagen kan ikke bygges endnu', en: 'The case cannot be built yet' },
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

/** What a criterion of the score is called in its table. */
export const CRITERION_NAMES: Readonly<Record<Criterion, Label>> = {
  problems: { da: 'Problemer', en: 'Problems' },
  ages: { da: 'Alder', en: 'Ages' },
  unit: { da: 'Det, der tælles', en: 'What is counted' },
  stage: { da: 'Hvor langt', en: 'How far' },
  measure: { da: 'Succesmål', en: 'Measure' },
  services: { da: 'Ydelser', en: 'Services' },
};
