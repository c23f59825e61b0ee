import type { UncertaintySource } from '@som/report';
import { useMemo } from 'react';
import { uncertaintySource } from '../../model/put-back.ts';
import { useDrawn } from './UncertaintyProvider.tsx';
import type { Long } from './use-long.ts';

/** How sure the latest calculation is, with everything a report on it needs. */
export function useUncertainty(): Long<UncertaintySource> {
  const long = useDrawn();
  const { answer } = long;
  const source = useMemo(
    () => answer && uncertaintySource(answer.calculation, answer.sent),
    [answer],
  );
  return { ...long, answer: source };
}
