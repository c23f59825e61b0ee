import { capitalise } from '@som/engine';
import { useId } from 'react';
import { useLanguage } from '../../calculator/ui/context.ts';
import { say } from '../words.ts';

interface RadioFieldProps<Id extends string> {
  legend: string;
  options: readonly { id: Id; label: string }[];
  chosen: Id | undefined;
  onChange: (chosen: Id | undefined) => void;
}

/** A question with one answer, or none. */
export function RadioField<Id extends string>(props: RadioFieldProps<Id>) {
  const { legend, options, chosen, onChange } = props;
  const lang = useLanguage();
  const name = useId();
  const unknown = say('unknown', lang);
  const all = [...options, { id: undefined, label: capitalise(unknown) }];
  return (
    <fieldset className="find-field">
      <legend>{legend}</legend>
      <ul className="find-options" data-single>
        {all.map(({ id, label }) => (
          <li key={id ?? ''}>
            <label>
              <input
                type="radio"
                name={name}
                checked={chosen === id}
                onChange={() => onChange(id)}
              />
              {label}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
