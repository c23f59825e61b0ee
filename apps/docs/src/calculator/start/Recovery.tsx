import { useState } from 'react';
import type { Opened, Shelf } from '../model/open-case.ts';
import { openKept } from '../model/open-kept.ts';
import { forget, type Kept } from '../store/autosave.ts';
import { useLanguage } from '../ui/context.ts';
import { saveFile } from '../ui/save-file.ts';
import { say } from '../words.ts';

interface RecoveryProps {
  shelf: Shelf;
  kept: readonly Kept[];
  onOpen: (opened: Opened) => void;
}

/** »Du var i gang med …«: what this browser kept, to go on with or let go. */
export function Recovery({ shelf, kept, onOpen }: RecoveryProps) {
  const lang = useLanguage();
  const [left, setLeft] = useState(kept);
  const [problem, setProblem] = useState<{ id: string; lines: string[] }>();
  if (left.length === 0) return null;
  const when = (at: number) =>
    new Date(at).toLocaleString(lang === 'da' ? 'da-DK' : 'en-GB', {
      dateStyle: 'long',
      timeStyle: 'short',
    });
  const goOn = async (one: Kept) => {
    const read = await openKept(shelf, one, lang);
    if ('opened' in read) onOpen(read.opened);
    else setProblem({ id: one.id, lines: read.lines });
  };
  const letGo = (one: Kept) => {
    forget(one.id);
    setLeft(left.filter(({ id }) => id !== one.id));
  };
  return (
    <section className="calc-kept" aria-label={say('youWere', lang)}>
      <h2>{say('youWere', lang)}</h2>
      <ul>
        {left.map((one) => (
          <li key={one.id}>
            <p>
              <strong>{one.work.case.title[lang]}</strong>{' '}
              <span className="calc-hint">{say('lastChanged', lang, { when: when(one.at) })}</span>
            </p>
            <div className="calc-toolbar">
              <button type="button" className="calc-primary" onClick={() => void goOn(one)}>
                {say('goOn', lang)}
                <span className="sr-only"> {one.work.case.title[lang]}</span>
              </button>
              <button type="button" onClick={() => letGo(one)}>
                {say('letGo', lang)}
                <span className="sr-only"> {one.work.case.title[lang]}</span>
              </button>
            </div>
            {problem?.id === one.id && (
              <div role="alert" className="calc-issues">
                <p>{say('keptProblem', lang)}</p>
                <ul>
                  {problem.lines.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
                <button
                  type="button"
                  onClick={() =>
                    saveFile(
                      `${one.work.case.case}.case.json`,
                      JSON.stringify(one.work.case, null, 2),
                      'application/json',
                    )
                  }
                >
                  {say('takeOut', lang)}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
