import type { Case } from '@som/engine';
import { useCallback, useMemo, useReducer } from 'react';
import { rebased } from '../model/rebased.ts';
import type { TypedBasis } from '../model/typed-basis.ts';
import type { Departure, StepProps } from '../steps/step.ts';
import { type History, stepped } from './history.ts';
import { changed, movedTo, reasoned, type Work } from './work.ts';

const today = (): string => new Date().toISOString().slice(0, 10);

/** The work, and what can be done to it. */
export type WorkInHand = ReturnType<typeof useWork>;

/** The work and all that can be done to it; everything goes through one reducer. */
export function useWork(start: History, by?: string) {
  const [history, dispatch] = useReducer(stepped, start);
  const apply = useCallback(
    (at: string, next: (work: Work) => Work) => dispatch({ kind: 'change', at, next }),
    [],
  );
  const change: StepProps['change'] = useCallback(
    (edit, how) => apply(how.at, (work) => changed(work, edit, how, { date: today(), by })),
    [apply, by],
  );
  const giveReason: StepProps['giveReason'] = useCallback(
    (at, reason) =>
      apply(`reason:${at}`, (work) => reasoned(work, at, reason, { date: today(), by })),
    [apply, by],
  );
  const setTyped = useCallback(
    (typed: TypedBasis) =>
      apply('typed', (work) => ({
        ...work,
        typed,
        case: [...(work.entries ?? []), ...Object.keys(work.notes)].reduce(
          (asked, at) => rebased(asked, at, typed),
          work.case,
        ),
      })),
    [apply],
  );
  const moveTo = useCallback(
    (opened: Case, edit: (asked: Case) => Case, departure: Departure) => {
      dispatch({ kind: 'settle' });
      apply('group', (work) => movedTo(work, opened, edit, departure, { date: today(), by }));
      dispatch({ kind: 'settle' });
    },
    [apply, by],
  );
  const settle = useCallback(() => dispatch({ kind: 'settle' }), []);
  const undo = useCallback(() => dispatch({ kind: 'undo' }), []);
  const redo = useCallback(() => dispatch({ kind: 'redo' }), []);
  return useMemo(
    () => ({ history, apply, change, giveReason, setTyped, moveTo, settle, undo, redo }),
    [history, apply, change, giveReason, setTyped, moveTo, settle, undo, redo],
  );
}
