import { type Issue, nearest, problem } from '@som/engine';
import type { Rule } from '../rule.ts';
import { publishedEffects } from './published.ts';

/** Outcomes that have an effect of their own; taking part, leaving and two at once are worked out of something else. */
const OF_EFFECT = ['success', 'prevention'];

/** An effect bears on outcomes that the pack has, that a study can say something about, and on each once. */
export const bearingsExist: Rule = (checked) => {
  const { outcomes } = checked.pack;
  const known = Object.keys(outcomes);
  return publishedEffects(checked).flatMap(({ effect, file, path }) =>
    (effect.bearsOn ?? []).flatMap(({ outcome: value }, i, all): Issue[] => {
      const at = [...path, 'bearsOn', i, 'outcome'];
      const outcome = outcomes[value];
      if (!outcome)
        return [
          problem('unknown-outcome', file, at, { value, near: nearest(value, known), known }),
        ];
      if (!OF_EFFECT.includes(outcome.kind))
        return [problem('bearing-not-for-kind', file, at, { value, kind: outcome.kind })];
      const isFirst = all.findIndex((other) => other.outcome === value) === i;
      return isFirst ? [] : [problem('bearing-twice', file, at, { value })];
    }),
  );
};
