import { problem } from '@som/engine';
import type { Rule } from './rule.ts';

/** The folder, the pack and the files of its cases carry the ids they hold. */
export const folderIsId: Rule = ({ pack, folder, caseFiles }) => [
  ...(folder === pack.id
    ? []
    : [problem('folder-not-id', `${folder}/pack.yaml`, ['pack'], { folder, id: pack.id })]),
  ...Object.entries(caseFiles)
    .filter(([id, name]) => name !== `cases/${id}.case.yaml`)
    .map(([id, name]) => problem('case-file-name', `${folder}/${name}`, ['case'], { name, id })),
];
