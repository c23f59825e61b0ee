import type { Case } from '@som/engine';
import type { KeptHistory } from './kept-history.ts';
import type { Work } from './work.ts';

/** A case as this browser keeps it between visits. */
export interface Kept {
  id: string;
  /** When it was last changed, in milliseconds. */
  at: number;
  work: Work;
  /** Its steps to undo and redo, as far as there is room. */
  history?: KeptHistory | undefined;
  /** The case as it was opened, which departures depart from. */
  base: Case;
  /** The worked case it began as, when its address is known. */
  worked?: string | undefined;
  file?: string | undefined;
  /** Name of the file that its pack was read from, when it is none of the site's. */
  strange?: string | undefined;
}

const PREFIX = 'som-case:';
const TAB = 'som-tab';
/** Older ones give way: a browser's store is small. */
const MOST_KEPT = 12;

/** A new name for what is worked on; chance is wanted here. */
export const newId = (): string => crypto.randomUUID();

/** Keeps a case in this browser, without its steps of undo where they do not fit; false when it does not fit at all. */
export function keep(kept: Kept): boolean {
  const { history: _history, ...rest } = kept;
  return write(kept) || write(rest);
}

function write(kept: Kept): boolean {
  try {
    localStorage.setItem(`${PREFIX}${kept.id}`, JSON.stringify(kept));
    return true;
  } catch {
    return false; // no room, or the reader does not allow it
  }
}

function read(key: string): Kept | undefined {
  try {
    const found = JSON.parse(localStorage.getItem(key) ?? '') as Kept;
    return typeof found.id === 'string' && found.work?.case !== undefined ? found : undefined;
  } catch {
    return undefined; // written by another version, or half written when the power went
  }
}

/** What this browser keeps, the latest first; the oldest beyond a dozen are let go. */
export function allKept(): Kept[] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    const found = keys.flatMap((key) => read(key) ?? []).sort((a, b) => b.at - a.at);
    for (const old of found.slice(MOST_KEPT)) forget(old.id);
    return found.slice(0, MOST_KEPT);
  } catch {
    return []; // storage is the reader's to allow
  }
}

export function forget(id: string): void {
  try {
    localStorage.removeItem(`${PREFIX}${id}`);
  } catch {
    // nothing was kept
  }
}

/** The case this tab was working on, so that loading the page again goes on where one was. */
export function keptOfTab(): Kept | undefined {
  try {
    const id = sessionStorage.getItem(TAB);
    return id === null ? undefined : read(`${PREFIX}${id}`);
  } catch {
    return undefined;
  }
}

export function setTab(id: string | undefined): void {
  try {
    if (id === undefined) sessionStorage.removeItem(TAB);
    else sessionStorage.setItem(TAB, id);
  } catch {
    // then loading the page again asks
  }
}

const ALONG = 'som-along';

/** Lets the next page of this tab go on with what the tab was working on, as when the language is switched. */
export function takeAlong(): void {
  try {
    sessionStorage.setItem(ALONG, 'yes');
  } catch {
    // then the case goes in the address, without its steps of undo
  }
}

/** Whether the page before this one asked to go on here; asked once. */
export function isTakenAlong(): boolean {
  try {
    const asked = sessionStorage.getItem(ALONG) !== null;
    sessionStorage.removeItem(ALONG);
    return asked;
  } catch {
    return false;
  }
}

/**
 * Claims a case for this tab until the tab is closed or the claim is let go, crash included.
 *
 * @returns what lets it go; nothing when another tab has it
 */
export function claim(id: string): Promise<(() => void) | undefined> {
  if (!('locks' in navigator)) return Promise.resolve(() => undefined);
  return new Promise((resolve) => {
    navigator.locks
      .request(`${PREFIX}${id}`, { ifAvailable: true }, (lock) => {
        if (!lock) {
          resolve(undefined);
          return undefined;
        }
        return new Promise<void>((release) => resolve(() => release()));
      })
      // where nothing may be kept there is nothing to share either
      .catch(() => resolve(() => undefined));
  });
}
