import type { Result } from '../result.ts';
import type { Purse } from '../sensitivity/outputs.ts';

/** What a case costs and gives a purse, year by year. */
export interface Flow {
  id: string;
  startYear: number;
  /** [year from the start year] undiscounted DKK; a gain for the purse is positive. */
  net: readonly number[];
}

/** The flow of a case for one purse. */
export const flowOf = ({ case: id, startYear, byYear }: Result, purse: Purse): Flow => ({
  id,
  startYear,
  net: byYear.map(({ undiscounted }) =>
    purse === 'total' ? undiscounted.total : undiscounted.byPayer[purse],
  ),
});

/** The same case begun so many years later. */
export const delayed = (flow: Flow, years: number): Flow => ({
  ...flow,
  startYear: flow.startYear + years,
});

/** The deepest hole of a running sum by year. DKK, 0 or more. */
export function deepestHole(net: ArrayLike<number>): number {
  let sum = 0;
  let deepest = 0;
  for (let year = 0; year < net.length; year++) {
    sum += net[year] ?? 0;
    deepest = Math.min(deepest, sum);
  }
  return 0 - deepest;
}

/** What must be laid out before it comes back. DKK, 0 or more. */
export const outlayOf = ({ net }: Flow): number => deepestHole(net);
