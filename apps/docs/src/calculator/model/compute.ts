import {
  type Calculation,
  type Case,
  calculate,
  InputError,
  type Inputs,
  type Issue,
  issueLine,
  type Language,
} from '@som/engine';
import type { Changes } from './assumption.ts';
import { changedCase } from './changed-case.ts';
import type { Ground } from './ground.ts';

/** A calculation, or everything that stands in its way. */
export type Computed =
  | { calculation: Calculation; issues?: never }
  | { issues: readonly Issue[]; calculation?: never };

/** Calculates inputs; problems that people can mend come back as issues. */
export function compute(inputs: Inputs): Computed {
  try {
    return { calculation: calculate(inputs) };
  } catch (error) {
    if (error instanceof InputError) return { issues: error.issues };
    throw error;
  }
}

/** A changed case, calculated. */
export type Changed = Computed & { case: Case };

/**
 * Calculates the case with the changes in. A scenario of the case that sets something the changes have taken out
 * (the drop-out that is no longer counted) has lost its meaning and is left out.
 */
export function computeChanged(ground: Ground, changes: Changes): Changed {
  const changed = changedCase(ground, changes);
  const computed = compute({ ...ground.inputs, case: changed });
  const errors = (computed.issues ?? []).filter(({ level }) => level === 'error');
  const lost = new Set(
    errors.flatMap(({ code, path: [head, id] }) =>
      code === 'unknown-path' && head === 'scenarios' ? [id] : [],
    ),
  );
  if (lost.size === 0) return { ...computed, case: changed };
  const kept = Object.entries(changed.scenarios ?? {}).filter(([id]) => !lost.has(id));
  const fitting = { ...changed, scenarios: Object.fromEntries(kept) };
  return { ...compute({ ...ground.inputs, case: fitting }), case: fitting };
}

/** The problems as lines to read; warnings stop nothing and stand with the result. */
export const issueLines = (issues: readonly Issue[], lang: Language): string[] =>
  issues.filter(({ level }) => level === 'error').map((issue) => issueLine(issue, lang));

/** What is written as the reason on every departure made here. */
export const REASONS: Readonly<Record<Language, string>> = {
  da: 'Ændret i beregneren',
  en: 'Changed in the calculator',
};
