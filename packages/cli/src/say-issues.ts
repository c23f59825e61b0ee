import { type Issue, issueLine, type Language } from '@som/engine';
import type { Io } from './io.ts';

const COUNT = {
  da: (n: number) => (n === 1 ? '1 problem.' : `${n} problemer.`),
  en: (n: number) => (n === 1 ? '1 problem.' : `${n} problems.`),
};
const MARK = { da: { error: '✗', warning: '⚠' }, en: { error: '✗', warning: '⚠' } };

/** Prints every issue on a line of its own, errors first, and how many errors there are. */
export function sayIssues(io: Io, issues: readonly Issue[], language: Language): void {
  const errors = issues.filter((issue) => issue.level === 'error');
  const warnings = issues.filter((issue) => issue.level === 'warning');
  for (const issue of [...errors, ...warnings])
    io.err(`${MARK[language][issue.level]} ${issueLine(issue, language)}`);
  if (errors.length > 0) io.err(COUNT[language](errors.length));
}
