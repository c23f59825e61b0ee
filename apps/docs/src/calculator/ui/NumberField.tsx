import { useId, useState } from 'react';
import { type Changes, type NumberAssumption, numberOf } from '../model/assumption.ts';
import { shownNumber } from '../model/shown-number.ts';
import { readTyped } from '../model/typed-number.ts';
import { type Telling, understood } from '../model/understood.ts';
import { say } from '../words.ts';
import { useLanguage } from './context.ts';
import { OriginDetails } from './OriginDetails.tsx';

/** What a field of the calculator is told and tells. */
export interface FieldProps<A> {
  assumption: A;
  changes: Changes;
  /** Counts undos and resets: a field drops what stands half typed in it. */
  revision: number;
  telling: Telling;
  onChange: (assumption: A, value: number | string | undefined) => void;
  onSettle: () => void;
}

/** A number that is typed as people write it, with how it was understood and where it comes from. */
export function NumberField(props: FieldProps<NumberAssumption>) {
  const { assumption, changes, revision, telling, onChange, onSettle } = props;
  const lang = useLanguage();
  const id = useId();
  const [draft, setDraft] = useState<string | undefined>(undefined);
  const [seen, setSeen] = useState(revision);
  if (seen !== revision) {
    setSeen(revision);
    setDraft(undefined);
  }

  const { key, kind, unit } = assumption;
  const value = numberOf(changes, assumption);
  const changed = Object.hasOwn(changes, key);
  const optional = assumption.value === undefined;
  const typed =
    draft === undefined || (optional && draft.trim() === '')
      ? undefined
      : readTyped(draft, assumption, lang);
  const problem = typed && 'problem' in typed ? typed.problem[lang] : undefined;

  const type = (text: string) => {
    setDraft(text);
    if (optional && text.trim() === '') return onChange(assumption, undefined);
    const read = readTyped(text, assumption, lang);
    if ('value' in read) onChange(assumption, read.value);
  };
  // a number that could be read is written the usual way when the field is left; one that could not, stays to be mended
  const settle = () => {
    if (problem === undefined) setDraft(undefined);
    onSettle();
  };
  const back = () => {
    setDraft(undefined);
    onChange(assumption, undefined);
    onSettle();
  };

  const name = assumption.label[lang];
  const said = understood(assumption, value, telling);
  const kept = `${shownNumber(value, kind, lang)}`;
  return (
    <div className="calc-field" data-changed={changed || undefined}>
      <div className="calc-label">
        <label htmlFor={id}>{name}</label>
      </div>
      <div className="calc-entry">
        <input
          id={id}
          type="text"
          inputMode={kind === 'years' ? 'numeric' : 'text'}
          autoComplete="off"
          spellCheck={false}
          maxLength={60}
          data-key={key}
          value={draft ?? shownNumber(value, kind, lang)}
          aria-invalid={problem !== undefined || undefined}
          aria-describedby={`${id}-unit ${id}-said`}
          onChange={(event) => type(event.target.value)}
          onBlur={settle}
          onKeyDown={(event) => event.key === 'Enter' && settle()}
        />
        <span id={`${id}-unit`} className="calc-unit">
          {unit?.[lang]}
        </span>
        <button
          type="button"
          className="calc-back"
          style={{ visibility: changed || problem ? 'visible' : 'hidden' }}
          title={say('backToOwn', lang)}
          onClick={back}
        >
          <span className="sr-only">{`${say('backToOwn', lang)}: ${name}`}</span>
          <span aria-hidden="true">↺</span> {shownNumber(assumption.value, kind, lang)}
        </button>
      </div>
      <p id={`${id}-said`} className="calc-said">
        {problem === undefined ? (
          <>
            {changed && <span className="calc-mark">{say('changed', lang)}</span>} {said}
          </>
        ) : (
          <span role="status" className="calc-problem">
            {problem} {kept !== '' && say('stillUses', lang, { value: kept })}
          </span>
        )}
      </p>
      <OriginDetails assumption={assumption} changed={changed} />
    </div>
  );
}
