import type { Label } from '@som/engine';

/** Words of how a case is begun and opened. */
export const START_WORDS = {
  chooseGroup: { da: 'Målgruppe', en: 'Target group' },
  chooseCase: { da: 'Sag', en: 'Case' },
  openFile: { da: 'Åbn en sag fra fil', en: 'Open a case from a file' },
  openFileHint: {
    da: 'YAML eller JSON fra jeres egen maskine. Filen bliver læst i browseren og sendes ingen steder.',
    en: 'YAML or JSON from your own machine. The file is read in the browser and sent nowhere.',
  },
  openPack: { da: 'Prøv en pakke fra jeres egen maskine', en: 'Try a pack from your own machine' },
  noSuchCase: {
    da: 'Sagen »{id}« findes ikke her. Vælg en anden nedenfor.',
    en: 'There is no case “{id}” here. Choose another below.',
  },
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
  quickTitle: { da: 'Et hurtigt overslag', en: 'A quick estimate' },
  quickHint: {
    da: 'Fem svar, og I ser med det samme, om det er værd at regne videre på. Det hele bliver i jeres browser.',
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
  fileProblems: {
    da: 'Filen {file} kan ikke åbnes, før den er rettet',
    en: 'The file {file} cannot be opened before it is mended',
  },
  fileTooLarge: {
    da: 'Filen er for stor til at være en sag (over 2 MB). Vælg en anden.',
    en: 'The file is too large to be a case (over 2 MB). Choose another.',
  },
} as const satisfies Record<string, Label>;
