import { useId } from 'react';
import type { TypedBasis } from '../model/typed-basis.ts';
import { typedAssumption } from '../model/typed-basis.ts';
import { useLanguage } from './context.ts';

interface BasisChoiceProps {
  typed: TypedBasis;
  onChange: (typed: TypedBasis) => void;
}

/** Where the numbers come from that are written here: examples until somebody says that they are their own. */
export function BasisChoice({ typed, onChange }: BasisChoiceProps) {
  const lang = useLanguage();
  const id = useId();
  return (
    <div className="calc-field calc-basis-choice">
      <label htmlFor={id}>{typedAssumption.label[lang]}</label>
      <select
        id={id}
        value={typed}
        onChange={({ target }) =>
          onChange(target.value === 'own-data' ? 'own-data' : 'illustrative')
        }
      >
        {typedAssumption.options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label[lang]}
          </option>
        ))}
      </select>
    </div>
  );
}
