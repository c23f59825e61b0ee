import { exp } from '@som/engine';
import { type EffectSize, isRefused, type Refused } from '../effect-sizes/effect-size.ts';
import { netRateOf } from '../effect-sizes/net-rate-of.ts';
import type { Interval } from '../meta/pooled.ts';
import { said } from '../said.ts';
import type { PooledEffects } from './pooled-effects.ts';
import type { RateWithout } from './rate-without.ts';
import type { Setting } from './setting.ts';

/** The figure as a case writes it, with its interval. */
export interface Figure {
  value: number;
  range: Interval;
}

/** To four decimals: as it is written in a case. A tenth of a thousandth of a share is no one in a group. */
export const written = (value: number): number => Number(value.toFixed(4));

/** A ratio that nobody believes in the far end: it only says that the studies say nothing. */
const MOST = 1000;
const LEAST = 0.0001;
const ratio = (logged: number): number => written(Math.min(MOST, Math.max(LEAST, exp(logged))));

/** The figure of the pooled effect: a relative risk, or the net success rate where so many succeed without. */
export function figureOf(
  { form }: Setting,
  { estimate, variance, interval }: PooledEffects,
  without: RateWithout | undefined,
): Figure | Refused {
  if (form === 'relativeRisk') {
    const [value, low, high] = [estimate, interval.low, interval.high].map(ratio);
    return { value: value ?? 1, range: { low: low ?? 1, high: high ?? 1 } };
  }
  if (without === undefined) return NEEDS_WITHOUT;
  const size: EffectSize = {
    scale: 'log-odds-ratio',
    estimate,
    variance,
    betterIs: 'higher',
    steps: [],
  };
  const rate = netRateOf(size, without.well, { interval });
  if (isRefused(rate)) return rate;
  return {
    value: written(rate.net),
    range: { low: written(rate.low), high: written(rate.high) },
  };
}

const NEEDS_WITHOUT: Refused = {
  refused: said(
    'Studierne siger, hvor meget bedre det går, men ikke hvor mange det er: det kommer an på, hvor mange der når målet uden indsatsen. Skriv den andel (without).',
    'The studies say how much better it goes, but not how many that is: it depends on how many reach the outcome without the intervention. Write that share (without).',
  ),
};
