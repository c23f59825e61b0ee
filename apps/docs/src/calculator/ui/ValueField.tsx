import { useId, useState } from 'react';
import type { NumberKind } from '../model/assumption.ts';
import { shownNumber } from '../model/shown-number.ts';
import { readTyped } from '../model/typed-number.ts';
import { say } from '../words.ts';
import { useLanguage } from './context.ts';

interface ValueFieldProps {
  label: string;
  kind: NumberKind;
  value: number | undefined;
  low: number;
  high: number;
  unit?: string;
  /** How the number was understood. */
  said?: string;
  /** In a table the heading says what the number is; the label is then read aloud only. */
  quiet?: boolean;
  /** Counts undos: what stands half typed is dropped. */
  revision: number;
  dataKey?: string;
  onChange: (value: number) => void;
  onSettle: () => void;
}

const NO_LABEL = { da: '', en: '' };

/** A number that is typed as people write it, and kept until it can be understood. */
export function ValueField(props: ValueFieldProps) {
  const { label, kind, value, low, high, unit, said, quiet, revision, onChange, onSettle } = props;
  const lang = useLanguage();
  const id = useId();
  const [draft, setDraft] = useState<string | undefined>();
  const [seen, setSeen] = useState(revision);
  if (seen !== revision) {
    setSeen(revision);
    setDraft(undefined);
  }
  const asked = { kind, low, high, label: NO_LABEL };
  const typed = draft === undefined ? undefined : readTyped(draft, asked, lang);
  const problem = typed && 'problem' in typed ? typed.problem[lang] : undefined;
  const shown = shownNumber(value, kind, lang);
  const settle = () => {
    if (problem === undefined) setDraft(undefined);
    onSettle();
  };
  return (
    <div className="calc-field calc-value" data-quiet={quiet || undefined}>
      <label htmlFor={id} className={quiet ? 'sr-only' : undefined}>
        {label}
      </label>
      <div className="calc-entry">
        <input
          id={id}
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={60}
          data-key={props.dataKey}
          value={draft ?? shown}
          aria-invalid={problem !== undefined || undefined}
          aria-describedby={`${id}-unit ${id}-said`}
          onChange={(event) => {
            setDraft(event.target.value);
            const read = readTyped(event.target.value, asked, lang);
            if ('value' in read) onChange(read.value);
          }}
          onBlur={settle}
          onKeyDown={(event) => event.key === 'Enter' && settle()}
        />
        <span id={`${id}-unit`} className={quiet ? 'sr-only' : 'calc-unit'}>
          {unit}
        </span>
      </div>
      <p id={`${id}-said`} className={quiet && !problem ? 'sr-only' : 'calc-said'}>
        {problem === undefined ? (
          said
        ) : (
          <span role="status" className="calc-problem">
            {problem} {shown !== '' && say('stillUses', lang, { value: shown })}
          </span>
        )}
      </p>
    </div>
  );
}
