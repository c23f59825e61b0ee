import { exp, type Issue, log, type PublishedEffect, problem } from '@som/engine';
import type { Rule } from '../rule.ts';
import { isDifference, isRatio, publishedEffects } from './published.ts';

/** What a person has most likely mixed up when the effect lies outside its interval: what would put it nearest the middle. */
function mixedUp(
  effect: PublishedEffect,
  value: number,
  low: number,
  high: number,
): Issue['code'] | undefined {
  const positive = value > 0 && isRatio(effect);
  const half = (high - low) / 2;
  const asNumber = (other: number) => Math.abs(other - (low + high) / 2) / half;
  const asRatio = (other: number) =>
    low > 0 ? Math.abs(log((other * other) / (low * high))) / log(high / low) : asNumber(other);
  const guesses: (readonly [Issue['code'], number, number])[] = [
    ...(positive
      ? [
          ['interval-turned-round', 1 / value, asRatio(1 / value)] as const,
          ['interval-of-logarithm', log(value), asNumber(log(value))] as const,
          ['interval-of-logarithm', exp(value), asRatio(exp(value))] as const,
        ]
      : []),
    ...(isDifference(effect) ? [['interval-other-sign', -value, asNumber(-value)] as const] : []),
    ['interval-in-percent', 100 * value, asNumber(100 * value)],
    // an interval around 0 holds the hundredth of anything
    ...(low * high > 0
      ? [['interval-in-percent', value / 100, asNumber(value / 100)] as const]
      : []),
  ];
  return guesses
    .filter(([, other]) => other >= low && other <= high)
    .sort(([, , a], [, , b]) => a - b)[0]?.[0];
}

/** An effect lies inside its own 95 per cent interval, which is written lowest first; a ratio is not below 0. */
export const intervalsHoldEffects: Rule = (checked) =>
  publishedEffects(checked).flatMap(({ effect, file, path }): Issue[] => {
    const { value, ci95 } = effect;
    if (isRatio(effect) && value !== undefined && value < 0)
      return [problem('ratio-below-0', file, [...path, 'value'], { value })];
    if (ci95 === undefined) return [];
    const [low, high] = ci95;
    if (low > high) return [problem('interval-reversed', file, [...path, 'ci95'], { low, high })];
    if (value === undefined || (value >= low && value <= high)) return [];
    const code = mixedUp(effect, value, low, high) ?? 'effect-outside-interval';
    return [problem(code, file, [...path, 'ci95'], { value, low, high })];
  });
