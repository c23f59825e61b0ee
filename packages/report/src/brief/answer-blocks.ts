import type { Language } from '@som/engine';
import type { Block } from '../document.ts';
import { caveatMark } from '../sentences/basis.ts';
import { budgetSentence } from '../sentences/budget.ts';
import { benefitCostSentence, netSentence, perParticipantSentence } from '../sentences/net.ts';
import { paybacksSentence } from '../sentences/payback.ts';
import { doubtSentences } from '../uncertainty/doubt-sentences.ts';
import type { BriefSource } from './brief-source.ts';

const stopped = (sentence: string): string => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);

/** The net result with its doubt: how much, for each, who, when, and how sure. */
export function answerBlocks(source: Required<BriefSource>, lang: Language): Block[] {
  const { result, uncertain } = source;
  const ratio = benefitCostSentence(result, lang);
  const sentences = [
    ...(result.participants === 1 ? [] : [perParticipantSentence(result, lang)]),
    paybacksSentence(result, lang),
    budgetSentence(result, lang),
    ...(ratio === null ? [] : [ratio]),
  ];
  const doubt = doubtSentences(uncertain.uncertainty, lang);
  return [
    {
      kind: 'paragraph',
      lead: stopped(`${netSentence(result, lang)}${caveatMark(result, lang)}`),
      text: '',
    },
    { kind: 'paragraph', text: sentences.map(stopped).join(' ') },
    { kind: 'paragraph', text: doubt.map(stopped).join(' ') },
  ];
}
