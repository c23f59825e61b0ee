import type { NamedLever } from '@som/report';
import type { NumberKind } from '../../model/assumption.ts';

const MOST = 1e10;

/** How a number of a lever is typed, and between which ends. */
export function leverField({ lever, words }: NamedLever): {
  kind: NumberKind;
  low: number;
  high: number;
} {
  const low = Math.max(-MOST, lever.bounds.low);
  const high = Math.min(MOST, lever.bounds.high);
  if (words.reads === 'kroner') return { kind: 'kroner', low, high };
  if (words.reads === 'share') return { kind: low < 0 ? 'net-share' : 'share', low, high };
  return { kind: lever.kind === 'consequence' ? 'factor' : 'count', low, high };
}

/** Where a map begins: the range that the source reports, or from nothing to twice what is written. */
export function firstRange({ lever }: NamedLever): readonly [number, number] {
  if (lever.range && lever.range.high > lever.range.low) return [lever.range.low, lever.range.high];
  const ends = [0, 2 * lever.written || 1].sort((a, b) => a - b);
  const [low = 0, high = 1] = ends;
  return [Math.max(lever.bounds.low, low), Math.min(lever.bounds.high, high)];
}
