import { problem } from '@som/engine';
import type { Rule } from '../rule.ts';

/** The youngest is not older than the oldest. */
export const agesInOrder: Rule = ({ pack, folder }) =>
  Object.entries(pack.studies).flatMap(([id, { ages }]) => {
    if (ages === undefined || ages[0] <= ages[1]) return [];
    const [from, to] = ages;
    return [problem('age-reversed', `${folder}/studies.yaml`, [id, 'ages'], { from, to })];
  });
