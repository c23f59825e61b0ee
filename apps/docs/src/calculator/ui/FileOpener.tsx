import { useId, useRef, useState } from 'react';
import { type Opened, openText, type Shelf } from '../model/open-case.ts';
import { say } from '../words.ts';
import { useLanguage } from './context.ts';

const MOST_BYTES = 2_000_000;

interface FileOpenerProps {
  shelf: Shelf;
  onOpen: (opened: Opened) => void;
}

/** Opens a case from a file on the reader's own machine, as strictly as the command line does. */
export function FileOpener({ shelf, onOpen }: FileOpenerProps) {
  const lang = useLanguage();
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const [problems, setProblems] = useState<{ file: string; lines: string[] } | undefined>();

  const read = async (file: File) => {
    const refuse = (lines: string[]) => setProblems({ file: file.name, lines });
    if (file.size > MOST_BYTES) return refuse([say('fileTooLarge', lang)]);
    const found = await openText(shelf, await file.text(), file.name, lang);
    if ('lines' in found) return refuse(found.lines);
    setProblems(undefined);
    onOpen(found.opened);
  };

  return (
    <div className="calc-choice calc-file">
      {/* the browser's own file button speaks the language of the browser, not of the page */}
      <button
        type="button"
        aria-describedby={`${id}-hint`}
        onClick={() => chooser.current?.click()}
      >
        {say('openFile', lang)} …
      </button>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".yaml,.yml,.json"
        data-testid="case-file"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = ''; // the same file can be opened again after it was mended
          if (file)
            read(file).catch(() =>
              setProblems({ file: file.name, lines: [say('notFetched', lang)] }),
            );
        }}
      />
      <p id={`${id}-hint`} className="calc-hint">
        {say('openFileHint', lang)}
      </p>
      <div role="alert">
        {problems && (
          <div className="calc-issues">
            <p>{say('fileProblems', lang, { file: problems.file })}:</p>
            <ul>
              {problems.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </div>
  );
}
