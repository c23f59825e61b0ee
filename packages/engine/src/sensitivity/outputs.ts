import { BUDGET_YEARS } from '../analysis/cashable.ts';
import type { Plan } from '../compile/plan.ts';
import type { Cells } from '../evaluate/evaluate.ts';
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

/** Every output, in the order of the columns of `outputsOf`. */
export const OUTPUTS: readonly Output[] = (['net', 'budget'] as const).flatMap((window) =>
  PURSES.map((purse) => ({ window, purse })),
);

/** Column of an output. */
export const outputColumn = ({ window, purse }: Output): number =>
  (window === 'budget' ? PURSES.length : 0) + PURSES.indexOf(purse);

/**
 * Every output in every draw.
 *
 * @returns [draw × output] DKK at the price level of the case; a gain for the purse is positive
 */
export function outputsOf(plan: Plan, { net, discount }: Cells, draws: number): Float64Array {
  const into = new Float64Array(draws * OUTPUTS.length);
  const purses = plan.lines.map(({ payer }) => PURSES.indexOf(payer as Purse));
  const width = plan.lines.length;
  for (let draw = 0; draw < draws; draw++) {
    const at = draw * OUTPUTS.length;
    for (let year = 0; year < plan.years; year++) {
      const factor = discount[draw * plan.years + year] ?? 1;
      for (const [line, purse] of purses.entries()) {
        // whoever is not a public payer is outside every output
        if (purse < 0) continue;
        const krone = net[(draw * plan.years + year) * width + line] ?? 0;
        for (const [column, amount] of [
          [0, krone * factor],
          [purse, krone * factor],
          ...(year < BUDGET_YEARS
            ? ([
                [PURSES.length, krone],
                [PURSES.length + purse, krone],
              ] as const)
            : []),
        ] as const)
          into[at + column] = (into[at + column] ?? 0) + amount;
      }
    }
  }
  return into;
}
