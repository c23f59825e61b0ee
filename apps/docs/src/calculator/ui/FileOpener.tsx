import { type Inputs, issueLine, nearest, problem } from '@som/engine';
import { useId, useRef, useState } from 'react';
import { fetchPack, type SiteIndex } from '../model/site-data.ts';
import { say } from '../words.ts';
import { useLanguage } from './context.ts';

const MOST_BYTES = 2_000_000;

interface FileOpenerProps {
  index: SiteIndex;
  onOpen: (inputs: Inputs, file: string) => void;
}

/** Opens a case from a file on the reader's own machine, as strictly as the command line does. */
export function FileOpener({ index, onOpen }: FileOpenerProps) {
  const lang = useLanguage();
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const [problems, setProblems] = useState<{ file: string; lines: string[] } | undefined>();

  const read = async (file: File) => {
    const refuse = (lines: string[]) => setProblems({ file: file.name, lines });
    if (file.size > MOST_BYTES) return refuse([say('fileTooLarge', lang)]);
    // the strict reader and its schemas are fetched only by those who open a file
    const { readCase } = await import('@som/packs');
    const { value, issues, locate } = readCase(await file.text(), file.name);
    if (!value) return refuse(issues.map((issue) => issueLine(issue, lang)));
    const [wanted = ''] = value.pack.split('@');
    const known = index.packs.map((pack) => pack.id);
    if (!known.includes(wanted)) {
      const found = { value: wanted, near: nearest(wanted, known), known };
      const unknown = locate([problem('unknown-pack', file.name, ['pack'], found)]);
      return refuse(unknown.map((issue) => issueLine(issue, lang)));
    }
    setProblems(undefined);
    const pack = await fetchPack(wanted);
    onOpen({ case: value, pack, catalogue: index.catalogue, caseFile: file.name }, file.name);
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
