import { Case } from '@som/engine';
import type { Kept } from '../store/autosave.ts';
import type { History } from '../store/history.ts';
import { readHistory, revived } from '../store/kept-history.ts';
import type { Work } from '../store/work.ts';

/** Whether something kept is a work of this version of the page: its cases can still be read. */
function isWork(value: unknown): value is Work {
  if (typeof value !== 'object' || value === null) return false;
  const { case: asked, notes, typed, ground } = value as Record<string, unknown>;
  return (
    typeof notes === 'object' &&
    notes !== null &&
    typeof typed === 'string' &&
    Case.safeParse(asked).success &&
    (ground === undefined || Case.safeParse(ground).success)
  );
}

/** The work that was kept, with its steps of undo; older ones were kept without. */
export function keptWork(
  { work, history }: Kept,
  asked: Case,
): Pick<History, 'past' | 'present' | 'future'> {
  const none = { past: [], future: [] };
  return {
    ...(history ? readHistory(work, history, isWork) : none),
    present: { ...revived(work), case: asked },
  };
}
