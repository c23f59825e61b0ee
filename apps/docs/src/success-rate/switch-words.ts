import type { Label, PoolSwitches } from '@som/engine';
import type { BearingEffect, Proposal } from '@som/evidence';

type Choices = {
  [Key in keyof PoolSwitches]: {
    label: Label;
    /** What it means, for somebody who knows the field but not the method. */
    means: Label;
    options: readonly { value: PoolSwitches[Key]; label: Label }[];
  };
};

const YES = { value: true, label: { da: 'ja', en: 'yes' } } as const;
const NO = { value: false, label: { da: 'nej', en: 'no' } } as const;

/** Every choice that is made when studies are added up, in plain words. */
export const SWITCH_WORDS: Choices = {
  interval: {
    label: { da: 'Hvad skal intervallet sige?', en: 'What shall the range say?' },
    means: {
      da: 'Et nyt sted kan få et andet resultat end gennemsnittet. Vælg gennemsnittet, hvis I er som de undersøgte steder under ét.',
      en: 'A new place can get another result than the mean. Choose the mean if you are like the places studied taken together.',
    },
    options: [
      {
        value: 'prediction',
        label: { da: 'hvad et nyt sted kan vente', en: 'what a new place can expect' },
      },
      {
        value: 'confidence',
        label: { da: 'hvor sikkert gennemsnittet er', en: 'how certain the mean is' },
      },
    ],
  },
  designMarkDown: {
    label: {
      da: 'Skal svagere undersøgelser nedskrives?',
      en: 'Shall weaker studies be marked down?',
    },
    means: {
      da: 'Undersøgelser uden lodtrækning viser ofte for store effekter.',
      en: 'Studies without drawing lots often show effects that are too large.',
    },
    options: [YES, NO],
  },
  developerMarkDown: {
    label: {
      da: 'Skal udviklernes egne undersøgelser nedskrives?',
      en: 'Shall the developers’ own studies be marked down?',
    },
    means: {
      da: 'Den, der har udviklet en indsats, finder ofte større effekter end andre.',
      en: 'Those who developed an intervention often find larger effects than others.',
    },
    options: [YES, NO],
  },
  transferMarkDown: {
    label: {
      da: 'Skal undersøgelser fra andre lande nedskrives?',
      en: 'Shall studies from other countries be marked down?',
    },
    means: {
      da: 'Sædvanlig hjælp er bedre i Danmark end mange andre steder, så der er mindre at vinde.',
      en: 'Usual help is better in Denmark than in many other places, so there is less to gain.',
    },
    options: [YES, NO],
  },
  model: {
    label: { da: 'Hvordan lægges undersøgelserne sammen?', en: 'How are the studies added up?' },
    means: {
      da: 'Den faste model antager, at effekten er den samme overalt. De andre lader den være forskellig fra sted til sted; de skønner blot forskellen på hver sin måde.',
      en: 'The fixed model assumes that the effect is the same everywhere. The others let it differ from place to place; they only estimate the difference in different ways.',
    },
    options: [
      { value: 'reml', label: { da: 'forskellig effekt (REML)', en: 'differing effect (REML)' } },
      {
        value: 'paule-mandel',
        label: { da: 'forskellig effekt (Paule–Mandel)', en: 'differing effect (Paule–Mandel)' },
      },
      {
        value: 'dersimonian-laird',
        label: {
          da: 'forskellig effekt (DerSimonian–Laird)',
          en: 'differing effect (DerSimonian–Laird)',
        },
      },
      {
        value: 'fixed',
        label: { da: 'samme effekt overalt (fast)', en: 'same effect everywhere (fixed)' },
      },
    ],
  },
  test: {
    label: {
      da: 'Hvor forsigtigt regnes intervallet?',
      en: 'How cautiously is the range worked out?',
    },
    means: {
      da: 'Med få undersøgelser er det sædvanlige interval for smalt. Knapp–Hartung retter op på det.',
      en: 'With few studies the usual range is too narrow. Knapp–Hartung puts that right.',
    },
    options: [
      {
        value: 'knapp-hartung',
        label: { da: 'forsigtigt (Knapp–Hartung)', en: 'cautiously (Knapp–Hartung)' },
      },
      { value: 'wald', label: { da: 'sædvanligt (Wald)', en: 'as usual (Wald)' } },
    ],
  },
  logitConstant: {
    label: {
      da: 'Fra en skala til »lykkedes eller ej«',
      en: 'From a scale to “succeeded or not”',
    },
    means: {
      da: 'Nogle studier måler på en skala. De regnes om med en af to gængse faktorer; forskellen er lille.',
      en: 'Some studies measure on a scale. They are converted by one of two usual factors; the difference is small.',
    },
    options: [
      { value: 'pi-over-root-3', label: { da: 'π/√3', en: 'π/√3' } },
      { value: '1.65', label: { da: '1,65', en: '1.65' } },
    ],
  },
};

/** What a part of the weighing is about. */
export const PART_NAMES: Readonly<Record<BearingEffect['parts'][number]['of'], Label>> = {
  population: { da: 'Mennesker', en: 'People' },
  intervention: { da: 'Indsats', en: 'Intervention' },
  comparator: { da: 'Sammenligning', en: 'Comparison' },
  outcome: { da: 'Effektmål', en: 'Outcome' },
  country: { da: 'Land', en: 'Country' },
  'follow-up': { da: 'Opfølgning', en: 'Follow-up' },
  design: { da: 'Slags undersøgelse', en: 'Design' },
  size: { da: 'Størrelse', en: 'Size' },
  losses: { da: 'Frafald', en: 'Losses' },
  bias: { da: 'Skævhed', en: 'Bias' },
  developer: { da: 'Udviklere', en: 'Developers' },
};

/** What the range of a proposal is. */
export const RANGE_NAMES: Readonly<Record<Proposal['rangeIs'], Label>> = {
  prediction: { da: 'det, et nyt sted kan vente', en: 'what a new place can expect' },
  confidence: { da: 'usikkerheden om gennemsnittet', en: 'the uncertainty of the mean' },
  posterior: {
    da: 'undersøgelserne og jeres egne resultater under ét',
    en: 'the studies and your own results together',
  },
  judged: { da: 'fagfolks skøn', en: 'the judgement of professionals' },
};
