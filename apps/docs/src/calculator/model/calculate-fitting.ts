import { calculate, InputError, type Inputs, type Issue, issueLine } from '@som/engine';
import type { Calculated, ToldIssue } from '../worker/jobs.ts';

const told = (issue: Issue): ToldIssue => ({
  ...issue,
  said: { da: issueLine(issue, 'da'), en: issueLine(issue, 'en') },
});

/**
 * Calculates inputs; problems that people can mend come back as issues. A scenario that sets something the case no
 * longer has (the drop-out that is not counted any more) has lost its meaning and is left out of the calculation.
 */
export function calculateFitting(inputs: Inputs): Calculated {
  const first = attempt(inputs);
  const lost = new Set(
    first.issues.flatMap(({ code, path: [head, id] }) =>
      code === 'unknown-path' && head === 'scenarios' ? [id] : [],
    ),
  );
  if (first.calculation || lost.size === 0) return first;
  const kept = Object.entries(inputs.case.scenarios ?? {}).filter(([id]) => !lost.has(id));
  return attempt({ ...inputs, case: { ...inputs.case, scenarios: Object.fromEntries(kept) } });
}

function attempt(inputs: Inputs): Calculated {
  try {
    return { calculation: calculate(inputs), issues: [] };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { issues: error.issues.filter(({ level }) => level === 'error').map(told) };
  }
}
