import { reasonPlace } from '../steps/assumptions/reason-place.ts';
import { type Difference, difference, patched } from './difference.ts';
import type { History } from './history.ts';
import type { Work } from './work.ts';

/** Undo and redo as a browser keeps them: each step as what makes it out of the one nearer to the present. */
export interface KeptHistory {
  /** The latest first. */
  past: readonly (Difference | null)[];
  /** The next first. */
  future: readonly (Difference | null)[];
}

/** How far back and ahead a browser remembers: what is undone after a crash was done shortly before it. */
export const MOST_STEPS = 50;

/** Each work as what makes it out of the one before it in the list; nothing differing is null, as JSON has it. */
function written(present: Work, works: readonly Work[]): (Difference | null)[] {
  return works
    .slice(0, MOST_STEPS)
    .map((work, i) => difference(i === 0 ? present : works[i - 1], work) ?? null);
}

/** The steps nearest to the present, ready to be kept. */
export const keptHistory = ({ past, present, future }: History): KeptHistory => ({
  past: written(present, [...past.slice(-MOST_STEPS)].reverse()),
  future: written(present, future),
});

/** The places for reasons, which are no data. */
export const revived = (work: Work): Work => ({
  ...work,
  notes: Object.fromEntries(
    Object.entries(work.notes).map(([at, note]) => {
      const withReason = reasonPlace(at);
      return [at, { ...note, ...(withReason && { withReason }) }];
    }),
  ),
});

/** Reads steps away from the present for as long as each is a work that can be gone back to. */
function read(
  present: unknown,
  steps: readonly (Difference | null)[],
  isWork: (value: unknown) => value is Work,
): Work[] {
  const works: Work[] = [];
  let at = present;
  try {
    for (const step of steps.slice(0, MOST_STEPS)) {
      at = patched(at, step ?? undefined);
      if (!isWork(at)) break;
      works.push(revived(at));
    }
  } catch {
    // half written when the power went: what was read before it still holds
  }
  return works;
}

/**
 * Undo and redo again out of what was kept.
 *
 * @param present - the work as it was kept
 */
export const readHistory = (
  present: Work,
  { past = [], future = [] }: Partial<KeptHistory>,
  isWork: (value: unknown) => value is Work,
): Pick<History, 'past' | 'future'> => ({
  past: read(present, past, isWork).reverse(),
  future: read(present, future, isWork),
});
