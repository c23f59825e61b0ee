import type { Case, Label } from '@som/engine';
import type { TypedBasis } from '../model/typed-basis.ts';
import type { ChangeHow, Departure, Noted } from '../steps/step.ts';

type Entry = NonNullable<Case['logbook']>[number];

/** A departure that stands in the logbook of the case, and where. */
export interface Note extends Departure {
  at: string;
  reason: string;
  /** Its place in the logbook. */
  line: number;
}

/** All that is worked on, as one thing to undo: the case, what was said of its departures, and what typed numbers are. */
export interface Work {
  case: Case;
  notes: Readonly<Record<string, Note>>;
  typed: TypedBasis;
  /** Numbers typed before there was anything to depart from: the entries of a quick estimate. */
  entries?: readonly string[];
  /** What departures depart from once the target group was changed; before that the case as it was opened. */
  ground?: Case;
}

export const workOn = (asked: Case): Work => ({ case: asked, notes: {}, typed: 'illustrative' });

const MOST_TEXT = 4000;
const MOST_LINES = 2000;

const sentence = ({ what, from, to, reason }: Note, lang: 'da' | 'en'): string => {
  const change = `${what[lang]}: ${from[lang]} → ${to[lang]}`;
  const why = reason === '' ? '' : lang === 'da' ? `. Fordi: ${reason}` : `. Because: ${reason}`;
  return `${change}${why}`.slice(0, MOST_TEXT);
};

const entryOf = (note: Note, date: string, by: string | undefined): Entry => {
  const text: Label = { da: sentence(note, 'da'), en: sentence(note, 'en') };
  return { date, ...(by && { by }), step: note.step, text };
};

/** Where and by whom a change is made. */
export interface Stamp {
  /** 2026-11-22 */
  date: string;
  by?: string | undefined;
}

/** The work after a change of the case, with its line in the logbook. */
export function changed(
  work: Work,
  edit: (asked: Case) => Case,
  { at, departure }: ChangeHow,
  stamp: Stamp,
): Work {
  const next = edit(work.case);
  if (departure === undefined) return without({ ...work, case: next }, at);
  const before = work.notes[at];
  const logbook = next.logbook ?? [];
  const line = before?.line ?? logbook.length;
  if (line >= MOST_LINES) return { ...work, case: next };
  return written(
    { ...work, case: next },
    { ...departure, at, line, reason: departure.reason ?? before?.reason ?? '' },
    stamp,
  );
}

/** Parts of a case that a change of group leaves as they are; departures in them stay departures. */
const STAYS = /^(intake|startYear|horizon|priceYear|discount|completion|costs|savedCosts)(\.|$)/;

/**
 * The work with another target group: what it is held against changes along, so that only what was changed before, and
 * still stands, counts as changed.
 *
 * @param opened - the case as it was opened
 * @param edit - makes the case one of the new group
 */
export function movedTo(
  work: Work,
  opened: Case,
  edit: (asked: Case) => Case,
  departure: Departure,
  stamp: Stamp,
): Work {
  const notes = Object.fromEntries(Object.entries(work.notes).filter(([at]) => STAYS.test(at)));
  const ground = edit(work.ground ?? opened);
  // each change of group is a line of its own, also one back to where one was
  const at = `group.${work.case.logbook?.length ?? 0}`;
  return changed({ ...work, ground, notes }, edit, { at, departure }, stamp);
}

/** The reason of a departure, in the logbook and where the engine has a place for it. */
export function reasoned(work: Work, at: string, reason: string, stamp: Stamp): Work {
  const note = work.notes[at];
  if (!note) return work;
  const asked = note.withReason && reason !== '' ? note.withReason(work.case, reason) : work.case;
  return written({ ...work, case: asked }, { ...note, reason }, stamp);
}

function written(work: Work, note: Note, { date, by }: Stamp): Work {
  const logbook = [...(work.case.logbook ?? [])];
  logbook[note.line] = entryOf(note, date, by);
  return { ...work, case: { ...work.case, logbook }, notes: { ...work.notes, [note.at]: note } };
}

/** The work without the line of a departure that was taken back. */
function without(work: Work, at: string): Work {
  const { [at]: gone, ...notes } = work.notes;
  return gone ? withoutLine({ ...work, notes }, gone.line) : work;
}

/** The work without one line of its logbook; the lines after it move up. */
export function withoutLine(work: Work, line: number): Work {
  const logbook = (work.case.logbook ?? []).filter((_, i) => i !== line);
  const notes = Object.fromEntries(
    Object.entries(work.notes).flatMap(([at, note]) =>
      note.line === line
        ? []
        : [[at, note.line > line ? { ...note, line: note.line - 1 } : note] as const],
    ),
  );
  return { ...work, case: { ...work.case, logbook }, notes };
}

/** A line of the logbook written or mended by hand; one that told of a departure tells what is written from now on. */
export function withLine(work: Work, line: number, entry: Entry): Work {
  const logbook = [...(work.case.logbook ?? [])];
  logbook[line] = entry;
  const notes = Object.fromEntries(
    Object.entries(work.notes).filter(([, note]) => note.line !== line),
  );
  return { ...work, case: { ...work.case, logbook }, notes };
}

/** What the steps see of a departure. */
export const notedOf = ({ notes }: Work): Readonly<Record<string, Noted>> => notes;
