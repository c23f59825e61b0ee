import { useCallback, useEffect, useState } from 'react';

/** Something that takes a while: what there is of it, and how far the next one is. */
export interface Long<T> {
  /** The latest there is; of an earlier case while a new one is under way. */
  answer: T | undefined;
  /** Of the case as it is now. */
  isFresh: boolean;
  /** Stages done and stages in all, while it runs. */
  running: { done: number; of: number } | undefined;
  /** It was stopped, or could not be done. */
  ended: 'stopped' | 'failed' | undefined;
  stop: () => void;
  again: () => void;
}

/** Typing shall have paused before something long is begun. */
const PAUSE_MS = 600;

/** One stage after the other; each may use what the one before found. */
export type Stages<T> = (signal: AbortSignal, done: (stages: number) => void) => Promise<T>;

/** Runs something long, anew when what it is about changes, and never the old one to its end. */
export function useLong<T>(about: unknown, of: number, stages: Stages<T>): Long<T> {
  const [kept, setKept] = useState<{ answer: T; about: unknown } | undefined>();
  const [running, setRunning] = useState<Long<T>['running']>();
  const [ended, setEnded] = useState<Long<T>['ended']>();
  const [control, setControl] = useState<AbortController | undefined>();
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    const own = new AbortController();
    const timer = setTimeout(async () => {
      setControl(own);
      setEnded(undefined);
      setRunning({ done: 0, of });
      try {
        const answer = await stages(own.signal, (done) => setRunning({ done, of }));
        if (!own.signal.aborted) setKept({ answer, about });
      } catch {
        if (!own.signal.aborted) setEnded('failed');
      }
      if (!own.signal.aborted) setRunning(undefined);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      own.abort();
    };
  }, [about, asked]);
  const stop = useCallback(() => {
    control?.abort();
    setRunning(undefined);
    setEnded('stopped');
  }, [control]);
  return {
    answer: kept?.answer,
    isFresh: kept !== undefined && kept.about === about,
    running,
    ended,
    stop,
    again: useCallback(() => setAsked((n) => n + 1), []),
  };
}
