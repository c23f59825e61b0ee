import type { Calculation, Inputs } from '@som/engine';
import type { Opened } from '../model/open-case.ts';
import { useLanguage } from '../ui/context.ts';
import { Menu } from '../ui/Menu.tsx';
import { saveFile } from '../ui/save-file.ts';
import { say } from '../words.ts';
import { EXPORTS } from './exports.ts';

interface FileMenuProps {
  inputs: Inputs;
  calculation: Calculation | undefined;
  origin: Opened;
  save: (asNew?: boolean) => void;
  tell: (text: string) => void;
}

/** Save, share, take out and print. */
export function FileMenu({ inputs, calculation, origin, save, tell }: FileMenuProps) {
  const lang = useLanguage();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      tell(say('copied', lang));
    } catch {
      tell(say('notCopied', lang)); // permission is the reader's to give
    }
  };
  const take = async (one: (typeof EXPORTS)[number]) => {
    if (!calculation) return;
    tell(say('making', lang));
    try {
      const { name, content, type } = await one.make({ ...calculation, inputs }, lang);
      saveFile(name, content, type);
      tell(say('downloaded', lang, { file: name }));
    } catch (error) {
      // a case that cannot be calculated says so; else there was no connection to fetch what makes the file
      const isInCase = error instanceof Error && 'issues' in error;
      tell(say(isInCase ? 'notMadeYet' : 'notMade', lang));
    }
  };
  return (
    <>
      <button type="button" onClick={() => save()}>
        {say('saveCase', lang)}
      </button>
      {!origin.strange && (
        <button type="button" onClick={() => void copy()}>
          {say('share', lang)}
        </button>
      )}
      <Menu label={say('export', lang)}>
        <button type="button" onClick={() => save(true)}>
          {say('saveAs', lang)}
        </button>
        {EXPORTS.map((one) => (
          <button key={one.id} type="button" disabled={!calculation} onClick={() => void take(one)}>
            {one.label[lang]}
          </button>
        ))}
        <button type="button" onClick={() => window.print()}>
          {say('print', lang)}
        </button>
      </Menu>
    </>
  );
}
