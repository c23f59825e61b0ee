import type { Inputs } from '@som/engine';
import { useRef, useState } from 'react';
import type { Opened } from '../model/open-case.ts';
import { useLanguage } from '../ui/context.ts';
import { saveFile } from '../ui/save-file.ts';
import { say } from '../words.ts';
import { pickPlace, writeTo } from './file-access.ts';

/** Saves the case to its file: in place where the browser can, else as a download. */
export function useSaving(inputs: Inputs, origin: Opened) {
  const lang = useLanguage();
  const handle = useRef(origin.handle);
  const [told, setTold] = useState('');
  const save = async (asNew = false) => {
    // what writes and stamps a case is fetched by those who save one
    const { caseText } = await import('./case-text.ts');
    const { name, text } = caseText(inputs, origin);
    const place = (asNew ? undefined : handle.current) ?? (await pickPlace(name));
    if (place === undefined) return;
    if (place === 'download') {
      saveFile(name, text, 'application/yaml');
      return setTold(say('downloaded', lang, { file: name }));
    }
    try {
      await writeTo(place, text);
      handle.current = place;
      setTold(say('savedTo', lang, { file: place.name }));
    } catch {
      // the disk is full, or the permission was taken back: then it is at least downloaded
      saveFile(name, text, 'application/yaml');
      setTold(say('notSavedTo', lang, { file: place.name, other: name }));
    }
  };
  return { save, told, setTold };
}
