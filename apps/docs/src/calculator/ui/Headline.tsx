import type { Result } from '@som/engine';
import {
  beyondMoneySentences,
  caveatSentences,
  holdersWord,
  netSentence,
  nothingBeyondMoney,
  number,
  outcomeSentence,
  paybackSentence,
  perParticipantSentence,
  persons,
  plainText,
} from '@som/report';
import { say } from '../words.ts';
import { Amount } from './Amount.tsx';
import { useLanguage } from './context.ts';
import { PayerAmounts } from './PayerAmounts.tsx';

/** The answer: kroner and people beside each other, in the same size. */
export function Headline({ result }: { result: Result }) {
  const lang = useLanguage();
  const { net, horizon, group } = result;
  const [first] = result.outcomes;
  const beyond = beyondMoneySentences(result, lang);
  return (
    <div className="calc-answer">
      {caveatSentences(result, lang).map((sentence) => (
        <p key={sentence} className="calc-caveat">
          {sentence}
        </p>
      ))}
      <div className="calc-bottom-lines">
        <section>
          <h3>{say('money', lang)}</h3>
          <p className="calc-net">
            <span>{say('netOver', lang, { years: String(horizon.years) })}</span>
            <strong>
              <Amount figure="net.total" value={net.total} />
            </strong>
            <span>
              <Amount figure="net.perParticipant" value={net.perParticipant} />{' '}
              {say('per', lang, { one: plainText(group.one[lang]) })}
            </span>
          </p>
          <p>
            {netSentence(result, lang)}. {perParticipantSentence(result, lang)}.
          </p>
          <PayerAmounts result={result} />
          <p>
            {paybackSentence(result, lang)}. {paybackSentence(result, lang, 'municipality')}.
          </p>
        </section>
        <section>
          <h3>{say('people', lang)}</h3>
          {first && (
            <p className="calc-net">
              <span>{plainText(first.label[lang])}</span>
              <strong
                data-figure={`outcomes.${first.id}.persons`}
                data-value={String(first.persons)}
              >
                {persons(Math.abs(first.avoided ?? first.persons), lang)}{' '}
                {first.kind === 'prevention'
                  ? say('casesAvoided', lang)
                  : holdersWord(result, first, lang)}
              </strong>
              <span>
                {say('ofAll', lang, {
                  all: number(result.participants, lang, { decimals: 1 }),
                  many: plainText(group.many[lang]),
                })}
              </span>
            </p>
          )}
          <ul>
            {result.outcomes.map((outcome) => (
              <li key={outcome.id}>{outcomeSentence(result, outcome, lang)}.</li>
            ))}
            {beyond.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {beyond.length === 0 && <p>{nothingBeyondMoney(lang)}</p>}
        </section>
      </div>
    </div>
  );
}
