import type { Assumption, Changes } from '../model/assumption.ts';
import type { Telling } from '../model/understood.ts';

/** What the assumptions are shown from, and what happens when one is changed. */
export interface AssumptionsProps {
  assumptions: readonly Assumption[];
  changes: Changes;
  revision: number;
  telling: Telling;
  onChange: (assumption: Assumption, value: number | string | undefined) => void;
  onSettle: () => void;
}
