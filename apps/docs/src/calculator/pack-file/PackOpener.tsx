import { type Catalogue, issueLine } from '@som/engine';
import { useRef, useState } from 'react';
import type { StrangePack } from '../model/choosable.ts';
import { useLanguage } from '../ui/context.ts';
import { chosenFiles, droppedFiles, type PickedFile } from './picked-files.ts';
import { type ReadPicked, readPicked } from './read-picked.ts';
import { say } from './words.ts';

/** More lines than this help nobody to mend the first. */
const MOST_LINES = 50;

interface PackOpenerProps {
  catalogue: Catalogue;
  onLoad: (strange: StrangePack) => void;
}

type State = { kind: 'waiting' | 'reading' | 'unreadable' } | { kind: 'read'; read: ReadPicked };

/** Reads a pack from a folder or a tarball on the reader's own machine. */
export default function PackOpener({ catalogue, onLoad }: PackOpenerProps) {
  const lang = useLanguage();
  const [state, setState] = useState<State>({ kind: 'waiting' });
  const [isOver, setOver] = useState(false);
  const folder = useRef<HTMLInputElement | null>(null);
  const archive = useRef<HTMLInputElement>(null);

  const take = async (picking: Promise<PickedFile[]>) => {
    setState({ kind: 'reading' });
    try {
      const read = await readPicked(await picking, catalogue);
      setState({ kind: 'read', read });
      if (read.pack) onLoad({ pack: read.pack, file: read.name });
    } catch {
      setState({ kind: 'unreadable' }); // a file that was moved, or that the browser may not open
    }
  };
  const choose = (event: React.ChangeEvent<HTMLInputElement>) => {
    const files = chosenFiles(event.target.files);
    event.target.value = ''; // the same pack can be opened again after it was mended
    if (files.length > 0) void take(Promise.resolve(files));
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the two buttons inside
    <div
      className="calc-drop"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take(droppedFiles(event.dataTransfer));
      }}
    >
      <p className="calc-hint">{say('hint', lang)}</p>
      <div className="calc-toolbar">
        <button type="button" onClick={() => folder.current?.click()}>
          {say('chooseFolder', lang)} …
        </button>
        <button type="button" onClick={() => archive.current?.click()}>
          {say('chooseFile', lang)} …
        </button>
      </div>
      <input
        ref={(input) => {
          folder.current = input;
          if (input) input.webkitdirectory = true;
        }}
        type="file"
        hidden
        data-testid="pack-folder"
        onChange={choose}
      />
      <input
        ref={archive}
        type="file"
        hidden
        accept=".tgz,.tar.gz,application/gzip"
        data-testid="pack-archive"
        onChange={choose}
      />
      <div role="status">
        {state.kind === 'reading' && <p>{say('reading', lang)}</p>}
        {state.kind === 'unreadable' && <p className="calc-problem">{say('unreadable', lang)}</p>}
        {state.kind === 'read' && <Outcome read={state.read} />}
      </div>
    </div>
  );
}

/** What came of it: what is wrong, or that the pack is there with what the check remarks. */
function Outcome({ read: { name, pack, issues } }: { read: ReadPicked }) {
  const lang = useLanguage();
  const lines = [...new Set(issues.map((issue) => issueLine(issue, lang)))];
  if (!pack && lines.length === 0) return <p className="calc-problem">{say('noFiles', lang)}</p>;
  const list = (
    <ul>
      {lines.slice(0, MOST_LINES).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {lines.length > MOST_LINES && (
        <li>{say('more', lang, { n: String(lines.length - MOST_LINES) })}</li>
      )}
    </ul>
  );
  if (!pack)
    return (
      <div className="calc-issues">
        <p>{say('broken', lang, { name })}:</p>
        {list}
      </div>
    );
  const label = pack.manifest.label[lang];
  return (
    <>
      <p>{say('loaded', lang, { label, version: pack.version, name })}</p>
      {Object.keys(pack.cases).length === 0 && <p>{say('noCases', lang)}</p>}
      {lines.length > 0 && (
        <details>
          <summary>{say('remarks', lang, { n: String(lines.length) })}</summary>
          {list}
        </details>
      )}
    </>
  );
}
