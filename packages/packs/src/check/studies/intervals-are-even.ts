import { type Issue, warning } from '@som/engine';
import type { Rule } from '../rule.ts';
import {
  isDifference,
  isRatio,
  onScale,
  type Published,
  publishedEffects,
  rounding,
} from './published.ts';

/** How far from the middle of its interval an effect may lie, in half widths, beyond what rounding does. */
const ROOM = 0.15;

/**
 * How far from the middle of its interval an effect lies, in half widths, when every printed number is rounded in the
 * direction that helps most: 0 is the middle, 1 an end.
 */
function offMiddle({ effect }: Published, value: number, low: number, high: number): number {
  const half = rounding([value, low, high]);
  const at = (number: number) => onScale(effect, number);
  // a ratio so close to 0 that rounding could take it there says nothing about the middle
  if (isRatio(effect) && low - half <= 0) return 0;
  const nearest = (at(low - half) + at(high - half)) / 2;
  const farthest = (at(low + half) + at(high + half)) / 2;
  const beyond = Math.max(nearest - at(value + half), at(value - half) - farthest, 0);
  return beyond / ((at(high) - at(low)) / 2);
}

/** An interval lies evenly around its effect: a ratio's on the logarithmic scale. */
export const intervalsAreEven: Rule = (checked) =>
  publishedEffects(checked).flatMap((published): Issue[] => {
    const { effect, file, path } = published;
    const { value, ci95 } = effect;
    if (value === undefined || ci95 === undefined) return [];
    const [low, high] = ci95;
    if (!(low < high) || value < low || value > high) return [];
    if (!(isRatio(effect) || isDifference(effect))) return [];
    if (offMiddle(published, value, low, high) <= ROOM) return [];
    const code = isRatio(effect) ? 'ratio-interval-uneven' : 'interval-uneven';
    return [warning(code, file, [...path, 'ci95'], { value, low, high })];
  });
