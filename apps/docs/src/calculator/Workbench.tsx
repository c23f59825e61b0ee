import type { Calculation, Inputs } from '@som/engine';
import { roundKroner } from '@som/report';
import { useDeferredValue, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { readFragment } from './model/address.ts';
import { type Assumption, numberOf, withChange } from './model/assumption.ts';
import { assumptionsOf } from './model/assumptions.ts';
import { changeLines } from './model/change-lines.ts';
import { computeChanged, issueLines, REASONS } from './model/compute.ts';
import type { Ground } from './model/ground.ts';
import { type History, historyOf, stepped } from './model/history.ts';
import { groupWords } from './model/people.ts';
import { savedCase } from './model/saved-case.ts';
import { typedBasis } from './model/typed-basis.ts';
import { Assumptions } from './ui/Assumptions.tsx';
import { TypedBasisContext, useLanguage, useStrangePack } from './ui/context.ts';
import { LiveResult } from './ui/LiveResult.tsx';
import { ResultView } from './ui/ResultView.tsx';
import { Toolbar } from './ui/Toolbar.tsx';
import { useAddress } from './ui/use-address.ts';
import { useOpenForPrint } from './ui/use-open-for-print.ts';
import { say } from './words.ts';

interface WorkbenchProps {
  inputs: Inputs;
  base: Calculation;
  /** Changes that the address asks for, when this is the case it opens. */
  fragment: string;
  /** What was done to this case before another was looked at. */
  earlier: History | undefined;
  shareable: boolean;
  onHistory: (history: History) => void;
}

/** One opened case: its assumptions to the left, its result always in view. */
export function Workbench(props: WorkbenchProps) {
  const { inputs, base, shareable, onHistory } = props;
  const lang = useLanguage();
  const strange = useStrangePack();
  const assumptions = useMemo(() => assumptionsOf(inputs, base), [inputs, base]);
  const ground: Ground = useMemo(
    () => ({ inputs, resolved: base.resolved, reason: REASONS[lang] }),
    [inputs, base, lang],
  );
  const [asked] = useState(() => readFragment(props.fragment, assumptions));
  const [history, step] = useReducer(stepped, props.earlier ?? historyOf(asked.changes));
  const [revision, setRevision] = useState(0);
  const [open, setOpen] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const bar = useRef<HTMLButtonElement>(null);
  const { present } = history;
  const changes = useDeferredValue(present);
  const computed = useMemo(() => computeChanged(ground, changes), [ground, changes]);
  const good = useRef(base);
  if (computed.calculation) good.current = computed.calculation;
  const { result } = good.current;

  const jump = (kind: 'undo' | 'redo') => {
    step({ kind });
    setRevision((n) => n + 1);
  };
  const change = (assumption: Assumption, value: number | string | undefined) =>
    step({
      kind: 'change',
      key: assumption.key,
      changes: withChange(present, assumption, value),
    });
  const settle = () => step({ kind: 'settle' });
  const replace = (key: string, next: typeof present) => {
    step({ kind: 'change', key, changes: next });
    settle();
    setRevision((n) => n + 1);
  };

  useEffect(() => {
    if (open) panel.current?.focus();
  }, [open]);
  useEffect(() => onHistory(history), [history, onHistory]);
  useAddress({
    id: shareable ? inputs.case.case : undefined,
    changes: present,
    onAsked: (text) => replace('address', readFragment(text, assumptions).changes),
  });
  useOpenForPrint();

  const telling = {
    lang,
    many: groupWords(inputs).many,
    participants: assumptions.reduce(
      (sum, a) =>
        a.type === 'number' && a.key.startsWith('intake.')
          ? sum + (numberOf(present, a) ?? 0)
          : sum,
      0,
    ),
  };
  const lines = changeLines(changes, assumptions, lang);
  const problems = computed.issues ? issueLines(computed.issues, lang) : [];
  const net = roundKroner(result.net.total, lang, { signed: true });
  const undoByKey = (event: React.KeyboardEvent) => {
    const typing = event.target instanceof HTMLInputElement && event.target.type === 'text';
    if (typing || !(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    jump(key === 'y' || event.shiftKey ? 'redo' : 'undo');
  };
  const toSave = () =>
    savedCase(computeChanged(ground, present).case, {
      lines: {
        da: changeLines(present, assumptions, 'da'),
        en: changeLines(present, assumptions, 'en'),
      },
      date: new Date().toISOString().slice(0, 10),
    });

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for what the buttons Undo and Redo do
    <div className="calc-workbench" onKeyDown={undoByKey}>
      <Toolbar
        canUndo={history.past.length > 0}
        canRedo={history.future.length > 0}
        changed={Object.keys(present).length > 0}
        shareable={shareable}
        onUndo={() => jump('undo')}
        onRedo={() => jump('redo')}
        onReset={() => replace('reset', {})}
        toSave={toSave}
        result={result}
      />
      {asked.refused.length > 0 && (
        <p role="alert" className="calc-problem">
          {say('refused', lang, { list: asked.refused.join(', ') })}
        </p>
      )}
      <section className="calc-assumptions" aria-label={say('assumptions', lang)}>
        <h2>{say('assumptions', lang)}</h2>
        <p className="calc-hint">{say('howTo', lang)}</p>
        <TypedBasisContext value={typedBasis(present)}>
          <Assumptions
            assumptions={assumptions}
            changes={present}
            revision={revision}
            telling={telling}
            onChange={change}
            onSettle={settle}
          />
        </TypedBasisContext>
      </section>
      <section
        ref={panel}
        id="calc-results"
        className="calc-results"
        aria-label={say('results', lang)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that scrolls must be reachable by keyboard
        tabIndex={0}
        data-open={open || undefined}
        data-stale={problems.length > 0 || undefined}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !open) return;
          setOpen(false);
          bar.current?.focus();
        }}
      >
        <h2>{say('results', lang)}</h2>
        <div role="alert">
          {problems.length > 0 && (
            <div className="calc-issues">
              <p>
                <strong>{say('cannot', lang)}</strong>
              </p>
              <ul>
                {problems.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
              <p>{say('lastGood', lang)}</p>
            </div>
          )}
        </div>
        <ResultView result={result} inputs={inputs} lines={lines} />
      </section>
      <button
        ref={bar}
        type="button"
        className="calc-bar"
        aria-expanded={open}
        aria-controls="calc-results"
        onClick={() => setOpen(!open)}
      >
        <span>
          {say(open ? 'hideResult' : 'showResult', lang)}
          {strange && ` (${say('notReviewed', lang)})`}
        </span>
        <strong>{net}</strong>
      </button>
      <LiveResult result={result} />
    </div>
  );
}
