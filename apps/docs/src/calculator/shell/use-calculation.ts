import type { Calculation, Case } from '@som/engine';
import { startTransition, useEffect, useRef, useState } from 'react';
import type { Crew } from '../worker/crew.ts';
import type { ToldIssue } from '../worker/jobs.ts';

interface Latest {
  calculation: Calculation | undefined;
  issues: readonly ToldIssue[];
  /** The case that was calculated. */
  of: Case | undefined;
}

/**
 * The latest calculation of a case, made in the worker. While one is under way only the newest of what is typed is
 * kept waiting, so that the page never falls behind by more than one.
 */
export function useCalculation(crew: Crew, asked: Case, first: Calculation | undefined) {
  const [latest, setLatest] = useState<Latest>({ calculation: first, issues: [], of: undefined });
  const busy = useRef(false);
  const wanted = useRef<Case>(undefined);
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);
  useEffect(() => {
    wanted.current = asked;
    const next = async () => {
      if (busy.current) return;
      busy.current = true;
      while (wanted.current && !gone.current) {
        const one: Case = wanted.current;
        wanted.current = undefined;
        try {
          const { calculation, issues } = await crew.run('calculate', { case: one });
          if (!gone.current)
            startTransition(() =>
              setLatest((before) => ({
                calculation: calculation ?? before.calculation,
                issues,
                of: one,
              })),
            );
        } catch {
          // ended in the middle: the next change asks again
        }
      }
      busy.current = false;
    };
    void next();
  }, [crew, asked]);
  return latest;
}
