import { calculate, InputError, type Calculation, type Inputs, type Issue, issueLine, type Language } from '@som/engine';
import type { Changes } from './assumption.ts';
import { changedCase, type Ground } from './changed-case.ts';

/** A calculation, or everything that stands in its way. */
export type Computed = { calculation: Calculation; issues?: never } | { issues: readonly Issue[]; calculation?: never };

/** Calculates inputs; problems that people can mend come back as issues. */
export function compute(inputs: Inputs): Computed {
  try {
    return { calculation: calculate(inputs) };
  } catch (error) {
    if (error instanceof InputError) return { issues: error.issues };
    throw error;
  }
}

/** Calculates the case with the changes in. */
export const computeChanged = (ground: Ground, changes: Changes): Computed =>
  compute({ ...ground.inputs, case: changedCase(ground, changes) });

/** The problems as lines to read; warnings stop nothing and stand with the result. */
export const issueLines = (issues: readonly Issue[], lang: Language): string[] =>
  issues.filter(({ level }) => level === 'error').map((issue) => issueLine(issue, lang));

/** What is written as the reason on every departure made here. */
export const REASONS: Readonly<Record<Language, string>> = {
  da: 'Ændret i beregneren',
  en: 'Changed in the calculator',
};
