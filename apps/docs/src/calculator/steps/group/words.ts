import { spoken } from '../../ui/spoken.ts';

/** Words of the first step. */
export const say = spoken({
  intro: {
    da: 'Hvem handler det om, hvor mange er de, og hvor langt frem skal der regnes?',
    en: 'Whom is it about, how many are they, and how far ahead should be counted?',
  },
  group: { da: 'Målgruppen', en: 'The target group' },
  readPack: { da: 'Læs om målgruppen', en: 'Read about the target group' },
  findAnother: { da: 'Find en målgruppe, der ligner mere', en: 'Find a group that is more alike' },
  question: { da: 'Hvad skal beregningen svare på?', en: 'What should the calculation answer?' },
  questionExample: {
    da: 'fx: Hvad betyder det for kommunens udgifter over ti år, at 11 børn om året får Cool Kids?',
    en: 'such as: What does it mean for the municipality’s spending over ten years that 11 children a year take part in Cool Kids?',
  },
  questionHint: {
    da: 'Spørgsmålet står over sagen og først i beslutningsoplægget.',
    en: 'The question stands over the case and first in the decision brief.',
  },
  spread: { da: 'Fordel et antal over flere år', en: 'Spread a number over several years' },
  spreadNow: { da: 'Fordel', en: 'Spread' },
  each: { da: '{n} om året', en: '{n} a year' },
  yearsUnit: { da: 'år', en: 'years' },
  changeGroup: { da: 'Skift målgruppe …', en: 'Change the target group …' },
  changeTitle: { da: 'Skift målgruppe', en: 'Change the target group' },
  changeLead: {
    da: 'Vælg den målgruppe, der ligner jeres mest. Her står, hvad der sker med sagen, før I skifter.',
    en: 'Choose the group that is most like yours. What happens to the case stands here before you change.',
  },
  newGroup: { da: 'Ny målgruppe', en: 'New target group' },
  groupsNotFetched: {
    da: 'Målgrupperne kunne ikke hentes. Kontrollér forbindelsen, luk, og prøv igen.',
    en: 'The target groups could not be fetched. Check the connection, close, and try again.',
  },
  kept: { da: 'Det beholder I', en: 'This you keep' },
  fresh: { da: 'Det kommer fra den nye målgruppe', en: 'This comes from the new group' },
  lost: { da: 'Det forsvinder', en: 'This is gone' },
  nothingLost: { da: 'Intet, I selv har skrevet, forsvinder.', en: 'Nothing you wrote is gone.' },
  canUndo: {
    da: 'Skiftet står i logbogen. Fortryder I, kommer det hele tilbage.',
    en: 'The change stands in the logbook. If you undo it, everything comes back.',
  },
  changeNow: { da: 'Skift målgruppe', en: 'Change the target group' },
  keepGroup: { da: 'Behold den, I har', en: 'Keep the one you have' },
  moved: {
    da: 'Målgruppen er skiftet fra »{from}« til »{to}«. Se effekten (trin 3) og konsekvenserne (trin 4) igennem: de er nye.',
    en: 'The target group is changed from “{from}” to “{to}”. Go through the effect (step 3) and the consequences (step 4): they are new.',
  },
  countsPersons: { da: 'Der tælles {many}.', en: '{many} are counted.' },
  countsFamilies: {
    da: 'Der tælles hele familier, ikke enkeltpersoner.',
    en: 'Whole families are counted, not single persons.',
  },
  around: { da: 'Pr. {one} regnes der med {list}.', en: 'Per {one} there are {list}.' },
  relativesTitle: { da: 'Tæller de pårørende med?', en: 'Do relatives count?' },
  relativesText: {
    da: 'Ja, når pakken har konsekvenser for dem, fx forældres sygefravær. De står i trin 4 med, hvem de gælder. Hvor mange pårørende der er, kommer fra pakken.',
    en: 'Yes, where the pack has consequences for them, such as parents’ sick leave. They stand in step 4 with whom they concern. How many relatives there are comes from the pack.',
  },
  unitTitle: { da: 'Personer eller familier?', en: 'Persons or families?' },
  unitText: {
    da: 'Tæl det, indsatsen gives til. Får hele familien forløbet sammen, er det familien, der begynder, koster og kan nå målet. Får barnet det alene, tæller børnene. Målgruppepakken afgør, hvad der tælles; passer det ikke, så vælg en anden målgruppe.',
    en: 'Count what the intervention is given to. If the whole family takes the course together, it is the family that starts, costs and can reach the goal. If the child takes it alone, count children. The pack decides what is counted; if that does not fit, choose another group.',
  },
  intake: { da: 'Hvor mange begynder hvert år?', en: 'How many start each year?' },
  startYear: { da: 'Første år', en: 'First year' },
  startHint: {
    da: 'Flyttes året, flytter årgangene og årstallene på omkostningerne med.',
    en: 'If the year moves, so do the cohorts and the years of the costs.',
  },
  year: { da: 'År', en: 'Year' },
  startIn: { da: '{many}, der begynder i {year}', en: '{many} who start in {year}' },
  addYear: { da: 'Tilføj {year}', en: 'Add {year}' },
  removeYear: { da: 'Fjern {year}', en: 'Remove {year}' },
  inAll: { da: '{sum} i alt', en: '{sum} in all' },
  years: { da: 'Antal pr. startår', en: 'Number by start year' },
  whoTheyAre: { da: 'Hvem er de?', en: 'Who are they?' },
  whoHint: {
    da: 'Fordelingen betyder noget, når konsekvenserne afhænger af alder eller situation.',
    en: 'The split matters where consequences depend on age or situation.',
  },
  time: { da: 'Hvor langt frem?', en: 'How far ahead?' },
  counts: { da: 'Årene tælles', en: 'The years are counted' },
  perCohort: { da: 'fra hver årgangs start', en: 'from the start of each cohort' },
  perCalendar: { da: 'fra det første år for alle', en: 'from the first year for all' },
  horizonTitle: { da: 'Hvor mange år skal vi vælge?', en: 'How many years should we choose?' },
  horizonText: {
    da: 'Så længe I tror, at forskellen mellem dem, der når målet, og dem, der ikke gør, kan ses i forbruget. Få år undervurderer en indsats, der virker længe. Mange år hviler på, at virkningen holder: se, hvad kortere tid gør ved resultatet, i trin 6.',
    en: 'As long as you believe the difference between those who reach the goal and those who do not can be seen in the use of services. Few years underrate something that lasts. Many years rest on its lasting: see what a shorter time does in step 6.',
  },
  priceAndRate: { da: 'Prisniveau og rente', en: 'Price level and discounting' },
  check: {
    da: 'Ligner målgruppen jeres? Hold den op imod jeres egne borgere',
    en: 'Is the group like yours? Hold it against your own citizens',
  },
  takeIn: { da: 'Ret sagen efter det', en: 'Change the case accordingly' },
  taken: { da: 'Sagen er rettet efter det.', en: 'The case is changed accordingly.' },
  yourAnswers: { da: 'Sådan er jeres borgere', en: 'What your citizens are like' },
  answerFirst: {
    da: 'Svar på det, I ved. Så står forskellene her.',
    en: 'Answer what you know. Then the differences stand here.',
  },
});
