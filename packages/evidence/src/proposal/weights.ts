import type { ComparatorKind, Directness, Label, Study } from '@som/engine';
import type { Distance } from '../mark-downs/mark-downs.ts';
import type { BearingEffect } from './proposal.ts';

export type Part = BearingEffect['parts'][number]['of'];

/** What a part counts among those of its kind (they add up to 1), and why so much. */
export interface PartWeight {
  weight: number;
  why: Label;
}

const judged = (weight: number, da: string, en: string): PartWeight => ({
  weight,
  why: { da, en },
});

/**
 * What closeness and trust are made of. EVERYTHING IN THIS FILE IS JUDGEMENT, ours, written down so that it can be seen
 * and argued with; no source gives such weights. They decide the order in which studies are shown and nothing else: the
 * weights in the sum are the meta-analysis' own, and mark-downs are multipliers of their own that can be switched off.
 */
export const CLOSENESS: Readonly<
  Record<
    'population' | 'intervention' | 'outcome' | 'comparator' | 'country' | 'follow-up',
    PartWeight
  >
> = {
  population: judged(
    0.25,
    'Hvem der blev hjulpet, afgør sammen med indsatsen mest, om tallet kan flyttes.',
    'Who was helped decides, with the intervention, most about whether the figure can be moved.',
  ),
  intervention: judged(
    0.25,
    'En anden indsats er et andet spørgsmål.',
    'Another intervention is another question.',
  ),
  outcome: judged(
    0.2,
    'Et beslægtet mål kan flytte sig, uden at effektmålet gør.',
    'A related measure can move without the outcome moving.',
  ),
  comparator: judged(
    0.1,
    'Mod ingen hjælp ser alt bedre ud end mod det, folk ellers ville have fået.',
    'Against no help everything looks better than against what people would otherwise have had.',
  ),
  country: judged(
    0.1,
    'Andre landes sædvanlige hjælp er en anden end den danske.',
    'The usual help of other countries is not the Danish one.',
  ),
  'follow-up': judged(
    0.1,
    'Det, der måles lige efter, falder ofte siden.',
    'What is measured right after often falls later.',
  ),
};

export const TRUST: Readonly<
  Record<'design' | 'size' | 'bias' | 'losses' | 'developer', PartWeight>
> = {
  design: judged(
    0.35,
    'Kun lodtrækning gør grupperne ens også i det, ingen har målt.',
    'Only randomisation makes the groups alike also in what nobody has measured.',
  ),
  size: judged(
    0.2,
    'Små studier svinger meget, og de heldige bliver oftere offentliggjort.',
    'Small studies vary a lot, and the lucky ones are published more often.',
  ),
  bias: judged(
    0.2,
    'Andres samlede bedømmelse af, om resultatet er skævt.',
    'The judgement of others on whether the result is distorted.',
  ),
  losses: judged(
    0.15,
    'De, der falder fra, klarer sig sjældent som de andre.',
    'Those who are lost seldom fare as the others.',
  ),
  developer: judged(
    0.1,
    'Udviklernes egne studier finder i gennemsnit større effekter.',
    'Studies by the developers find larger effects on average.',
  ),
};

/** What a part scores when a study does not say: neither trusted nor condemned. */
export const UNKNOWN_SCORE = 0.5;

export const DIRECTNESS_SCORES: Readonly<Record<Directness, number>> = {
  same: 1,
  near: 0.6,
  far: 0.25,
};

/** A study that a chain names, or of another pack, without a word on how its measure is to the outcome. */
export const NOT_DECLARED_SCORE = 0.15;

/** Usual help is what the people would otherwise have had; the further from it, the less the difference says. */
export const COMPARATOR_SCORES: Readonly<Record<ComparatorKind, number>> = {
  'usual-help': 1,
  'similar-people': 0.8,
  mixed: 0.7,
  'other-help': 0.6,
  'no-help': 0.5,
  'waiting-list': 0.5,
  themselves: 0.1,
  none: 0,
};

/** A review is only as good as what is in it, and the file does not say that all of it was randomised. */
export const DESIGN_SCORES: Readonly<Record<Study['design'], number>> = {
  'randomised-trial': 1,
  'meta-analysis': 0.9,
  'quasi-experiment': 0.6,
  'register-study': 0.6,
  'before-after': 0.1,
  model: 0,
  descriptive: 0,
  qualitative: 0,
};

export const BIAS_SCORES = { low: 1, some: 0.6, high: 0.2 } as const;
export const DEVELOPER_SCORES = { independent: 1, involved: 0.4 } as const;

/** From so many persons the score; fewer than the last score 0.2. */
export const SIZE_STEPS: readonly (readonly [persons: number, score: number])[] = [
  [500, 1],
  [200, 0.8],
  [100, 0.6],
  [50, 0.4],
];
export const SMALLEST_SCORE = 0.2;

/** From so many months after the end the score. */
export const FOLLOW_UP_STEPS: readonly (readonly [months: number, score: number])[] = [
  [12, 1],
  [6, 0.8],
  [3, 0.6],
  [0, 0.4],
];

/** Up to so large a share lost, the score: the old rule of thumb that 5 per cent hardly matters and 20 is too many. */
export const LOSS_STEPS: readonly (readonly [share: number, score: number])[] = [
  [0.05, 1],
  [0.2, 0.6],
  [1, 0.2],
];

export const COUNTRY_SCORES: Readonly<Record<Distance, number>> = {
  denmark: 1,
  nordic: 0.8,
  western: 0.5,
  elsewhere: 0.3,
  unknown: UNKNOWN_SCORE,
};
