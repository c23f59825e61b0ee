import {
  type Calculation,
  cashableNeeded,
  leversOf,
  leverWords,
  uncertainLeversOf,
} from '@som/engine';
import {
  type NamedLever,
  type SensitivitySource,
  type UncertaintySource,
  wordsOfLevers,
} from '@som/report';
import type { SentSensitivity, SentUncertainty } from '../worker/sent.ts';

/** Everything in a case that can be moved, with its words. */
export const namedLevers = ({ plan, resolved }: Calculation): NamedLever[] =>
  leversOf(plan).map((lever) => ({ lever, words: leverWords(lever, resolved) }));

/** What moves the result, as it was sent, with the levers of the calculation put back. */
export function sensitivitySource(
  calculation: Calculation,
  sent: SentSensitivity,
): SensitivitySource {
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

/** How sure the result is, as it was sent, with the levers of the calculation put back. */
export function uncertaintySource(
  calculation: Calculation,
  sent: SentUncertainty,
): UncertaintySource {
  const levers = new Map(uncertainLeversOf(calculation.plan).map((lever) => [lever.id, lever]));
  const known = (id: string) => {
    const lever = levers.get(id);
    return lever ? [lever] : [];
  };
  return {
    result: calculation.result,
    uncertainty: {
      ...sent,
      levers: sent.levers.flatMap(({ id, ...rest }) =>
        known(id).map((lever) => ({ lever, ...rest })),
      ),
    },
    words: wordsOfLevers(calculation),
  };
}
