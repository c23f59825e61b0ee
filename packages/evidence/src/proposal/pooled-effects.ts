import type { Label, PoolSwitches } from '@som/engine';
import { type EffectSize, isRefused, type Refused } from '../effect-sizes/effect-size.ts';
import { markedDown } from '../mark-downs/marked-down.ts';
import { pool } from '../meta/pool.ts';
import type { Interval, PoolEntry, Pooled } from '../meta/pooled.ts';
import { said } from '../said.ts';
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
  /** What had to be done otherwise than asked. */
  doubts: readonly Label[];
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
  const together = honestPool(
    taking.map(({ id, marked }) => entry(id, marked)),
    switches,
  );
  if (isRefused(together)) return together;
  const { pooled, doubts } = together;
  const plain = honestPool(
    taking.map(({ id, size }) => entry(id, size)),
    switches,
  );
  return {
    taking,
    pooled,
    estimate: pooled.estimate,
    variance: pooled.se * pooled.se,
    ...intervalOf(pooled, switches),
    unmarked: isRefused(plain) ? pooled.estimate : plain.pooled.estimate,
    doubts,
  };
}

const entry = (id: string, { estimate, variance }: EffectSize): PoolEntry => ({
  id,
  estimate,
  variance,
});

/** The interval asked for; that of the mean where there is none for a new place. */
function intervalOf(
  { low, high, prediction }: Pooled,
  { interval }: PoolSwitches,
): Pick<PooledEffects, 'interval' | 'rangeIs'> {
  const predicts = interval === 'prediction' && prediction !== undefined;
  return predicts
    ? { interval: prediction, rangeIs: 'prediction' }
    : { interval: { low, high }, rangeIs: 'confidence' };
}

const width = ({ low, high }: Interval) => high - low;

/**
 * The sum by the switches; but where studies happen to agree so well that Knapp–Hartung gives the narrower interval, or
 * none, that of Wald is used: agreement by chance must not make a municipality surer than the studies are.
 *
 * Source: C. Röver, G. Knapp & T. Friede, BMC Medical Research Methodology 2015, 15:99, who widen it in the same case.
 */
function honestPool(
  entries: readonly PoolEntry[],
  switches: PoolSwitches,
): { pooled: Pooled; doubts: readonly Label[] } | Refused {
  const asked = pool(entries, switches);
  if (switches.test === 'wald' || entries.length < 2)
    return isRefused(asked) ? asked : { pooled: asked, doubts: [] };
  const wald = pool(entries, { ...switches, test: 'wald' });
  if (isRefused(wald)) return wald;
  const [a, b] = [asked, wald].map((each) =>
    isRefused(each) ? 0 : width(intervalOf(each, switches).interval),
  );
  return isRefused(asked) || (a ?? 0) < (b ?? 0)
    ? { pooled: wald, doubts: [BY_WALD] }
    : { pooled: asked, doubts: [] };
}

const BY_WALD = said(
  'Studierne ligner hinanden mere, end tilfældigheder plejer at lade dem. Knapp–Hartung ville give et smallere interval, end der er grund til, så intervallet er regnet med wald.',
  'The studies are more alike than chance usually leaves them. Knapp–Hartung would give a narrower interval than there is reason for, so the interval is by wald.',
);
