import type { Case, Language } from '@som/engine';
import { dayText } from '@som/report';
import { useId, useState } from 'react';
import { STEPS } from '../steps/registry.ts';
import type { Note } from '../store/work.ts';
import { useLanguage } from '../ui/context.ts';
import { say } from '../words.ts';

type Entry = NonNullable<Case['logbook']>[number];

interface LogbookLineProps {
  entry: Entry;
  /** Set when the line tells of a departure made here: then its reason is what is asked for. */
  note: Note | undefined;
  onReason: (reason: string) => void;
  onText: (text: string) => void;
  onRemove: () => void;
}

const stepName = (step: string, lang: Language) =>
  STEPS.find(({ id }) => id === step)?.title[lang] ?? step;

/** One line of the logbook, to be read, mended or taken out. */
export function LogbookLine({ entry, note, onReason, onText, onRemove }: LogbookLineProps) {
  const lang = useLanguage();
  const id = useId();
  const [isEditing, setEditing] = useState(false);
  const { date, by, step, text } = entry;
  const said = typeof text === 'string' ? text : text[lang];
  const head = [date && dayText(date, lang), by, step && stepName(step, lang)].filter(
    (part) => part !== undefined,
  );
  return (
    <li>
      <p className="calc-hint">{head.join(' · ')}</p>
      {note ? (
        <>
          <p>
            {note.what[lang]}: <span className="calc-from">{note.from[lang]}</span> →{' '}
            <strong>{note.to[lang]}</strong>
          </p>
          <label htmlFor={id}>{say('why', lang)}</label>
          <textarea
            id={id}
            rows={2}
            maxLength={2000}
            value={note.reason}
            onChange={(event) => onReason(event.target.value)}
          />
        </>
      ) : isEditing ? (
        <>
          <label htmlFor={id}>{say('theNote', lang)}</label>
          <textarea
            id={id}
            rows={4}
            maxLength={4000}
            defaultValue={said}
            onBlur={(event) => {
              setEditing(false);
              const next = event.target.value.trim();
              if (next !== '' && next !== said) onText(next);
            }}
          />
        </>
      ) : (
        <p>{said}</p>
      )}
      <div className="calc-toolbar">
        {!note && !isEditing && (
          <button type="button" onClick={() => setEditing(true)}>
            {say('mend', lang)}
          </button>
        )}
        <button type="button" onClick={onRemove}>
          {say('remove', lang)}
        </button>
      </div>
    </li>
  );
}
