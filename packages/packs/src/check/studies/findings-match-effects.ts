import { type Issue, type PublishedEffect, warning } from '@som/engine';
import type { Rule } from '../rule.ts';
import { noEffect, rounding } from './published.ts';

/** Whether an effect is told apart from none; nothing when the study did not print enough to see it. */
function isTold({ p, ci95, ...effect }: PublishedEffect): boolean | undefined {
  const none = noEffect(effect);
  if (p !== undefined) return p < 0.05;
  if (ci95 === undefined || none === undefined) return undefined;
  const [low, high] = ci95;
  const room = rounding([low, high]);
  if (low - room > none || high + room < none) return true;
  // an end printed as no effect may lie on either side of it
  return low + room < none && high - room > none ? false : undefined;
}

/** What a study is said to have found is what its effects show: an effect is not found when every interval leaves room for none. */
export const findingsMatchEffects: Rule = ({ pack, folder }) =>
  Object.entries(pack.studies).flatMap(([id, { finding, effects }]): Issue[] => {
    const told = effects.map(isTold);
    // what an effect without interval and p may have shown, nobody can hold against the finding
    if (told.some((known) => known === undefined)) return [];
    const says = (code: Issue['code']) => [
      warning(code, `${folder}/studies.yaml`, [id, 'finding'], { effects: told.length }),
    ];
    if (finding === 'positive' && !told.includes(true)) return says('finding-not-positive');
    return finding === 'null' && !told.includes(false) ? says('finding-not-null') : [];
  });
