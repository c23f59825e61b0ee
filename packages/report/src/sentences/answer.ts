import type { Language, Result } from '@som/engine';
import { basisSentence, caveatSentences } from './basis.ts';
import { budgetSentence } from './budget.ts';
import { netSentence, payersSentence, perParticipantSentence } from './net.ts';
import { paybacksSentence } from './payback.ts';

/** The answer: how much (first of all), for whom, when, and on what it rests. Whole sentences with full stops. */
export function answerSentences(result: Result, lang: Language): [first: string, ...string[]] {
  const more = [
    ...(result.participants === 1 ? [] : [perParticipantSentence(result, lang)]),
    payersSentence(result, lang),
    paybacksSentence(result, lang),
    budgetSentence(result, lang),
    basisSentence(result, lang),
  ];
  return [
    `${netSentence(result, lang)}.`,
    ...more.map((sentence) => `${sentence}.`),
    ...caveatSentences(result, lang),
  ];
}

/** The answer in one paragraph. */
export const answerParagraph = (result: Result, lang: Language): string =>
  answerSentences(result, lang).join(' ');
