import type { Language } from '@som/engine';
import { startTransition, useCallback, useEffect, useState } from 'react';
import { readPlace, writePlace } from '../model/place.ts';
import { STEP_IDS, type StepId } from '../steps/step.ts';

const stepIn = (hash: string): StepId => STEP_IDS[(readPlace(hash).step ?? 1) - 1] ?? 'group';

/** Which step is open. It stands in the address, so that going back leads to the step before. */
export function useStep(lang: Language): [StepId, (step: StepId) => void] {
  const [step, setStep] = useState<StepId>(() => stepIn(location.hash));
  useEffect(() => {
    const back = () => startTransition(() => setStep(stepIn(location.hash)));
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  const goTo = useCallback(
    (next: StepId) => {
      if (next === stepIn(location.hash) && readPlace(location.hash).step !== undefined) return;
      const place = { ...readPlace(location.hash), step: STEP_IDS.indexOf(next) + 1 };
      history.pushState({ som: true }, '', `${location.search}${writePlace(place, lang)}`);
      // the page answers while the step is made ready
      startTransition(() => setStep(next));
    },
    [lang],
  );
  return [step, goTo];
}
