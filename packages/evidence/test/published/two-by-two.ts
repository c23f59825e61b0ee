import type { PoolEntry } from '../../src/meta/pooled.ts';

/** Events and non-events with treatment (a, b) and without it (c, d). */
export type Cells = readonly [a: number, b: number, c: number, d: number];

/** Log odds ratio and its variance 1/a + 1/b + 1/c + 1/d; ½ is added to all cells if one is 0. */
export function oddsRatio(id: string, cells: Cells): PoolEntry {
  const [a, b, c, d] = cells.includes(0) ? cells.map((cell) => cell + 0.5) : cells;
  return {
    id,
    estimate: Math.log((a! * d!) / (b! * c!)),
    variance: 1 / a! + 1 / b! + 1 / c! + 1 / d!,
  };
}

/** Log relative risk and its variance 1/a − 1/(a+b) + 1/c − 1/(c+d). */
export function relativeRisk(id: string, [a, b, c, d]: Cells): PoolEntry {
  const variance = 1 / a - 1 / (a + b) + 1 / c - 1 / (c + d);
  return { id, estimate: Math.log(a / (a + b) / (c / (c + d))), variance };
}

/** Risk difference and its variance. */
export function riskDifference(id: string, [a, b, c, d]: Cells): PoolEntry {
  const variance = (a * b) / (a + b) ** 3 + (c * d) / (c + d) ** 3;
  return { id, estimate: a / (a + b) - c / (c + d), variance };
}
