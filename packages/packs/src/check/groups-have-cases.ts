import { problem } from '@som/engine';
import type { Rule } from './rule.ts';

/** Name under which a pack says that a group has no worked case yet: `no-case-<group>`. */
const gapFor = (group: string) => `no-case-${group}`;

/** Every group has a worked case, or says in known-gaps.yaml why not; a gap that is closed must go. */
export const groupsHaveCases: Rule = ({ pack, folder }) =>
  Object.keys(pack.groups).flatMap((group) => {
    const hasCase = Object.values(pack.cases).some((asked) => asked.group === group);
    const hasGap = Object.hasOwn(pack.knownGaps, gapFor(group));
    if (hasCase && hasGap)
      return [
        problem('gap-closed', `${folder}/known-gaps.yaml`, [gapFor(group)], {
          value: gapFor(group),
        }),
      ];
    return hasCase || hasGap
      ? []
      : [problem('no-worked-case', `${folder}/groups.yaml`, [group], { group })];
  });
