import type { PublishedEffect } from '@som/engine';
import { said } from '../said.ts';
import { fromArms } from './arms.ts';
import { type EffectSize, isRefused, type Refused, type Scale } from './effect-size.ts';
import type { Worked } from './from-counts.ts';
import type { SmdKind } from './from-means.ts';
import { firstOf, fromInterval, fromP, fromStandardError, onScale } from './from-printed.ts';
import { refuse } from './refuse.ts';

/** How a published effect is read; what is left out is as the study printed it. */
export interface SizeOptions {
  /** Scale wanted: taken where the study's own counts, or means and SDs, give it without a conversion. */
  scale?: Scale;
  /** Correction of a standardised mean difference worked out of means; `hedges-g` (exact) when left out. */
  smd?: SmdKind;
}

/** The scale of each way of printing an effect; logged for a ratio. */
const PRINTED: Partial<Record<PublishedEffect['measure'], Scale>> = {
  'odds-ratio': 'log-odds-ratio',
  'relative-risk': 'log-relative-risk',
  'hazard-ratio': 'log-hazard-ratio',
  'risk-difference': 'risk-difference',
  'standardised-mean-difference': 'standardised-mean-difference',
  'mean-difference': 'mean-difference',
};

/** True for the scales on which a ratio is logged. */
export const isRatio = (scale: Scale): boolean => scale.startsWith('log-');

/**
 * An effect as published, on a scale on which effects can be added up, with its uncertainty and the steps that led there.
 *
 * The printed figure goes before anything worked out of the groups, since it may be adjusted; where the two disagree a
 * step says so. Its uncertainty is taken from, in this order: the 95 % interval, the standard error, the groups' counts
 * (when they agree with the figure), p, the counts. Without a printed figure the counts, or means and SDs, are used: by
 * themselves they give the odds ratio, and g. Direction, intervention over or less comparator, is as published.
 *
 * @returns refused, with the reason and what is needed, when the study does not print enough
 */
export function effectSizeOf(
  effect: PublishedEffect,
  options: SizeOptions = {},
): EffectSize | Refused {
  const { betterIs, measure, value } = effect;
  const own = PRINTED[measure];
  const wanted = options.scale ?? own;
  const smd = options.smd ?? 'hedges-g';
  const printed = own && value !== undefined ? fromPrinted(effect, value, own, smd) : undefined;
  if (own !== undefined && wanted === own && printed) return finished(printed, own, betterIs);

  const scale = wanted ?? (effect.intervention?.mean === undefined ? 'log-odds-ratio' : undefined);
  const direct = fromArms(effect, scale ?? 'standardised-mean-difference', smd);
  const adjusted = printed && !isRefused(printed) && printed.disagrees;
  if (direct && !adjusted && !(isRefused(direct) && printed))
    return finished(direct, scale ?? 'standardised-mean-difference', betterIs);
  if (own !== undefined && printed) return finished(printed, own, betterIs);
  return nothing(measure);
}

const finished = (
  worked: Worked | Refused,
  scale: Scale,
  betterIs: PublishedEffect['betterIs'],
): EffectSize | Refused => {
  if (isRefused(worked)) return worked;
  if (betterIs === undefined) return NO_DIRECTION;
  const { estimate, variance, steps } = worked;
  if (Number.isFinite(estimate) && variance > 0 && Number.isFinite(variance))
    return { scale, estimate, variance, betterIs, steps };
  return refuse(
    'Usikkerheden kan ikke regnes ud af tallene. Skriv det trykte interval eller antallene i grupperne.',
    'The uncertainty cannot be worked out of the figures. Write the printed interval or the counts in the groups.',
  );
};

