import { type Calculation, cashableNeeded, leversOf, leverWords } from '@som/engine';
import type { NamedLever, SensitivitySource } from '@som/report';
import { useMemo } from 'react';
import type { SentSensitivity } from '../../worker/sent.ts';
import { type Long, useLong } from '../results/use-long.ts';
import type { StepProps } from '../step.ts';

/** Everything in a case that can be moved, with its words. */
export const namedLevers = ({ plan, resolved }: Calculation): NamedLever[] =>
  leversOf(plan).map((lever) => ({ lever, words: leverWords(lever, resolved) }));

/** What was sent, with the levers of the calculation put back. */
function sourceOf(calculation: Calculation, sent: SentSensitivity): SensitivitySource {
  const known = new Map(namedLevers(calculation).map((named) => [named.lever.id, named]));
  const found = sent.levers.flatMap(({ id, ...moved }) => {
    const named = known.get(id);
    return named ? [{ moved: { ...moved, lever: named.lever }, words: named.words }] : [];
  });
  return {
    result: calculation.result,
    sensitivity: { ...sent, levers: found.map(({ moved }) => moved) },
    words: found.map(({ words }) => words),
    cashable: cashableNeeded(calculation.result),
  };
}

/** What moves the result and where it turns, worked out in the worker when typing has paused. */
export function useSensitivity(all: StepProps): Long<SensitivitySource> {
  const { case: asked, calculation, run } = all;
  const long = useLong<SentSensitivity>(asked, 1, (signal) =>
    run('sensitivity', { case: asked }, signal),
  );
  const { answer } = long;
  const source = useMemo(
    () => (answer && calculation ? sourceOf(calculation, answer) : undefined),
    [answer, calculation],
  );
  return { ...long, answer: source };
}
