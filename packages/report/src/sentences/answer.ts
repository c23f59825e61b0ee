import type { Language, Result } from '@som/engine';
import { basisSentence, caveatSentences } from './basis.ts';
import { budgetSentence } from './budget.ts';
import { netSentence, payersSentence, perParticipantSentence } from './net.ts';
import { paybackSentence } from './payback.ts';

/** The answer: how much (first of all), for whom, when, and on what it rests. Whole sentences with full stops. */
export function answerSentences(result: Result, lang: Language): [first: string, ...string[]] {
  const ownPayback = result.net.byPayer.municipality !== result.net.total;
  const more = [
    perParticipantSentence(result, lang),
    payersSentence(result, lang),
    paybackSentence(result, lang),
    ...(ownPayback ? [paybackSentence(result, lang, 'municipality')] : []),
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
