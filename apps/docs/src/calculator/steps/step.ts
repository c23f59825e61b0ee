import type { Calculation, Case, Catalogue, Inputs, Label, Language, Pack } from '@som/engine';
import type { ComponentType } from 'react';
import type { TypedBasis } from '../model/typed-basis.ts';
import type { Jobs, ToldIssue } from '../worker/jobs.ts';

/** The six steps, in the order in which people usually go. */
export const STEP_IDS = [
  'group',
  'costs',
  'effect',
  'consequences',
  'results',
  'sensitivity',
] as const;
export type StepId = (typeof STEP_IDS)[number];

/** What is written in the logbook about a departure from the pack or from the case as it was opened. */
export interface Departure {
  step: StepId;
  /** What was changed: "Succesrate: færre i psykiatrien". */
  what: Label;
  /** What it was and what it is, with their units: "26 %" → "20 %". */
  from: Label;
  to: Label;
  /** The reason, where it is known from the start: the words of a proposal. */
  reason?: string;
  /** Puts the reason into the case where the engine has a place for it; the logbook gets it in any case. */
  withReason?: (asked: Case, reason: string) => Case;
}

/** How a change is kept: undone, told and asked about. */
export interface ChangeHow {
  /** What is changed, as a path: the keystrokes of one field are one step to undo, and one line of the logbook. */
  at: string;
  /** Its line in the logbook, for which the person is asked for a reason; none takes back the line that stands. */
  departure?: Departure | undefined;
}

/** A departure that stands in the logbook, and its reason as far as it is given. */
export interface Noted {
  at: string;
  step: StepId;
  what: Label;
  from: Label;
  to: Label;
  reason: string;
}

/** What every step is given. Nothing here may be changed in place. */
export interface StepProps {
  /** The case being worked on, as it is typed. */
  case: Case;
  pack: Pack;
  catalogue: Catalogue;
  /** The three above as the engine takes them. */
  inputs: Inputs;
  /** The case as it was opened, with the pack: what a departure departs from. */
  opened: { inputs: Inputs; calculation: Calculation | undefined };
  /** The latest calculation there is; some milliseconds behind the case while somebody types. */
  calculation: Calculation | undefined;
  /** What stands in the way of calculating the case as it is now; empty when nothing does. */
  issues: readonly ToldIssue[];
  language: Language;
  /** Changes the case: `edit` makes the next one from the present one. */
  change: (edit: (asked: Case) => Case, how: ChangeHow) => void;
  /** Changes the case to another target group; what is not of the group stays. */
  moveTo: (edit: (asked: Case) => Case, departure: Departure) => void;
  /** A field is left: what is typed in it next time is a step of its own to undo. */
  settle: () => void;
  /** What typed numbers rest on: examples until somebody says that they are their own. */
  typed: TypedBasis;
  setTyped: (typed: TypedBasis) => void;
  /** Gives or changes the reason of a departure. */
  giveReason: (at: string, reason: string) => void;
  noted: Readonly<Record<string, Noted>>;
  /** Counts undos, redos and openings: a field drops what stands half typed in it. */
  revision: number;
  /** Runs something long in the worker; stopped by its signal. */
  run: <K extends keyof Jobs>(
    job: K,
    asked: Jobs[K]['asked'],
    signal?: AbortSignal,
  ) => Promise<Jobs[K]['answer']>;
  goTo: (step: StepId) => void;
  /** What another page brought along: on which outcome, and in words. Shown until one goes on. */
  brought?: Brought | undefined;
}

/** What came with a case from another page of the site. */
export interface Brought {
  outcome: string;
  said: Label;
}

/** A step as the shell shows it: its name and the part of the page that is fetched when it is first visited. */
export interface Step {
  id: StepId;
  title: Label;
  load: () => Promise<{ default: ComponentType<StepProps> }>;
}
