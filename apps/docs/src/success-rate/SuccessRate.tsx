import type { Language, Pack } from '@som/engine';
import { useCallback, useEffect, useState } from 'react';
import { fetched } from '../calculator/model/fetched.ts';
import { fetchPack, type PackEntry } from '../calculator/model/site-data.ts';
import { LanguageContext } from '../calculator/ui/context.ts';
import { Guide } from './Guide.tsx';
import { say } from './words.ts';

type State = { kind: 'loading' } | { kind: 'failed' } | { kind: 'ready'; packs: readonly Pack[] };

/** Leads from a target group to a success rate that can be defended. Everything happens in the browser. */
export function SuccessRate({ lang }: { lang: Language }) {
  const [state, setState] = useState<State>({ kind: 'loading' });
  const start = useCallback(async () => {
    setState({ kind: 'loading' });
    try {
      const index = await fetched<PackEntry[]>('index.json');
      const packs = await Promise.all(index.map(({ id }) => fetchPack(id)));
      setState({ kind: 'ready', packs });
    } catch {
      setState({ kind: 'failed' }); // no connection, or a half-built site: the same button mends both
    }
  }, []);
  useEffect(() => void start(), [start]);
  return (
    <LanguageContext value={lang}>
      <div className="calculator rate not-content">
        {state.kind === 'loading' && <p role="status">{say('loading', lang)}</p>}
        {state.kind === 'failed' && (
          <div role="alert">
            <p>{say('notFetched', lang)}</p>
            <button type="button" onClick={start}>
              {say('tryAgain', lang)}
            </button>
          </div>
        )}
        {state.kind === 'ready' && <Guide packs={state.packs} />}
      </div>
    </LanguageContext>
  );
}
