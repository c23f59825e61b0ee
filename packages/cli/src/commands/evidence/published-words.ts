import type { Label, Language, PublishedEffect } from '@som/engine';
import { type EffectUnit, effectWords, number, percent } from '@som/report';

const MEASURES: Readonly<Record<PublishedEffect['measure'], Label>> = {
  'risk-difference': { da: 'forskel', en: 'difference' },
  'odds-ratio': { da: 'OR', en: 'OR' },
  'relative-risk': { da: 'RR', en: 'RR' },
  'hazard-ratio': { da: 'HR', en: 'HR' },
  'standardised-mean-difference': { da: 'SMD', en: 'SMD' },
  'mean-difference': { da: 'forskel i point', en: 'difference in points' },
  share: { da: 'andel', en: 'share' },
  'benefit-cost': { da: 'gevinst pr. krone', en: 'benefit per krone' },
  'none-reported': { da: 'intet tal for effekten', en: 'no figure for the effect' },
};

function unitOf(measure: PublishedEffect['measure']): EffectUnit {
  if (measure === 'risk-difference') return 'share';
  return measure.endsWith('ratio') || measure === 'relative-risk' ? 'ratio' : 'plain';
}

/** An effect as the study printed it, short: `OR 1,80 (1,20–2,70)`, or the counts in both groups. */
export function publishedWords(effect: PublishedEffect, lang: Language): string {
  const { measure, value, ci95, intervention, comparator } = effect;
  const name = MEASURES[measure][lang];
  if (measure === 'share' && value !== undefined) return `${name} ${percent(value, lang)}`;
  if (value !== undefined) {
    const ends = ci95 && { low: ci95[0], high: ci95[1] };
    return `${name} ${effectWords({ estimate: value, ...ends }, unitOf(measure), lang)}`;
  }
  const [with_, without] = [intervention, comparator].map((arm) => armWords(arm, lang));
  if (with_ === undefined || without === undefined) return name;
  return `${with_} ${lang === 'da' ? 'mod' : 'against'} ${without}`;
}

function armWords(arm: PublishedEffect['intervention'], lang: Language): string | undefined {
  if (arm?.events !== undefined && arm.n !== undefined)
    return `${number(arm.events, lang)} ${lang === 'da' ? 'af' : 'of'} ${number(arm.n, lang)}`;
  if (arm?.share !== undefined) return `${number(arm.share * 100, lang, { decimals: 1 })} %`;
  return arm?.mean === undefined ? undefined : number(arm.mean, lang, { decimals: 2 });
}
