import type { Result } from '@som/engine';
import type { Purse } from './words.ts';

/**
 * The net result of one purse in its three parts, DKK, a gain positive: what the course costs is ≤ 0.
 * Results carry costs as a positive outlay; this is the only place where the sign is turned.
 */
export function partsOf(
  result: Result,
  purse: Exclude<Purse, 'other'>,
): { costs: number; saved: number; consequences: number; net: number } {
  const of = (amount: Result['costs']) =>
    purse === 'total' ? amount.total : amount.byPayer[purse];
  return {
    costs: -of(result.costs),
    saved: of(result.savedCosts),
    consequences: of(result.consequences),
    net: of(result.net),
  };
}
