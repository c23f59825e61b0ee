import type { Catalogue, Language, Pack } from '@som/engine';
import { useCallback, useEffect, useState } from 'react';
import { fetchIndex, fetchPack } from '../calculator/model/site-data.ts';
import { LanguageContext } from '../calculator/ui/context.ts';
import { Finder } from './Finder.tsx';
import { say } from './words.ts';

type State =
  | { kind: 'loading' }
  | { kind: 'failed' }
  | { kind: 'ready'; packs: Pack[]; catalogue: Catalogue };

/** Finds the target group that is most like a municipality's own. Everything happens in the browser. */
export function FindGroup({ lang }: { lang: Language }) {
  const [state, setState] = useState<State>({ kind: 'loading' });
  const start = useCallback(async () => {
    setState({ kind: 'loading' });
    try {
      const index = await fetchIndex();
      const packs = await Promise.all(index.packs.map(({ id }) => fetchPack(id)));
      setState({ kind: 'ready', packs, catalogue: index.catalogue });
    } catch {
      setState({ kind: 'failed' }); // no connection, or a half-built site: the same button mends both
    }
  }, []);
  useEffect(() => void start(), [start]);
  return (
    <LanguageContext value={lang}>
      <div className="calculator not-content">
        {state.kind === 'loading' && <p role="status">{say('loading', lang)}</p>}
        {state.kind === 'failed' && (
          <div role="alert">
            <p>{say('notFetched', lang)}</p>
            <button type="button" onClick={start}>
              {say('tryAgain', lang)}
            </button>
          </div>
        )}
        {state.kind === 'ready' && <Finder packs={state.packs} catalogue={state.catalogue} />}
      </div>
    </LanguageContext>
  );
}
