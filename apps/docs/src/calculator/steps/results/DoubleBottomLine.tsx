import type { Result } from '@som/engine';
import {
  benefitCostSentence,
  beyondMoneySentences,
  holdersWord,
  nothingBeyondMoney,
  outcomeSentence,
  persons,
  plainText,
} from '@som/report';
import { Amount } from '../../ui/Amount.tsx';
import { useLanguage } from '../../ui/context.ts';
import { say } from './words.ts';

/** Kroner and people beside each other, in the same size: per participant, per success, and what no krone shows. */
export function DoubleBottomLine({ result }: { result: Result }) {
  const lang = useLanguage();
  const { net, group } = result;
  const beyond = beyondMoneySentences(result, lang);
  const ratio = benefitCostSentence(result, lang);
  return (
    <div className="calc-bottom-lines result-lines">
      <section>
        <h3>{say('money', lang)}</h3>
        <ul className="result-facts">
          <li>
            <strong>
              <Amount figure="net.perParticipant" value={net.perParticipant} />
            </strong>
            <span>{say('perParticipant', lang, { one: plainText(group.one[lang]) })}</span>
          </li>
          {result.outcomes.map(({ id, label }) => {
            const value = net.perSuccess[id];
            if (value === undefined) return null;
            return (
              <li key={id}>
                {value === null ? (
                  <span>{say('nobody', lang)}</span>
                ) : (
                  <strong>
                    <Amount figure={`net.perSuccess.${id}`} value={value} />
                  </strong>
                )}
                <span>{say('perSuccess', lang, { label: plainText(label[lang]) })}</span>
              </li>
            );
          })}
        </ul>
        {ratio && <p>{ratio}.</p>}
      </section>
      <section>
        <h3>{say('people', lang)}</h3>
        <ul className="result-facts">
          {result.outcomes.map((outcome) => {
            const count = Math.abs(outcome.avoided ?? outcome.persons);
            return (
              <li key={outcome.id}>
                <strong
                  data-figure={`outcomes.${outcome.id}.persons`}
                  data-value={String(outcome.persons)}
                >
                  {persons(count, lang)} {holdersWord(result, outcome, lang, persons(count, lang))}
                </strong>
                <span>{outcomeSentence(result, outcome, lang)}</span>
              </li>
            );
          })}
        </ul>
        {beyond.length === 0 ? (
          <p>{nothingBeyondMoney(lang)}</p>
        ) : (
          <ul>
            {beyond.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
