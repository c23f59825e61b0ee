import type { Work } from './work.ts';

/** What was, what is, and what was undone. */
export interface History {
  past: readonly Work[];
  present: Work;
  future: readonly Work[];
  /** The field being typed in: its keystrokes are one step. */
  typing: string | undefined;
  /** Counts undos, redos and openings, after which fields drop what stands half typed in them. */
  revision: number;
}

export type Action =
  | { kind: 'change'; at: string; next: (work: Work) => Work }
  | { kind: 'settle' }
  | { kind: 'undo' }
  | { kind: 'redo' };

export const historyOf = (present: Work): History => ({
  past: [],
  present,
  future: [],
  typing: undefined,
  revision: 0,
});

/** The next history. Undo is unlimited; the keystrokes of one visit to a field are undone together. */
export function stepped(history: History, action: Action): History {
  const { past, present, future, typing, revision } = history;
  switch (action.kind) {
    case 'settle':
      return typing === undefined ? history : { ...history, typing: undefined };
    case 'undo': {
      const before = past.at(-1);
      if (before === undefined) return history;
      return {
        past: past.slice(0, -1),
        present: before,
        future: [present, ...future],
        typing: undefined,
        revision: revision + 1,
      };
    }
    case 'redo': {
      const [next, ...rest] = future;
      if (next === undefined) return history;
      return {
        past: [...past, present],
        present: next,
        future: rest,
        typing: undefined,
        revision: revision + 1,
      };
    }
    case 'change': {
      const next = action.next(present);
      if (next === present) return history;
      return {
        past: typing === action.at ? past : [...past, present],
        present: next,
        future: [],
        typing: action.at,
        revision,
      };
    }
  }
}
