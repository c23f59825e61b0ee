import type { Calculation, Inputs } from '@som/engine';
import { roundKroner } from '@som/report';
import { useEffect, useMemo, useRef, useState } from 'react';
import { STEPS } from '../steps/registry.ts';
import type { StepProps } from '../steps/step.ts';
import { stepStates } from '../steps/step-state.ts';
import type { History } from '../store/history.ts';
import { useWork } from '../store/use-work.ts';
import { notedOf } from '../store/work.ts';
import { useLanguage } from '../ui/context.ts';
import { say } from '../words.ts';
import { Crew } from '../worker/crew.ts';
import { ResultPanel } from './ResultPanel.tsx';
import { StepNav } from './StepNav.tsx';
import { StepPlace } from './StepPlace.tsx';
import { useCalculation } from './use-calculation.ts';
import { useStep } from './use-step.ts';

interface WorkshopProps {
  opened: { inputs: Inputs; calculation: Calculation | undefined };
  start: History;
}

/** One case being worked on: the steps, the open one, and the result always in view. */
export function Workshop({ opened, start }: WorkshopProps) {
  const lang = useLanguage();
  const { history, change, giveReason, setTyped, settle, undo, redo } = useWork(start);
  const { present } = history;
  const [step, goTo] = useStep(lang);
  const [crew] = useState(() => new Crew());
  const { pack, catalogue } = opened.inputs;
  const shelf = useMemo(() => ({ pack, catalogue }), [pack, catalogue]);
  crew.shelve(shelf);
  useEffect(() => () => crew.end(), [crew]);
  const { calculation, issues } = useCalculation(crew, present.case, opened.calculation);
  const inputs = useMemo(
    () => ({ ...opened.inputs, case: present.case }),
    [opened.inputs, present.case],
  );
  const all: StepProps = {
    case: present.case,
    pack,
    catalogue,
    inputs,
    opened,
    calculation,
    issues,
    language: lang,
    change,
    settle,
    typed: present.typed,
    setTyped,
    giveReason,
    noted: notedOf(present),
    revision: history.revision,
    run: (job, asked, signal) => crew.run(job, asked, signal),
    goTo,
  };
  const states = stepStates(issues, calculation?.result.warnings ?? []);
  const heading = useRef<HTMLHeadingElement>(null);
  const [first] = useState(step);
  const moved = useRef(false);
  useEffect(() => {
    if (step !== first) moved.current = true;
    if (moved.current) heading.current?.focus();
  }, [step, first]);
  const at = STEPS.findIndex(({ id }) => id === step);
  const [before, next] = [STEPS[at - 1], STEPS[at + 1]];
  return (
    <div className="calc-workbench">
      <div className="calc-toolbar">
        <button type="button" disabled={history.past.length === 0} onClick={undo}>
          {say('undo', lang)}
        </button>
        <button type="button" disabled={history.future.length === 0} onClick={redo}>
          {say('redo', lang)}
        </button>
      </div>
      <StepNav here={step} states={states} lang={lang} goTo={goTo} />
      <section className="calc-step" aria-labelledby="calc-step-title">
        <h2 id="calc-step-title" ref={heading} tabIndex={-1}>
          {STEPS[at]?.title[lang]}
        </h2>
        <StepPlace step={step} all={all} />
        <div className="calc-step-ways">
          {before && (
            <button type="button" onClick={() => goTo(before.id)}>
              {say('stepBefore', lang, { step: before.title[lang] })}
            </button>
          )}
          {next && (
            <button type="button" onClick={() => goTo(next.id)}>
              {say('nextStep', lang, { step: next.title[lang] })}
            </button>
          )}
        </div>
      </section>
      <ResultPanel calculation={calculation} issues={issues} inputs={inputs} goTo={goTo} />
    </div>
  );
}

/** The net result in one line, for the bar at the bottom of a phone. */
export const netLine = (calculation: Calculation, lang: 'da' | 'en'): string =>
  roundKroner(calculation.result.net.total, lang, { signed: true });
