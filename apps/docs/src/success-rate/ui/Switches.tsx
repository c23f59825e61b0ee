import type { PoolSwitches } from '@som/engine';
import { DEFAULT_SWITCHES } from '@som/evidence';
import { useId } from 'react';
import { useLanguage } from '../../calculator/ui/context.ts';
import { SWITCHES, turned } from '../model/asked.ts';
import { SWITCH_WORDS } from '../switch-words.ts';
import { say } from '../words.ts';

interface SwitchesProps {
  switches: PoolSwitches;
  onChange: (switches: PoolSwitches) => void;
}

/** Every choice behind the sum, in plain words; none is hidden and each can be turned over. */
export function Switches({ switches, onChange }: SwitchesProps) {
  const lang = useLanguage();
  const id = useId();
  const isUsual = SWITCHES.every((key) => switches[key] === DEFAULT_SWITCHES[key]);
  return (
    <details className="calc-more rate-switches">
      <summary>{say('assumptions', lang)}</summary>
      <div className="rate-fields">
        {SWITCHES.map((key) => {
          const { label, means, options } = SWITCH_WORDS[key];
          return (
            <div key={key} className="find-field">
              <label htmlFor={`${id}-${key}`}>{label[lang]}</label>
              <select
                id={`${id}-${key}`}
                data-switch={key}
                value={String(switches[key])}
                aria-describedby={`${id}-${key}-means`}
                onChange={(event) => onChange(turned(switches, key, event.target.value))}
              >
                {options.map((option) => (
                  <option key={String(option.value)} value={String(option.value)}>
                    {option.label[lang]}
                  </option>
                ))}
              </select>
              <p id={`${id}-${key}-means`} className="calc-hint">
                {means[lang]}
              </p>
            </div>
          );
        })}
      </div>
      <button type="button" disabled={isUsual} onClick={() => onChange(DEFAULT_SWITCHES)}>
        {say('usual', lang)}
      </button>
    </details>
  );
}
