import { useEffect, useRef, useState } from 'react';
import type { Opened } from '../model/open-case.ts';
import { keep, setTab } from '../store/autosave.ts';
import type { History } from '../store/history.ts';
import { keptHistory } from '../store/kept-history.ts';

const PAUSE_MS = 300;

/** How it stands with keeping: when it was last done, or that there is no room. */
export type Keeping = { kind: 'not-yet' } | { kind: 'kept'; at: Date } | { kind: 'full' };

/** Keeps the work in this browser a moment after each change, and at once when the page is left. */
export function useKeeping(id: string, origin: Opened, start: History, history: History): Keeping {
  const [keeping, setKeeping] = useState<Keeping>({ kind: 'not-yet' });
  const latest = useRef<() => void>(() => undefined);
  const { present: work } = history;
  const begun = work !== start.present || origin.work !== undefined;
  useEffect(() => {
    if (!begun) return;
    const { file, worked, strange, inputs } = origin;
    let due = true;
    const now = () => {
      if (!due) return;
      due = false;
      const at = Date.now();
      const ok = keep({
        id,
        at,
        work,
        history: keptHistory(history),
        base: inputs.case,
        worked,
        file,
        strange: strange?.file,
      });
      if (ok) setTab(id);
      setKeeping(ok ? { kind: 'kept', at: new Date(at) } : { kind: 'full' });
    };
    latest.current = now;
    const timer = setTimeout(now, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [begun, id, origin, work, history]);
  useEffect(() => {
    const leave = () => latest.current();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      leave();
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
    };
  }, []);
  return keeping;
}
