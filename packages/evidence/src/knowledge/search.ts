import type { KnowledgeEntry, KnowledgeQuestion } from './entry.ts';
import { matches } from './matches.ts';
import { askedFor, scoreOf } from './text-score.ts';

/**
 * The studies that a question asks for: all its choices hold, and all words of its text are found. Those in which the
 * words stand where they say most (name, intervention) come first; otherwise the order of the entries.
 */
export function search(
  entries: readonly KnowledgeEntry[],
  question: KnowledgeQuestion,
): KnowledgeEntry[] {
  const words = askedFor(question.text ?? '');
  return entries
    .filter((entry) => matches(entry, question))
    .map((entry, place) => ({ entry, place, score: scoreOf(entry, words) }))
    .filter(({ score }) => score !== undefined)
    .sort((a, b) => (b.score ?? 0) - (a.score ?? 0) || a.place - b.place)
    .map(({ entry }) => entry);
}
