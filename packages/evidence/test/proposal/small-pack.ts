import { type Case, type Pack, parseCase, parsePack } from '@som/engine';

const both = (text: string) => ({ da: text, en: text });

/** A study of pupils as it stands in a file, with the effects in place. */
export const study = (over: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  label: both('Studie A'),
  design: 'randomised-trial',
  country: ['DK'],
  population: { da: 'Elever på 6–16 år', en: 'Pupils aged 6–16' },
  ages: [6, 16],
  problems: ['school-absence'],
  intervention: { da: 'Samtaler på skolen', en: 'Talks at school' },
  interventionKind: 'school-support',
  comparatorKind: 'usual-help',
  finding: 'positive',
  developer: 'independent',
  effects: [effect()],
  source: 'trial',
  ...over,
});

/** 30 of 100 against 15 of 100: odds ratio (30 · 85) / (70 · 15) = 17/7. */
export const effect = (over: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  id: 'in-school-after',
  outcome: { da: 'I skole', en: 'In school' },
  outcomeKind: 'attendance',
  measure: 'none-reported',
  betterIs: 'higher',
  intervention: { n: 100, events: 30 },
  comparator: { n: 100, events: 15 },
  followUpMonths: 12,
  bearsOn: [{ outcome: 'in-school', directness: 'same', why: both('Målet selv.') }],
  ...over,
});

/** The same shares in 80 against 80: 24 against 12, the same odds ratio. */
export const SMALLER = study({
  label: both('Studie B'),
  effects: [effect({ intervention: { n: 80, events: 24 }, comparator: { n: 80, events: 12 } })],
});

const CHAIN = {
  label: { da: 'Skolesamtaler', en: 'School talks' },
  group: 'pupils',
  intervention: {
    label: { da: 'Skolesamtaler', en: 'School talks' },
    content: both('Ti samtaler'),
    kind: 'school-support',
  },
  outcomes: ['in-school'],
  theory: [{ text: both('Samtaler hjælper'), basis: 'expert', source: 'trial' }],
};

export interface Files {
  studies?: Readonly<Record<string, unknown>>;
  chains?: Readonly<Record<string, unknown>>;
  extends?: string;
}

/** A pack of one group with a success and a prevention outcome, checked by the engine's own door. */
export function packOf(
  id: string,
  { studies = {}, chains = { talks: CHAIN }, ...more }: Files,
): Pack {
  const { pack, issues } = parsePack(
    {
      'pack.yaml': {
        pack: id,
        format: 1,
        label: { da: 'Skole', en: 'School' },
        status: 'reviewed',
        maintainers: ['editors'],
        licence: 'CC-BY-4.0',
        engine: '>=0.1.0 <1.0.0',
        ...(more.extends !== undefined && { extends: more.extends }),
      },
      'groups.yaml': {
        pupils: {
          label: { da: 'Elever med fravær', en: 'Pupils with absence' },
          definition: both('Elever, der er meget væk'),
          unit: 'person',
          unitLabel: { one: { da: 'elev', en: 'pupil' }, many: { da: 'elever', en: 'pupils' } },
          profile: { ages: [6, 16], problems: ['school-absence'] },
        },
      },
      'outcomes.yaml': {
        'in-school': {
          group: 'pupils',
          kind: 'success',
          label: { da: 'I skole', en: 'In school' },
          lasting: { kind: 'forever' },
        },
        placement: {
          group: 'pupils',
          kind: 'prevention',
          label: { da: 'Anbringelse undgået', en: 'Placement avoided' },
          risk: { 'year-0': 0.1 },
          problemLasts: { kind: 'forever' },
        },
        attending: { group: 'pupils', kind: 'participation', label: both('Deltager') },
      },
      'consequences.yaml': {},
      'prices.yaml': {},
      'chains.yaml': chains,
      'studies.yaml': studies,
      'sources.yaml': { trial: { type: 'article-journal', title: 'A trial' } },
      'known-gaps.yaml': {},
    },
    { version: '1.0.0', hash: '0' },
  );
  if (!pack) throw new Error(JSON.stringify(issues));
  return pack;
}

/** A case of the pack, checked by the engine's own door. */
export function caseOf(effectBlocks: Readonly<Record<string, unknown>>): Case {
  const { value, issues } = parseCase(
    {
      case: 'town',
      format: 1,
      title: both('En by'),
      pack: 'school@^1',
      group: 'pupils',
      startYear: 2026,
      priceYear: 2026,
      intake: { 2026: 10 },
      effect: effectBlocks,
    },
    'town.case.yaml',
  );
  if (!value) throw new Error(JSON.stringify(issues));
  return value;
}

/** What is asked in most tests. */
export const ABOUT = { pack: 'school', group: 'pupils', outcome: 'in-school' } as const;

/** No mark-downs, one effect everywhere, the mean: what can be worked by hand. */
export const PLAIN = {
  model: 'fixed',
  interval: 'confidence',
  test: 'wald',
  designMarkDown: false,
  developerMarkDown: false,
  transferMarkDown: false,
} as const;