/** The printed figure with its uncertainty; `disagrees` when the groups' own counts give something else. */
function fromPrinted(
  effect: PublishedEffect,
  value: number,
  scale: Scale,
  smd: SmdKind,
): (Worked & { disagrees: boolean }) | Refused {
  const ratio = isRatio(scale);
  if (ratio && value <= 0)
    return refuse(
      'Et forhold på {value} kan ikke lægges sammen med andre. Skriv antallene i begge grupper, så kan det regnes ud.',
      'A ratio of {value} cannot be added up with others. Write the counts in both groups; then it can be worked out.',
      { value },
    );
  const estimate = onScale(value, ratio);
  const arms = fromArms(effect, scale, smd, estimate);
  const counted = arms && !isRefused(arms) ? arms : undefined;
  const disagrees = counted !== undefined && differs(estimate, counted);
  const number = { ...effect, value, ...degreesOfFreedom(effect, scale) };
  const ofArms = () => counted && { variance: counted.variance, steps: [UNCERTAINTY_OF_GROUPS] };
  const spread = firstOf([
    () => fromInterval(number, ratio),
    () => fromStandardError(number, ratio),
    () => (disagrees ? undefined : ofArms()),
    () => fromP(number, ratio),
    ofArms,
  ]);
  if (spread === undefined) return arms && isRefused(arms) ? arms : NO_UNCERTAINTY;
  if (isRefused(spread)) return spread;
  const steps = [
    ratio
      ? said(
          'Det trykte forhold {value} er taget som logaritme.',
          'The logarithm of the printed ratio {value} is taken.',
          { value },
        )
      : said('Det trykte tal {value} er brugt.', 'The printed figure {value} is used.', { value }),
    ...spread.steps,
  ];
  if (disagrees) steps.push(DISAGREES);
  return { estimate, variance: spread.variance, steps, disagrees };
}

/** Of a difference of means whose groups' sizes are known: it is tested with t. */
const degreesOfFreedom = (
  { intervention, comparator }: PublishedEffect,
  scale: Scale,
): { df?: number } => {
  const df = (intervention?.n ?? 0) + (comparator?.n ?? 0) - 2;
  const known = intervention?.n !== undefined && comparator?.n !== undefined && df > 0;
  return scale === 'mean-difference' && known ? { df } : {};
};

/** More than rounding to two digits and a tenth of a standard error apart. */
const differs = (estimate: number, counted: Worked) =>
  Math.abs(estimate - counted.estimate) > 0.01 + 0.1 * Math.sqrt(counted.variance);

const nothing = (measure: PublishedEffect['measure']): Refused =>
  measure === 'benefit-cost' ? ONLY_MONEY : measure === 'share' ? ONE_GROUP : NO_EFFECT;

const UNCERTAINTY_OF_GROUPS = {
  da: 'Usikkerheden er regnet ud af grupperne.',
  en: 'The uncertainty is worked out of the groups.',
};
const DISAGREES = {
  da: 'Tallet stemmer ikke med gruppernes egne tal. Det trykte er brugt; det kan være justeret for forskelle mellem grupperne, men se efter i kilden.',
  en: 'The figure does not agree with those of the groups. The printed one is used; it may be adjusted for differences between the groups, but look in the source.',
};
const NO_DIRECTION: Refused = {
  refused: {
    da: 'Det står ikke, om et højere eller et lavere tal er bedst, så effekten kan ikke vendes rigtigt. Skriv betterIs: higher eller lower.',
    en: 'It is not said whether a higher or a lower figure is better, so the effect cannot be turned the right way. Write betterIs: higher or lower.',
  },
};
const NO_UNCERTAINTY: Refused = {
  refused: {
    da: 'Studiet viser ikke, hvor usikker effekten er, så den kan ikke vejes sammen med andre. Der mangler et 95 %-interval, en standardfejl, en p-værdi eller antallet i hver gruppe.',
    en: 'The study does not show how uncertain the effect is, so it cannot be weighed with others. A 95% interval, a standard error, a p value or the number in each group is missing.',
  },
};
const NO_EFFECT: Refused = {
  refused: {
    da: 'Studiet trykker intet tal for effekten. Der mangler et effekttal med usikkerhed eller antallene i begge grupper.',
    en: 'The study prints no figure for the effect. An effect with its uncertainty, or the counts in both groups, is missing.',
  },
};
const ONE_GROUP: Refused = {
  refused: {
    da: 'En andel i én gruppe er ikke en effekt. Der mangler antallet i gruppen og en gruppe at sammenligne med.',
    en: 'A share of one group is not an effect. The number in the group and a group to compare with are missing.',
  },
};
const ONLY_MONEY: Refused = {
  refused: {
    da: 'Tallet handler om penge og ikke om, hvor mange der nåede målet, så det kan ikke blive til en succesrate.',
    en: 'The figure is about money and not about how many reached the outcome, so it cannot become a success rate.',
  },
};
