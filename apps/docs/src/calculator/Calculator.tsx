import type { Language } from '@som/engine';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type ChoosablePack, ofSite, type StrangePack, withPack } from './model/choosable.ts';
import { type Begun, firstOpened } from './model/first-opened.ts';
import type { HandedOver } from './model/handed-over.ts';
import { type Opened, openWorked, type Shelf } from './model/open-case.ts';
import { fetchIndex } from './model/site-data.ts';
import { OpenedCase } from './OpenedCase.tsx';
import { keepOffline } from './shell/keep-offline.ts';
import { OpenPlace } from './start/OpenPlace.tsx';
import { StartPage } from './start/StartPage.tsx';
import { allKept, setTab } from './store/autosave.ts';
import { LanguageContext } from './ui/context.ts';
import { say } from './words.ts';

type State =
  | { kind: 'loading' }
  | { kind: 'failed' }
  /** `visit` counts openings, so that a case opened again begins anew. */
  | ({ kind: 'ready'; shelf: Shelf; visit: number } & Begun);

/** What another page handed over; few come that way, so what takes it is fetched by them only. */
async function taken(): Promise<HandedOver | undefined> {
  if (!/^#[a-z-]+$/.test(location.hash)) return undefined;
  const { takeHandedOver } = await import('./model/handed-over.ts');
  return takeHandedOver();
}

/** The calculator: begin, open or go on with a case, and work on it in six steps. */
export function Calculator({ lang }: { lang: Language }) {
  const [state, setState] = useState<State>({ kind: 'loading' });
  const handed = useRef<HandedOver>(undefined);

  const start = useCallback(async () => {
    setState({ kind: 'loading' });
    try {
      handed.current ??= await taken();
      const { packs, catalogue } = await fetchIndex();
      const shelf = { packs: packs.map(ofSite), catalogue };
      const begun = await firstOpened(shelf, handed.current, lang);
      setState({ kind: 'ready', shelf, visit: 0, ...begun });
    } catch {
      setState({ kind: 'failed' }); // no connection, or a half-built site: the same button mends both
    }
  }, [lang]);
  useEffect(() => void start(), [start]);
  useEffect(keepOffline, []);

  const open = useCallback((opened: Opened | undefined) => {
    setTab(undefined);
    history.pushState(null, '', location.pathname);
    setState((before) =>
      before.kind === 'ready'
        ? { ...before, opened, kept: allKept(), told: [], visit: before.visit + 1 }
        : before,
    );
    scrollTo(0, 0);
  }, []);
  // going back from a case leads to where it was opened, and forward to the case again
  const isWorking = state.kind === 'ready' && state.opened !== undefined;
  useEffect(() => {
    const moved = () => {
      const isCase = history.state?.som === true;
      if (isCase && !isWorking) return void start();
      if (isCase || !isWorking || location.hash !== '' || location.search !== '') return;
      setState((before) =>
        before.kind === 'ready'
          ? { ...before, opened: undefined, kept: allKept(), told: [], visit: before.visit + 1 }
          : before,
      );
    };
    addEventListener('popstate', moved);
    return () => removeEventListener('popstate', moved);
  }, [isWorking, start]);
  const choose = async (shelf: Shelf, key: string, id: string) => {
    try {
      open(await openWorked(shelf, key, id));
    } catch {
      setState({ kind: 'failed' });
    }
  };
  const addPack = (shelf: Shelf, strange: StrangePack) => {
    const packs: ChoosablePack[] = withPack(shelf.packs, strange);
    const added = packs.at(-1);
    const first = added?.cases[0];
    const next = { ...shelf, packs };
    setState((before) => (before.kind === 'ready' ? { ...before, shelf: next } : before));
    if (added && first) void choose(next, added.key, first.id);
  };

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
        {state.kind === 'ready' && (
          <>
            {state.told.map((line) => (
              <p key={line} role="alert" className="calc-problem">
                {line}
              </p>
            ))}
            {!state.opened && (
              <StartPage key={state.visit} shelf={state.shelf} kept={state.kept} onOpen={open} />
            )}
            <OpenPlace
              shelf={state.shelf}
              isWorking={state.opened !== undefined}
              onOpen={open}
              onChoose={(key, id) => void choose(state.shelf, key, id)}
              onPack={(strange) => addPack(state.shelf, strange)}
            />
            {state.opened && <OpenedCase key={state.visit} opened={state.opened} />}
          </>
        )}
      </div>
    </LanguageContext>
  );
}
