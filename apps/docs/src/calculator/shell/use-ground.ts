import type { Case, Inputs, Pack } from '@som/engine';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Opened } from '../model/open-case.ts';
import { fetchPack } from '../model/site-data.ts';

/** What a case rests on now; or that its pack is on its way, or cannot be fetched. */
export type Ground =
  | { kind: 'ready'; inputs: Inputs }
  | { kind: 'fetching' }
  | { kind: 'failed'; again: () => void };

const packIdOf = ({ pack }: Case): string => pack.split('@')[0] ?? '';

/** The case as it was opened, or, after a change of group, what it is held against now, with the pack of that group. */
export function useGround({ inputs }: Opened, ground: Case | undefined): Ground {
  const id = ground === undefined ? inputs.pack.id : packIdOf(ground);
  const [found, setFound] = useState<Readonly<Record<string, Pack | 'failed'>>>({});
  const pack = id === inputs.pack.id ? inputs.pack : found[id];
  const isMissing = pack === undefined;
  useEffect(() => {
    if (!isMissing) return;
    const put = (is: Pack | 'failed') => setFound((before) => ({ ...before, [id]: is }));
    fetchPack(id).then(put, () => put('failed'));
  }, [id, isMissing]);
  const again = useCallback(
    () =>
      setFound((before) =>
        Object.fromEntries(Object.entries(before).filter(([one]) => one !== id)),
      ),
    [id],
  );
  return useMemo((): Ground => {
    if (pack === undefined) return { kind: 'fetching' };
    if (pack === 'failed') return { kind: 'failed', again };
    return {
      kind: 'ready',
      inputs: ground === undefined ? inputs : { ...inputs, case: ground, pack },
    };
  }, [pack, ground, inputs, again]);
}
