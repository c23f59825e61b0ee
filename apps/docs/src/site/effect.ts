import type { BasisName, Language, Pack } from '@som/engine';
import { estimateText, people, plain } from './estimates.ts';
import { lastingText } from './lasting.ts';
import { MEASURES } from './names.ts';
import { weakestOf } from './weakest.ts';

type Chain = Pack['chains'][string];
export type Effect = NonNullable<Chain['effect']>[string];

/** What the intervention does to one outcome, in words. */
export function effectText(effect: Effect, lang: Language): string {
  const da = lang === 'da';
  const of =
    effect.among === 'completers'
      ? da
        ? ', af dem, der gennemfører'
        : ', of those who complete'
      : '';
  if (effect.successRate)
    return `${estimateText(effect.successRate, lang, people)} ${da ? 'på grund af forløbet' : 'because of the course'}${of}`;
  if (effect.with) {
    const with_ = estimateText(effect.with, lang, people);
    const without = effect.without
      ? `${estimateText(effect.without, lang, people)} ${da ? 'uden' : 'without'}`
      : da
        ? 'ukendt uden'
        : 'unknown without';
    return `${with_} ${da ? 'med forløbet' : 'with the course'}, ${without}${of}`;
  }
  if (effect.study) {
    const { study } = effect;
    const value = estimateText(
      { value: study.value, ...(study.ci95 && { ci95: study.ci95 }) },
      lang,
      plain,
    );
    const without = estimateText(study.without, lang, people);
    return `${MEASURES[study.measure][lang]} ${value}; ${without} ${da ? 'uden forløbet' : 'without the course'}${of}`;
  }
  if (effect.relativeRisk) return preventionText(effect, lang);
  if (effect.joint) {
    const share = effect.share ? ` ${estimateText(effect.share, lang, people)}` : '';
    const how = {
      independent: {
        da: 'regnet, som om de to er uafhængige',
        en: 'reckoned as if the two are independent',
      },
      nested: {
        da: 'regnet, som om det mindste mål er en del af det største',
        en: 'reckoned as if the smaller is part of the larger',
      },
      given: { da: 'begge mål hos', en: 'both in' },
    }[effect.joint];
    return `${how[lang]}${share}`;
  }
  return da ? 'Sætter ind, når forløbet begynder' : 'Sets in when the course begins';
}

function preventionText(effect: Effect, lang: Language): string {
  const da = lang === 'da';
  const ratio = effect.relativeRisk ? estimateText(effect.relativeRisk, lang, plain) : '';
  const { from = 0, years = 0 } = effect.protects ?? {};
  const when = da
    ? `i ${years} år fra år ${from} efter start`
    : `for ${years} years from year ${from} after the start`;
  const fades =
    effect.fades && effect.fades.kind !== 'forever'
      ? ` ${da ? 'Aftager' : 'Fades'}: ${lastingText(effect.fades, lang).toLowerCase()}.`
      : '';
  return da
    ? `Risikoen ganges med ${ratio} ${when}.${fades}`
    : `The risk is multiplied by ${ratio} ${when}.${fades}`;
}

/** The weakest basis that the effect rests on. */
export const effectBasis = (effect: Effect, chain: Chain): BasisName | undefined =>
  weakestOf(
    [
      effect.successRate,
      effect.with,
      effect.without,
      effect.relativeRisk,
      effect.share,
      effect.study?.without,
    ]
      .filter((estimate) => estimate !== undefined)
      .map((estimate) => estimate.basis ?? effect.basis ?? chain.basis),
  ) ??
  effect.basis ??
  chain.basis;
