import { spoken } from '../../ui/spoken.ts';

/** Words of the step about the effect. */
export const say = spoken({
  intro: {
    da: 'Hvor mange når målet på grund af forløbet – ud over dem, der ville have nået det alligevel?',
    en: 'How many reach the goal because of the course – beyond those who would have reached it anyway?',
  },
  because: {
    da: '{n} når målet på grund af forløbet',
    en: '{n} because of the course',
  },
  fewer: {
    da: '{n} færre når målet på grund af forløbet',
    en: '{n} fewer because of the course',
  },
  avoided: {
    da: '{n} undgår problemet på grund af forløbet',
    en: '{n} spared the problem because of the course',
  },
  moreHit: {
    da: '{n} flere får problemet med forløbet',
    en: '{n} more met by the problem with the course',
  },
  joint: {
    da: '{n} når begge mål på grund af forløbet',
    en: '{n} with both goals because of the course',
  },
  takePart: { da: '{n} deltager', en: '{n} taking part' },
  dropOut: { da: '{n} falder fra', en: '{n} dropping out' },
  anyway: { da: '{n} ville have nået det alligevel', en: '{n} who would have reached it anyway' },
  not: { da: '{n} når det ikke', en: '{n} without it' },
  rest: {
    da: '{n} når det alligevel eller slet ikke: det siger tallet ikke',
    en: '{n} with it anyway or not at all: the figure does not say which',
  },
  restPrevention: {
    da: '{n} får det samme, som de ellers ville have fået',
    en: '{n} with the same as without the course',
  },
  restDropout: { da: '{n} gennemfører', en: '{n} completing' },
  example: { da: 'eksempel', en: 'example' },
  ofPeople: { da: 'Af {of} {many}:', en: 'Of {of} {many}:' },
  ofCompleters: {
    da: 'Af {of} {many}, der gennemfører:',
    en: 'Of {of} {many} who complete:',
  },
  postponed: {
    da: '{n} af dem får problemet senere alligevel, når beskyttelsen er ovre.',
    en: '{n} of them meet the problem later after all, when the protection is over.',
  },
  gross: {
    da: 'I ved ikke, hvor mange der ville have nået det alligevel. Derfor er resultatet brutto, og det står ved hvert tal.',
    en: 'You do not know how many would have reached it anyway. The result is therefore gross, and every figure says so.',
  },
  now: { da: 'Sådan blev tallet til', en: 'How the figure came about' },
  whence: { da: 'Hvor ved I det fra?', en: 'How do you know?' },
  whenceHint: {
    da: 'Skal tallet findes eller begrundes? Vælg den vej, I har tal til. Forslaget kommer her, og I bestemmer, om det skal bruges.',
    en: 'Is the figure to be found or defended? Choose the way you have figures for. The proposal comes here, and you decide whether to use it.',
  },
  close: { da: 'Luk igen', en: 'Close again' },
  studies: { da: 'Studier', en: 'Studies' },
  studiesHint: {
    da: 'Hvad andre har målt, lagt sammen og nedskrevet for afstand og svagheder.',
    en: 'What others have measured, added up and marked down for distance and weaknesses.',
  },
  beforeAfter: { da: 'Egne tal før og efter', en: 'Own figures before and after' },
  beforeAfterHint: {
    da: 'Viser, at noget ændrede sig; ikke, hvad der ændrede det.',
    en: 'Shows that something changed; not what changed it.',
  },
  comparison: { da: 'En sammenligningsgruppe', en: 'A comparison group' },
  comparisonHint: {
    da: 'Dem, der fik forløbet, mod nogle, der ligner dem og ikke gjorde.',
    en: 'Those who had the course against some who are like them and did not.',
  },
  judgement: { da: 'Fagfolks skøn', en: 'Judgement of professionals' },
  judgementHint: {
    da: 'Lavest, mest sandsynligt og højest – fra flere, hver for sig.',
    en: 'Lowest, most likely and highest – from several, each alone.',
  },
  loading: { da: 'Henter undersøgelserne …', en: 'Fetching the studies …' },
  notFetched: {
    da: 'Undersøgelserne kunne ikke hentes. Kontrollér forbindelsen, og prøv igen.',
    en: 'The studies could not be fetched. Check the connection and try again.',
  },
  tryAgain: { da: 'Prøv igen', en: 'Try again' },
  fillIn: {
    da: 'Udfyld felterne, så kommer forslaget her.',
    en: 'Fill in the fields and the proposal comes here.',
  },
  proposal: { da: 'Forslaget', en: 'The proposal' },
  by: { da: 'Hvem svarer for valget?', en: 'Who answers for the choice?' },
  byHint: {
    da: 'Navn eller stilling; står i logbogen.',
    en: 'Name or position; stands in the logbook.',
  },
  byNeeded: {
    da: 'Skriv, hvem der svarer for valget. Det står i logbogen.',
    en: 'Write who answers for the choice. It stands in the logbook.',
  },
  scenariosGone: {
    da: 'Når tallet sættes ind, sker der også dette med sagens scenarier:',
    en: 'When the figure is put in, this also happens to the scenarios of the case:',
  },
  brought: {
    da: 'Med fra siden »Find en succesrate«: {figure}. Hvad det hviler på, og hvem der svarer for det, står her og i logbogen.',
    en: 'Brought along from the page “Find a success rate”: {figure}. What it rests on, and who answers for it, stands here and in the logbook.',
  },
  use: { da: 'Brug tallet i sagen', en: 'Use the figure in the case' },
  used: { da: 'Tallet er sat ind i sagen.', en: 'The figure is in the case.' },
  whole: {
    da: 'Se det hele på siden »Find en succesrate«',
    en: 'See all of it on the page “Find a success rate”',
  },
  withoutTitle: {
    da: 'Af 100 hos jer: hvor mange ville nå målet uden forløbet?',
    en: 'Of 100 with you: how many would reach the goal without the course?',
  },
  withoutPrevention: {
    da: 'Af 100 hos jer: hvor mange ville få problemet uden forløbet?',
    en: 'Of 100 with you: how many would meet the problem without the course?',
  },
  withoutHint: {
    da: 'Et studie regnes om med jeres eget udgangspunkt. Kender I det ikke, bruges studiernes.',
    en: 'A study is converted with your own starting point. If you do not know it, that of the studies is used.',
  },
  goneChain: {
    da: 'Effektkæden: hvorfor skulle det virke?',
    en: 'The effect chain: why should it work?',
  },
  effectOrConsequence: {
    da: 'Er det en effekt eller en konsekvens?',
    en: 'Is it an effect or a consequence?',
  },
  effectOrConsequenceText: {
    da: 'Effekt er det, der sker med mennesket: barnet bliver fri af angsten, den unge kommer i job. Konsekvens er det, effekten betyder for forbruget af ydelser: færre timer hos familiekonsulenten. Her skriver I kun effekten. Konsekvenserne er næste trin. Skriver I en sparet ydelse som effekt, bliver den talt to gange.',
    en: 'Effect is what happens to the person: the child is free of anxiety, the young person gets a job. Consequence is what the effect means for the use of services: fewer hours with the family consultant. Here you write the effect only. Consequences are the next step. If you write a saved service as an effect, it is counted twice.',
  },
  anywayHelp: { da: 'Hvad ville være sket alligevel?', en: 'What would have happened anyway?' },
  anywayHelpText: {
    da: 'Nogle får det bedre uden hjælp, og nogle får anden hjælp. Dem må forløbet ikke få æren for. Spørg: Hvordan gik det dem på ventelisten, året før, eller i en kommune uden forløbet? Ved I det ikke, så sig det; et gæt på nul er det dyreste gæt, I kan lave.',
    en: 'Some get better without help, and some get other help. The course must not take credit for them. Ask: how did those on the waiting list fare, or last year’s, or those in a municipality without the course? If you do not know, say so; guessing zero is the dearest guess you can make.',
  },
  jointTitle: {
    da: 'Hvor mange når begge mål?',
    en: 'How many reach both goals?',
  },
  jointHint: {
    da: 'Det, begge mål ville spare, må kun tælles én gang. Derfor skal I sige, hvor meget de to grupper dækker hinanden.',
    en: 'What both goals would save may count only once. So say how far the two groups are the same people.',
  },
  independent: {
    da: 'De to mål har ikke med hinanden at gøre',
    en: 'The two goals have nothing to do with each other',
  },
  nested: {
    da: 'De er så vidt muligt de samme mennesker',
    en: 'They are as far as possible the same people',
  },
  given: { da: 'Vi kender andelen', en: 'We know the share' },
  among: { da: 'Hvem gælder tallet?', en: 'Of whom is the figure?' },
  all: { da: 'alle, der begynder', en: 'all who start' },
  completers: { da: 'kun dem, der gennemfører', en: 'only those who complete' },
  countIt: { da: 'Tæl med', en: 'Count it' },
  countNot: { da: 'Tæl ikke med', en: 'Do not count it' },
  others: {
    da: 'Andre mål for målgruppen, som ikke tælles med',
    en: 'Other goals of the group, not counted',
  },
  othersHint: {
    da: 'Kun de mål, sagen nævner, tælles. Resten er udeladt – ikke nul.',
    en: 'Only the goals that the case names are counted. The others are left out – not zero.',
  },
  noNumber: {
    da: 'Her mangler et tal. Vælg, hvor I ved det fra.',
    en: 'A figure is missing here. Choose how you know.',
  },
  notCounted: { da: 'ikke talt med', en: 'not counted' },
  counted: { da: 'talt med', en: 'counted' },
  rate: { da: 'Effekt: {label}', en: 'Effect: {label}' },
  riskTimes: { da: 'risikoen ganget med {value}', en: 'the risk times {value}' },
  none: { da: 'intet tal', en: 'no figure' },
});
