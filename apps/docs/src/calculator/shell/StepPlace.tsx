import { type ComponentType, lazy, Suspense } from 'react';
import { STEPS } from '../steps/registry.ts';
import type { StepId, StepProps } from '../steps/step.ts';
import { say } from '../words.ts';

const PARTS = new Map<StepId, ComponentType<StepProps>>(
  STEPS.map(({ id, load }) => [id, lazy(load)]),
);

/** The open step, fetched when it is first visited. */
export function StepPlace({ step, all }: { step: StepId; all: StepProps }) {
  const Part = PARTS.get(step);
  if (!Part) return null;
  return (
    <Suspense fallback={<p role="status">{say('loadingStep', all.language)}</p>}>
      <Part {...all} />
    </Suspense>
  );
}
