import { BUDGET_YEARS } from '../analysis/cashable.ts';
import { noAmount, sumOf } from '../analysis/totals.ts';
import type { Amount, Result } from '../result.ts';

/** A calendar year of several cases together. */
export interface PortfolioYear extends Amount {
  year: number;
  /** Running sum of the total from the first year. */
  cumulative: number;
}

/** Several cases as one. */
export interface Portfolio {
  cases: readonly Pick<Result, 'case' | 'title' | 'net' | 'budget' | 'participants'>[];
  participants: number;
  priceYear: number;
  /** Present value, each case discounted to its own start year. */
  net: Amount;
  /** Undiscounted DKK by calendar year. */
  years: readonly PortfolioYear[];
  /** The four budget years from the first start year, undiscounted. */
  budget: Amount & { years: readonly PortfolioYear[] };
}

/** Cases at different price levels: their kroner are not the same kroner and are never added up. */
export class MixedPriceYears extends RangeError {
  readonly priceYears: readonly number[];
  constructor(priceYears: readonly number[]) {
    super(`cases in prices of ${priceYears.join(', ')} cannot be added up`);
    this.priceYears = priceYears;
  }
}

/**
 * Adds cases up by payer and calendar year.
 *
 * @throws MixedPriceYears when the cases are at different price levels
 * @throws RangeError when there are none
 */
export function sumCases(results: readonly Result[]): Portfolio {
  const priceYears = [...new Set(results.map(({ priceYear }) => priceYear))].sort();
  const [priceYear] = priceYears;
  if (priceYear === undefined) throw new RangeError('sumCases: no cases');
  if (priceYears.length > 1) throw new MixedPriceYears(priceYears);
  const first = Math.min(...results.map(({ startYear }) => startYear));
  const last = Math.max(...results.map(({ lastYear }) => lastYear));
  let cumulative = 0;
  const years = Array.from({ length: last - first + 1 }, (_, i): PortfolioYear => {
    const year = first + i;
    const amounts = results.flatMap(({ byYear }) =>
      byYear.filter((each) => each.year === year).map(({ undiscounted }) => undiscounted),
    );
    const amount = amounts.length === 0 ? noAmount() : sumOf(amounts);
    cumulative += amount.total;
    return { year, ...amount, cumulative };
  });
  const budget = years.slice(0, BUDGET_YEARS);
  return {
    cases: results.map(({ case: id, title, net, budget: own, participants }) => ({
      case: id,
      title,
      net,
      budget: own,
      participants,
    })),
    participants: results.reduce((sum, { participants }) => sum + participants, 0),
    priceYear,
    net: sumOf(results.map(({ net }) => net)),
    years,
    budget: { ...sumOf(budget), years: budget },
  };
}
