import type { Result } from '@som/engine';
import {
  basisSentence,
  beyondMoneySentences,
  budgetSentence,
  caveatSentences,
  holdersWord,
  nothingBeyondMoney,
  number,
  paybackSentence,
  persons,
  plainText,
} from '@som/report';
import { Amount } from '../ui/Amount.tsx';
import { useLanguage } from '../ui/context.ts';
import { PayerAmounts } from '../ui/PayerAmounts.tsx';
import { say } from '../words.ts';
import { ResultDoubt } from './ResultDoubt.tsx';

const dotted = (sentence: string) => sentence.replace(/([^.])$/, '$1.');

/** The answer on one small panel: kroner and people in the same size, when it is home, and what it rests on. */
export function ResultSummary({ result }: { result: Result }) {
  const lang = useLanguage();
  const { net, horizon, group } = result;
  const [first] = result.outcomes;
  const beyond = beyondMoneySentences(result, lang);
  const budget = budgetSentence(result, lang);
  return (
    <div className="calc-summary">
      {caveatSentences(result, lang).map((sentence) => (
        <p key={sentence} className="calc-caveat">
          {sentence}
        </p>
      ))}
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
      <ResultDoubt />
      {first && (
        <p className="calc-net">
          <span>{plainText(first.label[lang])}</span>
          <strong data-figure={`outcomes.${first.id}.persons`} data-value={String(first.persons)}>
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
      <PayerAmounts result={result} />
      <ul className="calc-said-list">
        <li>{dotted(paybackSentence(result, lang))}</li>
        <li>{dotted(paybackSentence(result, lang, 'municipality'))}</li>
        {budget !== null && <li>{dotted(budget)}</li>}
        <li>{dotted(basisSentence(result, lang))}</li>
      </ul>
      <details className="calc-more">
        <summary>{say('people', lang)}</summary>
        {beyond.length === 0 ? (
          <p>{nothingBeyondMoney(lang)}</p>
        ) : (
          <ul>
            {beyond.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </details>
      {result.warnings.length > 0 && (
        <details className="calc-more">
          <summary>{say('toLookAt', lang, { n: String(result.warnings.length) })}</summary>
          <ul>
            {result.warnings.map(({ code, path, text }) => (
              <li key={`${code} ${path} ${text.da}`}>{text[lang]}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
