import type {
  Calculation,
  Case,
  Catalogue,
  Issue,
  Label,
  Pack,
  TwoWay,
  UncertaintySettings,
} from '@som/engine';
import type { Draws, SentSensitivity, SentUncertainty, TwoWayQuestion } from './sent.ts';

/** What stands in the way, with the line that says it to people: the catalogue of messages stays in the worker. */
export type ToldIssue = Issue & { said: Label };

/** Either a calculation, or everything that stands in its way. */
export interface Calculated {
  calculation?: Calculation;
  issues: readonly ToldIssue[];
}

/** What has to keep up with the typing. A new one is a line here and its function in `perform.ts`. */
export interface QuickJobs {
  calculate: { asked: { case: Case }; answer: Calculated };
}

/** What takes longer, in a script of its own. A new one is a line here and its function in `perform-slow.ts`. */
export interface SlowJobs {
  sensitivity: { asked: { case: Case }; answer: SentSensitivity };
  twoWay: { asked: TwoWayQuestion; answer: TwoWay | 'same-numbers' };
  draw: { asked: { case: Case; settings: UncertaintySettings }; answer: Draws };
  uncertainty: {
    asked: { case: Case; settings: UncertaintySettings; draws: Draws };
    answer: SentUncertainty;
  };
}

/**
 * What the workers are asked and answer, by job. Both are data that can be sent from thread to thread: no functions
 * (a `Lever` has one). The pack and the catalogue are sent once; the case each time.
 */
export interface Jobs extends QuickJobs, SlowJobs {}

/** What everything in a worker is calculated from. */
export interface Shelved {
  pack: Pack;
  catalogue: Catalogue;
}

export type ToWorker =
  | { kind: 'shelf'; shelf: Shelved }
  | { kind: 'job'; id: number; job: keyof Jobs; asked: Jobs[keyof Jobs]['asked'] };

export type FromWorker =
  | { id: number; answer: Jobs[keyof Jobs]['answer'] }
  | { id: number; failed: string };
