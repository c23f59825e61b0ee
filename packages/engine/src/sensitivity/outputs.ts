import { BUDGET_YEARS } from '../analysis/cashable.ts';
import type { Plan } from '../compile/plan.ts';
import { PUBLIC_PAYERS, type PublicPayer } from '../result.ts';

/** Whose purse: all public payers together, or one. */
export type Purse = 'total' | PublicPayer;
export const PURSES: readonly Purse[] = ['total', ...PUBLIC_PAYERS];

/** Something for each purse. */
export const byPurse = <T>(make: (purse: Purse, column: number) => T): Record<Purse, T> => ({
  total: make('total', 0),
  municipality: make('municipality', 1),
  region: make('region', 2),
  state: make('state', 3),
});

/** `net`: over the whole horizon, discounted. `budget`: the four budget years, undiscounted. */
export type Window = 'net' | 'budget';

/** A figure that can be asked about: the net result of a purse over a window. */
export interface Output {
  window: Window;
  purse: Purse;
}

/** Every output, in the order of the columns of what is worked out of them. */
export const OUTPUTS: readonly Output[] = (['net', 'budget'] as const).flatMap((window) =>
  PURSES.map((purse) => ({ window, purse })),
);

/** Column of an output. */
export const outputColumn = ({ window, purse }: Output): number =>
  (window === 'budget' ? PURSES.length : 0) + PURSES.indexOf(purse);

/** DKK of each purse in each year, undiscounted, from one draw of `Cells.net`. [year × purse] */
export function pursesByYear(plan: Plan, net: Float64Array): Float64Array {
  const into = new Float64Array(plan.years * PURSES.length);
  const purses = plan.lines.map(({ payer }) => PURSES.indexOf(payer as Purse));
  for (let year = 0; year < plan.years; year++) {
    const total = year * PURSES.length;
    for (let line = 0; line < purses.length; line++) {
      const own = total + (purses[line] ?? -1);
      // whoever is not a public payer is outside every output
      if (own < total) continue;
      const krone = net[year * purses.length + line] ?? 0;
      into[total] = (into[total] ?? 0) + krone;
      into[own] = (into[own] ?? 0) + krone;
    }
  }
  return into;
}

/**
 * Every output from what each purse gets in each year.
 *
 * @param byYear - [year × purse] as from `pursesByYear`
 * @param discount - [year] present value of a krone
 * @returns [output] DKK at the price level of the case; a gain for the purse is positive
 */
export function outputsFrom(byYear: Float64Array, discount: ArrayLike<number>): Float64Array {
  const into = new Float64Array(OUTPUTS.length);
  const count = PURSES.length;
  const years = byYear.length / count;
  for (let year = 0; year < years; year++)
    for (let purse = 0; purse < count; purse++) {
      const krone = byYear[year * count + purse] ?? 0;
      into[purse] = (into[purse] ?? 0) + krone * (discount[year] ?? 1);
      if (year < BUDGET_YEARS) into[count + purse] = (into[count + purse] ?? 0) + krone;
    }
  return into;
}
