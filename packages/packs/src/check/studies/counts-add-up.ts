import { type Issue, problem } from '@som/engine';
import type { Rule } from '../rule.ts';
import { publishedEffects } from './published.ts';

const ARMS = ['intervention', 'comparator'] as const;

/** No arm has more events than persons, and the arms together no more persons than the study. */
export const countsAddUp: Rule = (checked) =>
  publishedEffects(checked).flatMap(({ study, effect, file, path }) => {
    const inArms = ARMS.flatMap((name): Issue[] => {
      const { n, events } = effect[name] ?? {};
      return n !== undefined && events !== undefined && events > n
        ? [problem('events-above-n', file, [...path, name, 'events'], { events, n })]
        : [];
    });
    const [a, b] = ARMS.map((name) => effect[name]?.n);
    const { n } = study;
    if (n === undefined || a === undefined || b === undefined || a + b <= n) return inArms;
    return [...inArms, problem('arms-above-n', file, path, { arms: a + b, a, b, n })];
  });
