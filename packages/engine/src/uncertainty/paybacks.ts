import type { Plan } from '../compile/plan.ts';
import { byPurse, PURSES, type Purse } from '../sensitivity/outputs.ts';
import type { DrawOutputs } from './draw-outputs.ts';
import type { PaybackSpread } from './uncertainty.ts';

/** Below half a krone a cumulative loss is rounding. */
const HALF_A_KRONE = 0.5;

/** [purse × (years + 2)] draws by the year from which the running sum stays no loss; then never, and no outlay. */
export type PaybackCounts = Uint32Array;

/** Places of a purse beside its years. */
const BESIDE = 2;

export const noPaybacks = (years: number): PaybackCounts =>
  new Uint32Array(PURSES.length * (years + BESIDE));

/** What several threads counted, as one. */
export function mergePaybacks(parts: readonly PaybackCounts[]): PaybackCounts {
  const all = new Uint32Array(parts[0]?.length ?? 0);
  for (const part of parts)
    for (let i = 0; i < all.length; i++) all[i] = (all[i] ?? 0) + (part[i] ?? 0);
  return all;
}

/** Whether each purse bears a part of a cost, in the order of `PURSES`. */
export const laysOut = (plans: readonly Plan[]): boolean[] =>
  PURSES.map((purse) =>
    plans.some(({ lines, costs }) =>
      costs.some(
        ({ factor, shares: { rows } }) =>
          factor < 0 &&
          rows.some(
            (share, cell) =>
              share > 0 && (purse === 'total' || lines[cell % lines.length]?.payer === purse),
          ),
      ),
    ),
  );

/** Counts when each purse has its money back in a block of draws. */
export function countPaybacks(
  counts: PaybackCounts,
  outputs: Pick<DrawOutputs, 'running'>,
  block: readonly Float64Array[],
  years: number,
  outlays: readonly boolean[],
): void {
  for (const purse of PURSES.keys()) {
    const rows = Array.from({ length: years }, (_, year) => block[outputs.running(purse, year)]);
    const draws = rows[0]?.length ?? 0;
    for (let d = 0; d < draws; d++) {
      let home = 0;
      let before = 0;
      let falls = outlays[purse] ?? true;
      for (let year = 0; year < years; year++) {
        const sum = rows[year]?.[d] ?? 0;
        if (sum < -HALF_A_KRONE) home = year + 1;
        if (sum < before - HALF_A_KRONE) falls = true;
        before = sum;
      }
      const at = purse * (years + BESIDE) + (falls ? home : years + 1);
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
}

/** Shares of draws by calendar year. */
export function paybackSpreads(
  counts: PaybackCounts,
  startYear: number,
  years: number,
  draws: number,
): Record<Purse, PaybackSpread> {
  return byPurse((_, purse) => {
    const size = years + BESIDE;
    const own = counts.subarray(purse * size, (purse + 1) * size);
    return {
      years: Array.from({ length: years }, (_year, year) => ({
        year: startYear + year,
        share: (own[year] ?? 0) / draws,
      })),
      never: (own[years] ?? 0) / draws,
      noOutlay: (own[years + 1] ?? 0) / draws,
    };
  });
}
