import type { Calculation } from '@som/engine';
import { paybackSentence, plainText } from '@som/report';
import { Amount } from '../ui/Amount.tsx';
import { useLanguage } from '../ui/context.ts';
import { LiveResult } from '../ui/LiveResult.tsx';
import { PayerAmounts } from '../ui/PayerAmounts.tsx';
import { say } from '../words.ts';

interface QuickResultProps {
  calculation: Calculation | undefined;
  onDeepen: () => void;
}

/** The answer of a quick estimate, and the way on. */
export function QuickResult({ calculation, onDeepen }: QuickResultProps) {
  const lang = useLanguage();
  if (!calculation)
    return (
      <section className="calc-quick-result" aria-label={say('results', lang)}>
        <h3>{say('results', lang)}</h3>
        <p className="calc-hint">{say('quickWaiting', lang)}</p>
      </section>
    );
  const { result } = calculation;
  return (
    <section className="calc-quick-result" aria-label={say('results', lang)}>
      <h3>{say('results', lang)}</h3>
      <p className="calc-caveat">{say('quickCaveat', lang)}</p>
      <p className="calc-net">
        <span>{say('netOver', lang, { years: String(result.horizon.years) })}</span>
        <strong>
          <Amount figure="net.total" value={result.net.total} />
        </strong>
        <span>
          <Amount figure="net.perParticipant" value={result.net.perParticipant} />{' '}
          {say('per', lang, { one: plainText(result.group.one[lang]) })}
        </span>
      </p>
      <PayerAmounts result={result} />
      <p>
        {paybackSentence(result, lang)}. {paybackSentence(result, lang, 'municipality')}.
      </p>
      <button type="button" className="calc-primary" onClick={onDeepen}>
        {say('deepen', lang)} →
      </button>
      <p className="calc-hint">{say('deepenHint', lang)}</p>
      <LiveResult result={result} />
    </section>
  );
}
