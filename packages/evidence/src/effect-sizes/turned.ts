import { percent, said } from '../said.ts';
import { doesNotFit } from './does-not-fit.ts';
import type { EffectSize, Refused } from './effect-size.ts';
import { effectBetween, rateWith } from './rates.ts';
import { refuse } from './refuse.ts';
import { SCALE_NAMES } from './scale-names.ts';

/**
 * The same effect with the other direction as the better one: what was counted as harm is counted as its absence.
 *
 * An odds ratio, a difference and a mean difference only change sign. A relative risk of not being placed is another
 * number than that of being placed, and needs the rate without; so does a hazard ratio.
 *
 * @param without - share that does well without the intervention, 0–1
 */
export function turned(
  size: EffectSize,
  betterIs: EffectSize['betterIs'],
  without?: number,
): EffectSize | Refused {
  if (size.betterIs === betterIs) return size;
  if (size.scale === 'log-relative-risk' || size.scale === 'log-hazard-ratio')
    return turnedRatio(size, size.scale, betterIs, without);
  const step = {
    da: 'Vendt, så effekten tæller det modsatte; kun fortegnet skifter.',
    en: 'Turned round, so that the effect counts the opposite; only the sign changes.',
  };
  return { ...size, estimate: 0 - size.estimate, betterIs, steps: [...size.steps, step] };
}

function turnedRatio(
  size: EffectSize,
  scale: 'log-relative-risk' | 'log-hazard-ratio',
  betterIs: EffectSize['betterIs'],
  without: number | undefined,
): EffectSize | Refused {
  if (without === undefined || !(without > 0 && without < 1))
    return refuse(
      'En {scale} for at det sker, kan ikke vendes til én for at det ikke sker, uden at man ved, hvor mange der klarer sig uden indsatsen. Skriv den andel.',
      'A {scale} of something happening cannot be turned into one of its not happening unless it is known how many do well without the intervention. Write that share.',
      { scale: SCALE_NAMES[scale] },
    );
  const q = size.betterIs === 'higher' ? without : 1 - without;
  const { rate, slope } = rateWith(scale, size.estimate, q);
  if (!(rate > 0 && rate < 1)) return doesNotFit(rate, q);
  const other = effectBetween(scale, 1 - rate, 1 - q);
  const moves = slope * other.slope;
  const step = said(
    'Vendt, så effekten tæller det modsatte, med en andel på {q} uden indsatsen.',
    'Turned round, so that the effect counts the opposite, with a share of {q} without the intervention.',
    { q: percent(q) },
  );
  return {
    ...size,
    betterIs,
    estimate: other.estimate,
    variance: size.variance * moves * moves,
    steps: [...size.steps, step],
  };
}
