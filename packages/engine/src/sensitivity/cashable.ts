import { BUDGET_YEARS } from '../analysis/cashable.ts';
import type { Plan } from '../compile/plan.ts';
import { evaluate, writtenDraw } from '../evaluate/evaluate.ts';
import type { Quantity } from '../resolve/quantity.ts';
import type { Resolved } from '../resolve/resolved.ts';
import type { Result } from '../result.ts';
import type { Label } from '../schema/words.ts';
import type { Threshold } from './threshold.ts';

/** A cashable share that is known, and what it does to the municipality's result when only money counts. */
export interface CashableLever {
  /** `cashable.<service>.short` or `.long`. */
  id: string;
  service: Label;
  when: 'short' | 'long';
  written: number;
  range?: { low: number; high: number };
  /** DKK more for one more unit: all of it. */
  slope: number;
  threshold: Threshold;
}

/** DKK of the municipality in the consequences of each service, in the budget years and after them; discounted. */
function municipalByService(
  resolved: Resolved,
  plan: Plan,
): Map<string, { short: number; long: number }> {
  const cells = evaluate(plan, writtenDraw(plan), 'items');
  const width = plan.lines.length;
  const sums = new Map<string, { short: number; long: number }>();
  for (const [i, { price }] of resolved.consequences.entries()) {
    const sum = sums.get(price.service) ?? { short: 0, long: 0 };
    const from = (resolved.costs.length + i) * plan.years * width;
    for (let year = 0; year < plan.years; year++)
      for (const [line, { payer }] of plan.lines.entries())
        if (payer === 'municipality')
          sum[year < BUDGET_YEARS ? 'short' : 'long'] +=
            (cells.items[from + year * width + line] ?? 0) * (cells.discount[year] ?? 1);
    sums.set(price.service, sum);
  }
  return sums;
}

/**
 * The cashable shares that are known, one at a time: the municipality's cashable result is linear in each.
 * Services whose share nobody knows are answered together by `cashableNeeded`.
 */
export function cashableLevers(
  resolved: Resolved,
  plan: Plan,
  { cashable }: Pick<Result, 'cashable'>,
): CashableLever[] {
  const sums = municipalByService(resolved, plan);
  const seen = new Set<string>();
  return resolved.consequences.flatMap(({ price }) => {
    const known = price.cashable;
    if (seen.has(price.service) || known === 'unknown' || known === 'transfer') return [];
    seen.add(price.service);
    return (['short', 'long'] as const).map((when): CashableLever => {
      const share: Quantity = known[when];
      const slope = sums.get(price.service)?.[when] ?? 0;
      const { spread } = share;
      const value = slope === 0 ? Number.NaN : share.value - cashable.total / slope;
      const turns = value >= 0 && value <= 1;
      const side = slope > 0 ? ('at-least' as const) : ('at-most' as const);
      return {
        id: `cashable.${price.service}.${when}`,
        service: price.label,
        when,
        written: share.value,
        ...(spread && spread.kind !== 'se' && { range: { low: spread.low, high: spread.high } }),
        slope,
        threshold: {
          value: turns ? value : null,
          verdict:
            slope === 0 ? 'no-effect' : turns ? side : cashable.total >= 0 ? 'always' : 'never',
          how: 'exact',
        },
      };
    });
  });
}

/**
 * How large a share of the freed use, whose cashable part nobody knows, must become money for the municipality
 * to break even when only money counts. Exact: what is known stays, the unknown is one share of all of it.
 *
 * @returns threshold on a share from 0 to 1; `no-effect` when nothing is unknown
 */
export function cashableNeeded({ cashable }: Pick<Result, 'cashable'>): Threshold {
  const { total, unknown, unknownTotal } = cashable;
  const how = 'exact';
  if (unknown.length === 0 || unknownTotal === 0) return { value: null, verdict: 'no-effect', how };
  const value = -total / unknownTotal;
  if (value <= 0 || value > 1)
    return { value: null, verdict: total >= 0 ? 'always' : 'never', how };
  return { value, verdict: unknownTotal > 0 ? 'at-least' : 'at-most', how };
}
