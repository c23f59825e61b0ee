import type { Language } from '@som/engine';
import type { Block } from '../document.ts';
import { roundKroner } from '../numbers.ts';
import { leverName, leverValue } from '../sensitivity/lever-text.ts';
import { tornadoOf } from '../sensitivity/sensitivity-report.ts';
import { caveatMark } from '../sentences/basis.ts';
import { budgetSentence } from '../sentences/budget.ts';
import { benefitCostSentence, netSentence, perParticipantSentence } from '../sentences/net.ts';
import { paybacksSentence } from '../sentences/payback.ts';
import { type BriefSource, sensitivityOf } from './brief-source.ts';

/** How far the most uncertain assumption moves the result on its own; nothing where none has an interval. */
export function doubtSentence(source: BriefSource, lang: Language): string {
  const { bars } = tornadoOf(
    source.sensitive ?? sensitivityOf(source),
    { window: 'net', purse: 'total' },
    1,
  );
  const da = lang === 'da';
  const [bar] = bars;
  const range = bar?.named.lever.range;
  if (!bar || !range)
    return da
      ? 'Hvor usikkert resultatet er, vides ikke: ingen af tallene har et interval'
      : 'How uncertain the result is, is not known: none of the figures has a range';
  const name = leverName(bar.named, lang);
  const [low, high] = [range.low, range.high].map((value) => leverValue(bar.named, value, lang));
  const [atLow, atHigh] = [bar.atLow, bar.atHigh].map((value) =>
    roundKroner(value, lang, { signed: true }),
  );
  return da
    ? `Usikkerhed: alene »${name}« (${low} til ${high}) flytter resultatet fra ${atLow} til ${atHigh}`
    : `Doubt: “${name}” alone (${low} to ${high}) moves the result from ${atLow} to ${atHigh}`;
}

const stopped = (sentence: string): string => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);

/** The net result with its doubt: how much, for each, who, when, and how sure. */
export function answerBlocks(source: BriefSource, lang: Language): Block[] {
  const { result, doubt = [] } = source;
  const ratio = benefitCostSentence(result, lang);
  const sentences = [
    ...(result.participants === 1 ? [] : [perParticipantSentence(result, lang)]),
    paybacksSentence(result, lang),
    budgetSentence(result, lang),
    ...(ratio === null ? [] : [ratio]),
  ];
  return [
    {
      kind: 'paragraph',
      lead: stopped(`${netSentence(result, lang)}${caveatMark(result, lang)}`),
      text: '',
    },
    { kind: 'paragraph', text: sentences.map(stopped).join(' ') },
    { kind: 'paragraph', text: [...doubt, doubtSentence(source, lang)].map(stopped).join(' ') },
  ];
}
