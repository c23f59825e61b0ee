import { warning } from '@som/engine';
import type { Rule } from './rule.ts';

/**
 * What people would have been given instead (savedCosts) is not also counted as a consequence of the outcome in the
 * pack's own cases. Seen by the service; a saved cost that names none cannot be compared.
 */
export const savedCostsAreNotConsequences: Rule = ({ pack, folder, caseFiles }) =>
  Object.values(pack.cases).flatMap((asked) => {
    const chain = asked.chain === undefined ? undefined : pack.chains[asked.chain];
    const outcomes = Object.keys({ ...chain?.effect, ...asked.effect });
    const leftOut = asked.consequences?.leaveOut ?? {};
    const used = outcomes
      .flatMap((outcome) => Object.entries(pack.consequences[outcome] ?? {}))
      .filter(([id]) => !Object.hasOwn(leftOut, id))
      .map(([, { service }]) => service);
    const file = `${folder}/${caseFiles[asked.case] ?? asked.case}`;
    return Object.entries(asked.savedCosts ?? {})
      .map(([id, cost]) => ({ id, service: cost.service ?? id }))
      .filter(({ service }) => used.includes(service))
      .map(({ id, service }) =>
        warning('saved-cost-and-consequence', file, ['savedCosts', id], { service }),
      );
  });
