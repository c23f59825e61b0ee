import type { Catalogue, Issue, Pack } from '@som/engine';
import { acceptGaps } from './accept-gaps.ts';
import { bothLanguages } from './both-languages.ts';
import { digitsArePlausible } from './digits-are-plausible.ts';
import { effectsAreControlled } from './effects-are-controlled.ts';
import { figuresHaveBasis } from './figures-have-basis.ts';
import { folderIsId } from './folder-is-id.ts';
import { formerIdsLeadOn } from './former-ids-lead-on.ts';
import { groupsHaveCases } from './groups-have-cases.ts';
import { horizonIsCovered } from './horizon-is-covered.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { onlyOwn } from './only-own.ts';
import { outcomesHaveMeasure } from './outcomes-have-measure.ts';
import { referencesExist } from './references-exist.ts';
import { refundIsTakenOnce } from './refund-is-taken-once.ts';
import type { Rule } from './rule.ts';
import { sameMeasure } from './same-measure.ts';
import { savedCostsAreNotConsequences } from './saved-costs-are-not-consequences.ts';
import { sourcesExistAndAreUsed } from './sources-exist-and-are-used.ts';
import { STUDY_RULES, STUDY_STRUCTURE } from './studies/rules.ts';
import { workedCasesAreRight } from './worked-cases-are-right.ts';

/** What must hold before anything can be calculated. */
const STRUCTURE: readonly Rule[] = [
  folderIsId,
  idsAreUnique,
  formerIdsLeadOn,
  referencesExist,
  figuresHaveBasis,
  sourcesExistAndAreUsed,
  groupsHaveCases,
  ...STUDY_STRUCTURE,
];

/** What a pack may not meet yet, if it says so: known-gaps.yaml names these rules as they are named here. */
export const RULES_OF_METHOD: Readonly<Record<string, Rule>> = {
  'horizon-is-covered': horizonIsCovered,
  'both-languages': bothLanguages,
  'digits-are-plausible': digitsArePlausible,
  'outcomes-have-measure': outcomesHaveMeasure,
  'same-measure': sameMeasure,
  'refund-is-taken-once': refundIsTakenOnce,
  'effects-are-controlled': effectsAreControlled,
  'saved-costs-are-not-consequences': savedCostsAreNotConsequences,
  ...STUDY_RULES,
};

/**
 * Everything that is wrong (errors) or doubtful (warnings) with a pack that could be read; the worked cases are
 * calculated only when nothing is wrong.
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
  const issues = [
    ...STRUCTURE.flatMap((rule) => onlyOwn(rule)(checked)),
    ...acceptGaps(
      checked,
      Object.fromEntries(
        Object.entries(RULES_OF_METHOD).map(([name, rule]) => [name, onlyOwn(rule)]),
      ),
    ),
  ];
  const isWrong = issues.some(({ level }) => level === 'error');
  return isWrong ? issues : [...issues, ...workedCasesAreRight(checked)];
}
