import { useId, useState } from 'react';
import { useLanguage } from '../../calculator/ui/context.ts';
import { type Asked, PRIOR_WEIGHTS } from '../model/asked.ts';
import { say, type WordKey } from '../words.ts';
import { PersonsField } from './TypedField.tsx';

const WEIGHT_WORDS: Readonly<Record<(typeof PRIOR_WEIGHTS)[number], WordKey>> = {
  '1': 'priorFull',
  '0.5': 'priorHalf',
  '0.1': 'priorTenth',
};

interface OwnResultsProps {
  asked: Asked;
  hasWithout: boolean;
  onChange: (changed: Partial<Asked>) => void;
}

/** The municipality's own results, on top of the studies. */
export function OwnResults({ asked, hasWithout, onChange }: OwnResultsProps) {
  const lang = useLanguage();
  const id = useId();
  // opened by an address that has a result; after that by the reader alone
  const [isOpen] = useState(asked.own !== '');
  return (
    <details className="calc-more rate-own" open={isOpen}>
      <summary>{say('ownTitle', lang)}</summary>
      <PersonsField
        label={say('ownField', lang)}
        hint={say('ownHint', lang)}
        value={asked.own}
        onChange={(own) => onChange({ own })}
      />
      {asked.own.trim() !== '' && !hasWithout && (
        <p role="status">{say('ownNeedsWithout', lang)}</p>
      )}
      {asked.own.trim() !== '' && (
        <div className="find-field">
          <label htmlFor={`${id}-weight`}>{say('priorWeight', lang)}</label>
          <select
            id={`${id}-weight`}
            value={asked.priorWeight}
            onChange={(event) => onChange({ priorWeight: event.target.value })}
          >
            {PRIOR_WEIGHTS.map((weight) => (
              <option key={weight} value={weight}>
                {say(WEIGHT_WORDS[weight], lang)}
              </option>
            ))}
          </select>
        </div>
      )}
    </details>
  );
}
