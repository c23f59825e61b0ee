import type { Language } from '@som/engine';
import { useCallback, useEffect, useRef, useState } from 'react';
import { askedCase } from './model/address.ts';
import { type ChoosablePack, ofSite, type StrangePack, withPack } from './model/choosable.ts';
import { type HandedOver, takeHandedOver } from './model/handed-over.ts';
import type { History } from './model/history.ts';
import { type Opened, openText, openWorked, type Shelf } from './model/open-case.ts';
import { fetchIndex } from './model/site-data.ts';
import { OpenedCase } from './OpenedCase.tsx';
import { CaseChooser } from './ui/CaseChooser.tsx';
import { LanguageContext } from './ui/context.ts';
import { FileOpener } from './ui/FileOpener.tsx';
import { PackFile } from './ui/PackFile.tsx';
import { say } from './words.ts';

/** The case that stands open when the address asks for none. */
const FIRST_CASE = 'cool-kids-ikast-brande';

type State =
  | { kind: 'loading' }
  | { kind: 'failed' }
  | { kind: 'ready'; shelf: Shelf; opened: Opened; told?: string[] };

/** What stands open first: what another page handed over, what the address asks for, or the usual one. */
async function firstOpened(
  shelf: Shelf,
  handed: HandedOver | undefined,
  lang: Language,
): Promise<{ opened: Opened; told?: string[] }> {
  const read = handed && (await openText(shelf, handed.text, handed.file, lang));
  if (read && 'opened' in read) return read;
  const ids = shelf.packs.flatMap(({ key, cases }) => cases.map(({ id }) => ({ key, id })));
  const asked = askedCase(location.search);
  const found = ids.find(({ id }) => id === asked);
  const first = found ?? ids.find(({ id }) => id === FIRST_CASE) ?? ids[0];
  if (!first) throw new Error('no worked case');
  const fragment = asked === undefined || found ? location.hash : '';
  const opened = await openWorked(shelf, first.key, first.id, fragment);
  const missing = asked === undefined || found ? [] : [say('noSuchCase', lang, { id: asked })];
  return { opened, told: [...missing, ...(read?.lines ?? [])] };
}

/** The calculator: choose or open a case, change its assumptions, see the result. */
export function Calculator({ lang }: { lang: Language }) {
  const [state, setState] = useState<State>({ kind: 'loading' });
  const histories = useRef(new Map<string, History>());
  const handed = useRef<HandedOver>(undefined);

  const start = useCallback(async () => {
    setState({ kind: 'loading' });
    handed.current ??= takeHandedOver();
    try {
      const { packs, catalogue } = await fetchIndex();
      const shelf = { packs: packs.map(ofSite), catalogue };
      setState({ kind: 'ready', shelf, ...(await firstOpened(shelf, handed.current, lang)) });
    } catch {
      setState({ kind: 'failed' }); // no connection, or a half-built site: the same button mends both
    }
  }, [lang]);
  useEffect(() => void start(), [start]);

  const choose = async (shelf: Shelf, key: string, id: string) => {
    try {
      setState({ kind: 'ready', shelf, opened: await openWorked(shelf, key, id, '') });
    } catch {
      setState({ kind: 'failed' });
    }
  };
  const addPack = (shelf: Shelf, opened: Opened, strange: StrangePack) => {
    const packs: ChoosablePack[] = withPack(shelf.packs, strange);
    const added = packs.at(-1);
    const first = added?.cases[0];
    const next = { ...shelf, packs };
    if (added && first) return void choose(next, added.key, first.id);
    setState({ kind: 'ready', shelf: next, opened });
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
            {state.told?.map((line) => (
              <p key={line} role="alert" className="calc-problem">
                {line}
              </p>
            ))}
            <div className="calc-chooser">
              <CaseChooser
                packs={state.shelf.packs}
                current={state.opened}
                onChoose={(key, id) => void choose(state.shelf, key, id)}
              />
              <FileOpener
                shelf={state.shelf}
                onOpen={(opened) => setState({ kind: 'ready', shelf: state.shelf, opened })}
              />
              <PackFile
                catalogue={state.shelf.catalogue}
                onLoad={(strange) => addPack(state.shelf, state.opened, strange)}
              />
            </div>
            <OpenedCase opened={state.opened} histories={histories.current} lang={lang} />
          </>
        )}
      </div>
    </LanguageContext>
  );
}
