import type {
  BasisName,
  BreakEven,
  Ingredient,
  Label,
  Language,
  Payer,
  Result,
  Role,
} from '@som/engine';

/** Everybody in the net result, or one payer. */
export type Purse = 'total' | Payer;

/** Payers as headings. */
export const PAYER_NAMES: Readonly<Record<Purse, Label>> = {
  total: { da: 'I alt', en: 'Total' },
  municipality: { da: 'Kommune', en: 'Municipality' },
  region: { da: 'Region', en: 'Region' },
  state: { da: 'Stat', en: 'State' },
  other: { da: 'Andre', en: 'Others' },
};

/** Payers as the subject of a sentence. */
export const PAYER_SUBJECTS: Readonly<Record<Purse, Label>> = {
  total: { da: 'det offentlige', en: 'the public sector' },
  municipality: { da: 'kommunen', en: 'the municipality' },
  region: { da: 'regionen', en: 'the region' },
  state: { da: 'staten', en: 'the state' },
  other: {
    da: 'andre (borger, a-kasse, pensionskasse)',
    en: 'others (citizen, unemployment fund, pension fund)',
  },
};

/** Bases as they stand on a line of a table. */
export const BASIS_NAMES: Readonly<Record<BasisName, Label>> = {
  illustrative: { da: 'eksempel', en: 'example' },
  expert: { da: 'fagligt skøn', en: 'expert judgement' },
  'own-data': { da: 'egne tal', en: 'own figures' },
  calibrated: { da: 'kalibreret', en: 'calibrated' },
  quasi: { da: 'studie med kontrolgruppe', en: 'quasi-experiment' },
  register: { da: 'registerdata', en: 'register data' },
  trial: { da: 'kontrolleret forsøg', en: 'controlled trial' },
  tariff: { da: 'takst eller regel', en: 'tariff or rule' },
};

/** What amounts rest on: "62 % af beløbene hviler på …". */
export const RESTS_ON: Readonly<Record<BasisName, Label>> = {
  illustrative: { da: 'eksempler', en: 'examples' },
  expert: { da: 'faglige skøn', en: 'expert judgement' },
  'own-data': { da: 'kommunens egne tal', en: 'the municipality’s own figures' },
  calibrated: { da: 'kalibrerede tal', en: 'calibrated figures' },
  quasi: {
    da: 'studier med kontrolgruppe',
    en: 'studies with a control group',
  },
  register: { da: 'registerdata', en: 'register data' },
  trial: { da: 'kontrollerede forsøg', en: 'controlled trials' },
  tariff: { da: 'takster og regler', en: 'tariffs and rules' },
};

/** One line on each basis. */
export const BASIS_MEANINGS: Readonly<Record<BasisName, Label>> = {
  illustrative: {
    da: 'En pladsholder, så et eksempel kan regnes. Beslut aldrig noget på den.',
    en: 'A placeholder that lets an example run. Never decide anything on it.',
  },
  expert: {
    da: 'Skøn fra fagfolk, der kender målgruppen.',
    en: 'Judgement of professionals who know the group.',
  },
  'own-data': { da: 'Kommunens egne tal.', en: 'The municipality’s own figures.' },
  calibrated: {
    da: 'Summen er fra en offentliggjort beregning; fordelingen på år eller ydelser er vores.',
    en: 'The total is from a published calculation; its split over years or services is ours.',
  },
  quasi: {
    da: 'Før og efter, med en kontrolgruppe.',
    en: 'Before and after, with a control group.',
  },
  register: {
    da: 'Beregnet på registerdata: dem med succes mod dem uden, justeret for forskelle.',
    en: 'Estimated on register data: success against non-success, adjusted.',
  },
  trial: { da: 'Kontrolleret studie.', en: 'Controlled study.' },
  tariff: {
    da: 'Offentliggjort pris, sats eller regel.',
    en: 'A published price, rate or rule.',
  },
};

/** The ingredients of a line. */
export const INGREDIENT_NAMES: Readonly<Record<Ingredient, Label>> = {
  effect: { da: 'Effekt', en: 'Effect' },
  lasting: { da: 'Varighed', en: 'Lasting' },
  change: { da: 'Ændring', en: 'Change' },
  price: { da: 'Pris', en: 'Price' },
  cost: { da: 'Omkostning', en: 'Cost' },
};

/** Kinds of outcome. */
export const KIND_NAMES: Readonly<Record<Result['outcomes'][number]['kind'], Label>> = {
  success: { da: 'succesmål', en: 'success measure' },
  prevention: { da: 'forebyggelse', en: 'prevention' },
  participation: { da: 'deltagelse', en: 'participation' },
  dropout: { da: 'frafald', en: 'drop-out' },
  both: { da: 'begge mål', en: 'both outcomes' },
};

/** Whom a consequence concerns. */
export const ROLE_NAMES: Readonly<Record<Role | 'holder', Label>> = {
  holder: { da: 'den, det gælder', en: 'the one concerned' },
  participant: { da: 'deltager', en: 'participant' },
  parent: { da: 'forælder', en: 'parent' },
  sibling: { da: 'søskende', en: 'sibling' },
  partner: { da: 'partner', en: 'partner' },
  child: { da: 'barn', en: 'child' },
};

/** Those who hold an outcome, one and many; the unit itself has the words of its group. */
export const HOLDER_NAMES: Readonly<
  Record<Exclude<Role, 'participant'>, { one: Label; many: Label }>
> = {
  parent: { one: { da: 'forælder', en: 'parent' }, many: { da: 'forældre', en: 'parents' } },
  sibling: { one: { da: 'søskende', en: 'sibling' }, many: { da: 'søskende', en: 'siblings' } },
  partner: { one: { da: 'partner', en: 'partner' }, many: { da: 'partnere', en: 'partners' } },
  child: { one: { da: 'barn', en: 'child' }, many: { da: 'børn', en: 'children' } },
};

/** A role in words; results carry it as a string, and one without words stands as it is. */
export function roleName(role: string, lang: Language): string {
  const known = Object.entries(ROLE_NAMES).find(([name]) => name === role);
  return known === undefined ? role : known[1][lang];
}

/** Verdicts of a break-even, as they stand in a table. */
export const VERDICT_NAMES: Readonly<Record<BreakEven['verdict'], Label>> = {
  'at-least': { da: 'mindst', en: 'at least' },
  'at-most': { da: 'højst', en: 'at most' },
  always: { da: 'går altid op', en: 'always breaks even' },
  never: { da: 'går aldrig op', en: 'never breaks even' },
  'no-effect': { da: 'ændrer intet', en: 'changes nothing' },
};

/** The state of a pack. */
export const STATUS_NAMES: Readonly<Record<Result['stamp']['pack']['status'], Label>> = {
  draft: { da: 'udkast', en: 'draft' },
  reviewed: { da: 'gennemgået', en: 'reviewed' },
  withdrawn: { da: 'trukket tilbage', en: 'withdrawn' },
};
