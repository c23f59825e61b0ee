import { type Label, PROBLEMS, type Problem } from '@som/engine';

/** A text in both languages. */
export const say = (da: string, en: string): Label => ({ da, en });

/** Names with commas and an »og« before the last. */
export function listed(labels: readonly Label[]): Label {
  const join = (words: readonly string[], and: string) =>
    words.length < 2
      ? words.join('')
      : `${words.slice(0, -1).join(', ')} ${and} ${words[words.length - 1]}`;
  return say(
    join(
      labels.map(({ da }) => da),
      'og',
    ),
    join(
      labels.map(({ en }) => en),
      'and',
    ),
  );
}

/** Clauses with semicolons between. */
export const clauses = (labels: readonly Label[]): Label =>
  say(labels.map(({ da }) => da).join('; '), labels.map(({ en }) => en).join('; '));

/** Problems in words. */
export const problemNames = (problems: readonly Problem[]): Label =>
  listed(problems.map((problem) => PROBLEMS[problem].label));

/** Ages from 90 up are read as »and over«: packs write an end because a band must have one. */
const OPEN_ENDED = 90;

/** `6–13 år`, `7 år`, `18 år og derover`. */
export function ageText([from, to]: readonly [number, number]): Label {
  if (to >= OPEN_ENDED && from < to) return say(`${from} år og derover`, `ages ${from} and over`);
  return from === to
    ? say(`${from} år`, `age ${from}`)
    : say(`${from}–${to} år`, `ages ${from}–${to}`);
}

/** A share as a whole number of per cent. */
export const percent = (share: number): Label =>
  say(`${Math.round(share * 100)} %`, `${Math.round(share * 100)}%`);
