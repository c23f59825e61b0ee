import type { Language, PublishedEffect, Study } from '@som/engine';
import { number, ofHundred } from '@som/report';
import { MEASURES } from './names.ts';

type Arm = NonNullable<PublishedEffect['intervention']>;

/** The share of an arm, as it was printed or counted; undefined where neither is known. */
export function shareOf(arm: Arm | undefined): number | undefined {
  if (arm?.share !== undefined) return arm.share;
  return arm?.events !== undefined && arm.n ? arm.events / arm.n : undefined;
}

const decimals = (value: number): number => (Math.abs(value) < 10 ? 2 : 1);
const plain = (value: number, lang: Language) => number(value, lang, { decimals: decimals(value) });

/** The effect as it was published, with its interval: `oddsratio 2,3 (95 %-interval 1,1 til 4,2)`. */
export function publishedText(effect: PublishedEffect, lang: Language): string {
  const name = MEASURES[effect.measure][lang];
  if (effect.value === undefined) return name;
  const [low, high] = effect.ci95 ?? [];
  if (low !== undefined && high !== undefined)
    return lang === 'da'
      ? `${name} ${plain(effect.value, lang)} (95 %-interval ${plain(low, lang)} til ${plain(high, lang)})`
      : `${name} ${plain(effect.value, lang)} (95% interval ${plain(low, lang)} to ${plain(high, lang)})`;
  return `${name} ${plain(effect.value, lang)}`;
}

/** What was found, as people of 100 where the study lets us; otherwise as it was published. */
export function foundText(effect: PublishedEffect, lang: Language): string {
  const [with_, without] = [shareOf(effect.intervention), shareOf(effect.comparator)];
  if (with_ !== undefined && without !== undefined)
    return lang === 'da'
      ? `${ofHundred(with_, lang)} med indsatsen, ${ofHundred(without, lang)} uden`
      : `${ofHundred(with_, lang)} with the intervention, ${ofHundred(without, lang)} without`;
  if (effect.measure === 'share' && effect.value !== undefined)
    return lang === 'da'
      ? `${ofHundred(effect.value, lang)}, uden sammenligning`
      : `${ofHundred(effect.value, lang)}, without comparison`;
  return publishedText(effect, lang);
}

/** The effect that a card tells of: the main outcome, or else the first that says most. */
export function mainEffect(study: Study): PublishedEffect | undefined {
  const isTold = (effect: PublishedEffect) => effect.value !== undefined;
  return (
    study.effects.find((effect) => effect.primary && isTold(effect)) ??
    study.effects.find((effect) => effect.primary) ??
    study.effects.find(isTold) ??
    study.effects[0]
  );
}

/** What a design can and cannot show, in words. */
const CAN_SHOW: Readonly<Record<Study['design'], Readonly<Record<Language, string>>>> = {
  'meta-analysis': {
    da: 'Samler flere undersøgelser og er derfor mindre afhængig af én',
    en: 'Gathers several studies and therefore depends less on any one',
  },
  'randomised-trial': {
    da: 'Lodtrækning: forskellen kan i høj grad tilskrives indsatsen',
    en: 'Drawn by lot: the difference can largely be ascribed to the intervention',
  },
  'quasi-experiment': {
    da: 'Sammenligner med andre, men ikke ved lodtrækning: grupperne kan have været forskellige',
    en: 'Compares with others, but not by lot: the groups may have differed',
  },
  'register-study': {
    da: 'Registerdata: viser sammenhænge, som kan have andre årsager end indsatsen',
    en: 'Register data: shows associations that may have other causes than the intervention',
  },
  'before-after': {
    da: 'Før og efter uden sammenligning: kan ikke vise, om det var indsatsen',
    en: 'Before and after without comparison: cannot show whether it was the intervention',
  },
  qualitative: {
    da: 'Samtaler og iagttagelser: siger hvorfor, ikke hvor meget',
    en: 'Interviews and observation: says why, not how much',
  },
  model: {
    da: 'En beregning: ikke bedre end det, den bygger på',
    en: 'A calculation: no better than what it builds on',
  },
  descriptive: {
    da: 'Beskriver, hvordan det går: siger ikke, om en indsats virker',
    en: 'Describes how things go: does not say whether an intervention works',
  },
};

const BIAS: Readonly<Record<'low' | 'some' | 'high', Readonly<Record<Language, string>>>> = {
  low: {
    da: 'andre bedømmer risikoen for skævhed som lav',
    en: 'others judge the risk of bias low',
  },
  some: {
    da: 'andre bedømmer, at der er nogen risiko for skævhed',
    en: 'others judge that there is some risk of bias',
  },
  high: {
    da: 'andre bedømmer risikoen for skævhed som høj',
    en: 'others judge the risk of bias high',
  },
};

/** How far a study can be trusted, in a sentence; only what is known is said. */
export function trustText(study: Study, lang: Language): string {
  const parts = [
    CAN_SHOW[study.design][lang],
    ...(study.bias ? [BIAS[study.bias][lang]] : []),
    ...(study.developer === 'involved'
      ? [lang === 'da' ? 'indsatsens udviklere var med' : 'the developers took part']
      : []),
  ];
  return `${parts.join('; ')}.`;
}

/** `109 personer, 7–16 år, DK`: how many, how old and where. */
export function whomText(study: Study, lang: Language): string {
  const { n, ages, country, studies } = study;
  const da = lang === 'da';
  return [
    ...(studies === undefined ? [] : [`${number(studies, lang)} ${da ? 'studier' : 'studies'}`]),
    ...(n === undefined ? [] : [`${number(n, lang)} ${da ? 'personer' : 'persons'}`]),
    ...(ages ? [da ? `${ages[0]}–${ages[1]} år` : `ages ${ages[0]}–${ages[1]}`] : []),
    ...(country ? [country.join(', ')] : []),
  ].join(' · ');
}
