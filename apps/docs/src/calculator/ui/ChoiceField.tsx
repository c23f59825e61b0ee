import { useId } from 'react';
import { type ChoiceAssumption, choiceOf } from '../model/assumption.ts';
import { ChangedMark } from './ChangedMark.tsx';
import { useLanguage } from './context.ts';
import type { FieldProps } from './NumberField.tsx';
import { OriginDetails } from './OriginDetails.tsx';

/** One of a few possibilities. */
export function ChoiceField(props: FieldProps<ChoiceAssumption>) {
  const { assumption, changes, onChange, onSettle } = props;
  const lang = useLanguage();
  const id = useId();
  const changed = Object.hasOwn(changes, assumption.key);
  return (
    <div className="calc-field" data-changed={changed || undefined}>
      <div className="calc-label">
        <label htmlFor={id}>{assumption.label[lang]}</label>
        <ChangedMark shown={changed} />
      </div>
      <select
        id={id}
        data-key={assumption.key}
        value={choiceOf(changes, assumption)}
        onChange={(event) => {
          onChange(assumption, event.target.value);
          onSettle();
        }}
      >
        {assumption.options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label[lang]}
          </option>
        ))}
      </select>
      <OriginDetails assumption={assumption} changed={changed} />
    </div>
  );
}

/** Counted or left out: a box to tick, with the name of the line as its label. */
export function TickField(props: FieldProps<ChoiceAssumption>) {
  const { assumption, changes, onChange, onSettle } = props;
  const lang = useLanguage();
  const [yes, no] = assumption.options;
  const changed = Object.hasOwn(changes, assumption.key);
  return (
    <div className="calc-field calc-tick" data-changed={changed || undefined}>
      <label>
        <input
          type="checkbox"
          data-key={assumption.key}
          checked={choiceOf(changes, assumption) === yes?.id}
          onChange={(event) => {
            onChange(assumption, event.target.checked ? yes?.id : no?.id);
            onSettle();
          }}
        />
        <span>{assumption.label[lang]}</span>
        <ChangedMark shown={changed} />
      </label>
      <OriginDetails assumption={assumption} changed={changed} />
    </div>
  );
}
