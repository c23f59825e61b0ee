import type { Label, PoolSwitches } from '@som/engine';
import { percent, said } from '../said.ts';
import { doesNotFit, nobodyOrEverybody } from './does-not-fit.ts';
import { type EffectSize, isRefused, type Refused, type Scale } from './effect-size.ts';
import { effectBetween, isRateScale, type RateScale, rateWith } from './rates.ts';
import { refuse } from './refuse.ts';
import { SCALE_NAMES } from './scale-names.ts';
import { turned } from './turned.ts';

/** What a conversion needs to be told. */
export interface ConvertHow {
  /** Between standard deviations and log odds. */
  constant: PoolSwitches['logitConstant'];
  /** Share that does well without the intervention, 0–1; what the effect counts when more is better, the rest when less is. */
  without?: number;
  /** Standard deviation of the instrument in points, for a mean difference; taken as known. */
  sd?: number;
  /** The direction wanted; as published when left out. */
  betterIs?: EffectSize['betterIs'];
}

/**
 * Standard deviations times this are log odds.
 *
 * π/√3, the SD of the logistic distribution: Hasselblad & Hedges, Psychological Bulletin 1995, 117(1), 167–178;
 * Borenstein et al. 2009, eq. 7.1–7.4. 1.65: Cox, Analysis of Binary Data, 1970, who matched the middle of the curves.
 */
export const LOGIT_CONSTANTS: Readonly<Record<PoolSwitches['logitConstant'], number>> = {
  'pi-over-root-3': 1.813_799_364_234_217_8,
  '1.65': 1.65,
};

/**
 * An effect on another scale, with its variance carried along by the delta method, the rate without taken as known.
 *
 * Between standard deviations and log odds by the constant; every other way goes through the rate with and the rate
 * without the intervention (`rateWith`), so that a standardised mean difference becomes a rate as in the engine. The two
 * ways from standard deviations to rates differ a little: choose one and keep to it.
 *
 * @returns refused, with the reason and what is needed, when it cannot be done honestly
 */
export function convert(size: EffectSize, to: Scale, how: ConvertHow): EffectSize | Refused {
  const same = turned(size, how.betterIs ?? size.betterIs, how.without);
  return isRefused(same) ? same : onto(same, to, how);
}

function onto(size: EffectSize, to: Scale, how: ConvertHow): EffectSize | Refused {
  if (size.scale === to) return size;
  if (size.scale === 'mean-difference') return fromPoints(size, to, how);
  if (to === 'mean-difference') return INTO_POINTS;
  const factor = LOGIT_CONSTANTS[how.constant];
  if (size.scale === 'standardised-mean-difference' && to === 'log-odds-ratio')
    return scaled(size, to, factor, BY_CONSTANT[how.constant]);
  if (size.scale === 'log-odds-ratio' && to === 'standardised-mean-difference')
    return scaled(size, to, 1 / factor, BY_CONSTANT[how.constant]);
  return throughRates(size, to, how.without);
}

function fromPoints(size: EffectSize, to: Scale, how: ConvertHow): EffectSize | Refused {
  if (how.sd === undefined || !(how.sd > 0)) return NO_SD;
  const step = said(
    'Delt med instrumentets standardafvigelse, {sd} point.',
    'Divided by the standard deviation of the instrument, {sd} points.',
    { sd: how.sd },
  );
  return onto(scaled(size, 'standardised-mean-difference', 1 / how.sd, step), to, how);
}

const scaled = (size: EffectSize, scale: Scale, factor: number, step: Label): EffectSize => ({
  ...size,
  scale,
  estimate: size.estimate * factor,
  variance: size.variance * factor * factor,
  steps: [...size.steps, step],
});

function throughRates(size: EffectSize, to: Scale, without?: number): EffectSize | Refused {
  const from = size.scale;
  if (!isRateScale(from) || !isRateScale(to)) return INTO_POINTS;
  if (without === undefined) return needsRate(from, to);
  if (!(without > 0 && without < 1)) return nobodyOrEverybody(without);
  const q = size.betterIs === 'higher' ? without : 1 - without;
  const { rate, slope } = rateWith(from, size.estimate, q);
  if (!(rate > 0 && rate < 1)) return doesNotFit(rate, q);
  const effect = effectBetween(to, rate, q);
  const moves = slope * effect.slope;
  const step = said(
    'Regnet om fra {from} til {to} med en andel på {q} uden indsatsen; den regnes som sikker.',
    'Converted from {from} to {to} with a share of {q} without the intervention, taken as certain.',
    { from: SCALE_NAMES[from], to: SCALE_NAMES[to], q: percent(q) },
  );
  return {
    ...size,
    scale: to,
    estimate: effect.estimate,
    variance: size.variance * moves * moves,
    steps: [...size.steps, step],
  };
}

const needsRate = (from: RateScale, to: RateScale) =>
  refuse(
    'Fra {from} til {to} kan man kun komme, når man ved, hvor mange der klarer sig uden indsatsen. Skriv den andel.',
    'From {from} to {to} there is a way only when it is known how many do well without the intervention. Write that share.',
    { from: SCALE_NAMES[from], to: SCALE_NAMES[to] },
  );

const BY_CONSTANT: Readonly<Record<PoolSwitches['logitConstant'], Label>> = {
  'pi-over-root-3': {
    da: 'Regnet om mellem standardafvigelser og logaritmen af odds med π/√3 = 1,814 (Hasselblad & Hedges).',
    en: 'Converted between standard deviations and log odds by π/√3 = 1.814 (Hasselblad & Hedges).',
  },
  '1.65': {
    da: 'Regnet om mellem standardafvigelser og logaritmen af odds med 1,65 (Cox).',
    en: 'Converted between standard deviations and log odds by 1.65 (Cox).',
  },
};
const INTO_POINTS: Refused = {
  refused: {
    da: 'En effekt kan ikke regnes om til point på et bestemt måleredskab, uden at man kender redskabet. Læg effekterne sammen i standardafvigelser.',
    en: 'An effect cannot be converted into points of an instrument that is not known. Add the effects up in standard deviations.',
  },
};
const NO_SD: Refused = {
  refused: {
    da: 'En forskel i point siger kun noget sammen med, hvor meget folk ellers varierer. Skriv standardafvigelsen i begge grupper.',
    en: 'A difference in points says something only beside how much people otherwise vary. Write the standard deviation in both groups.',
  },
};
