import type { Language } from '@som/engine';
import { memo } from 'react';
import { STEPS } from '../steps/registry.ts';
import type { StepId } from '../steps/step.ts';
import type { StepState } from '../steps/step-state.ts';
import { say } from '../words.ts';

interface StepNavProps {
  here: StepId;
  states: Readonly<Record<StepId, StepState>>;
  lang: Language;
  goTo: (step: StepId) => void;
}

const MARKS: Readonly<Record<StepState, string>> = { fine: '✓', look: '!', missing: '✕' };
const SAID = { fine: 'stepFine', look: 'stepLook', missing: 'stepMissing' } as const;

/** The six steps, to be visited in any order. */
export const StepNav = memo(function StepNav({ here, states, lang, goTo }: StepNavProps) {
  return (
    <nav className="calc-steps" aria-label={say('steps', lang)}>
      <ol>
        {STEPS.map(({ id, title }, i) => (
          <li key={id} data-state={states[id]}>
            <a
              href={`#${lang === 'da' ? 'trin' : 'step'}=${i + 1}`}
              aria-current={id === here ? 'step' : undefined}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                goTo(id);
              }}
            >
              <span className="calc-step-number" aria-hidden="true">
                {i + 1}
              </span>
              <span>{title[lang]}</span>
              <span className="calc-step-mark" aria-hidden="true">
                {id === here ? '●' : MARKS[states[id]]}
              </span>
              <span className="sr-only">{` – ${say(SAID[states[id]], lang)}`}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
});
