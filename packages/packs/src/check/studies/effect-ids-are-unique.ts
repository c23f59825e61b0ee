import { problem } from '@som/engine';
import type { Rule } from '../rule.ts';
import { publishedEffects } from './published.ts';

/** A case names an effect of a study by its id, so no two effects of a study have the same. */
export const effectIdsAreUnique: Rule = (checked) => {
  const seen = new Set<string>();
  return publishedEffects(checked).flatMap(({ id, effect, file, path }) => {
    if (effect.id === undefined) return [];
    const name = `${id}/${effect.id}`;
    const isTaken = seen.has(name);
    seen.add(name);
    const found = { value: effect.id, study: id };
    return isTaken ? [problem('effect-id-taken', file, [...path, 'id'], found)] : [];
  });
};
