import type { Catalogue, Issue, Pack } from '@som/engine';
import { figuresHaveBasis } from './figures-have-basis.ts';
import { folderIsId } from './folder-is-id.ts';
import { groupsHaveCases } from './groups-have-cases.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { referencesExist } from './references-exist.ts';
import type { Rule } from './rule.ts';
import { sourcesExistAndAreUsed } from './sources-exist-and-are-used.ts';
import { workedCasesAreRight } from './worked-cases-are-right.ts';

const RULES: readonly Rule[] = [
  folderIsId,
  idsAreUnique,
  referencesExist,
  figuresHaveBasis,
  sourcesExistAndAreUsed,
  groupsHaveCases,
];

/**
 * Everything that is wrong with a pack that could be read; the worked cases are calculated only when nothing is.
 *
 * @param fileNames - names of the files in the folder
 */
export function checkPack(
  pack: Pack,
  catalogue: Catalogue,
  folder: string,
  fileNames: readonly string[],
): Issue[] {
  const named = fileNames.filter((name) => name.startsWith('cases/'));
  const caseFiles = Object.fromEntries(
    Object.keys(pack.cases).map((id) => {
      const own = `cases/${id}.case.yaml`;
      const others = named.filter((name) => !pack.cases[name.slice(6, -'.case.yaml'.length)]);
      return [id, named.includes(own) ? own : (others[0] ?? own)];
    }),
  );
  const checked = { pack, catalogue, folder, caseFiles };
  const issues = RULES.flatMap((rule) => rule(checked));
  return issues.length > 0 ? issues : workedCasesAreRight(checked);
}
