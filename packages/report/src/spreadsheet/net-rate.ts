import { netRateFromStudy, normalCdf, normalQuantile, type PlanRate } from '@som/engine';
import {
  call,
  constant,
  type Expression,
  either,
  minus,
  negative,
  over,
  plus,
  times,
} from './expression.ts';
import type { Workings } from './workings.ts';

const ONE = constant(1);
const NOTHING = constant(0);

/** OR·p₀ / (1 − p₀ + OR·p₀) − p₀; an odds ratio of 0 leaves nobody. */
function fromOddsRatio(ratio: Expression, without: Expression): Expression {
  const odds = times(ratio, without);
  const rate = over(odds, plus(minus(ONE, without), odds));
  return either(ratio, '=', NOTHING, negative(without), minus(rate, without));
}

/** Φ(Φ⁻¹(p₀) ± g) − p₀; where nobody or everybody succeeds anyway there is nothing to move. */
function fromShift(shift: Expression, without: Expression, lower: boolean): Expression {
  const inside = without.value > 0 && without.value < 1;
  const quantile = call('NORMSINV', [without], inside ? normalQuantile(without.value) : Number.NaN);
  const moved = lower ? minus(quantile, shift) : plus(quantile, shift);
  const rate = call('NORMSDIST', [moved], inside ? normalCdf(moved.value) : Number.NaN);
  const sided = either(without, '>=', ONE, NOTHING, minus(rate, without));
  return either(without, '<=', NOTHING, NOTHING, sided);
}

/**
 * The net rate as a formula: the share who reach it because of the intervention. The engine's `netRateFromStudy`, term
 * by term; its sources stand there. NORMSDIST and NORMSINV are in every spreadsheet program since the first.
 */
export function netRateFormula(rate: PlanRate, { parameter }: Workings): Expression {
  if (rate.kind === 'net') return parameter(rate.rate, 0);
  if (rate.kind === 'difference') return minus(parameter(rate.with, 0), parameter(rate.without, 0));
  const value = parameter(rate.value, 0);
  const without = parameter(rate.without, 0);
  switch (rate.measure) {
    case 'odds-ratio':
      return fromOddsRatio(value, without);
    case 'relative-risk':
      return minus(times(value, without), without);
    case 'risk-difference':
      return value;
    case 'standardised-mean-difference':
      return fromShift(value, without, rate.betterIs === 'lower');
  }
}

/** What a rate is made of, in words. */
export function rateWords(rate: PlanRate, say: Workings['say']): string {
  if (rate.kind === 'net') return say('som skrevet', 'as written');
  if (rate.kind === 'difference')
    return say('med indsatsen minus uden', 'with the intervention minus without');
  const { method } = netRateFromStudy(
    rate.measure === 'standardised-mean-difference'
      ? { measure: rate.measure, value: 0, without: 0.5, betterIs: rate.betterIs ?? 'higher' }
      : { measure: rate.measure, value: 1, without: 0.5 },
  );
  return {
    'odds-ratio-to-rate': say('fra odds ratio', 'from the odds ratio'),
    'relative-risk-to-rate': say('fra relativ risiko', 'from the relative risk'),
    'risk-difference': say('studiets egen forskel', 'the study’s own difference'),
    'smd-probit': say('fra standardiseret forskel', 'from the standardised difference'),
  }[method];
}
