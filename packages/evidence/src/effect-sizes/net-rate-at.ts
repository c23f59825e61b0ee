import { exp, log, netRateFromStudy, normalCdf } from '@som/engine';
import { type RateScale, rateWith } from './rates.ts';

/**
 * Net success rate of an effect where the share `without` does well without the intervention, by the engine where it
 * knows the scale. NOT held within what is possible.
 *
 * @param better - whether more of what was counted is better
 */
export function netAt(
  scale: RateScale,
  estimate: number,
  better: boolean,
  without: number,
): number {
  // what was counted, and how many of them there are without the intervention
  const q = better ? without : 1 - without;
  const sign = better ? 1 : -1;
  const study = (measure: 'odds-ratio' | 'relative-risk', value: number) =>
    sign * netRateFromStudy({ measure, value, without: q }).net;
  switch (scale) {
    case 'log-odds-ratio':
      return study('odds-ratio', finite(exp(estimate)));
    case 'log-relative-risk':
      return study('relative-risk', finite(exp(estimate)));
    case 'log-hazard-ratio':
      return sign * (rateWith(scale, estimate, q).rate - q);
    case 'risk-difference':
      return netRateFromStudy({ measure: 'risk-difference', value: sign * estimate, without }).net;
    case 'standardised-mean-difference':
      return netRateFromStudy({
        measure: 'standardised-mean-difference',
        value: estimate,
        without,
        betterIs: better ? 'higher' : 'lower',
      }).net;
  }
}

const finite = (ratio: number) => Math.min(ratio, Number.MAX_VALUE);

/**
 * The share without the intervention at which an effect moves most people; undefined where more is always more.
 *
 * 1/(1 + √OR) for an odds ratio and Φ(−g/2) for a shift, of those who do well; for a hazard ratio the share free of what
 * was counted is HR^(−1/(HR − 1)). Found by setting the derivative of the net rate to zero.
 */
export function mostMovedAt(
  scale: RateScale,
  estimate: number,
  better: boolean,
): number | undefined {
  if (estimate === 0) return undefined;
  const towards = better ? estimate : -estimate;
  if (scale === 'log-odds-ratio') return 1 / (1 + exp(towards / 2));
  if (scale === 'standardised-mean-difference') return normalCdf(-towards / 2);
  if (scale !== 'log-hazard-ratio') return undefined;
  const ratio = exp(estimate);
  const free = exp(-log(ratio) / (ratio - 1));
  return better ? 1 - free : free;
}
