import { problem } from '@som/engine';
import type { Rule } from './rule.ts';

/**
 * An outcome with consequences says what is measured: only then can anyone see whether the effect of a study and the
 * figures behind the consequences are about the same success. Taking part and leaving are their own measure, and a joint
 * outcome has those of its two.
 */
export const outcomesHaveMeasure: Rule = ({ pack, folder }) =>
  Object.entries(pack.outcomes)
    .filter(([, { kind }]) => kind === 'success' || kind === 'prevention')
    .filter(([id, { measure }]) => !measure && Object.keys(pack.consequences[id] ?? {}).length > 0)
    .map(([id]) => problem('measure-missing', `${folder}/outcomes.yaml`, [id], { outcome: id }));
