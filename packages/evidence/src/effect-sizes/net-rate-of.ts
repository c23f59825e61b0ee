import type { Label } from '@som/engine';
import { percent, said } from '../said.ts';
import { doesNotFit, nobodyOrEverybody } from './does-not-fit.ts';
import type { EffectSize, Refused } from './effect-size.ts';
import { Z95 } from './from-printed.ts';
import { mostMovedAt, netAt } from './net-rate-at.ts';
import { isRateScale, type RateScale } from './rates.ts';
import { refuse } from './refuse.ts';

/** The rate without the intervention: a share, or one with its own interval. */
export type Without = number | { value: number; low: number; high: number };

/** A net success rate with its range. */
export interface NetRateRange {
  /** Share of all who start that does well because of the intervention; below 0 is harm. */
  net: number;
  low: number;
  high: number;
  without: number;
  /** Share that does well with the intervention, 0–1. */
  withRate: number;
  /** An end of the range that was cut, because nobody can do better than everybody; said in the steps too. */
  cut: 'none' | 'low' | 'high' | 'both';
  steps: readonly Label[];
}

export interface NetRateOptions {
  /** An interval on the scale of the effect instead of its own 95 %: a prediction interval, or one with t. */
  interval?: { low: number; high: number };
}

/**
 * Net success rate of an effect where a share `without` does well without the intervention, with its range.
 *
 * The ends of the effect's interval are carried to rates as the estimate is, which is monotone. When the rate without
 * has an interval too, the two are put together by squaring and adding the distance to each end, one moved at a time
 * (MOVER: Newcombe, Statistics in Medicine 1998, 17:873, method 10; Zou & Donner, Statistics in Medicine 2008, 27:1693);
 * the worst and best rate inside its interval are used, also where they are not at its ends.
 *
 * An effect whose own estimate leads past everybody or below nobody is refused. An end of the range that does is cut
 * there, and a step says so. The estimate is the engine's `netRateFromStudy` wherever that knows the scale.
 *
 * @param without - share that does well without the intervention, above 0 and below 1
 */
export function netRateOf(
  size: EffectSize,
  without: Without,
  options: NetRateOptions = {},
): NetRateRange | Refused {
  const { scale, estimate } = size;
  if (!isRateScale(scale)) return POINTS;
  const base = typeof without === 'number' ? { value: without } : without;
  const ends = 'low' in base ? [base.low, base.high] : [];
  const outside = [base.value, ...ends].find((share) => !(share > 0 && share < 1));
  if (outside !== undefined) return nobodyOrEverybody(outside);
  if ('low' in base && !(base.low <= base.value && base.value <= base.high))
    return refuse(
      'Andelen uden indsatsen, {value}, ligger ikke i sit eget interval, {low}–{high}. Ret tallene.',
      'The share without the intervention, {value}, is not in its own interval, {low}–{high}. Correct the figures.',
      { value: percent(base.value), low: percent(base.low), high: percent(base.high) },
    );

  const p = base.value;
  const better = size.betterIs === 'higher';
  const net = (effect: number, share: number) => netAt(scale, effect, better, share);
  const value = net(estimate, p);
  if (p + value > 1 + ROUNDING || p + value < -ROUNDING) return doesNotFit(p + value, p);

  const half = Z95 * Math.sqrt(size.variance);
  const around = options.interval ?? { low: estimate - half, high: estimate + half };
  const steps = [CONVERTED[scale](percent(p))];
  let [low, high] = sorted(net(around.low, p), net(around.high, p));
  if ('low' in base) {
    const most = mostMovedAt(scale, estimate, better);
    const inside = most !== undefined && most > base.low && most < base.high ? [most] : [];
    const nets = [base.low, base.high, p, ...inside].map((share) => net(estimate, share));
    low = value - rootOfSquares(value - low, value - Math.min(...nets));
    high = value + rootOfSquares(high - value, Math.max(...nets) - value);
    steps.push(addedBySquares(base));
  }
  const [tooLow, tooHigh] = [low < -p - ROUNDING, high > 1 - p + ROUNDING];
  if (tooLow || tooHigh) steps.push(cutAt(tooLow, tooHigh));
  const possible = (rate: number) => Math.min(Math.max(rate, -p), 1 - p);
  return {
    net: possible(value),
    low: possible(low),
    high: possible(high),
    without: p,
    withRate: p + possible(value),
    cut: tooLow && tooHigh ? 'both' : tooLow ? 'low' : tooHigh ? 'high' : 'none',
    steps,
  };
}

/** What rates that are everybody may be off by in the last bits. */
const ROUNDING = 1e-12;
const sorted = (a: number, b: number): [number, number] => (a < b ? [a, b] : [b, a]);
const rootOfSquares = (a: number, b: number) => Math.sqrt(a * a + b * b);

const addedBySquares = ({ low, high }: { low: number; high: number }) =>
  said(
    'Usikkerheden på andelen uden indsatsen ({low}–{high}) er lagt til ved at kvadrere og addere afstandene (MOVER).',
    'The uncertainty of the share without the intervention ({low}–{high}) is added by squaring and adding the distances (MOVER).',
    { low: percent(low), high: percent(high) },
  );

const cutAt = (low: boolean, high: boolean) =>
  said(
    'Intervallet er skåret af ved {where}; længere kan ingen indsats nå. Effekten passer ikke helt med andelen uden indsatsen.',
    'The range is cut at {where}; no intervention can reach further. The effect does not quite fit the share without it.',
    {
      where:
        low && high
          ? { da: 'ingen og alle', en: 'nobody and everybody' }
          : low
            ? { da: 'ingen', en: 'nobody' }
            : { da: 'alle', en: 'everybody' },
    },
  );

const CONVERTED: Readonly<Record<RateScale, (p: Label) => Label>> = {
  'log-odds-ratio': (p) => byRate('odds ratio', 'odds ratio', p),
  'log-relative-risk': (p) => byRate('relativ risiko', 'relative risk', p),
  'log-hazard-ratio': (p) =>
    byRate(
      'hazard ratio (1 − (1 − p)^HR, samme opfølgning)',
      'hazard ratio (1 − (1 − p)^HR, the same follow-up)',
      p,
    ),
  'risk-difference': (p) => byRate('forskel i andele', 'difference of shares', p),
  'standardised-mean-difference': (p) =>
    byRate('standardafvigelser (probit)', 'standard deviations (probit)', p),
};

const byRate = (da: string, en: string, p: Label) =>
  said(
    'Regnet om fra {scale} til netto succesrate, hvor {p} klarer sig uden indsatsen.',
    'Converted from {scale} to a net success rate where {p} do well without the intervention.',
    { scale: { da, en }, p },
  );

const POINTS: Refused = {
  refused: {
    da: 'En forskel i point kan ikke blive til en andel, uden at man ved, hvor meget folk ellers varierer. Skriv standardafvigelserne.',
    en: 'A difference in points cannot become a share unless it is known how much people otherwise vary. Write the standard deviations.',
  },
};
