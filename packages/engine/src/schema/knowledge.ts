import type { Label } from './words.ts';

/** The kinds of intervention that the evidence map has as rows. */
export const INTERVENTION_KINDS = {
  'cognitive-behavioural': {
    da: 'kognitiv adfærdsterapi',
    en: 'cognitive behavioural therapy',
  },
  'trauma-therapy': { da: 'traumebehandling', en: 'trauma therapy' },
  'social-training': { da: 'social færdighedstræning', en: 'social skills training' },
  'parent-training': { da: 'forældretræning', en: 'parent training' },
  'family-therapy': { da: 'familieterapi', en: 'family therapy' },
  'family-support': { da: 'støtte til hele familien', en: 'support for the whole family' },
  'home-visits': { da: 'hjemmebesøg', en: 'home visits' },
  mentoring: { da: 'mentor', en: 'mentoring' },
  'peer-support': { da: 'støtte fra ligesindede', en: 'peer support' },
  'day-care': { da: 'indsats i dagtilbud', en: 'day-care programme' },
  'school-support': { da: 'indsats i skolen', en: 'school programme' },
  'case-management': { da: 'koordinerende støtte', en: 'case management' },
  housing: { da: 'bolig med støtte', en: 'housing with support' },
  'supported-employment': { da: 'støttet beskæftigelse', en: 'supported employment' },
  'substance-treatment': { da: 'misbrugsbehandling', en: 'treatment of addiction' },
  'out-of-home-care': { da: 'anbringelse', en: 'out-of-home care' },
  'money-advice': { da: 'økonomisk støtte og rådgivning', en: 'money and debt advice' },
  'several-kinds': { da: 'flere slags indsatser', en: 'several kinds of intervention' },
  none: { da: 'ingen indsats (beskrivelse)', en: 'no intervention (description)' },
} as const satisfies Record<string, Label>;
export type InterventionKind = keyof typeof INTERVENTION_KINDS;
// the keys of the table above, in its order
export const INTERVENTION_KIND_IDS = Object.keys(INTERVENTION_KINDS) as [
  InterventionKind,
  ...InterventionKind[],
];

/** What a study measured; the columns of the evidence map. */
export const OUTCOME_KINDS = {
  'mental-health': { da: 'psykisk helbred', en: 'mental health' },
  behaviour: { da: 'adfærd', en: 'behaviour' },
  parenting: { da: 'forældreskab', en: 'parenting' },
  learning: { da: 'læring', en: 'learning' },
  attendance: { da: 'fremmøde i skolen', en: 'school attendance' },
  placement: { da: 'anbringelse', en: 'placement in care' },
  crime: { da: 'kriminalitet', en: 'crime' },
  violence: { da: 'vold', en: 'violence' },
  'substance-use': { da: 'rusmidler', en: 'substance use' },
  housing: { da: 'bolig', en: 'housing' },
  employment: { da: 'beskæftigelse og indkomst', en: 'employment and income' },
  'quality-of-life': { da: 'livskvalitet', en: 'quality of life' },
  health: { da: 'helbred', en: 'health' },
  'service-use': { da: 'brug af ydelser', en: 'use of services' },
  economy: { da: 'økonomi', en: 'economy' },
  persistence: { da: 'hvor længe effekten varer', en: 'how long the effect lasts' },
} as const satisfies Record<string, Label>;
export type OutcomeKind = keyof typeof OUTCOME_KINDS;
// the keys of the table above, in its order
export const OUTCOME_KIND_IDS = Object.keys(OUTCOME_KINDS) as [OutcomeKind, ...OutcomeKind[]];

/** What the intervention was compared with. */
export const COMPARATOR_KINDS = {
  'no-help': { da: 'ingen hjælp', en: 'no help' },
  'waiting-list': { da: 'venteliste', en: 'waiting list' },
  'usual-help': { da: 'sædvanlig hjælp', en: 'usual help' },
  'other-help': { da: 'en anden indsats', en: 'another intervention' },
  'similar-people': { da: 'lignende mennesker i registre', en: 'similar people in registers' },
  themselves: { da: 'dem selv før indsatsen', en: 'themselves before the intervention' },
  mixed: { da: 'forskelligt fra studie til studie', en: 'different from study to study' },
  none: { da: 'ingen sammenligning', en: 'no comparison' },
} as const satisfies Record<string, Label>;
export type ComparatorKind = keyof typeof COMPARATOR_KINDS;
// the keys of the table above, in its order
export const COMPARATOR_KIND_IDS = Object.keys(COMPARATOR_KINDS) as [
  ComparatorKind,
  ...ComparatorKind[],
];

/** How closely what a study measured is what a pack counts as the outcome. */
export const DIRECTNESS = ['same', 'near', 'far'] as const;
export type Directness = (typeof DIRECTNESS)[number];
