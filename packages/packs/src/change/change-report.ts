import type { Label } from '@som/engine';
import { bumpOfMoves, type CaseMove, hasMoved } from './case-moves.ts';
import { larger, WHY } from './change.ts';
import type { VersionChange } from './difference.ts';

/** What a new version changes in meaning, and what that does to cases. */
export interface ChangeReport extends VersionChange {
  cases: CaseMove[];
  /** Whether cases are calculated with another catalogue after than before. */
  catalogueChanged: boolean;
}

/** The whole report: the bump is the largest that a change or a case asks for. */
export const changeReport = (
  change: VersionChange,
  cases: CaseMove[],
  catalogueChanged: boolean,
): ChangeReport => ({
  ...change,
  bump: larger(change.bump, bumpOfMoves(cases)),
  cases,
  catalogueChanged,
});

const colon = (place: string, why: Label): Label => ({
  da: `${place}: ${why.da}`,
  en: `${place}: ${why.en}`,
});

/** The first thing that asks for the bump, in words. */
export function becauseOf({ bump, changes, cases, issues }: ChangeReport): Label {
  const change = changes.find((one) => one.bump === bump);
  if (change) return colon([change.file, ...change.path].join(' › '), WHY[change.why]);
  if (bump === 'major' && issues.length > 0) return WHY.gone;
  const lost = cases.find((one) => bump === 'major' && one.before && !one.after);
  if (lost) return colon(lost.case, WHY.unresolved);
  const moved = cases.find((one) => bump === 'minor' && hasMoved(one.before, one.after));
  if (moved) return colon(moved.case, WHY.moved);
  return { da: 'kun filernes tekst er ændret', en: 'only the text of the files has changed' };
}
