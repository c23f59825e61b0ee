import type { Calculation, Case } from '@som/engine';
import { usualSettings } from '@som/report';
import { createContext, type ReactNode, useContext } from 'react';
import type { SentUncertainty } from '../../worker/sent.ts';
import type { StepProps } from '../step.ts';
import { type Long, useLong } from './use-long.ts';

/** How sure a result is, with the calculation that was drawn. */
export interface DrawnCase {
  calculation: Calculation;
  sent: SentUncertainty;
}

const STAGES = 2;
const Drawn = createContext<Long<DrawnCase | undefined> | undefined>(undefined);

interface UncertaintyProviderProps {
  /** The case that was calculated. */
  of: Case;
  calculation: Calculation | undefined;
  run: StepProps['run'];
  children: ReactNode;
}

/**
 * Draws each calculation once, for the panel and the steps that show how sure it is: in the worker, after the exact
 * result has been shown and typing has paused, and never an old one to its end.
 */
export function UncertaintyProvider({ of, calculation, run, children }: UncertaintyProviderProps) {
  const long = useLong<DrawnCase | undefined>(calculation, STAGES, async (signal, done) => {
    if (!calculation) return undefined;
    const settings = usualSettings(calculation);
    const draws = await run('draw', { case: of, settings }, signal);
    done(1);
    return {
      calculation,
      sent: await run('uncertainty', { case: of, settings, draws }, signal),
    };
  });
  return <Drawn value={long}>{children}</Drawn>;
}

/** How sure the latest calculation is, as far as it is drawn. */
export function useDrawn(): Long<DrawnCase | undefined> {
  const long = useContext(Drawn);
  if (!long) throw new Error('nothing is drawn outside a case that is open');
  return long;
}
