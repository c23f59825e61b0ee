import type { Language } from '@som/engine';
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { number } from '../numbers.ts';
import { word } from '../words.ts';
import { type Canvas, line, text } from './frame.ts';

/** A scale for kroner with round ends, its ticks in a readable unit, and the name of that unit. */
export interface MoneyScale {
  scale: ScaleLinear<number, number>;
  ticks: { value: number; label: string }[];
  unit: string;
  /** An amount in that unit, with sign and without the unit's name. */
  show: (value: number) => string;
}

/** @param range - px of the smallest and largest value; 0 is always on the scale */
export function moneyScale(
  values: readonly number[],
  range: readonly [number, number],
  { lang, count = 5 }: { lang: Language; count?: number },
): MoneyScale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const scale = scaleLinear()
    .domain(low === high ? [0, 1] : [low, high])
    .nice(count)
    .range([...range]);
  const largest = Math.max(...scale.domain().map(Math.abs));
  const [factor, unit] =
    largest >= 500_000
      ? [1e6, word('millions', lang)]
      : largest >= 10_000
        ? [1e3, word('thousands', lang)]
        : [1, word('currency', lang)];
  const ticks = scale.ticks(count).map((value) => ({
    value,
    label: number(value / factor, lang, { decimals: 2, signed: true }),
  }));
  const show = (value: number): string => {
    const decimals = factor !== 1e6 ? 0 : Math.abs(value) < 995_000 ? 2 : 1;
    return number(value / factor, lang, { decimals, fixed: decimals === 1, signed: true });
  };
  return { scale, ticks, unit, show };
}

/**
 * Vertical hairlines with their values beneath; the zero line is drawn stronger.
 *
 * @param spans - from where to where the lines run, px: behind the bars and not through the words between them
 */
export function moneyAxisBelow(
  c: Canvas,
  money: MoneyScale,
  { spans, bottom }: { spans: readonly (readonly [number, number])[]; bottom: number },
): string {
  return money.ticks
    .map(({ value, label }) => {
      const x = money.scale(value);
      const stroke = value === 0 ? 'stroke-opacity="0.9" stroke-width="1.5"' : undefined;
      return [
        ...spans.map(([from, to]) => line([x, from], [x, to], stroke)),
        line([x, bottom], [x, bottom + 4]),
        text(x, bottom + 17, label, { size: c.small, anchor: 'middle', muted: true }),
      ].join('');
    })
    .join('');
}

/** Horizontal hairlines from `left` to `right` with their values to the left. */
export function axisLeft(
  c: Canvas,
  ticks: readonly { y: number; label: string; zero: boolean }[],
  [left, right]: readonly [number, number],
): string {
  return ticks
    .map(({ y, label, zero }) => {
      const stroke = zero ? 'stroke-opacity="0.9" stroke-width="1.5"' : undefined;
      return (
        line([left, y], [right, y], stroke) +
        text(left - 6, y + 4, label, { size: c.small, anchor: 'end', muted: true })
      );
    })
    .join('');
}
