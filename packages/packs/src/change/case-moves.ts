import {
  type ByPayer,
  type Case,
  type Catalogue,
  calculate,
  InputError,
  type Issue,
  type Label,
  type Pack,
  PUBLIC_PAYERS,
} from '@som/engine';
import { type Bump, largest } from './change.ts';
import { followFormerIds } from './follow-former-ids.ts';

/** A pack with the catalogue it is calculated with. */
export interface Side {
  pack: Pack;
  catalogue: Catalogue;
}

/** A net result, kr. at the price level of the case; a gain is positive. */
export interface Net {
  total: number;
  byPayer: ByPayer;
  /** Citizen, unemployment fund …: beside the net result. */
  other: number;
}

/** What a change of pack or catalogue does to one case. */
export interface CaseMove {
  case: string;
  title: Label;
  /** Pack id. */
  pack: string;
  /** A worked case of the pack, or a file given. */
  worked: boolean;
  before?: Net;
  after?: Net;
  /** Why it cannot be calculated before, and after. */
  unresolved: { before: Issue[]; after: Issue[] };
  /** The result of the worked case as the new version ships it, when the case itself was changed too. */
  shipped?: Net;
}

/** Below half an øre nothing has moved: the order of additions may differ. */
const MOVED = 0.005;

/** The net result of a case, or why there is none. */
export function netOf(asked: Case, side: Side, caseFile: string): { net?: Net; issues: Issue[] } {
  try {
    const current = followFormerIds(asked, side.pack, side.catalogue);
    const { net } = calculate({ case: current, ...side, caseFile }).result;
    return { net: { total: net.total, byPayer: net.byPayer, other: net.other }, issues: [] };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { issues: error.issues.filter(({ level }) => level === 'error') };
  }
}

/** Whether two net results differ, in all or for any payer. */
export function hasMoved(before: Net | undefined, after: Net | undefined): boolean {
  if (!before || !after) return before !== after;
  const differs = (a: number, b: number) => Math.abs(a - b) >= MOVED;
  return (
    differs(before.total, after.total) ||
    differs(before.other, after.other) ||
    PUBLIC_PAYERS.some((payer) => differs(before.byPayer[payer], after.byPayer[payer]))
  );
}

/** One case under both sides; a side that does not exist is left out. */
export function moveCase(
  asked: Case,
  file: string,
  worked: boolean,
  before: Side | undefined,
  after: Side | undefined,
): CaseMove {
  const was = before && netOf(asked, before, file);
  const is = after && netOf(asked, after, file);
  return {
    case: asked.case,
    title: asked.title,
    pack: (after ?? before)?.pack.id ?? '',
    worked,
    ...(was?.net && { before: was.net }),
    ...(is?.net && { after: is.net }),
    unresolved: { before: was?.issues ?? [], after: is?.issues ?? [] },
  };
}

/**
 * What a change does to every worked case: those of the old version as they were, so that only the pack and the
 * catalogue differ, and those that are new.
 */
export function moveWorkedCases(before: Side, after: Side): CaseMove[] {
  const file = (pack: Pack, id: string) => `${pack.id}/cases/${id}.case.yaml`;
  const old = Object.values(before.pack.cases).map((asked) => {
    const move = moveCase(asked, file(before.pack, asked.case), true, before, after);
    const ships = after.pack.cases[asked.case];
    const shipped = ships && netOf(ships, after, file(after.pack, asked.case)).net;
    return shipped && hasMoved(move.after, shipped) ? { ...move, shipped } : move;
  });
  const added = Object.values(after.pack.cases)
    .filter((asked) => !Object.hasOwn(before.pack.cases, asked.case))
    .map((asked) => moveCase(asked, file(after.pack, asked.case), true, undefined, after));
  return [...old, ...added];
}

/** The smallest bump that the moves of cases allow. */
export const bumpOfMoves = (moves: readonly CaseMove[]): Bump =>
  largest(
    moves.map((move) => {
      if (move.before && !move.after) return 'major';
      return move.before && hasMoved(move.before, move.after) ? 'minor' : 'none';
    }),
  );
