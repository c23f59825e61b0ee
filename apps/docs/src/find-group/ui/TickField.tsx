import { useId } from 'react';

interface TickFieldProps<Id extends string> {
  legend: string;
  hint?: string;
  options: readonly { id: Id; label: string }[];
  ticked: readonly Id[];
  onChange: (ticked: readonly Id[]) => void;
}

/** A question with several answers; they keep the order in which they were given. */
export function TickField<Id extends string>(props: TickFieldProps<Id>) {
  const { legend, hint, options, ticked, onChange } = props;
  const id = useId();
  return (
    <fieldset className="find-field" aria-describedby={hint && `${id}-hint`}>
      <legend>{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} className="calc-hint">
          {hint}
        </p>
      )}
      <ul className="find-options">
        {options.map((option) => (
          <li key={option.id}>
            <label>
              <input
                type="checkbox"
                checked={ticked.includes(option.id)}
                onChange={(event) =>
                  onChange(
                    event.target.checked
                      ? [...ticked, option.id]
                      : ticked.filter((one) => one !== option.id),
                  )
                }
              />
              {option.label}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
