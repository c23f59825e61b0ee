import { nearest, problem, worksOf } from '@som/engine';
import type { Rule } from './rule.ts';
import { blocksIn } from './walk.ts';

/** Every source named stands in sources.yaml or is a study of the pack, and every source in sources.yaml is named. */
export const sourcesExistAndAreUsed: Rule = ({ pack, folder, caseFiles }) => {
  const known = Object.keys(worksOf(pack));
  const cases = Object.values(pack.cases).map(
    (asked) =>
      [caseFiles[asked.case] ?? asked.case, asked, Object.keys(asked.sources ?? {})] as const,
  );
  const files = [
    ...Object.entries({
      'groups.yaml': pack.groups,
      'outcomes.yaml': pack.outcomes,
      'consequences.yaml': pack.consequences,
      'prices.yaml': pack.prices,
      'chains.yaml': pack.chains,
      'studies.yaml': pack.studies,
    }).map(([name, content]) => [name, content, []] as const),
    ...cases,
  ];
  const used = new Set<string>();
  const unknown = files.flatMap(([name, content, own]) =>
    blocksIn(content).flatMap(({ path, value }) => {
      const { source } = value;
      if (typeof source !== 'string') return [];
      used.add(source);
      if (known.includes(source) || own.some((id) => id === source)) return [];
      const found = { value: source, near: nearest(source, known), known };
      return [problem('unknown-source', `${folder}/${name}`, [...path, 'source'], found)];
    }),
  );
  const unused = Object.keys(pack.sources)
    .filter((id) => !used.has(id))
    .map((id) => problem('unused-source', `${folder}/sources.yaml`, [id], { value: id }));
  return [...unknown, ...unused];
};
