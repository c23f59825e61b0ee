import type { Calculation, Case, Catalogue, Issue, Pack } from '@som/engine';

/** Either a calculation with its warnings, or everything that stands in its way. */
export type Calculated =
  | { calculation: Calculation; issues: readonly Issue[] }
  | { calculation?: undefined; issues: readonly Issue[] };

/**
 * What the worker is asked and answers, by job. Both are data that can be sent from thread to thread: no functions
 * (a `Lever` has one). The pack and the catalogue are sent once; the case each time.
 * A new job is a line here and its function in `perform.ts`.
 */
export interface Jobs {
  calculate: { asked: { case: Case }; answer: Calculated };
}

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
