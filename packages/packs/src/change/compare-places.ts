import { type Catalogue, type Issue, type Pack, problem } from '@som/engine';
import { findWorkspace } from '../load/find-packs.ts';
import { loadCase } from '../load/load-pack.ts';
import { type CaseMove, moveCase, moveWorkedCases, type Side } from './case-moves.ts';
import { type ChangeReport, changeReport } from './change-report.ts';
import { compareCatalogues, comparePacks } from './difference.ts';
import { catalogueBeside, loadPlace, type Place } from './load-side.ts';

/** A report, or what stands in its way. */
export type Compared = { report: ChangeReport } | { issues: Issue[] };

const isIssue = (value: Issue[] | { value: unknown }): value is Issue[] => Array.isArray(value);

function catalogueOf(place: Place): { value: Catalogue } | Issue[] {
  const held = loadPlace(place);
  return held.of === 'catalogue' && held.value ? { value: held.value } : held.issues;
}

function packOf(place: Place): { value: Pack } | Issue[] {
  const held = loadPlace(place);
  return held.of === 'pack' && held.value ? { value: held.value } : held.issues;
}

/** A case file under the packs with its id; a case of another pack is nobody's here. */
function givenCases(
  files: readonly string[],
  sides: readonly { before: Side; after: Side }[],
): { moves: CaseMove[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const moves = files.flatMap((file) => {
    const { value, issues: wrong } = loadCase(file);
    if (!value) {
      issues.push(...wrong);
      return [];
    }
    const [wanted = ''] = value.pack.split('@');
    const side = sides.find(({ after }) => after.pack.id === wanted);
    if (side) return [moveCase(value, file, false, side.before, side.after)];
    const known = sides.map(({ after }) => after.pack.id);
    issues.push(problem('unknown-pack', file, ['pack'], { value: wanted, near: known, known }));
    return [];
  });
  return { moves, issues };
}

function packReport(
  before: Pack,
  after: Pack,
  places: readonly [Place, Place],
  files: readonly string[],
  root: string,
): Compared {
  const [was, is] = places.map((place) => catalogueOf(catalogueBeside(place, root)));
  if (!was || !is || isIssue(was) || isIssue(is))
    return { issues: [was, is].flatMap((side) => (side && isIssue(side) ? side : [])) };
  const sides = {
    before: { pack: before, catalogue: was.value },
    after: { pack: after, catalogue: is.value },
  };
  const given = givenCases(files, [sides]);
  if (given.issues.length > 0) return { issues: given.issues };
  const moves = [...moveWorkedCases(sides.before, sides.after), ...given.moves];
  const change = comparePacks(before, after, is.value);
  return { report: changeReport(change, moves, was.value.hash !== is.value.hash) };
}

/** A change of the catalogue alone is seen on every worked case of the workspace's packs as they are now. */
function catalogueReport(
  before: Catalogue,
  after: Catalogue,
  files: readonly string[],
  root: string,
): Compared {
  const issues: Issue[] = [];
  const sides = Object.values(findWorkspace(root).packs).flatMap((path) => {
    const pack = packOf({ path, shown: path });
    if (!isIssue(pack))
      return [
        {
          before: { pack: pack.value, catalogue: before },
          after: { pack: pack.value, catalogue: after },
        },
      ];
    issues.push(...pack);
    return [];
  });
  const given = givenCases(files, sides);
  issues.push(...given.issues);
  if (issues.length > 0) return { issues };
  const moves = sides.flatMap((side) => moveWorkedCases(side.before, side.after));
  const change = compareCatalogues(before, after);
  return { report: changeReport(change, [...moves, ...given.moves], before.hash !== after.hash) };
}

/**
 * What changed between two places that hold a pack each, or the catalogue, and what it does to the worked cases and to
 * case files given.
 *
 * @param root - folder that holds packages/ and targetgroups/
 */
export function comparePlaces(
  before: Place,
  after: Place,
  files: readonly string[],
  root: string,
): Compared {
  const [was, is] = [loadPlace(before), loadPlace(after)];
  if (!was.value || !is.value) return { issues: [...was.issues, ...is.issues] };
  if (was.of === 'catalogue' && is.of === 'catalogue')
    return catalogueReport(was.value, is.value, files, root);
  if (was.of === 'pack' && is.of === 'pack' && was.value.id === is.value.id)
    return packReport(was.value, is.value, [before, after], files, root);
  const found = { before: was.value.id, after: is.value.id };
  return { issues: [problem('different-packs', after.shown, [], found)] };
}
