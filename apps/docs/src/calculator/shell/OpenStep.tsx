import { memo, useEffect, useRef } from 'react';
import { STEPS } from '../steps/registry.ts';
import type { StepId, StepProps } from '../steps/step.ts';
import { say } from '../words.ts';
import { NotedReasons } from './NotedReasons.tsx';
import { StepPlace } from './StepPlace.tsx';
import { StepWarnings } from './StepWarnings.tsx';

interface OpenStepProps {
  step: StepId;
  all: StepProps;
  /** It is shown anew for another target group. */
  isMoved: boolean;
}

/** The open step with its heading, the reasons asked for, and the ways on. */
export const OpenStep = memo(function OpenStep({ step, all, isMoved }: OpenStepProps) {
  const { language: lang, goTo } = all;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(isMoved ? undefined : step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    // who goes to another step begins at its beginning, with the keyboard and with the eye
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [step]);
  const at = STEPS.findIndex(({ id }) => id === step);
  const [before, next] = [STEPS[at - 1], STEPS[at + 1]];
  return (
    <section className="calc-step" aria-labelledby="calc-step-title">
      <h2 id="calc-step-title" ref={heading} tabIndex={-1}>
        {at + 1}. {STEPS[at]?.title[lang]}
      </h2>
      <StepWarnings step={step} all={all} />
      <StepPlace step={step} all={all} />
      <NotedReasons step={step} all={all} />
      <div className="calc-step-ways">
        {before && (
          <button type="button" onClick={() => goTo(before.id)}>
            ← {say('stepBefore', lang, { step: before.title[lang] })}
          </button>
        )}
        {next && (
          <button type="button" className="calc-primary" onClick={() => goTo(next.id)}>
            {say('nextStep', lang, { step: next.title[lang] })} →
          </button>
        )}
      </div>
    </section>
  );
});
