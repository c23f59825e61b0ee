import { type Issue, type PublishedEffect, problem, warning } from '@som/engine';
import type { Rule } from '../rule.ts';
import { publishedEffects, rounding } from './published.ts';

/** A share with what rounding leaves open. */
type Span = readonly [low: number, high: number];
type Arm = PublishedEffect['intervention'];

/** What happened in an arm, from its counts or else from its printed share. */
function shareIn(arm: Arm): Span | undefined {
  const { n, events, share } = arm ?? {};
  if (n !== undefined && events !== undefined && n > 0 && events <= n)
    return [events / n, events / n];
  if (share === undefined) return undefined;
  const half = rounding([share], 2);
  return [Math.max(0, share - half), Math.min(1, share + half)];
}

const odds = (share: number): number => share / (1 - share);

/** What the two arms give on each measure. */
const COUNTED: Readonly<Record<string, (a: Span, b: Span) => Span>> = {
  'risk-difference': (a, b) => [a[0] - b[1], a[1] - b[0]],
  'relative-risk': (a, b) => [a[0] / b[1], a[1] / b[0]],
  'odds-ratio': (a, b) => [odds(a[0]) / odds(b[1]), odds(a[1]) / odds(b[0])],
};

/** Adjusted and unadjusted, and rounding on the way, seldom part further than this share of the figure. */
const ROOM = 0.02;

function agrees(value: number, effect: PublishedEffect, [low, high]: Span): boolean {
  const half = rounding([value, ...(effect.ci95 ?? [])], 1) + ROOM * Math.abs(value) + 1e-9;
  return value >= low - half && value <= high + half;
}

/** What a person has most likely confused when a figure is not what its counts give. */
function confused(
  effect: PublishedEffect,
  value: number,
  a: Span,
  b: Span,
): Issue['code'] | undefined {
  const fits = (measure: string, number: number) => {
    const span = COUNTED[measure]?.(a, b);
    return span !== undefined && agrees(number, effect, span);
  };
  const { measure } = effect;
  if (measure === 'risk-difference')
    return fits(measure, -value) ? 'difference-turned-round' : undefined;
  if (measure === 'odds-ratio' && fits('relative-risk', value)) return 'odds-is-risk';
  if (measure === 'relative-risk' && fits('odds-ratio', value)) return 'risk-is-odds';
  return value > 0 && fits(measure, 1 / value) ? 'ratio-turned-round' : undefined;
}

/** The effect is what the counts or shares of the two arms give; one that was adjusted says so in its note. */
export const effectsMatchCounts: Rule = (checked) =>
  publishedEffects(checked).flatMap(({ effect, file, path }): Issue[] => {
    const { measure, value, note } = effect;
    const [a, b] = [shareIn(effect.intervention), shareIn(effect.comparator)];
    if (value === undefined || !a || !b) return [];
    // told of where shares are looked at
    if (measure === 'risk-difference' && Math.abs(value) > 1) return [];
    const counted = COUNTED[measure]?.(a, b);
    if (!counted?.every(Number.isFinite) || agrees(value, effect, counted)) return [];
    const middle = Number(((counted[0] + counted[1]) / 2).toPrecision(3));
    const code = confused(effect, value, a, b);
    const found = { value, counted: middle };
    if (code) return [problem(code, file, [...path, 'value'], found)];
    return note ? [] : [warning('effect-not-counts', file, [...path, 'value'], found)];
  });
