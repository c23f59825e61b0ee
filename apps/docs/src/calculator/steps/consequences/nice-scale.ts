/** An even scale from units to px, with ticks that people can read. */
export interface NiceScale {
  low: number;
  high: number;
  ticks: readonly number[];
  /** What an arrow key or a px moves: fine enough to hit, coarse enough to say. */
  step: number;
  at: (value: number) => number;
  valueAt: (px: number) => number;
}

const TICKS = 5;
const FINE = 100;
/** Units per person and year below which nothing can be drawn. */
const NOTHING = 1e-9;

/** 1, 2 or 5 times a power of ten, at least as large. */
export function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((one) => one * power >= rough * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** Without the crumbs that 0.1 × 3 leaves behind the last digit. */
export const clean = (value: number): number => Number(value.toPrecision(12));

/** Ends of a scale that holds the values and nothing, with room to drag in. */
export function roomFor(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  if (high - low < NOTHING) return [-1, 1];
  const room = (high - low) * 0.25;
  return [low < 0 ? low - room : 0, high > 0 ? high + room : 0];
}

/** A scale over the range, px counted from the top. */
export function niceScale(
  [low, high]: readonly [number, number],
  top: number,
  bottom: number,
): NiceScale {
  const tick = niceStep((high - low) / TICKS);
  const [from, to] = [Math.floor(low / tick + 1e-9) * tick, Math.ceil(high / tick - 1e-9) * tick];
  const step = niceStep((to - from) / FINE);
  const height = bottom - top;
  return {
    low: clean(from),
    high: clean(to),
    step,
    ticks: Array.from({ length: Math.round((to - from) / tick) + 1 }, (_, i) =>
      clean(from + i * tick),
    ),
    at: (value) => bottom - ((value - from) / (to - from)) * height,
    valueAt: (px) =>
      clean(Math.round((from + ((bottom - px) / height) * (to - from)) / step) * step),
  };
}
