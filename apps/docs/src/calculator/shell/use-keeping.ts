import { useEffect, useRef, useState } from 'react';
import type { Opened } from '../model/open-case.ts';
import { type Kept, keep, setTab } from '../store/autosave.ts';
import type { Work } from '../store/work.ts';

const PAUSE_MS = 300;

/** How it stands with keeping: when it was last done, or that there is no room. */
export type Keeping = { kind: 'not-yet' } | { kind: 'kept'; at: Date } | { kind: 'full' };

/** Keeps the work in this browser a moment after each change, and at once when the page is left. */
export function useKeeping(id: string, origin: Opened, start: Work, work: Work): Keeping {
  const [keeping, setKeeping] = useState<Keeping>({ kind: 'not-yet' });
  const latest = useRef<() => void>(() => undefined);
  const begun = work !== start || origin.work !== undefined;
  useEffect(() => {
    if (!begun) return;
    const { file, worked, strange, inputs } = origin;
    let due = true;
    const now = () => {
      if (!due) return;
      due = false;
      const at = Date.now();
      const kept: Kept = { id, at, work, base: inputs.case, worked, file, strange: strange?.file };
      const ok = keep(kept);
      if (ok) setTab(id);
      setKeeping(ok ? { kind: 'kept', at: new Date(at) } : { kind: 'full' });
    };
    latest.current = now;
    const timer = setTimeout(now, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [begun, id, origin, work]);
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
