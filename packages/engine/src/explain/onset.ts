import { netRateFromStudy } from '../effect-size.ts';
import { quantitiesIn } from '../resolve/quantities-in.ts';
import type { Inputs } from '../resolve/resolve.ts';
import type { RateForm, Resolved, ResolvedOutcome } from '../resolve/resolved.ts';
import type { Label } from '../schema/words.ts';
import { fromFile } from './evidence.ts';
import { type Explanation, plain, product } from './explanation.ts';
import { parameterName } from './names.ts';

const label = (da: string, en: string): Label => ({ da, en });

function rateOf(inputs: Inputs, rate: RateForm): Explanation {
  if (rate.kind === 'net')
    return fromFile(inputs, rate.rate, label('netto succesrate', 'net success rate'), 'share');
  if (rate.kind === 'difference') {
    const with_ = fromFile(
      inputs,
      rate.with,
      label('andel med indsatsen', 'share with it'),
      'share',
    );
    const without = rate.without
      ? fromFile(inputs, rate.without, label('andel uden indsatsen', 'share without it'), 'share')
      : plain(
          label('andel uden: ukendt, regnet som 0', 'share without: unknown, taken as 0'),
          'share',
          0,
        );
    const value = with_.value - without.value;
    const name = label('netto succesrate: med − uden', 'net success rate: with − without');
    return { label: name, value, unit: 'share', parts: [with_, without] };
  }
  const [value, without] = [rate.value.value, rate.without.value];
  const { net, method } =
    rate.measure === 'standardised-mean-difference'
      ? netRateFromStudy({
          measure: rate.measure,
          value,
          without,
          betterIs: rate.betterIs ?? 'higher',
        })
      : netRateFromStudy({ measure: rate.measure, value, without });
  return {
    label: label(
      `netto succesrate omregnet fra studiet (${method})`,
      `net success rate converted from the study (${method})`,
    ),
    value: net,
    unit: 'share',
    parts: [
      fromFile(
        inputs,
        rate.value,
        label(`studiets effekt (${rate.measure})`, `effect of the study (${rate.measure})`),
        'number',
      ),
      fromFile(inputs, rate.without, label('andel uden indsatsen', 'share without it'), 'share'),
    ],
  };
}

/** The numbers of an onset that matter in one segment up to one year. */
function numbersBehind(onset: ResolvedOutcome['onset'], segment: string, since: number) {
  if (onset.kind !== 'prevention') return quantitiesIn(onset);
  const risks = Object.entries(onset.risk[segment] ?? onset.risk[''] ?? {})
    .filter(([year]) => Number(year) <= since)
    .map(([, risk]) => risk);
  return [...risks, onset.relativeRisk, ...quantitiesIn(onset.fades)];
}

/**
 * Why this share of holders: the rate, or the numbers a prevention or a joint outcome is worked out from.
 *
 * @param share - the share as evaluated, in one year since intake
 * @param segment - id of the segment
 * @param since - years from intake to onset
 */
export function onsetPart(
  inputs: Inputs,
  resolved: Resolved,
  outcome: ResolvedOutcome,
  share: number,
  segment: string,
  since: number,
): Explanation {
  const { onset } = outcome;
  if (onset.kind === 'success') {
    const rate = rateOf(inputs, onset.rate);
    if (!onset.amongCompleters || !resolved.completion) return rate;
    const completion = fromFile(
      inputs,
      resolved.completion,
      label('andel, der gennemfører', 'share that completes'),
      'share',
    );
    const name = label(
      'netto succesrate blandt alle, der begynder',
      'net success rate of all who start',
    );
    return product(name, 'share', [rate, completion]);
  }
  const names: Record<typeof onset.kind, Label> = {
    prevention: label(
      'andel, for hvem problemet undgås i året (risiko uden − risiko med, blandt dem, der endnu er fri)',
      'share for whom the problem is avoided in the year (risk without − risk with, among those still free)',
    ),
    participation: label('alle, der begynder', 'all who start'),
    dropout: label(
      'andel, der falder fra (1 − gennemførelse)',
      'share that drops out (1 − completion)',
    ),
    both: label(
      `andel, for hvem begge effekter indtræder (${onset.kind === 'both' ? onset.joint : ''})`,
      `share for whom both outcomes set in (${onset.kind === 'both' ? onset.joint : ''})`,
    ),
  };
  const behind = numbersBehind(onset, segment, since);
  if (onset.kind === 'dropout' && resolved.completion) behind.push(resolved.completion);
  return {
    ...plain(names[onset.kind], 'share', share),
    parts: behind.map((quantity) =>
      fromFile(inputs, quantity, parameterName(quantity.id), 'number'),
    ),
  };
}
