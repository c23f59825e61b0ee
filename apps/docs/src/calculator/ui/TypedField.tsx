import type { Label } from '@som/engine';
import { type ReactNode, useId, useState } from 'react';
import type { NumberKind } from '../model/assumption.ts';
import { shownNumber } from '../model/shown-number.ts';
import { readTyped } from '../model/typed-number.ts';
import { useLanguage } from './context.ts';

interface TypedFieldProps {
  label: Label;
  kind: NumberKind;
  value: number | undefined;
  low: number;
  high: number;
  /** Said after the field. */
  unit?: string | undefined;
  /** How the number was understood. */
  said?: ReactNode;
  /** May be left empty. */
  optional?: boolean;
  revision?: number;
  dataKey?: string;
  /** In a table whose heads say what it is: the label is only read aloud. */
  bare?: boolean;
  onValue: (value: number | undefined) => void;
  onSettle?: () => void;
}

/** A number typed as people write it; one that cannot be read is explained, and the last good one stands. */
export function TypedField(props: TypedFieldProps) {
  const { label, kind, value, low, high, unit, said, onValue, onSettle } = props;
  const { optional = false, revision = 0, bare = false } = props;
  const lang = useLanguage();
  const id = useId();
  const [draft, setDraft] = useState<string | undefined>();
  const [seen, setSeen] = useState(revision);
  if (seen !== revision) {
    setSeen(revision);
    setDraft(undefined);
  }
  const asked = { label, kind, low, high };
  const isEmpty = draft !== undefined && draft.trim() === '';
  const typed = draft === undefined || isEmpty ? undefined : readTyped(draft, asked, lang);
  const problem =
    typed && 'problem' in typed
      ? typed.problem[lang]
      : isEmpty && !optional && value !== undefined
        ? readProblem(asked, lang)
        : undefined;
  const type = (text: string) => {
    setDraft(text);
    if (text.trim() === '') {
      if (optional) onValue(undefined);
      return;
    }
    const read = readTyped(text, asked, lang);
    if ('value' in read) onValue(read.value);
  };
  const settle = () => {
    if (problem === undefined) setDraft(undefined);
    onSettle?.();
  };
  return (
    <div className="calc-field" data-bare={bare || undefined}>
      <label htmlFor={id} className={bare ? 'sr-only' : undefined}>
        {label[lang]}
      </label>
      <div className="calc-entry">
        <input
          id={id}
          type="text"
          inputMode={kind === 'years' ? 'numeric' : 'text'}
          autoComplete="off"
          spellCheck={false}
          maxLength={60}
          data-key={props.dataKey}
          value={draft ?? shownNumber(value, kind, lang)}
          aria-invalid={problem !== undefined || undefined}
          aria-describedby={`${id}-unit ${id}-said`}
          onChange={(event) => type(event.target.value)}
          onBlur={settle}
          onKeyDown={(event) => event.key === 'Enter' && settle()}
        />
        <span id={`${id}-unit`} className="calc-unit">
          {unit}
        </span>
      </div>
      <p id={`${id}-said`} className="calc-said">
        {problem === undefined ? said : <span className="calc-problem">{problem}</span>}
      </p>
    </div>
  );
}

function readProblem(asked: Parameters<typeof readTyped>[1], lang: 'da' | 'en'): string {
  const read = readTyped('', asked, lang);
  return 'problem' in read ? read.problem[lang] : '';
}
