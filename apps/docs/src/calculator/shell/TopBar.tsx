import type { Case } from '@som/engine';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { History } from '../store/history.ts';
import { useLanguage } from '../ui/context.ts';
import { say } from '../words.ts';
import type { Keeping } from './use-keeping.ts';

interface TopBarProps {
  asked: Case;
  history: History;
  keeping: Keeping;
  told: string;
  undo: () => void;
  redo: () => void;
  rename: (title: string) => void;
  children: ReactNode;
}

/** The case by its name, how it is kept, and what can be done with it. */
export function TopBar(props: TopBarProps) {
  const { asked, history, keeping, told, undo, redo, rename, children } = props;
  const lang = useLanguage();
  const id = useId();
  return (
    <header className="calc-case">
      <div className="calc-name">
        <CaseName title={asked.title[lang]} rename={rename} />
        <span className="calc-hint" role="status">
          <KeptText keeping={keeping} />
        </span>
      </div>
      {asked.question && <p className="calc-question">{asked.question[lang]}</p>}
      <fieldset className="calc-toolbar" aria-label={say('caseTools', lang)}>
        <button type="button" disabled={history.past.length === 0} onClick={undo}>
          {say('undo', lang)}
        </button>
        <button type="button" disabled={history.future.length === 0} onClick={redo}>
          {say('redo', lang)}
        </button>
        {children}
        <span id={`${id}-told`} role="status" className="calc-told">
          {told}
        </span>
      </fieldset>
    </header>
  );
}

/** The title, which can be written over. */
function CaseName({ title, rename }: { title: string; rename: (title: string) => void }) {
  const lang = useLanguage();
  const [isEditing, setEditing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const byKey = useRef(false);
  useEffect(() => {
    if (isEditing) field.current?.select();
    // who ends it with a key goes on from where they began
    else if (byKey.current) opener.current?.focus();
    byKey.current = false;
  }, [isEditing]);
  const take = (text: string) => {
    setEditing(false);
    const next = text.trim();
    if (next !== '' && next !== title) rename(next);
  };
  if (isEditing)
    return (
      <input
        ref={field}
        type="text"
        className="calc-name-field"
        aria-label={say('caseName', lang)}
        maxLength={200}
        defaultValue={title}
        onBlur={(event) => take(event.target.value)}
        onKeyDown={(event) => {
          byKey.current = event.key === 'Enter' || event.key === 'Escape';
          if (event.key === 'Enter') take(event.currentTarget.value);
          if (event.key === 'Escape') setEditing(false);
        }}
      />
    );
  return (
    <>
      <h2>{title}</h2>
      <button ref={opener} type="button" className="calc-quiet" onClick={() => setEditing(true)}>
        {say('rename', lang)}
      </button>
    </>
  );
}

function KeptText({ keeping }: { keeping: Keeping }) {
  const lang = useLanguage();
  if (keeping.kind === 'not-yet') return null;
  if (keeping.kind === 'full')
    return <span className="calc-problem">{say('storageFull', lang)}</span>;
  const time = keeping.at.toLocaleTimeString(lang === 'da' ? 'da-DK' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
  });
  return say('keptAt', lang, { time });
}
