import { cashableSentence, roundKroner } from '@som/report';
import { useId, useState } from 'react';
import { Help } from '../../ui/Help.tsx';
import type { StepProps } from '../step.ts';
import { say } from './words.ts';

/** What is freed at average prices, and what shows in the budget: two answers, and which one is looked at. */
export function CashableView({ calculation, language: lang }: StepProps) {
  const name = useId();
  const [isCash, setCash] = useState(false);
  if (!calculation) return null;
  const { result } = calculation;
  const { municipality } = result.net.byPayer;
  const value = isCash ? result.cashable.total : municipality;
  return (
    <section className="cons-purse" aria-label={say('purseTitle', lang)}>
      <fieldset className="calc-group">
        <legend>{say('purseTitle', lang)}</legend>
        {[false, true].map((cash) => (
          <label key={String(cash)} className="cons-radio">
            <input
              type="radio"
              name={name}
              checked={isCash === cash}
              onChange={() => setCash(cash)}
            />
            {say(cash ? 'cash' : 'average', lang)}
          </label>
        ))}
      </fieldset>
      <p
        role="status"
        data-figure={isCash ? 'cashable.total' : 'average.municipality'}
        data-value={String(value)}
      >
        {isCash
          ? `${cashableSentence(result, lang)}.`
          : say('averageText', lang, {
              amount: roundKroner(municipality, lang, { signed: true }).replace(/\.$/, ''),
            })}
      </p>
      <Help title={say('cash', lang)}>
        <p>{say('cashHelp', lang)}</p>
      </Help>
    </section>
  );
}
