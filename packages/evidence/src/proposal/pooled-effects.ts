import type { PoolSwitches } from '@som/engine';
import { type EffectSize, isRefused, type Refused } from '../effect-sizes/effect-size.ts';
import { Z95 } from '../effect-sizes/from-printed.ts';
import { markedDown } from '../mark-downs/marked-down.ts';
import { pool } from '../meta/pool.ts';
import type { Interval, Pooled } from '../meta/pooled.ts';
import type { BearingEffect } from './proposal.ts';

/** An effect that takes part, before and after the mark-downs. */
export interface Marked {
  id: string;
  effect: BearingEffect;
  size: EffectSize;
  marked: EffectSize;
}

/** What the effects say together on the common scale. */
export interface PooledEffects {
  taking: readonly Marked[];
  pooled: Pooled;
  estimate: number;
  variance: number;
  interval: Interval;
  rangeIs: 'prediction' | 'confidence';
  /** The mean without any mark-down, so that it can be seen what they did. */
  unmarked: number;
}

export const idOf = ({ pack, study, effect }: BearingEffect): string =>
  `${pack}/${study}/${effect}`;

/**
 * The effects that take part, marked down by the switches and added up by the meta-analysis; a single one as it is.
 *
 * The weights are the meta-analysis' own: closeness and trust have none in the sum.
 *
 * @param effects - at least one that takes part
 */
export function poolEffects(
  effects: readonly BearingEffect[],
  switches: PoolSwitches,
): PooledEffects | Refused {
  const taking: Marked[] = [];
  for (const effect of effects) {
    const { size } = effect;
    if (!effect.takesPart || isRefused(size)) continue;
    const marked = markedDown(size, effect.from, switches);
    if (isRefused(marked)) return marked;
    taking.push({ id: idOf(effect), effect, size, marked });
  }
  const entry = (id: string, { estimate, variance }: EffectSize) => ({ id, estimate, variance });
  const pooled = pool(
    taking.map(({ id, marked }) => entry(id, marked)),
    switches,
  );
  if (isRefused(pooled)) return pooled;
  const plain = pool(
    taking.map(({ id, size }) => entry(id, size)),
    switches,
  );
  const { estimate, se, prediction } = pooled;
  const one = taking.length === 1;
  const confidence = one
    ? { low: estimate - Z95 * se, high: estimate + Z95 * se }
    : { low: pooled.low, high: pooled.high };
  const predicts = switches.interval === 'prediction' && prediction !== undefined;
  return {
    taking,
    pooled,
    estimate,
    variance: se * se,
    interval: predicts ? prediction : confidence,
    rangeIs: predicts ? 'prediction' : 'confidence',
    unmarked: isRefused(plain) ? estimate : plain.estimate,
  };
}
