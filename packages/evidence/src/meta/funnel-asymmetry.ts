import type { Label } from '@som/engine';
import { isRefused, type Refused } from '../effect-sizes/effect-size.ts';
import { metaRegression } from './meta-regression.ts';
import type { Interval, PoolEntry, PoolOptions } from './pooled.ts';

/** Which regression: Egger's own, or one that lets the effect vary between places. */
export type FunnelModel = 'egger' | 'mixed-effects';

/** Whether small studies show other effects than large ones. */
export interface FunnelAsymmetry {
  model: FunnelModel;
  k: number;
  /** Change of the effect when the standard error is one larger. */
  slope: number;
  statistic: number;
  /** Degrees of freedom of t; undefined for z. */
  df: number | undefined;
  p: number;
  /** The effect in a study so large that its standard error is 0. */
  limit: Interval & { estimate: number };
  /** Whether there are enough studies for the test to be able to tell anything. */
  canTell: boolean;
  notes: readonly Label[];
}

const ENOUGH = 10; // Cochrane Handbook 6.5, section 13.3.5.4

/**
 * Egger's regression of the effects on their standard errors.
 *
 * `egger` is a weighted regression with multiplicative dispersion (t, k − 2 degrees of freedom), as
 * Egger, Davey Smith, Schneider & Minder, BMJ 315, 1997, 629–634, and metafor's
 * regtest(model = "lm"); `mixed-effects` is metafor's default, with the model and test of `options`.
 *
 * Refused for fewer than three effects and where all standard errors are the same.
 */
export function funnelAsymmetry(
  entries: readonly PoolEntry[],
  model: FunnelModel = 'egger',
  options: PoolOptions = { model: 'reml', test: 'wald' },
): FunnelAsymmetry | Refused {
  const ses = entries.map(({ variance }) => Math.sqrt(variance));
  const k = entries.length;
  if (k > 0 && k < 3) return { refused: TOO_FEW };
  if (k > 0 && ses.every((se) => se === ses[0])) return { refused: EQUALLY_LARGE };
  const asked: PoolOptions =
    model === 'egger' ? { ...options, model: 'fixed', test: 'knapp-hartung' } : options;
  const fit = metaRegression(entries, [{ name: 'SE', values: ses }], asked);
  if (isRefused(fit)) return fit;
  const [limit, slope] = fit.coefficients;
  if (!limit || !slope) throw new Error('funnelAsymmetry: a regression without coefficients');

  const canTell = k >= ENOUGH;
  return {
    model,
    k,
    slope: slope.estimate,
    statistic: slope.statistic,
    df: fit.df,
    p: slope.p,
    limit: { estimate: limit.estimate, low: limit.low, high: limit.high },
    canTell,
    notes: [canTell ? NOT_ONLY_BIAS : tooFewToTell(k)],
  };
}

const TOO_FEW: Label = {
  da: 'Der skal være mindst tre studier for at undersøge, om små studier viser andre effekter end store – og mindst ti, for at svaret siger noget.',
  en: 'There must be at least three studies to see whether small studies show other effects than large ones – and at least ten for the answer to mean something.',
};

const EQUALLY_LARGE: Label = {
  da: 'Studierne er lige usikre, så små og store studier kan ikke sammenlignes.',
  en: 'The studies are equally uncertain, so small and large ones cannot be compared.',
};

const tooFewToTell = (k: number): Label => ({
  da: `Der er ${k} studier. Med færre end ti kan testen ikke skelne mellem skævhed og tilfældigheder: hverken et ja eller et nej betyder noget.`,
  en: `There are ${k} studies. With fewer than ten the test cannot tell asymmetry from chance: neither a yes nor a no means anything.`,
});

const NOT_ONLY_BIAS: Label = {
  da: 'Skævhed kan skyldes, at studier uden effekt ikke er udgivet, men også at små studier har en anden målgruppe eller en tættere indsats.',
  en: 'Asymmetry may be due to studies without effect not being published, but also to small studies having another target group or a more intensive intervention.',
};
