import type { Case, Inputs, Resolved } from '@som/engine';
import { type Assumption, type Changes, withChange } from '../../model/assumption.ts';
import { changeLines } from '../../model/change-lines.ts';
import { changedCase } from '../../model/changed-case.ts';
import type { Departure, StepId } from '../step.ts';
import { reasonPlace } from './reason-place.ts';
import { restored } from './restored.ts';

/** What an assumption is changed from. */
export interface EditedFrom {
  step: StepId;
  /** The case as it was opened, resolved. */
  opened: Inputs;
  resolved: Resolved;
  /** What differs from the case as it was opened. */
  changes: Changes;
  /** Whether typed numbers are the municipality's own, in the shape the changes have. */
  typed: Changes;
  reason: string;
}

/** Shares of one whole go together: who changes one says what the others are. */
const belonging = (changes: Changes, key: string): Changes =>
  key.startsWith('segments.')
    ? Object.fromEntries(Object.entries(changes).filter(([k]) => k.startsWith('segments.')))
    : {};

/** A changed assumption as an edit of the case: back to what it was, or another value with its departure. */
export function edited(
  assumption: Assumption,
  value: number | string | undefined,
  from: EditedFrom,
): { edit: (asked: Case) => Case; at: string; departure: Departure | undefined } {
  const { key } = assumption;
  const next = withChange(from.changes, assumption, value);
  const one = next[key];
  if (one === undefined)
    return {
      at: key,
      edit: (asked) => restored(asked, from.opened.case, key),
      departure: undefined,
    };
  const changes: Changes = { ...from.typed, ...belonging(next, key), [key]: one };
  const { resolved, reason } = from;
  return {
    at: key,
    edit: (asked) =>
      changedCase({ inputs: { ...from.opened, case: asked }, resolved, reason }, changes),
    departure: departureOf(assumption, one, from.step),
  };
}

/** What the logbook is told of a changed assumption. */
export function departureOf(
  assumption: Assumption,
  value: number | string,
  step: StepId,
): Departure | undefined {
  const [da] = changeLines({ [assumption.key]: value }, [assumption], 'da');
  const [en] = changeLines({ [assumption.key]: value }, [assumption], 'en');
  if (!da || !en) return undefined;
  const withReason = reasonPlace(assumption.key);
  return {
    ...(withReason && { withReason }),
    step,
    what: { da: da.what, en: en.what },
    from: { da: da.from, en: en.from },
    to: { da: da.to, en: en.to },
  };
}
