import { MESSAGES, type MessageCode } from './messages/index.ts';
import { type FoundValues, visible } from './messages/say.ts';
import type { Language } from './schema/languages.ts';
import type { Label } from './schema/words.ts';

/** What an issue says was found: names, numbers and lists that the message puts into words. */
export type Found = FoundValues;

/** Something a person can mend (error) or should know (warning). */
export interface Issue {
  level: 'error' | 'warning';
  code: MessageCode;
  /** File name as given by whoever read it; empty for what concerns the whole result. */
  file: string;
  /** Line in the file, counted from 1, when the reader knows it. */
  line?: number;
  /** Column of the line, counted from 1, where no path says which of its values is meant. */
  column?: number;
  /** Keys from the top of the file to the value. */
  path: readonly (string | number)[];
  found: Found;
}

/** An error issue. */
export const problem = (
  code: MessageCode,
  file: string,
  path: Issue['path'],
  found: Found = {},
): Issue => ({ level: 'error', code, file, path, found });

/** A warning: never stops a calculation and always reaches the result. */
export const warning = (
  code: MessageCode,
  file: string,
  path: Issue['path'],
  found: Found = {},
): Issue => ({ level: 'warning', code, file, path, found });

/** What is wrong with the value found, and what to do, in both languages. */
export function issueText(issue: Issue): Label {
  return MESSAGES[issue.code](issue.found);
}

/** `file:line › path: what is wrong. What to do.` in one language; `file:line:column: …` where there is no path. */
export function issueLine(issue: Issue, language: Language): string {
  const place = [issue.file, issue.line, issue.column]
    .filter((part) => part !== undefined)
    .join(':');
  const path = issue.path.join('.');
  const where = [visible(place), visible(path)].filter((part) => part !== '').join(' › ');
  return `${where === '' ? '' : `${where}: `}${issueText(issue)[language]}`;
}

/** Thrown where a calculation cannot go on because of what the files say; carries every problem found. */
export class InputError extends Error {
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super(issues.map((issue) => issueLine(issue, 'en')).join('\n'));
    this.name = 'InputError';
    this.issues = issues;
  }
}

/** @throws InputError when any issue is an error; gives the warnings back */
export function refuseErrors(issues: readonly Issue[]): Issue[] {
  if (issues.some((issue) => issue.level === 'error')) throw new InputError(issues);
  return [...issues];
}
