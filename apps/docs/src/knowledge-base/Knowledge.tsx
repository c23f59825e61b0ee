import type { Language } from '@som/engine';
import type { EvidenceGap, KnowledgeEntry } from '@som/evidence';
import { useCallback, useEffect, useState } from 'react';
import { fetched } from '../calculator/model/fetched.ts';
import { LanguageContext } from '../calculator/ui/context.ts';
import { Explorer } from './Explorer.tsx';
import { say } from './words.ts';

/** As the site was built with it. */
interface Base {
  entries: readonly KnowledgeEntry[];
  gaps: readonly EvidenceGap[];
}

type State = { kind: 'loading' } | { kind: 'failed' } | { kind: 'ready'; base: Base };

/** The knowledge base: ask, narrow down, compare, map and take along. Everything happens in the browser. */
export function Knowledge({ lang }: { lang: Language }) {
  const [state, setState] = useState<State>({ kind: 'loading' });
  const start = useCallback(async () => {
    setState({ kind: 'loading' });
    try {
      setState({ kind: 'ready', base: await fetched<Base>('knowledge.json') });
    } catch {
      setState({ kind: 'failed' }); // no connection, or a half-built site: the same button mends both
    }
  }, []);
  useEffect(() => void start(), [start]);
  return (
    <LanguageContext value={lang}>
      <div className="calculator know not-content">
        {state.kind === 'loading' && <p role="status">{say('loading', lang)}</p>}
        {state.kind === 'failed' && (
          <div role="alert">
            <p>{say('notFetched', lang)}</p>
            <button type="button" onClick={start}>
              {say('tryAgain', lang)}
            </button>
          </div>
        )}
        {state.kind === 'ready' && <Explorer {...state.base} />}
      </div>
    </LanguageContext>
  );
}
