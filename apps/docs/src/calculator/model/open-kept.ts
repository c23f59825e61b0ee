import type { Language } from '@som/engine';
import type { Kept } from '../store/autosave.ts';
import { type Opened, openText, type Shelf } from './open-case.ts';

/** Opens what the browser kept, as strictly as a file: it may have been written by another version of this page. */
export async function openKept(
  shelf: Shelf,
  kept: Kept,
  lang: Language,
): Promise<{ opened: Opened } | { lines: string[] }> {
  const file = kept.file ?? `${kept.work.case.case}.case.yaml`;
  const read = await openText(shelf, JSON.stringify(kept.work.case), file, lang);
  if (!('opened' in read)) return read;
  const { opened } = read;
  const base = await openText(shelf, JSON.stringify(kept.base), file, lang);
  // what reads the steps of undo is fetched with them
  const { keptWork } = await import('./kept-work.ts');
  const { present, past, future } = keptWork(kept, opened.inputs.case);
  const { file: _file, ...rest } = opened;
  return {
    opened: {
      ...rest,
      inputs: 'opened' in base ? base.opened.inputs : opened.inputs,
      ...(kept.file !== undefined && { file: kept.file }),
      ...(kept.worked !== undefined && { worked: kept.worked }),
      work: present,
      undoable: { past, future },
      id: kept.id,
    },
  };
}
