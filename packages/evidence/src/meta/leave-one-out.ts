import type { Refused } from '../effect-sizes/effect-size.ts';
import { pool } from './pool.ts';
import type { PoolEntry, Pooled, PoolOptions } from './pooled.ts';
import { refuseEntries } from './refuse-entries.ts';

/** What the others say when one effect is left out. */
export interface LeftOut {
  /** The effect left out. */
  id: string;
  pooled: Pooled | Refused;
}

/** The effects pooled again, each left out in turn, in the order given; refused for one effect. */
export function leaveOneOut(
  entries: readonly PoolEntry[],
  options: PoolOptions,
): LeftOut[] | Refused {
  const refused = refuseEntries(entries);
  if (refused) return refused;
  if (entries.length === 1) return { refused: ALONE };
  return entries.map(({ id }, i) => ({ id, pooled: pool(entries.toSpliced(i, 1), options) }));
}

/** With one effect there is nothing to compare it with. */
export const ALONE = {
  da: 'Der er kun én effekt, så det kan ikke undersøges, hvor meget den enkelte betyder.',
  en: 'There is only one effect, so it cannot be seen how much each one matters.',
};
