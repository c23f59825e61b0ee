import { useState } from 'react';
import { fileName } from '../files/file-name.ts';
import { say } from '../words.ts';
import { useCaseName, useLanguage } from './context.ts';
import { type Bytes, saveFile } from './save-file.ts';

type Make = (
  files: typeof import('../files/figure-files.ts'),
) => { content: string | Bytes; type: string } | Promise<{ content: string | Bytes; type: string }>;

/** Makes a file, hands it to the browser and tells how it went; what makes it is fetched when it is asked for. */
export function useTaking() {
  const lang = useLanguage();
  const ofCase = useCaseName();
  const [told, setTold] = useState('');
  const take = async (what: string, ending: string, make: Make) => {
    const name = fileName(ofCase, what, ending);
    try {
      const { content, type } = await make(await import('../files/figure-files.ts'));
      saveFile(name, content, type);
      setTold(say('downloaded', lang, { file: name }));
    } catch {
      setTold(say('notMade', lang)); // no connection to fetch what makes it
    }
  };
  return { take, told };
}
