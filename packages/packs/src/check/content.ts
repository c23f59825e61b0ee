import type { Checked } from './rule.ts';

/** What one file of a pack holds. */
export interface Content {
  /** File name as issues give it. */
  file: string;
  content: unknown;
}

/** The pack's files whose numbers and texts it answers for, without its cases. */
export function ownContent({ pack, folder }: Checked): Content[] {
  return Object.entries({
    'groups.yaml': pack.groups,
    'outcomes.yaml': pack.outcomes,
    'consequences.yaml': pack.consequences,
    'prices.yaml': pack.prices,
    'chains.yaml': pack.chains,
  }).map(([name, content]) => ({ file: `${folder}/${name}`, content }));
}

/** Every file of a pack, its cases too. */
export function packContent(checked: Checked): Content[] {
  const { pack, folder, caseFiles } = checked;
  return [
    { file: `${folder}/pack.yaml`, content: pack.manifest },
    ...ownContent(checked),
    { file: `${folder}/studies.yaml`, content: pack.studies },
    { file: `${folder}/known-gaps.yaml`, content: pack.knownGaps },
    ...Object.values(pack.cases).map((asked) => ({
      file: `${folder}/${caseFiles[asked.case] ?? asked.case}`,
      content: asked,
    })),
  ];
}
