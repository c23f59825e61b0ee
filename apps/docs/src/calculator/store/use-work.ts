import { useCallback, useMemo, useReducer } from 'react';
import { rebased } from '../model/rebased.ts';
import type { TypedBasis } from '../model/typed-basis.ts';
import type { StepProps } from '../steps/step.ts';
import { type History, stepped } from './history.ts';
import { changed, reasoned, type Work } from './work.ts';

const today = (): string => new Date().toISOString().slice(0, 10);

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
        case: Object.keys(work.notes).reduce((asked, at) => rebased(asked, at, typed), work.case),
      })),
    [apply],
  );
  const settle = useCallback(() => dispatch({ kind: 'settle' }), []);
  const undo = useCallback(() => dispatch({ kind: 'undo' }), []);
  const redo = useCallback(() => dispatch({ kind: 'redo' }), []);
  return useMemo(
    () => ({ history, apply, change, giveReason, setTyped, settle, undo, redo }),
    [history, apply, change, giveReason, setTyped, settle, undo, redo],
  );
}
