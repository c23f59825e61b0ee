import { leverName, type NamedLever } from '@som/report';
import { useId } from 'react';
import { useLanguage } from '../../ui/context.ts';

interface LeverSelectProps {
  label: string;
  levers: readonly NamedLever[];
  value: string;
  onChange: (named: NamedLever) => void;
}

/** One of the numbers of the case. */
export function LeverSelect({ label, levers, value, onChange }: LeverSelectProps) {
  const lang = useLanguage();
  const id = useId();
  return (
    <div className="calc-field sens-lever">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          const chosen = levers.find(({ lever }) => lever.id === target.value);
          if (chosen) onChange(chosen);
        }}
      >
        {levers.map((named) => (
          <option key={named.lever.id} value={named.lever.id}>
            {leverName(named, lang)}
          </option>
        ))}
      </select>
    </div>
  );
}
