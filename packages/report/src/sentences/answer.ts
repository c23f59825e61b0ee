import type { Language, Result } from '@som/engine';
import { basisSentence, caveatSentences } from './basis.ts';
import { budgetSentence } from './budget.ts';
import { netSentence, payersSentence, perParticipantSentence } from './net.ts';
import { paybackSentence } from './payback.ts';

/** The answer in one paragraph: how much, for whom, when, and on what it rests. */
export function answerParagraph(result: Result, lang: Language): string {
  const sentences = [
    netSentence(result, lang),
    perParticipantSentence(result, lang),
    payersSentence(result, lang),
    paybackSentence(result, lang),
    ...(result.net.byPayer.municipality === result.net.total
      ? []
      : [paybackSentence(result, lang, 'municipality')]),
    budgetSentence(result, lang),
    basisSentence(result, lang),
  ].map((sentence) => `${sentence}.`);
  return [...sentences, ...caveatSentences(result, lang)].join(' ').replaceAll('kr..', 'kr.');
}
