import type { Language } from '@som/engine';
import { scaleLinear, scaleLog } from 'd3-scale';
import { number } from '../numbers.ts';
import { type EffectUnit, type EffectValue, noEffect } from './effect-values.ts';
import { type Canvas, line, text } from './frame.ts';

/** A scale for effects: logarithmic for ratios, so that twice and half are equally far from no difference. */
export interface EffectAxis {
  /** px of a value; a value outside the axis stands at its end. */
  at: (value: number) => number;
  /** Whether a value lies outside, so that an arrow must say so. */
  beyond: (value: number) => boolean;
  ticks: { value: number; label: string }[];
  none: number;
}

const RATIO_TICKS: readonly (readonly number[])[] = [
  [0.001, 0.01, 0.1, 1, 10, 100, 1000],
  [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100],
  [0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4, 5, 7, 10, 15, 20, 30, 50],
  [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.75, 2],
];
/** px between two labels of an axis. */
const APART = 44;
/** px that the label of a ratio takes. */
const LABEL = 32;

/** @param range - px of the smallest and largest value */
export function effectAxis(
  values: readonly EffectValue[],
  unit: EffectUnit,
  [left, right]: readonly [number, number],
  lang: Language,
): EffectAxis {
  const none = noEffect(unit);
  const [low, high] = reach(values, unit);
  const base = unit === 'ratio' ? scaleLog() : scaleLinear();
  const scale = base.domain([low, high]).range([left, right]).clamp(true);
  const wanted =
    unit === 'ratio'
      ? ratioTicks([low, high], (value) => scale(value))
      : scaleLinear([low, high], [0, 1]).ticks(Math.max(3, Math.floor((right - left) / APART)));
  const shown = (value: number): string =>
    unit === 'share'
      ? number(value * 100, lang, { decimals: 1, signed: true })
      : number(value, lang, { decimals: 3, signed: unit === 'plain' });
  const ticks = wanted.map((value) => ({ value, label: shown(value) }));
  return { at: (value) => scale(value), beyond: (v) => v < low || v > high, ticks, none };
}

/** The longest list of round ratios whose labels do not meet. */
function ratioTicks([low, high]: readonly [number, number], at: (value: number) => number) {
  const lists = RATIO_TICKS.map((list) => list.filter((tick) => tick >= low && tick <= high));
  const fitting = lists.filter((list) =>
    list.every((tick, i) => i === 0 || at(tick) - at(list[i - 1] ?? tick) >= LABEL),
  );
  return fitting.toSorted((a, b) => b.length - a.length)[0] ?? [1];
}

/** From where to where: every estimate and no difference are on the axis; a very wide interval may run out of it. */
function reach(values: readonly EffectValue[], unit: EffectUnit): [number, number] {
  const none = noEffect(unit);
  const usable = values.filter(({ estimate }) => unit !== 'ratio' || estimate > 0);
  const estimates = [none, ...usable.map(({ estimate }) => estimate)];
  const [least, largest] = [Math.min(...estimates), Math.max(...estimates)];
  const lows = [least, ...usable.flatMap(({ low }) => (low === undefined ? [] : [low]))];
  const highs = [largest, ...usable.flatMap(({ high }) => (high === undefined ? [] : [high]))];
  if (unit === 'ratio') {
    const low = Math.max(least / 6, Math.min(...lows));
    const high = Math.min(largest * 6, Math.max(...highs));
    const room = low === high ? 2 : 1.08;
    return [low / room, high * room];
  }
  const most = Math.max(1.5 * (largest - least), unit === 'share' ? 0.1 : 0.2);
  const low = Math.max(least - most, Math.min(...lows));
  const high = Math.min(largest + most, Math.max(...highs));
  const room = low === high ? 1 : 0.04 * (high - low);
  return [low - room, high + room];
}

/**
 * Hairlines with their values beneath; no difference is drawn stronger.
 *
 * @param spans - from where to where the lines run, px: behind the marks and not through the words between them
 */
export function effectAxisBelow(
  c: Canvas,
  axis: EffectAxis,
  { spans, bottom }: { spans: readonly (readonly [number, number])[]; bottom: number },
): string {
  const down = (value: number, attributes: string): string =>
    spans
      .map(([from, to]) => line([axis.at(value), from], [axis.at(value), to], attributes))
      .join('');
  const ticks = axis.ticks.map(({ value, label }) => {
    const x = axis.at(value);
    return [
      value === axis.none ? '' : down(value, 'stroke-opacity="0.13"'),
      line([x, bottom], [x, bottom + 4]),
      text(x, bottom + 17, label, { size: c.small, anchor: 'middle', muted: true }),
    ].join('');
  });
  return down(axis.none, 'stroke-opacity="0.9" stroke-width="1.5"') + ticks.join('');
}
