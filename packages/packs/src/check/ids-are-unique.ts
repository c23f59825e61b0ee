import { problem } from '@som/engine';
import type { Rule } from './rule.ts';

/** A consequence is named by its id alone, so no two outcomes may use the same one. */
export const idsAreUnique: Rule = ({ pack, folder }) => {
  const seen = new Set<string>();
  return Object.entries(pack.consequences).flatMap(([outcome, consequences]) =>
    Object.keys(consequences).flatMap((id) => {
      const taken = seen.has(id);
      seen.add(id);
      const path = [outcome, id];
      return taken ? [problem('id-taken', `${folder}/consequences.yaml`, path, { value: id })] : [];
    }),
  );
};
