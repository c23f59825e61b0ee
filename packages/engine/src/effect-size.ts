import { normalCdf, normalQuantile } from './math/normal.ts';

/** Which way the study's scale points: `lower` is better on a symptom scale. */
export type BetterIs = 'higher' | 'lower';

/**
 * An effect as a study reports it, beside the success rate without the intervention.
 *
 * A ratio or a risk difference is about reaching the success measure itself, so more is better by
 * definition and `betterIs` is not used; a study that counts failures must be turned round first.
 */
export type StudyEffect = {
  /** Odds ratio and relative risk 0 or more; risk difference a share; g in standard deviations. */
  readonly value: number;
  /** Success rate without the intervention, share from 0 to 1. */
  readonly without: number;
} & (
  | { readonly measure: RateMeasure; readonly betterIs?: BetterIs | undefined }
  | { readonly measure: 'standardised-mean-difference'; readonly betterIs: BetterIs }
);

type RateMeasure = 'odds-ratio' | 'relative-risk' | 'risk-difference';

/** How a study's effect became a rate; named in every result that rests on it. */
export type ConversionMethod =
  | 'odds-ratio-to-rate'
  | 'relative-risk-to-rate'
  | 'risk-difference'
  | 'smd-probit';

/** A study's effect as success rates. */
export interface NetRate {
  /** `withRate` − `without`, share of all who start; positive is an improvement. */
  readonly net: number;
  /** Success rate with the intervention. NOT held within 0 and 1, see `netRateFromStudy`. */
  readonly withRate: number;
  readonly method: ConversionMethod;
}

/**
 * Net success rate from the effect a study reports and the success rate without the intervention.
 *
 * A relative risk or risk difference can lead past everybody (RR·p₀ > 1) or below nobody. That rate
 * is returned as it is, because the study does not fit this p₀ and a clamped figure would hide it:
 * the caller raises an issue when `withRate` is outside 0 to 1. No effect (ratio 1, difference 0)
 * gives a net of exactly 0.
 *
 * Source: ratios as in the Cochrane Handbook 5.1, section 12.5.4; the standardised mean difference
 * as in Furukawa, Lancet 1999, 353:1680, found the better of two ways by Furukawa & Leucht,
 * PLoS ONE 2011, 6(4) e19070.
 *
 * @throws RangeError when a number is not finite, a ratio is below 0 or `without` is not a share
 */
export function netRateFromStudy(effect: StudyEffect): NetRate {
  const { value, without } = effect;
  if (!(without >= 0 && without <= 1)) {
    throw new RangeError(`netRateFromStudy: ${without} is not a share from 0 to 1`);
  }
  if (!Number.isFinite(value)) throw new RangeError(`netRateFromStudy: ${value} is not a number`);

  switch (effect.measure) {
    case 'odds-ratio':
      return rates(rateFromOddsRatio(notNegative(value), without), without, 'odds-ratio-to-rate');
    case 'relative-risk':
      return rates(notNegative(value) * without, without, 'relative-risk-to-rate');
    case 'risk-difference':
      // The study's own figure: going by way of withRate would round it.
      return { net: value, withRate: without + value, method: 'risk-difference' };
    case 'standardised-mean-difference': {
      const improvement = effect.betterIs === 'lower' ? -value : value;
      return rates(rateFromShift(improvement, without), without, 'smd-probit');
    }
  }
}

function rates(withRate: number, without: number, method: ConversionMethod): NetRate {
  return { net: withRate - without, withRate, method };
}

/** OR·p₀ / (1 − p₀ + OR·p₀); an odds ratio of 0 means that nobody succeeds, whatever p₀ is. */
function rateFromOddsRatio(oddsRatio: number, without: number): number {
  if (oddsRatio === 0) return 0;
  return (oddsRatio * without) / (1 - without + oddsRatio * without);
}

/** Φ(Φ⁻¹(p₀) + g), with g towards improvement; p₀ itself at 0, free of rounding. */
function rateFromShift(improvement: number, without: number): number {
  if (improvement === 0) return without;
  return normalCdf(normalQuantile(without) + improvement);
}

function notNegative(ratio: number): number {
  if (ratio < 0) throw new RangeError(`netRateFromStudy: a ratio of ${ratio} is below 0`);
  return ratio;
}
