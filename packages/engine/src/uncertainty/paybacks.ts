import { byPurse, PURSES, type Purse } from '../sensitivity/outputs.ts';
import type { DrawOutputs } from './draw-outputs.ts';
import type { PaybackSpread } from './uncertainty.ts';

/** Below half a krone a cumulative loss is rounding. */
const HALF_A_KRONE = 0.5;

/** [purse × (years + 1)] draws by the year from which the running sum stays no loss; last: never. */
export type PaybackCounts = Uint32Array;

export const noPaybacks = (years: number): PaybackCounts =>
  new Uint32Array(PURSES.length * (years + 1));

/** Counts when each purse has its money back in a block of draws. */
export function countPaybacks(
  counts: PaybackCounts,
  outputs: Pick<DrawOutputs, 'running'>,
  block: readonly Float64Array[],
  years: number,
): void {
  for (const purse of PURSES.keys()) {
    const rows = Array.from({ length: years }, (_, year) => block[outputs.running(purse, year)]);
    const draws = rows[0]?.length ?? 0;
    for (let d = 0; d < draws; d++) {
      let home = 0;
      for (let year = 0; year < years; year++)
        if ((rows[year]?.[d] ?? 0) < -HALF_A_KRONE) home = year + 1;
      const at = purse * (years + 1) + home;
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
    const own = counts.subarray(purse * (years + 1), (purse + 1) * (years + 1));
    return {
      years: Array.from({ length: years }, (_year, year) => ({
        year: startYear + year,
        share: (own[year] ?? 0) / draws,
      })),
      never: (own[years] ?? 0) / draws,
    };
  });
}
