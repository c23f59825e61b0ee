import type { Label, Language } from '@som/engine';

/** Words of the page that finds a success rate. */
export const WORDS = {
  loading: { da: 'Henter undersøgelserne …', en: 'Fetching the studies …' },
  notFetched: {
    da: 'Undersøgelserne kunne ikke hentes. Kontrollér forbindelsen, og prøv igen.',
    en: 'The studies could not be fetched. Check the connection and try again.',
  },
  tryAgain: { da: 'Prøv igen', en: 'Try again' },
  whoAndWhat: { da: '1. Hvem og hvad?', en: '1. Who and what?' },
  group: { da: 'Hvem gælder det?', en: 'Whom is it about?' },
  choose: { da: 'Vælg …', en: 'Choose …' },
  outcome: { da: 'Hvad skal lykkes?', en: 'What is to succeed?' },
  chain: { da: 'Med hvilken indsats?', en: 'With which intervention?' },
  anyChain: { da: 'En anden', en: 'Another' },
  notOurs: {
    da: 'Er jeres målgruppe ikke på listen?',
    en: 'Is your group not on the list?',
  },
  findGroup: { da: 'Find den, der ligner mest', en: 'Find the one most like it' },
  measured: { da: 'Sådan måles det', en: 'How it is measured' },
  withoutTitle: { da: '2. Hvad ville ske alligevel?', en: '2. What would happen anyway?' },
  without: {
    da: 'Af 100 som jeres: hvor mange ville nå målet uden indsatsen?',
    en: 'Of 100 like yours: how many would reach the goal without the intervention?',
  },
  withoutPrevention: {
    da: 'Af 100 som jeres: hvor mange ville få problemet uden indsatsen?',
    en: 'Of 100 like yours: how many would meet the problem without the intervention?',
  },
  withoutHint: {
    da: 'Jeres egne tal er bedst. Uden et svar bruges det, pakken eller studierne siger, hvor de siger noget.',
    en: 'Your own figures are best. Without an answer, what the pack or the studies say is used where they say something.',
  },
  ofHundred: { da: 'af 100', en: 'of 100' },
  understood: { da: 'Læst som {value}.', en: 'Read as {value}.' },
  personsExample: { da: 'Fx 9 af 31.', en: 'For instance 9 of 31.' },
  notShare: {
    da: '»{text}« kan ikke læses som et antal af 100. Skriv fx 12, 12 % eller 9 af 31.',
    en: '“{text}” cannot be read as a number of 100. Write for instance 12, 12% or 9 of 31.',
  },
  studiesTitle: { da: '3. Undersøgelserne', en: '3. The studies' },
  studiesHint: {
    da: 'De, der ligner jeres sag mest og kan bære mest, står først. Tag en ud eller ind, hvis I er uenige.',
    en: 'Those most like your case and able to bear most stand first. Take one out or in if you disagree.',
  },
  whyLeftOut: { da: 'Hvorfor er de taget ud?', en: 'Why were they taken out?' },
  whyLeftOutHint: {
    da: 'Står i sagen ved siden af dem og i logbogen.',
    en: 'Stands beside them in the case, and in the logbook.',
  },
  takePart: { da: 'Indgår', en: 'Takes part' },
  reasons: { da: 'Hvorfor står den her?', en: 'Why does it stand here?' },
  named: {
    da: '{n} resultater af undersøgelser, som effektkæden nævner',
    en: '{n} results of studies that the chain names',
  },
  elsewhere: { da: '{n} resultater fra andre målgrupper', en: '{n} results of other groups' },
  otherKind: {
    da: '{n} resultater om noget andet end det, der skal lykkes',
    en: '{n} results about other things than what is to succeed',
  },
  closeness: { da: 'Ligner jeres sag', en: 'Like your case' },
  trust: { da: 'Kan bære', en: 'Can bear' },
  of100points: { da: '{n} af 100 point', en: '{n} of 100 points' },
  about: { da: 'Om', en: 'About' },
  points: { da: 'Point', en: 'Points' },
  why: { da: 'Hvorfor', en: 'Why' },
  weight: { da: 'Tæller', en: 'Counts' },
  assumptions: { da: 'Se og ret forudsætningerne', en: 'See and change the assumptions' },
  usual: { da: 'Tilbage til det sædvanlige', en: 'Back to the usual' },
  answerTitle: { da: '4. Forslaget', en: '4. The proposal' },
  because: {
    da: '{value} når målet på grund af indsatsen',
    en: '{value} reach the goal because of the intervention',
  },
  riskTimes: { da: 'Risikoen ganges med {value}', en: 'The risk is multiplied by {value}' },
  fewer: {
    da: '{value} færre når målet på grund af indsatsen',
    en: '{value} fewer reach the goal because of the intervention',
  },
  between: { da: 'Det kan være fra {low} til {high}', en: 'It may be from {low} to {high}' },
  betweenPeople: {
    da: 'Det kan være fra {low} til {high} af 100',
    en: 'It may be from {low} to {high} of 100',
  },
  basis: { da: 'Grundlag', en: 'Basis' },
  sentence: {
    da: 'Sådan kan I sige det',
    en: 'This is how you can put it',
  },
  doubts: { da: 'Det taler imod', en: 'What speaks against it' },
  steps: { da: 'Sådan kom vi frem til tallet', en: 'How we arrived at the figure' },
  step: { da: 'Trin', en: 'Step' },
  before: { da: 'Før', en: 'Before' },
  after: { da: 'Efter', en: 'After' },
  forest: { da: 'Hvad siger undersøgelserne hver for sig?', en: 'What does each study say?' },
  funnel: {
    da: 'Mangler der små undersøgelser uden effekt?',
    en: 'Are small studies without effect missing?',
  },
  table: { da: 'Tallene bag figuren', en: 'The figures behind the drawing' },
  cannot: { da: 'Der kan ikke gives et forslag endnu.', en: 'No proposal can be given yet.' },
  ownTitle: { da: 'Har I egne resultater?', en: 'Do you have results of your own?' },
  ownHint: {
    da: 'Så lægges de oven på undersøgelserne. Skriv, hvor mange der nåede målet, fx 9 af 31.',
    en: 'They are then put on top of the studies. Write how many reached the goal, such as 9 of 31.',
  },
  ownField: { da: 'Jeres resultat', en: 'Your result' },
  ownNeedsWithout: {
    da: 'Svar først på, hvad der ville ske alligevel: uden det kan jeres resultat ikke skilles fra det, der var sket uden indsatsen.',
    en: 'First answer what would happen anyway: without it your result cannot be told from what would have happened without the intervention.',
  },
  priorWeight: {
    da: 'Hvor meget skal undersøgelserne tælle ved siden af jeres egne?',
    en: 'How much shall the studies count beside your own?',
  },
  priorFull: {
    da: 'fuldt: vi ligner dem, der blev undersøgt',
    en: 'fully: we are like those studied',
  },
  priorHalf: { da: 'halvt: vi er noget anderledes', en: 'half: we are somewhat different' },
  priorTenth: { da: 'lidt: vi er meget anderledes', en: 'a little: we are very different' },
  notPersons: {
    da: '»{text}« kan ikke læses som så mange af så mange. Skriv fx 9 af 31.',
    en: '“{text}” cannot be read as so many of so many. Write for instance 9 of 31.',
  },
  waysTitle: {
    da: '4. Når ingen undersøgelse passer',
    en: '4. When no study fits',
  },
  waysOther: {
    da: 'Passer undersøgelserne ikke? Ærlige veje uden dem',
    en: 'Do the studies not fit? Honest ways without them',
  },
  chooseWay: { da: 'Vælg den vej, I har tal til', en: 'Choose the way you have figures for' },
  scenariosGone: {
    da: 'Når tallet skrives i sagen, sker der også dette:',
    en: 'When the figure is written into the case, this happens too:',
  },
  needs: { da: 'I skal have', en: 'You need' },
  beforeField: { da: 'Så mange nåede målet før', en: 'So many reached the goal before' },
  afterField: { da: 'Så mange nåede målet efter', en: 'So many reached the goal after' },
  anyway: {
    da: 'Af 100: hvor mange ville være kommet videre alligevel?',
    en: 'Of 100: how many would have moved on anyway?',
  },
  anywayFrom: { da: 'Hvor er det tal fra?', en: 'Where is that figure from?' },
  anywayFromHint: {
    da: 'Fx registertal, en sammenlignelig periode eller et skøn.',
    en: 'For instance register figures, a similar period or a judgement.',
  },
  oursField: { da: 'Hos jer nåede', en: 'With you, so many reached it' },
  theirsField: {
    da: 'I den lignende gruppe nåede',
    en: 'In the similar group, so many reached it',
  },
  oursHit: { da: 'Hos jer blev ramt', en: 'With you, so many were affected' },
  theirsHit: {
    da: 'I den lignende gruppe blev ramt',
    en: 'In the similar group, so many were affected',
  },
  similar: { da: 'Hvorfor ligner grupperne hinanden?', en: 'Why are the groups alike?' },
  judge: { da: 'Fagperson {n}', en: 'Professional {n}' },
  judgeName: { da: 'Navn eller fag', en: 'Name or profession' },
  lowest: { da: 'Lavest tænkelige', en: 'Lowest thinkable' },
  likely: { da: 'Mest sandsynlige', en: 'Most likely' },
  highest: { da: 'Højest tænkelige', en: 'Highest thinkable' },
  judgeHint: {
    da: 'Lad hver skønne for sig, før I taler sammen. Tallene er af 100, ud over dem, der ville nå målet alligevel.',
    en: 'Let each judge alone before you talk together. The figures are of 100, beyond those who would reach the goal anyway.',
  },
  judgeHintPrevention: {
    da: 'Lad hver skønne for sig, før I taler sammen: hvor mange af 100 får problemet med indsatsen? Svar også ovenfor på, hvor mange der ville få det uden.',
    en: 'Let each judge alone before you talk together: how many of 100 meet the problem with the intervention? Also answer above how many would without it.',
  },
  addJudge: { da: 'Tilføj en fagperson', en: 'Add a professional' },
  removeJudge: { da: 'Fjern', en: 'Remove' },
  judgements: { da: 'Skønnene og deres sum', en: 'The judgements and what they come to' },
  judgementMeasure: {
    da: 'Når målet på grund af indsatsen',
    en: 'Reach the goal because of the intervention',
  },
  work: { da: 'Regn det ud', en: 'Work it out' },
  missing: {
    da: 'Udfyld alle felterne, så kommer forslaget.',
    en: 'Fill in all the fields, and the proposal comes.',
  },
  useTitle: { da: '5. Brug det', en: '5. Use it' },
  useHint: {
    da: 'Tallet skrives i en sag med sit grundlag, sit interval og en linje i logbogen, så andre kan regne efter.',
    en: 'The figure is written in a case with its basis, its range and a line in the logbook, so that others can check it.',
  },
  useCase: { da: 'Hvilken sag skal det ind i?', en: 'Which case shall it go into?' },
  by: { da: 'Hvem svarer for valget?', en: 'Who answers for the choice?' },
  byHint: {
    da: 'Navn eller stilling; står i logbogen.',
    en: 'Name or position; stands in the logbook.',
  },
  byNeeded: {
    da: 'Skriv, hvem der svarer for valget. Det står i logbogen.',
    en: 'Write who answers for the choice. It stands in the logbook.',
  },
  useInCase: { da: 'Brug i min sag', en: 'Use in my case' },
  download: { da: 'Hent sagen (YAML)', en: 'Download the case (YAML)' },
  copyBlock: { da: 'Kopiér linjerne til en sagsfil', en: 'Copy the lines for a case file' },
  copied: { da: 'Linjerne er kopieret.', en: 'The lines are copied.' },
  notCopied: {
    da: 'Browseren tillod ikke at kopiere. Markér linjerne, og kopiér dem.',
    en: 'The browser did not allow copying. Select the lines and copy them.',
  },
  noCase: {
    da: 'Målgruppen har ingen gennemregnet sag at begynde med. Kopiér linjerne, og sæt dem ind i jeres egen.',
    en: 'The group has no worked case to begin with. Copy the lines and put them into your own.',
  },
  notKept: {
    da: 'Browseren tillod ikke at give sagen videre. Hent den som fil, og åbn den i beregneren.',
    en: 'The browser did not allow the case to be handed over. Download it, and open the file in the calculator.',
  },
  notBuilt: { da: 'Sagen kan ikke bygges', en: 'The case cannot be built' },
  theLines: { da: 'Linjerne', en: 'The lines' },
  chooseFirst: {
    da: 'Vælg, hvem det gælder, og hvad der skal lykkes. Så kommer undersøgelserne her.',
    en: 'Choose whom it is about and what is to succeed. Then the studies come here.',
  },
  noStudies: {
    da: 'Ingen undersøgelse i videnbasen siger noget om det her.',
    en: 'No study in the knowledge base says anything about this.',
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
