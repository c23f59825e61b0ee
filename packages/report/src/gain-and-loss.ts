import type { Result } from '@som/engine';
import type { Purse } from './words.ts';

/** Payers inside the net result, in the order they are always shown. */
export const PAYERS = ['municipality', 'region', 'state'] as const;

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

/** One cost line as a gain (a saved cost) or a loss, DKK. */
export const costGain = (line: Result['byCost'][number]): number =>
  line.saved ? line.total : -line.total;
