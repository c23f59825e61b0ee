import { useState } from 'react';
import { type Opened, openText, type Shelf } from '../model/open-case.ts';
import { useLanguage } from '../ui/context.ts';
import { say } from '../words.ts';
import type { FileHandle } from './file-access.ts';

const MOST_BYTES = 2_000_000;

/** What a case can be read from. */
export interface CaseText {
  name: string;
  size: number;
  text: () => Promise<string>;
}

/** Reads cases as strictly as the command line does, and keeps what is wrong with the last one that was refused. */
export function useCaseReader(shelf: Shelf, onOpen: (opened: Opened) => void) {
  const lang = useLanguage();
  const [problems, setProblems] = useState<{ file: string; lines: string[] } | undefined>();
  const read = async (file: CaseText, handle?: FileHandle) => {
    const refuse = (lines: string[]) => setProblems({ file: file.name, lines });
    if (file.size > MOST_BYTES) return refuse([say('fileTooLarge', lang)]);
    try {
      const found = await openText(shelf, await file.text(), file.name, lang);
      if ('lines' in found) return refuse(found.lines);
      setProblems(undefined);
      onOpen({ ...found.opened, ...(handle && { handle }) });
    } catch {
      refuse([say('notFetched', lang)]);
    }
  };
  return { problems, read };
}
