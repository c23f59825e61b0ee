import { warning } from '@som/engine';
import { packContent } from '../content.ts';
import type { Rule } from '../rule.ts';
import { blocksIn } from '../walk.ts';

/** Every name that a block cites: a source, a study, several studies. */
const cited = ({ source, study, studies }: Record<string, unknown>): unknown[] => [
  source,
  study,
  ...(Array.isArray(studies) ? studies : []),
];

/** A study that no chain, case or figure cites and that bears on no outcome is read by nobody. */
export const studiesAreUsed: Rule = (checked) => {
  const { pack, folder } = checked;
  const file = `${folder}/studies.yaml`;
  const named = new Set(
    packContent(checked)
      .filter((content) => content.file !== file)
      .flatMap(({ content }) => blocksIn(content).flatMap(({ value }) => cited(value))),
  );
  return Object.entries(pack.studies)
    .filter(([id, { source, effects }]) => {
      const bears = effects.some(({ bearsOn = [] }) => bearsOn.length > 0);
      return !bears && !named.has(id) && !(source !== undefined && named.has(source));
    })
    .map(([value]) => warning('unused-study', file, [value], { value }));
};
