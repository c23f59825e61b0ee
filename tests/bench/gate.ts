import { quartiles } from './timing.ts';

/** A ratio that must not be too small or too large. */
export interface Gate {
  name: string;
  /** [round] */
  ratios: readonly number[];
  least?: number;
  most?: number;
}

/** Says how a gate went, with its quartiles, and what is wrong with it. */
export function judge({ name, ratios, least, most }: Gate): string[] {
  const [low, median, high] = quartiles(ratios);
  const limit = least === undefined ? `most ${most}` : `least ${least}`;
  console.log(`  ${name}: ${median.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)}, ${limit})`);
  const wrong = median < (least ?? -Infinity) || median > (most ?? Infinity);
  return wrong ? [`${name}: ${median.toFixed(2)}, ${limit}`] : [];
}

/** Times in each round over times in the same round. */
export const ratio = (over: readonly number[] = [], under: readonly number[] = []): number[] =>
  over.map((time, i) => time / (under[i] ?? Number.NaN));
