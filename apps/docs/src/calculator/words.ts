import type { Label, Language } from '@som/engine';
import type { SectionName } from './model/assumption.ts';

/** Words of the calculator that no report has. */
export const WORDS = {
  chooseGroup: { da: 'Målgruppe', en: 'Target group' },
  chooseCase: { da: 'Sag', en: 'Case' },
  openFile: { da: 'Åbn en sag fra fil', en: 'Open a case from a file' },
  openFileHint: {
    da: 'YAML eller JSON fra jeres egen maskine. Filen bliver læst i browseren og sendes ingen steder.',
    en: 'YAML or JSON from your own machine. The file is read in the browser and sent nowhere.',
  },
  ownFile: { da: 'Fra fil', en: 'From file' },
  openPack: { da: 'Prøv en pakke fra jeres egen maskine', en: 'Try a pack from your own machine' },
  notReviewed: {
    da: 'ikke fra det gennemgåede katalog',
    en: 'not from the reviewed catalogue',
  },
  notReviewedTitle: {
    da: 'Ikke fra det gennemgåede katalog',
    en: 'Not from the reviewed catalogue',
  },
  notReviewedText: {
    da: 'Resultatet hviler på pakken «{label}» {version}, læst fra {file} på jeres egen maskine. Ingen her har set dens tal.',
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
  noSuchCase: {
    da: 'Sagen «{id}» findes ikke her. Vælg en anden nedenfor.',
    en: 'There is no case “{id}” here. Choose another below.',
  },
  question: { da: 'Spørgsmålet', en: 'The question' },
  choose: { da: 'Vælg …', en: 'Choose …' },
  openWorked: { da: 'Åbn sagen', en: 'Open the case' },
  openKnown: {
    da: 'Åbn en regnet sag eller en fil',
    en: 'Open a worked case or a file',
  },
  openOther: { da: 'Åbn en anden sag eller fil', en: 'Open another case or file' },
  anew: { da: 'Begynd på en ny', en: 'Begin a new one' },
  pasted: { da: 'indsat tekst', en: 'pasted text' },
  fromLink: { da: 'sag fra link', en: 'case from a link' },
  brokenLink: {
    da: 'Linket til sagen er ikke helt. Bed om det igen, eller om sagen som fil.',
    en: 'The link to the case is not whole. Ask for it again, or for the case as a file.',
  },
  otherTab: {
    da: 'Sagen er også åben i en anden fane. Her arbejder du i en kopi, så intet går tabt i nogen af dem.',
    en: 'The case is also open in another tab. Here you work in a copy, so nothing is lost in either.',
  },
  keptAt: { da: 'Husket i browseren kl. {time}', en: 'Kept in the browser at {time}' },
  storageFull: {
    da: 'Browseren kan ikke huske mere, fordi dens lager er fuldt eller slået fra. Arbejd roligt videre, og gem sagen som fil.',
    en: 'The browser cannot keep more because its store is full or turned off. Carry on, and save the case as a file.',
  },
  downloaded: { da: '{file} er hentet.', en: '{file} is downloaded.' },
  savedTo: { da: 'Gemt i {file}.', en: 'Saved in {file}.' },
  notSavedTo: {
    da: 'Der kunne ikke skrives i {file}. Sagen er i stedet hentet som {other}.',
    en: '{file} could not be written. The case is downloaded as {other} instead.',
  },
  saveAs: { da: 'Gem en kopi …', en: 'Save a copy …' },
  export: { da: 'Hent og udskriv', en: 'Download and print' },
  caseTools: { da: 'Sagen', en: 'The case' },
  caseName: { da: 'Sagens navn', en: 'Name of the case' },
  rename: { da: 'Omdøb', en: 'Rename' },
  close: { da: 'Luk', en: 'Close' },
  writeNote: { da: 'Skriv i logbogen', en: 'Write in the logbook' },
  byWhom: { da: 'Hvem skriver? (kan udelades)', en: 'Who writes? (may be left out)' },
  addNote: { da: 'Tilføj', en: 'Add' },
  noNotes: { da: 'Der står intet i logbogen endnu.', en: 'There is nothing in the logbook yet.' },
  theNote: { da: 'Teksten', en: 'The text' },
  mend: { da: 'Ret', en: 'Edit' },
  remove: { da: 'Fjern', en: 'Remove' },
  why: { da: 'Hvorfor?', en: 'Why?' },
  whyExample: {
    da: 'fx: tal fra vores eget regnskab 2025',
    en: 'such as: figures from our own accounts 2025',
  },
  noted: { da: 'Det har I ændret her', en: 'What you have changed here' },
  notedHint: {
    da: 'Grunden kommer i logbogen, så andre kan følge jer. I kan også skrive den senere.',
    en: 'The reason goes into the logbook so that others can follow you. You can also write it later.',
  },
  reasonsMissing: { da: '{n} uden grund', en: '{n} without a reason' },
  quickTitle: { da: 'Et hurtigt overslag', en: 'A quick estimate' },
  quickHint: {
    da: 'Fem tal, og I ser med det samme, om det er værd at regne videre på. Det hele bliver i jeres browser.',
    en: 'Five entries, and you see at once whether it is worth calculating further. It all stays in your browser.',
  },
  findGroup: {
    da: 'Find den målgruppe, der ligner jeres',
    en: 'Find the target group that is most like yours',
  },
  quickWaiting: {
    da: 'Resultatet kommer her, så snart de fem felter er udfyldt.',
    en: 'The result appears here as soon as the five fields are filled in.',
  },
  quickCaveat: {
    da: 'Et overslag: jeres tal tæller som eksempler, og resten er målgruppepakkens. Brug det ikke til en beslutning, før I har gået de seks trin igennem.',
    en: 'An estimate: your figures count as examples, and the rest are those of the pack. Do not decide on it before you have been through the six steps.',
  },
  deepen: { da: 'Regn videre i seks trin', en: 'Go on in six steps' },
  deepenHint: {
    da: 'I skal ikke skrive noget igen.',
    en: 'You need not type anything again.',
  },
  youWere: { da: 'Du var i gang med', en: 'You were working on' },
  lastChanged: { da: 'senest ændret {when}', en: 'last changed {when}' },
  goOn: { da: 'Fortsæt', en: 'Go on' },
  letGo: { da: 'Glem den', en: 'Forget it' },
  keptProblem: {
    da: 'Sagen passer ikke til pakkerne her længere. Hent den som fil, så intet går tabt.',
    en: 'The case no longer fits the packs here. Download it as a file so that nothing is lost.',
  },
  takeOut: { da: 'Hent som fil', en: 'Download as a file' },
  toLookAt: { da: '{n} forhold at se på', en: '{n} things to look at' },
  calculating: { da: 'Regner …', en: 'Calculating …' },
  making: { da: 'Laver filen …', en: 'Making the file …' },
  notMade: {
    da: 'Filen kunne ikke laves. Kontrollér forbindelsen, og prøv igen.',
    en: 'The file could not be made. Check the connection and try again.',
  },
  compare: { da: 'Sammenlign', en: 'Compare' },
  compareTitle: { da: 'Sager side om side', en: 'Cases side by side' },
  compareHint: {
    da: 'Vælg op til fire sager: dem, browseren husker, og pakkens regnede sager. Tallene er regnet med de samme pakker som her.',
    en: 'Choose up to four cases: those the browser keeps and the worked cases of the pack. The figures are calculated with the same packs as here.',
  },
  thisCase: { da: 'denne sag', en: 'this case' },
  figure: { da: 'Nøgletal', en: 'Key figure' },
  cannotCompare: { da: 'kan ikke regnes', en: 'cannot be calculated' },
  otherVersionTitle: {
    da: 'Sagen er regnet med andre tal end dem, der gælder nu',
    en: 'The case was calculated with other data than those of today',
  },
  otherVersionText: {
    da: 'Den blev gemt med pakken {was} og kataloget {wasCatalogue}. Her er pakken {is} og kataloget {isCatalogue}. Det flytter resultatet sådan:',
    en: 'It was saved with the pack {was} and the catalogue {wasCatalogue}. Here the pack is {is} and the catalogue {isCatalogue}. That moves the result as follows:',
  },
  whenSaved: { da: 'Da den blev gemt', en: 'When it was saved' },
  asNow: { da: 'Med tallene nu', en: 'With the data of today' },
  movesBy: { da: 'Flytter sig', en: 'Moves by' },
  notStated: { da: 'ikke gemt', en: 'not saved' },
  keepOld: { da: 'Behold de gamle tal', en: 'Keep the old data' },
  upgrade: { da: 'Brug de nye tal', en: 'Use the new data' },
  oldNotHere: {
    da: 'De gamle tal findes ikke her på siden. Kommandolinjen kan regne med dem; her regnes der med de nye.',
    en: 'The old data are not here on the site. The command line can calculate with them; here the new ones are used.',
  },
  keptOld: {
    da: 'Sagen regnes med de tal, den blev gemt med (pakken {was}).',
    en: 'The case is calculated with the data it was saved with (pack {was}).',
  },
  steps: { da: 'Trin', en: 'Steps' },
  stepFine: { da: 'intet mangler', en: 'nothing is missing' },
  stepLook: { da: 'noget at se på', en: 'something to look at' },
  stepMissing: {
    da: 'noget mangler eller passer ikke',
    en: 'something is missing or does not fit',
  },
  loadingStep: { da: 'Henter trinet …', en: 'Fetching the step …' },
  nextStep: { da: 'Videre til {step}', en: 'On to {step}' },
  stepBefore: { da: 'Tilbage til {step}', en: 'Back to {step}' },
  assumptions: { da: 'Antagelser', en: 'Assumptions' },
  results: { da: 'Resultat', en: 'Result' },
  undo: { da: 'Fortryd', en: 'Undo' },
  redo: { da: 'Gentag', en: 'Redo' },
  reset: { da: 'Tilbage til sagen, som den er', en: 'Back to the case as it is' },
  howTo: {
    da: 'Ret et tal, og se, hvad der sker. Det, I ændrer, er mærket her og står samlet ved resultatet.',
    en: 'Change a number and see what happens. What you change is marked here and listed with the result.',
  },
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
  logbook: { da: 'Logbog', en: 'Logbook' },
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
  rest: { da: 'Lad «{label}» være resten: {value}', en: 'Let “{label}” be the rest: {value}' },
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
  share: { da: 'Kopiér adressen', en: 'Copy the address' },
  copied: {
    da: 'Adressen er kopieret. Den åbner sagen med jeres ændringer.',
    en: 'The address is copied. It opens the case with your changes.',
  },
  notCopied: {
    da: 'Browseren tillod ikke at kopiere. Kopiér adressen fra adresselinjen.',
    en: 'The browser did not allow copying. Copy the address from the address bar.',
  },
  saveCase: { da: 'Gem', en: 'Save' },
  saveResult: { da: 'Gem resultatet (JSON)', en: 'Save the result (JSON)' },
  print: { da: 'Udskriv', en: 'Print' },
  refused: {
    da: 'En del af adressen passer ikke til sagen og er ikke brugt: {list}.',
    en: 'A part of the address does not fit the case and is not used: {list}.',
  },
  fileProblems: {
    da: 'Filen {file} kan ikke åbnes, før den er rettet',
    en: 'The file {file} cannot be opened before it is mended',
  },
  caseProblems: {
    da: 'Sagen kan ikke regnes, som den er',
    en: 'The case cannot be calculated as it is',
  },
  fileTooLarge: {
    da: 'Filen er for stor til at være en sag (over 2 MB). Vælg en anden.',
    en: 'The file is too large to be a case (over 2 MB). Choose another.',
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
    da: 'Skraveret og mærket «eksempel»: hviler på tal, der kun er eksempler.',
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
