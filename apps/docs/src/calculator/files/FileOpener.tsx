import { useId, useRef } from 'react';
import type { Opened, Shelf } from '../model/open-case.ts';
import { useLanguage } from '../ui/context.ts';
import { say } from '../words.ts';
import { canPick, pickFile } from './file-access.ts';
import { useCaseReader } from './use-case-reader.ts';
import { useDroppedCase } from './use-dropped-case.ts';

interface FileOpenerProps {
  shelf: Shelf;
  onOpen: (opened: Opened) => void;
}

/** Opens a case from a file on the reader's own machine: chosen, dragged in or pasted. */
export function FileOpener({ shelf, onOpen }: FileOpenerProps) {
  const lang = useLanguage();
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const { problems, read } = useCaseReader(shelf, onOpen);
  useDroppedCase((file) => void read(file), say('pasted', lang));
  const pick = async () => {
    if (!canPick()) return chooser.current?.click();
    const handle = await pickFile();
    if (handle) await read(await handle.getFile(), handle);
  };
  return (
    <div className="calc-choice calc-file">
      {/* the browser's own file button speaks the language of the browser, not of the page */}
      <button type="button" aria-describedby={`${id}-hint`} onClick={() => void pick()}>
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
          if (file) void read(file);
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
