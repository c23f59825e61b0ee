import type { SensitivitySource } from '@som/report';
import { useMemo } from 'react';
import { sensitivitySource } from '../../model/put-back.ts';
import type { SentSensitivity } from '../../worker/sent.ts';
import { type Long, useLong } from '../results/use-long.ts';
import type { StepProps } from '../step.ts';

/** What moves the result and where it turns, worked out in the worker when typing has paused. */
export function useSensitivity(all: StepProps): Long<SensitivitySource> {
  const { case: asked, calculation, run } = all;
  const long = useLong<SentSensitivity>(asked, 1, (signal) =>
    run('sensitivity', { case: asked }, signal),
  );
  const { answer } = long;
  const source = useMemo(
    () => (answer && calculation ? sensitivitySource(calculation, answer) : undefined),
    [answer, calculation],
  );
  return { ...long, answer: source };
}
