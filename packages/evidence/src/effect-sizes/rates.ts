import { exp, log, normalCdf, normalQuantile } from '@som/engine';
import type { Scale } from './effect-size.ts';

/** Scales that say how a rate changes once the rate without the intervention is known. */
export const RATE_SCALES = [
  'log-odds-ratio',
  'log-relative-risk',
  'log-hazard-ratio',
  'risk-difference',
  'standardised-mean-difference',
] as const;
export type RateScale = (typeof RATE_SCALES)[number];
export const isRateScale = (scale: Scale): scale is RateScale =>
  RATE_SCALES.some((known) => known === scale);

const ROOT_TWO_PI = 2.5066282746310007; // √(2π) to the nearest double
const density = (z: number) => exp(-0.5 * z * z) / ROOT_TWO_PI;

/** A rate and how much it moves with the effect (the derivative; the delta method needs it). */
export interface MovingRate {
  rate: number;
  slope: number;
}

/**
 * The rate of what was counted with the intervention, from the effect and the rate without. NOT held within 0 and 1.
 *
 * OR·q/(1 − q + OR·q); RR·q; q + RD (Cochrane Handbook version 6, section 15.4); 1 − (1 − q)^HR, proportional hazards
 * and a follow-up as long as that of q; Φ(Φ⁻¹(q) + g) (Furukawa, Lancet 1999, 353:1680).
 *
 * @param q - rate without, above 0 and below 1
 */
export function rateWith(scale: RateScale, estimate: number, q: number): MovingRate {
  const at = (rate: number, slope: number) => ({ rate: estimate === 0 ? q : rate, slope });
  switch (scale) {
    case 'log-odds-ratio': {
      const odds = (exp(estimate) * q) / (1 - q);
      const rate = odds === Infinity ? 1 : odds / (1 + odds);
      return at(rate, rate * (1 - rate));
    }
    case 'log-relative-risk':
      return at(exp(estimate) * q, exp(estimate) * q);
    case 'log-hazard-ratio': {
      const hazard = -log(1 - q) * exp(estimate);
      return at(1 - exp(-hazard), exp(-hazard) * hazard);
    }
    case 'risk-difference':
      return at(q + estimate, 1);
    case 'standardised-mean-difference': {
      const z = normalQuantile(q) + estimate;
      return at(normalCdf(z), density(z));
    }
  }
}

/** An effect on a scale and how much it moves with the rate with the intervention. */
export interface MovingEffect {
  estimate: number;
  slope: number;
}

/** The inverse of `rateWith`: the effect that leads from the rate without, `q`, to the rate with; both between 0 and 1. */
export function effectBetween(scale: RateScale, rate: number, q: number): MovingEffect {
  switch (scale) {
    case 'log-odds-ratio':
      return {
        estimate: log(rate / (1 - rate)) - log(q / (1 - q)),
        slope: 1 / (rate * (1 - rate)),
      };
    case 'log-relative-risk':
      return { estimate: log(rate / q), slope: 1 / rate };
    case 'log-hazard-ratio': {
      const hazard = -log(1 - rate);
      return { estimate: log(hazard / -log(1 - q)), slope: 1 / ((1 - rate) * hazard) };
    }
    case 'risk-difference':
      return { estimate: rate - q, slope: 1 };
    case 'standardised-mean-difference': {
      const z = normalQuantile(rate);
      return { estimate: z - normalQuantile(q), slope: 1 / density(z) };
    }
  }
}
