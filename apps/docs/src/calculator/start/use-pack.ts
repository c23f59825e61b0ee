import type { Pack } from '@som/engine';
import { useEffect, useState } from 'react';
import type { ChoosablePack } from '../model/choosable.ts';
import { fetchPack } from '../model/site-data.ts';

/** A pack, fetched when it is asked for; `failed` when it cannot be. */
export function usePack(entry: ChoosablePack | undefined): Pack | 'failed' | undefined {
  const [found, setFound] = useState<{ key: string; pack: Pack | 'failed' }>();
  const key = entry?.key;
  useEffect(() => {
    let gone = false;
    if (!entry) return;
    const set = (pack: Pack | 'failed') => {
      if (!gone) setFound({ key: entry.key, pack });
    };
    if (entry.strange) set(entry.strange.pack);
    else
      fetchPack(entry.id).then(
        (pack) => set(pack),
        () => set('failed'),
      );
    return () => {
      gone = true;
    };
  }, [entry]);
  return found?.key === key ? found?.pack : undefined;
}
