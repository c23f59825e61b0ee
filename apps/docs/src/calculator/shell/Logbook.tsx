import type { Case } from '@som/engine';
import { useId, useState } from 'react';
import type { Work } from '../store/work.ts';
import { withLine, withoutLine } from '../store/work.ts';
import { useLanguage } from '../ui/context.ts';
import { say } from '../words.ts';
import { LogbookLine } from './LogbookLine.tsx';

interface LogbookProps {
  work: Work;
  apply: (at: string, next: (work: Work) => Work) => void;
  giveReason: (at: string, reason: string) => void;
}

type Entry = NonNullable<Case['logbook']>[number];

/** Every choice, reason and doubt of the case, the latest first; each can be mended, and new ones written. */
export function Logbook({ work, apply, giveReason }: LogbookProps) {
  const lang = useLanguage();
  const id = useId();
  const [text, setText] = useState('');
  const [by, setBy] = useState('');
  const lines = work.case.logbook ?? [];
  const notes = Object.values(work.notes);
  const add = () => {
    if (text.trim() === '') return;
    const date = new Date().toISOString().slice(0, 10);
    const entry: Entry = {
      date,
      ...(by.trim() !== '' && { by: by.trim() }),
      text: text.trim().slice(0, 4000),
    };
    apply('logbook', (now) => withLine(now, now.case.logbook?.length ?? 0, entry));
    setText('');
  };
  return (
    <>
      <form
        className="calc-logbook-new"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label htmlFor={`${id}-text`}>{say('writeNote', lang)}</label>
        <textarea
          id={`${id}-text`}
          rows={3}
          maxLength={4000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <label htmlFor={`${id}-by`}>{say('byWhom', lang)}</label>
        <input
          id={`${id}-by`}
          type="text"
          maxLength={200}
          value={by}
          onChange={(event) => setBy(event.target.value)}
        />
        <button type="submit">{say('addNote', lang)}</button>
      </form>
      {lines.length === 0 && <p className="calc-hint">{say('noNotes', lang)}</p>}
      <ol className="calc-logbook calc-logbook-lines">
        {lines
          .map((entry, line) => ({ entry, line, note: notes.find((n) => n.line === line) }))
          .toReversed()
          .map(({ entry, line, note }) => (
            <LogbookLine
              key={note?.at ?? `${line}-${entry.date ?? ''}`}
              entry={entry}
              note={note}
              onReason={(reason) => note && giveReason(note.at, reason)}
              onText={(next) =>
                apply(`logbook.${line}`, (now) => withLine(now, line, { ...entry, text: next }))
              }
              onRemove={() => apply('logbook', (now) => withoutLine(now, line))}
            />
          ))}
      </ol>
    </>
  );
}
