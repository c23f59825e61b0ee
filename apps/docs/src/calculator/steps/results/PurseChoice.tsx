import { PURSES, type Purse } from '@som/engine';
import { PAYER_NAMES } from '@som/report';
import { useId } from 'react';
import { useLanguage } from '../../ui/context.ts';
import { spoken } from '../../ui/spoken.ts';

const say = spoken({
  title: { da: 'For hvem?', en: 'For whom?' },
  total: { da: 'Det offentlige i alt', en: 'The public purse in all' },
});

interface PurseChoiceProps {
  purse: Purse;
  onChange: (purse: Purse) => void;
  title?: string;
}

/** Whose money is looked at. */
export function PurseChoice({ purse, onChange, title }: PurseChoiceProps) {
  const lang = useLanguage();
  const id = useId();
  return (
    <div className="calc-field calc-purse">
      <label htmlFor={id}>{title ?? say('title', lang)}</label>
      <select
        id={id}
        value={purse}
        onChange={({ target }) => {
          const chosen = PURSES.find((one) => one === target.value);
          if (chosen) onChange(chosen);
        }}
      >
        {PURSES.map((one) => (
          <option key={one} value={one}>
            {one === 'total' ? say('total', lang) : PAYER_NAMES[one][lang]}
          </option>
        ))}
      </select>
    </div>
  );
}
