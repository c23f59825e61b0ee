import type { Inputs, Language } from '@som/engine';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { askedCase } from './model/address.ts';
import { compute, issueLines } from './model/compute.ts';
import type { History } from './model/history.ts';
import { fetchIndex, fetchPack, type SiteIndex } from './model/site-data.ts';
import { CaseChooser } from './ui/CaseChooser.tsx';
import { LanguageContext } from './ui/context.ts';
import { FileOpener } from './ui/FileOpener.tsx';
import { Workbench } from './Workbench.tsx';
import { say } from './words.ts';

/** The case that stands open when the address asks for none. */
const FIRST_CASE = 'cool-kids-ikast-brande';

interface Opened {
  inputs: Inputs;
  /** Name of the file, for a case that did not come with the site. */
  file?: string;
  fragment: string;
}

type State =
  | { kind: 'loading' }
  | { kind: 'failed' }
  | { kind: 'ready'; index: SiteIndex; opened: Opened; missing?: string };

/** The calculator: choose or open a case, change its assumptions, see the result. */
export function Calculator({ lang }: { lang: Language }) {
  const [state, setState] = useState<State>({ kind: 'loading' });
  const histories = useRef(new Map<string, History>());

  const open = useCallback(async (index: SiteIndex, id: string, fragment: string) => {
    const entry = index.packs.find(({ cases }) => cases.some((c) => c.id === id));
    const pack = entry && (await fetchPack(entry.id));
    const asked = pack?.cases[id];
    if (!pack || !asked) throw new Error(`no case ${id}`);
    const inputs = { case: asked, pack, catalogue: index.catalogue };
    return { inputs, fragment };
  }, []);

  const start = useCallback(async () => {
    setState({ kind: 'loading' });
    try {
      const index = await fetchIndex();
      const ids = index.packs.flatMap(({ cases }) => cases.map(({ id }) => id));
      const asked = askedCase(location.search);
      const found = asked !== undefined && ids.includes(asked);
      const first = ids.includes(FIRST_CASE) ? FIRST_CASE : (ids[0] ?? '');
      const fragment = asked === undefined || found ? location.hash : '';
      const opened = await open(index, found ? asked : first, fragment);
      const missing = asked !== undefined && !found ? { missing: asked } : {};
      setState({ kind: 'ready', index, opened, ...missing });
    } catch {
      setState({ kind: 'failed' }); // no connection, or a half-built site: the same button mends both
    }
  }, [open]);
  useEffect(() => void start(), [start]);

  const choose = async (index: SiteIndex, id: string) => {
    try {
      setState({ kind: 'ready', index, opened: await open(index, id, '') });
    } catch {
      setState({ kind: 'failed' });
    }
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
            {state.missing && (
              <p role="alert" className="calc-problem">
                {say('noSuchCase', lang, { id: state.missing })}
              </p>
            )}
            <div className="calc-chooser">
              <CaseChooser
                packs={state.index.packs}
                current={state.opened.file ? undefined : state.opened.inputs.case}
                onChoose={(id) => void choose(state.index, id)}
              />
              <FileOpener
                index={state.index}
                onOpen={(inputs, file) =>
                  setState({
                    kind: 'ready',
                    index: state.index,
                    opened: { inputs, file, fragment: '' },
                  })
                }
              />
            </div>
            <OpenedCase opened={state.opened} histories={histories.current} lang={lang} />
          </>
        )}
      </div>
    </LanguageContext>
  );
}

interface OpenedCaseProps {
  opened: Opened;
  histories: Map<string, History>;
  lang: Language;
}

/** The opened case, or why it cannot be calculated. */
function OpenedCase({ opened, histories, lang }: OpenedCaseProps) {
  const { inputs, file, fragment } = opened;
  const key = file === undefined ? inputs.case.case : JSON.stringify(inputs.case);
  const base = useMemo(() => compute(inputs), [inputs]);
  const keep = useCallback(
    (history: History) => void histories.set(key, history),
    [histories, key],
  );
  return (
    <>
      <header className="calc-case">
        <h2>{inputs.case.title[lang]}</h2>
        {file && <p>{`${say('ownFile', lang)}: ${file}`}</p>}
        {inputs.case.question && <p className="calc-question">{inputs.case.question[lang]}</p>}
      </header>
      {base.calculation ? (
        <Workbench
          key={key}
          inputs={inputs}
          base={base.calculation}
          fragment={fragment}
          earlier={histories.get(key)}
          shareable={file === undefined}
          onHistory={keep}
        />
      ) : (
        <div role="alert" className="calc-issues">
          <p>{say('caseProblems', lang)}:</p>
          <ul>
            {issueLines(base.issues, lang).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
