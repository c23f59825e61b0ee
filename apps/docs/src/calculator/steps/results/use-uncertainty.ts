import { type Calculation, leversOf, leverWords, type UncertaintySettings } from '@som/engine';
import type { UncertaintySource } from '@som/report';
import { useMemo } from 'react';
import type { SentUncertainty } from '../../worker/sent.ts';
import type { StepProps } from '../step.ts';
import { type Long, useLong } from './use-long.ts';

/** As `som uncertainty` draws when nothing else is asked for, so that both show the same digits. */
const SETTINGS: UncertaintySettings = {
  seed: 1,
  method: 'sobol',
  rules: 'reported',
  draws: 8192,
};
const STAGES = 2;

/** What was sent, with the levers of the calculation put back. */
export function sourceOf(
  { plan, resolved, result }: Calculation,
  sent: SentUncertainty,
): UncertaintySource {
  const levers = leversOf(plan);
  return {
    result,
    uncertainty: {
      ...sent,
      levers: sent.levers.flatMap(({ id, ...known }) => {
        const lever = levers.find((one) => one.id === id);
        return lever ? [{ lever, ...known }] : [];
      }),
    },
    words: new Map(levers.map((lever) => [lever.id, leverWords(lever, resolved)])),
  };
}

/** How sure the result is, drawn in the worker when the step is open and typing has paused. */
export function useUncertainty(all: StepProps): Long<UncertaintySource> {
  const { case: asked, calculation, run } = all;
  const settings = SETTINGS;
  const long = useLong<SentUncertainty>(asked, STAGES, async (signal, done) => {
    const draws = await run('draw', { case: asked, settings }, signal);
    done(1);
    return run('uncertainty', { case: asked, settings, draws }, signal);
  });
  const { answer } = long;
  const source = useMemo(
    () => (answer && calculation ? sourceOf(calculation, answer) : undefined),
    [answer, calculation],
  );
  return { ...long, answer: source };
}
