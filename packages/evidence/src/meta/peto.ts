import type { Refused } from '../effect-sizes/effect-size.ts';
import { isRefused } from '../effect-sizes/effect-size.ts';
import {
  type CountedEntry,
  countsPooled,
  leftOut,
  NOTHING_HAPPENED,
  type PooledCounts,
  tablesOf,
} from './counted.ts';

/**
 * The common log odds ratio by Peto's method: observed less expected events over their variance.
 * For rare outcomes and groups about equally large; fixed effects.
 *
 * Source: S. Yusuf, R. Peto, J. Lewis, R. Collins & P. Sleight, Progress in Cardiovascular Diseases
 * 27, 1985, 335–371; metafor's rma.peto().
 */
export function peto(
  entries: readonly CountedEntry[],
  options: { level?: number } = {},
): PooledCounts | Refused {
  const tables = tablesOf(entries);
  if (isRefused(tables)) return tables;
  const telling = tables
    .map(({ a, c, b, d, n1, n2, n }) => ({
      more: a - (n1 * (a + c)) / n,
      variance: (((n1 / n) * n2) / n) * (((a + c) * (b + d)) / (n - 1)),
    }))
    .filter(({ variance }) => variance > 0);
  if (telling.length === 0) return { refused: NOTHING_HAPPENED };

  const more = telling.reduce((sum, each) => sum + each.more, 0);
  const variance = telling.reduce((sum, each) => sum + each.variance, 0);
  const squares = telling.reduce((sum, each) => sum + (each.more * each.more) / each.variance, 0);
  const q = Math.max(0, squares - (more * more) / variance);
  return countsPooled(
    more / variance,
    1 / Math.sqrt(variance),
    { q, k: telling.length },
    { ...options, notes: leftOut(tables.length - telling.length) },
  );
}
