import type { PublishedEffect } from '@som/engine';
import type { EffectSize, Refused } from '../../src/index.ts';
import { isRefused } from '../../src/index.ts';

const label = { da: 'Effekt', en: 'Effect' };

/** A published effect for a test; of something bad unless it says otherwise. */
export const published = (effect: Partial<PublishedEffect>): PublishedEffect => ({
  outcome: label,
  measure: 'none-reported',
  betterIs: 'lower',
  ...effect,
});

/** Counts in two groups. */
export const counts = (events: number, n: number, eventsWithout: number, nWithout: number) => ({
  intervention: { events, n },
  comparator: { events: eventsWithout, n: nWithout },
});

/** The answer, when it was not refused. */
export function worked<T extends object>(answer: T | Refused): T {
  if (isRefused(answer)) throw new Error(answer.refused.en);
  return answer;
}

/** The words of a refusal. */
export function refusal(answer: object | Refused): string {
  if (!isRefused(answer)) throw new Error('it was not refused');
  return answer.refused.en;
}

/** All that was said on the way, in one line. */
export const told = (size: Pick<EffectSize, 'steps'>): string =>
  size.steps.map(({ en }) => en).join(' ');
