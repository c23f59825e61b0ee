import type { BreakEven, Language, Result } from '@som/engine';
import { number, ofHundred } from '../numbers.ts';
import { plainText } from '../plain-text.ts';
import { PAYER_SUBJECTS } from '../words.ts';
import { holdersWord } from './holders.ts';
import type { PaybackPurse } from './payback.ts';

/** Which break-even: of one outcome's success rate, for one purse. */
export interface BreakEvenQuestion {
  outcome: string;
  purse?: PaybackPurse;
}

/** `Det går lige op, når mindst 13 af 100 børn når målet på grund af forløbet`; null if the outcome has none. */
export function breakEvenSentence(
  result: Result,
  lang: Language,
  { outcome, purse = 'total' }: BreakEvenQuestion,
): string | null {
  const answer = result.breakEven.successRate[outcome]?.[purse];
  if (answer === undefined) return null;
  const found = result.outcomes.find(({ id }) => id === outcome);
  const people = holdersWord(result, found, lang);
  const named = Object.keys(result.breakEven.successRate).length > 1;
  const label = found?.label[lang] ?? outcome;
  const goal =
    lang === 'da'
      ? `når målet${named ? ` »${plainText(label)}«` : ''}`
      : `reach the goal${named ? ` “${plainText(label)}”` : ''}`;
  return (lang === 'da' ? danish : english)(answer, people, goal, subjectOf(purse, lang));
}

const subjectOf = (purse: PaybackPurse, lang: Language): string | null =>
  purse === 'total' ? null : PAYER_SUBJECTS[purse][lang];

/** A limit on a share: rounded so that the sentence stays true. Null where no share between 0 and 1 does it. */
function limit(answer: BreakEven, lang: Language): string | null {
  if (answer.value === null || answer.value < 0 || answer.value > 1) return null;
  return ofHundred(answer.value, lang, answer.verdict === 'at-most' ? 'down' : 'up');
}

/** A limit outside 0…100 of 100 says the same as always or never. */
function verdictWithin({ value, verdict }: BreakEven): BreakEven['verdict'] {
  if (value === null) return verdict;
  if (verdict === 'at-least') return value > 1 ? 'never' : value < 0 ? 'always' : verdict;
  if (verdict === 'at-most') return value > 1 ? 'always' : value < 0 ? 'never' : verdict;
  return verdict;
}

function danish(answer: BreakEven, people: string, goal: string, purse: string | null): string {
  const it = purse === null ? 'Det går' : `For ${purse} går det`;
  const share = limit(answer, 'da');
  const sentences: Record<BreakEven['verdict'], string> = {
    'at-least': `${it} lige op, når mindst ${share} ${people} ${goal} på grund af forløbet`,
    'at-most': `${it} kun op, når højst ${share} ${people} ${goal} på grund af forløbet`,
    always: `${it} op, uanset hvor mange ${people} der ${goal}`,
    never: `${it} ikke op, uanset hvor mange ${people} der ${goal}`,
    'no-effect': `Hvor mange ${people} der ${goal}, ændrer ikke resultatet${purse === null ? '' : ` for ${purse}`}`,
  };
  return sentences[verdictWithin(answer)];
}

function english(answer: BreakEven, people: string, goal: string, purse: string | null): string {
  const it = purse === null ? 'It' : `For ${purse} it`;
  const share = limit(answer, 'en');
  const sentences: Record<BreakEven['verdict'], string> = {
    'at-least': `${it} breaks even when at least ${share} ${people} ${goal} because of the course`,
    'at-most': `${it} breaks even only when at most ${share} ${people} ${goal} because of the course`,
    always: `${it} breaks even however many ${people} ${goal}`,
    never: `${it} does not break even however many ${people} ${goal}`,
    'no-effect': `How many ${people} ${goal} does not change the result${purse === null ? '' : ` for ${purse}`}`,
  };
  return sentences[verdictWithin(answer)];
}

/** How large all effects together must be, against what is reckoned with. */
export function effectScaleSentence(
  result: Result,
  lang: Language,
  purse: PaybackPurse = 'total',
): string {
  const { value, verdict } = result.breakEven.effectScale[purse];
  const da = lang === 'da';
  const who = subjectOf(purse, lang);
  const it = da ? (who ? `For ${who} går det` : 'Det går') : who ? `For ${who} it` : 'It';
  const times = value === null ? '' : number(value, lang, { decimals: 2, fixed: true });
  const sentences: Record<BreakEven['verdict'], string> = {
    'at-least': da
      ? `${it} lige op, når alle effekter er mindst ${times} gange så store, som der er regnet med`
      : `${it} breaks even when all effects are at least ${times} times what is assumed`,
    'at-most': da
      ? `${it} kun op, når alle effekter er højst ${times} gange så store, som der er regnet med`
      : `${it} breaks even only when all effects are at most ${times} times what is assumed`,
    always: da
      ? `${it} op, uanset hvor store effekterne er`
      : `${it} breaks even whatever the effects`,
    never: da
      ? `${it} ikke op, uanset hvor store effekterne er`
      : `${it} does not break even whatever the effects`,
    'no-effect': da
      ? `Effekternes størrelse ændrer ikke resultatet${who ? ` for ${who}` : ''}`
      : `The size of the effects does not change the result${who ? ` for ${who}` : ''}`,
  };
  return sentences[verdict];
}
