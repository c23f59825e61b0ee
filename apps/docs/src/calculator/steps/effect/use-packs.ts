import type { Pack } from '@som/engine';
import { useCallback, useEffect, useState } from 'react';
import { fetched } from '../../model/fetched.ts';
import { fetchPack, type PackEntry } from '../../model/site-data.ts';

/** The packs whose studies may bear on a case, or why they are not there. */
export type Packs =
  | { kind: 'loading' }
  | { kind: 'failed'; again: () => void }
  | { kind: 'ready'; packs: readonly Pack[] };

/** All packs of the site, with the case's own as it is, also when it was read from a file. */
export function usePacks(own: Pack): Packs {
  const [found, setFound] = useState<readonly Pack[] | 'loading' | 'failed'>('loading');
  const start = useCallback(async () => {
    setFound('loading');
    try {
      const index = await fetched<PackEntry[]>('index.json');
      const others = index.filter(({ id }) => id !== own.id);
      setFound([own, ...(await Promise.all(others.map(({ id }) => fetchPack(id))))]);
    } catch {
      setFound('failed'); // no connection: the same button mends it
    }
  }, [own]);
  useEffect(() => void start(), [start]);
  if (found === 'loading') return { kind: 'loading' };
  return found === 'failed'
    ? { kind: 'failed', again: () => void start() }
    : { kind: 'ready', packs: found };
}
