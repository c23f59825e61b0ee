import { spoken } from '../../ui/spoken.ts';

/** Words of the step that shows the results. */
export const say = spoken({
  intro: {
    da: 'Hvem betaler, hvem vinder, hvornår – og hvad betyder det for mennesker?',
    en: 'Who pays, who gains, when – and what does it mean for people?',
  },
  money: { da: 'I kroner', en: 'In kroner' },
  people: { da: 'For mennesker', en: 'For people' },
  perParticipant: { da: 'pr. {one}, der begynder', en: 'per {one} who starts' },
  perSuccess: { da: 'pr. person, der når »{label}«', en: 'per person who reaches “{label}”' },
  nobody: {
    da: 'ingen når målet, så der er intet at dele med',
    en: 'nobody reaches it, so there is nothing to divide by',
  },
  benefitCost: {
    da: 'gevinst for hver krone, indsatsen koster',
    en: 'gained for every krone the course costs',
  },
  who: { da: 'Hvem betaler, og hvem vinder?', en: 'Who pays and who gains?' },
  when: { da: 'Hvornår er pengene hjemme?', en: 'When is the money home?' },
  purse: { da: 'For hvem?', en: 'For whom?' },
  sure: { da: 'Hvor sikkert er det?', en: 'How sure is it?' },
  sureHint: {
    da: 'Viften viser, hvad resultatet kan blive, når tallene svinger, som deres kilder siger. Tal uden interval er regnet som sikre; derfor er den snarere for smal end for bred.',
    en: 'The fan shows what the result may become when the figures vary as their sources say. Figures without a range count as certain, so it is too narrow rather than too wide.',
  },
  nothingUncertain: {
    da: 'Ingen af tallene har et interval, så der er ingen vifte at vise. Det betyder ikke, at resultatet er sikkert.',
    en: 'None of the figures has a range, so there is no fan to show. That does not mean the result is certain.',
  },
  old: {
    da: 'Af sagen, som den var. Regnes om nu.',
    en: 'Of the case as it was. Being worked out anew.',
  },
  budget: { da: 'Budgetåret og de tre overslagsår', en: 'The budget year and the three after it' },
  departments: { da: 'I kommunens forvaltninger', en: 'In the departments of the municipality' },
  from: { da: 'Hvor kommer det fra?', en: 'Where does it come from?' },
  noConsequences: { da: 'Ingen konsekvenser tæller med endnu.', en: 'No consequences count yet.' },
  rests: { da: 'Hvad hviler det på?', en: 'What does it rest on?' },
  restsHint: {
    da: 'Andel af alle beløb efter det svageste tal i hver linje.',
    en: 'Share of all amounts by the weakest figure in each line.',
  },
  more: {
    da: 'Forbehold, sammenligninger og alle tabeller',
    en: 'Caveats, comparisons and all tables',
  },
  beyond: { da: 'Det, ingen krone viser', en: 'What no krone shows' },
  beyondHint: {
    da: 'Det står ved siden af kronerne, i samme størrelse – her, i resumeet og på print.',
    en: 'It stands beside the money, in the same size – here, in the brief and in print.',
  },
  what: { da: 'Hvad bliver bedre?', en: 'What gets better?' },
  measure: { da: 'Hvordan kan I se det?', en: 'How can you see it?' },
  now: { da: 'Hvor er I nu?', en: 'Where are you now?' },
  goal: { da: 'Hvor vil I hen?', en: 'Where do you want to be?' },
  add: { da: 'Tilføj noget, der bliver bedre', en: 'Add something that gets better' },
  remove: { da: 'Fjern', en: 'Remove' },
  edit: { da: 'Skriv og ret', en: 'Write and mend' },
  newOne: { da: 'Noget, der bliver bedre', en: 'Something that gets better' },
});
