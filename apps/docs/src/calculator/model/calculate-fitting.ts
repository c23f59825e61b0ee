import { type Case, calculate, InputError, type Inputs, type Issue, issueLine } from '@som/engine';
import type { Calculated, ToldIssue } from '../worker/jobs.ts';

const told = (issue: Issue): ToldIssue => ({
  ...issue,
  said: { da: issueLine(issue, 'da'), en: issueLine(issue, 'en') },
});

/** A case without the scenarios that have lost their meaning, and its calculation. */
export interface Fitted extends Calculated {
  case: Case;
}

/**
 * Calculates inputs; problems that people can mend come back as issues. A scenario that sets something the case no
 * longer has (the drop-out that is not counted any more) has lost its meaning and is left out.
 */
export function fitted(inputs: Inputs): Fitted {
  const first = attempt(inputs);
  const lost = new Set(
    first.issues.flatMap(({ code, path: [head, id] }) =>
      code === 'unknown-path' && head === 'scenarios' ? [id] : [],
    ),
  );
  if (first.calculation || lost.size === 0) return { ...first, case: inputs.case };
  const kept = Object.entries(inputs.case.scenarios ?? {}).filter(([id]) => !lost.has(id));
  const fitting = { ...inputs.case, scenarios: Object.fromEntries(kept) };
  return { ...attempt({ ...inputs, case: fitting }), case: fitting };
}

/** The calculation of a case that fits, as the worker answers it. */
export function calculateFitting(inputs: Inputs): Calculated {
  const { case: _case, ...calculated } = fitted(inputs);
  return calculated;
}

function attempt(inputs: Inputs): Calculated {
  try {
    return { calculation: calculate(inputs), issues: [] };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { issues: error.issues.filter(({ level }) => level === 'error').map(told) };
  }
}
