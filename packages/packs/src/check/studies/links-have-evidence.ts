import { warning } from '@som/engine';
import type { Rule } from '../rule.ts';

/** Bases that promise no evidence elsewhere. */
const PROMISES_NONE = ['illustrative', 'own-data'];

/** Each link of a theory of change cites a study or another source, or says honestly that nobody has studied it. */
export const linksHaveEvidence: Rule = ({ pack, folder }) =>
  Object.entries(pack.chains).flatMap(([id, { theory }]) =>
    theory.flatMap(({ basis, studies = [], source, noEvidence }, i) => {
      const isBacked = studies.length > 0 || source !== undefined || noEvidence !== undefined;
      if (isBacked || PROMISES_NONE.includes(basis)) return [];
      return [
        warning('link-without-evidence', `${folder}/chains.yaml`, [id, 'theory', i], {
          step: i + 1,
          basis,
        }),
      ];
    }),
  );
