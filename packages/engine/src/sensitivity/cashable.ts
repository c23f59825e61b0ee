import type { Result } from '../result.ts';
import type { Threshold } from './threshold.ts';

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
