import type { Calculation, Inputs } from '@som/engine';
import { lazy, Suspense, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { FileMenu } from '../files/FileMenu.tsx';
import { useSaving } from '../files/use-saving.ts';
import type { Opened } from '../model/open-case.ts';
import { writtenIn } from '../model/written-in.ts';
import { UncertaintyProvider } from '../steps/results/UncertaintyProvider.tsx';
import type { StepId, StepProps } from '../steps/step.ts';
import { stepStates } from '../steps/step-state.ts';
import type { History } from '../store/history.ts';
import type { WorkInHand } from '../store/use-work.ts';
import { notedOf, workOn } from '../store/work.ts';
import { CaseNameContext, useLanguage } from '../ui/context.ts';
import { SidePanel } from '../ui/SidePanel.tsx';
import { useOpenForPrint } from '../ui/use-open-for-print.ts';
import { say } from '../words.ts';
import type { Crew } from '../worker/crew.ts';
import { Logbook } from './Logbook.tsx';
import { OpenStep } from './OpenStep.tsx';
import { ResultPanel } from './ResultPanel.tsx';
import { StepNav } from './StepNav.tsx';
import { TopBar } from './TopBar.tsx';
import { useAddress } from './use-address.ts';
import { useCalculation } from './use-calculation.ts';
import { useKeeping } from './use-keeping.ts';
import { useStep } from './use-step.ts';
import { useSwitch } from './use-switch.ts';
import { useUndoKeys } from './use-undo-keys.ts';

// fetched by those who have several cases
const Compare = lazy(() => import('./Compare.tsx'));

interface WorkshopProps {
  crew: Crew;
  opened: { inputs: Inputs; calculation: Calculation | undefined };
  origin: Opened;
  start: History;
  work: WorkInHand;
  /** The target group was changed since the case was opened, or changed back. */
  isMoved: boolean;
  /** Under which name this browser keeps it. */
  id: string;
}

/** One case being worked on: the steps, the open one, and the result always in view. */
export function Workshop({ crew, opened, origin, start, work, isMoved, id }: WorkshopProps) {
  const lang = useLanguage();
  const { history } = work;
  const { present } = history;
  const [step, goToStep] = useStep(lang);
  const [brought, setBrought] = useState(origin.brought);
  const goTo = useCallback(
    (next: StepId) => {
      setBrought(undefined);
      goToStep(next);
    },
    [goToStep],
  );
  const { calculation, issues, of } = useCalculation(crew, present.case, opened.calculation);
  const inputs = useMemo(
    () => ({ ...opened.inputs, case: present.case }),
    [opened.inputs, present.case],
  );
  const keeping = useKeeping(id, origin, start, history);
  useAddress({
    worked: present.ground ? undefined : origin.worked,
    base: origin.inputs.case,
    asked: present.case,
    step,
    lang,
    isShareable: origin.strange?.pack !== opened.inputs.pack,
  });
  useSwitch();
  useOpenForPrint();
  const { save, told, setTold } = useSaving(inputs, origin);
  useUndoKeys({ undo: work.undo, redo: work.redo, save: () => void save() });
  const [panel, setPanel] = useState<'logbook' | 'compare'>();
  const { change, settle, setTyped, giveReason } = work;
  const rename = useCallback(
    (title: string) =>
      change((asked) => ({ ...asked, title: writtenIn(asked.title, title, lang) }), {
        at: 'title',
      }),
    [change, lang],
  );
  const { apply } = work;
  const first = origin.inputs.case;
  const reset = useCallback(() => {
    apply('reset', () => workOn(first));
    settle();
  }, [apply, settle, first]);
  const moveTo: StepProps['moveTo'] = useCallback(
    (edit, departure) => work.moveTo(first, edit, departure),
    [work.moveTo, first],
  );
  // who types sees their letters at once; the rest of the step follows when there is time for it
  const shown = useDeferredValue(history);
  const all = useMemo((): StepProps => {
    const { present: work, revision } = shown;
    const now = { ...opened.inputs, case: work.case };
    return {
      case: work.case,
      pack: now.pack,
      catalogue: now.catalogue,
      inputs: now,
      opened,
      calculation,
      issues,
      language: lang,
      change,
      moveTo,
      settle,
      typed: work.typed,
      setTyped,
      giveReason,
      noted: notedOf(work),
      revision,
      run: crew.run,
      goTo,
      brought,
    };
  }, [
    shown,
    opened,
    calculation,
    issues,
    lang,
    change,
    moveTo,
    settle,
    setTyped,
    giveReason,
    crew,
    goTo,
    brought,
  ]);
  const states = useMemo(
    () => stepStates(issues, calculation?.result.warnings ?? []),
    [issues, calculation],
  );
  const lines = present.case.logbook?.length ?? 0;
  return (
    <div className="calc-workbench">
      <TopBar
        asked={present.case}
        history={history}
        keeping={keeping}
        told={told}
        undo={work.undo}
        redo={work.redo}
        rename={rename}
      >
        <button type="button" disabled={present.case === first} onClick={reset}>
          {say('reset', lang)}
        </button>
        <button type="button" onClick={() => setPanel('logbook')}>
          {say('logbook', lang)} ({lines})
        </button>
        <button type="button" onClick={() => setPanel('compare')}>
          {say('compare', lang)}
        </button>
        <FileMenu
          inputs={inputs}
          calculation={calculation}
          origin={origin}
          save={(asNew) => void save(asNew)}
          tell={setTold}
        />
      </TopBar>
      <StepNav here={step} states={states} lang={lang} goTo={goTo} />
      <CaseNameContext value={present.case.case}>
        <UncertaintyProvider of={of ?? opened.inputs.case} calculation={calculation} run={crew.run}>
          <OpenStep step={step} all={all} isMoved={isMoved} />
          <ResultPanel calculation={calculation} issues={issues} goTo={goTo} />
        </UncertaintyProvider>
      </CaseNameContext>
      <SidePanel
        title={say('logbook', lang)}
        isOpen={panel === 'logbook'}
        onClose={() => setPanel(undefined)}
      >
        <Logbook work={present} apply={work.apply} giveReason={work.giveReason} />
      </SidePanel>
      <SidePanel
        title={say('compareTitle', lang)}
        isOpen={panel === 'compare'}
        wide
        onClose={() => setPanel(undefined)}
      >
        <Suspense fallback={<p role="status">…</p>}>
          <Compare all={all} />
        </Suspense>
      </SidePanel>
    </div>
  );
}
