import { BUDGET_YEARS } from '../../analysis/cashable.ts';
import { PURSES } from '../../sensitivity/outputs.ts';
import { addTo, type Gathering, rowsOf } from './gathering.ts';

/** Rows of a portfolio: net by purse, budget by purse, then every year and every running sum by purse. */
export interface PortfolioRows {
  /** Row of a purse's amount in a year, undiscounted. */
  amount(purse: number, year: number): number;
  /** Row of the running sum at the end of the year, undiscounted. */
  running(purse: number, year: number): number;
}

export const portfolioRows = (years: number): PortfolioRows => ({
  amount: (purse, year) => 2 * PURSES.length + purse * years + year,
  running: (purse, year) => (2 + years) * PURSES.length + purse * years + year,
});

/**
 * Sums of all cases by purse: present value, the four budget years from the first year on, every calendar year and
 * the running sum.
 *
 * @param first - first calendar year of all cases
 * @param years - calendar years from it
 * @param draws - of a chunk
 */
export function gatherPortfolio(
  { first, years }: { first: number; years: number },
  draws: number,
): Gathering {
  const rows = rowsOf(PURSES.length * (2 + 2 * years), draws);
  const { amount, running } = portfolioRows(years);
  return {
    rows,
    clear() {
      for (const row of rows) row.fill(0);
    },
    add(_index, { startYear, net, years: own }, from) {
      for (const [purse, block] of net.entries()) addTo(rows[purse], block, from);
      for (const [year, byPurse] of own.entries()) {
        const at = startYear - first + year;
        for (const [purse, block] of byPurse.entries()) {
          addTo(rows[amount(purse, at)], block, from);
          if (at < BUDGET_YEARS) addTo(rows[PURSES.length + purse], block, from);
        }
      }
    },
    finish() {
      for (const purse of PURSES.keys())
        for (let year = 0; year < years; year++) {
          const row = rows[running(purse, year)];
          row?.set(rows[amount(purse, year)] ?? []);
          if (year > 0) addTo(row, rows[running(purse, year - 1)], 0);
        }
    },
  };
}
