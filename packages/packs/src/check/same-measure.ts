import { type Pack, warning } from '@som/engine';
import type { Rule } from './rule.ts';

type Consequence = Pack['consequences'][string][string];

/** Bases that claim to have seen people who reached the outcome beside people who did not. */
const OBSERVED = ['register', 'quasi', 'trial', 'calibrated'];

/** Every basis and source a consequence's figures have, on themselves or on the block. */
function rests(
  consequence: Consequence,
): { basis: string | undefined; source: string | undefined }[] {
  const { change, byAge, ifReached, ifNotReached, basis, source } = consequence;
  return [change, byAge, ifReached, ifNotReached]
    .flatMap((table) => Object.values(table ?? {}))
    .map((figure) => ({ basis: figure.basis ?? basis, source: figure.source ?? source }));
}

/** The key of the work a source stands for: a study stands for the work it is published in. */
const workKey = (pack: Pack, source: string): string =>
  Object.hasOwn(pack.sources, source) ? source : (pack.studies[source]?.source ?? source);

/**
 * A consequence was observed with the success measure of its outcome: both rest on the same source, or the
 * consequence has a note that says how the two fit together.
 */
export const sameMeasure: Rule = ({ pack, folder }) =>
  Object.entries(pack.consequences).flatMap(([outcomeId, consequences]) => {
    const measured = pack.outcomes[outcomeId]?.source;
    if (measured === undefined) return [];
    return Object.entries(consequences).flatMap(([id, consequence]) => {
      const other = rests(consequence).find(
        ({ basis, source }) =>
          OBSERVED.includes(basis ?? '') &&
          source !== undefined &&
          workKey(pack, source) !== workKey(pack, measured),
      );
      if (!other || consequence.note) return [];
      const found = { consequence: id, source: other.source, outcome: outcomeId, measured };
      return [warning('measure-not-shared', `${folder}/consequences.yaml`, [outcomeId, id], found)];
    });
  });
