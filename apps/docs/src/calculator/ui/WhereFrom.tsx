import type { BasisName } from '@som/engine';
import { BASIS_NAMES } from '@som/report';
import { useId, useState } from 'react';
import { MOST_TITLE, needsWork, type Told } from '../model/told-source.ts';
import { useLanguage } from './context.ts';
import { spoken } from './spoken.ts';

const say = spoken({
  kind: { da: 'Hvad slags tal er det?', en: 'What kind of figure is it?' },
  work: { da: 'Hvor står det? (kilde)', en: 'Where does it stand? (source)' },
  example: {
    da: 'fx: Leverandørens tilbud, marts 2026',
    en: 'such as: the offer of the supplier, March 2026',
  },
  needed: {
    da: 'Skriv, hvor tallet står. Til da tæller det som et eksempel.',
    en: 'Write where the figure stands. Until then it counts as an example.',
  },
});

interface WhereFromProps {
  told: Told;
  /** The kinds to choose between. */
  bases: readonly BasisName[];
  onChange: (told: Told) => void;
  onSettle: () => void;
}

/** Where a number is from that was written here: its kind, and the work in one's own words. */
export function WhereFrom({ told, bases, onChange, onSettle }: WhereFromProps) {
  const lang = useLanguage();
  const id = useId();
  // a kind that needs its work waits for it
  const [wanted, setWanted] = useState<BasisName>();
  const shown = wanted ?? told.basis;
  const choose = (basis: BasisName) => {
    if (needsWork(basis) && told.title === '') {
      setWanted(basis);
      if (needsWork(told.basis)) onChange({ ...told, basis: 'illustrative' });
      return;
    }
    setWanted(undefined);
    onChange({ ...told, basis });
    onSettle();
  };
  const write = (title: string) => {
    if (title === '' && needsWork(told.basis)) {
      setWanted(told.basis);
      return onChange({ basis: 'illustrative', title });
    }
    setWanted(undefined);
    onChange({ basis: title === '' ? told.basis : shown, title });
  };
  return (
    <>
      <div className="calc-choice">
        <label htmlFor={`${id}-kind`}>{say('kind', lang)}</label>
        <select
          id={`${id}-kind`}
          value={shown}
          onChange={({ target }) => {
            const basis = bases.find((one) => one === target.value);
            if (basis) choose(basis);
          }}
        >
          {[...new Set([...bases, shown])].map((basis) => (
            <option key={basis} value={basis}>
              {BASIS_NAMES[basis][lang]}
            </option>
          ))}
        </select>
      </div>
      <div className="calc-choice">
        <label htmlFor={`${id}-work`}>{say('work', lang)}</label>
        <input
          id={`${id}-work`}
          type="text"
          maxLength={MOST_TITLE}
          value={told.title}
          placeholder={say('example', lang)}
          aria-describedby={`${id}-needed`}
          onChange={({ target }) => write(target.value)}
          onBlur={onSettle}
        />
        <p id={`${id}-needed`} role="status" className="calc-problem">
          {wanted && say('needed', lang)}
        </p>
      </div>
    </>
  );
}
