import { useEffect, useRef } from 'react';
import { FileOpener } from '../files/FileOpener.tsx';
import type { StrangePack } from '../model/choosable.ts';
import type { Opened, Shelf } from '../model/open-case.ts';
import { CaseChooser } from '../ui/CaseChooser.tsx';
import { useLanguage } from '../ui/context.ts';
import { PackFile } from '../ui/PackFile.tsx';
import { say } from '../words.ts';

interface OpenPlaceProps {
  shelf: Shelf;
  /** Folded while a case is being worked on. */
  isWorking: boolean;
  onOpen: (opened: Opened | undefined) => void;
  onChoose: (pack: string, id: string) => void;
  onPack: (strange: StrangePack) => void;
}

/** Where cases come from: the worked ones, a file, a pack of one's own. */
export function OpenPlace({ shelf, isWorking, onOpen, onChoose, onPack }: OpenPlaceProps) {
  const lang = useLanguage();
  const place = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (place.current) place.current.open = !isWorking;
  }, [isWorking]);
  const close = () => {
    if (place.current) place.current.open = false;
  };
  return (
    <details
      ref={place}
      className="calc-open"
      data-working={isWorking || undefined}
      open={!isWorking}
    >
      <summary>{isWorking ? say('openOther', lang) : <h2>{say('openKnown', lang)}</h2>}</summary>
      <div className="calc-chooser">
        <CaseChooser
          packs={shelf.packs}
          onChoose={(key, id) => {
            close();
            onChoose(key, id);
          }}
        />
        <FileOpener
          shelf={shelf}
          onOpen={(opened) => {
            close();
            onOpen(opened);
          }}
        />
        <PackFile catalogue={shelf.catalogue} onLoad={onPack} />
        {isWorking && (
          <button type="button" className="calc-anew" onClick={() => onOpen(undefined)}>
            {say('anew', lang)}
          </button>
        )}
      </div>
    </details>
  );
}
