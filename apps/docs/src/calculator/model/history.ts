import type { Changes } from './assumption.ts';

/** What was, what is, and what was undone. */
export interface History {
  past: readonly Changes[];
  present: Changes;
  future: readonly Changes[];
  /** The field being typed in: its keystrokes are one step. */
  typing: string | undefined;
}

export type Step =
  | { kind: 'change'; key: string; changes: Changes }
  | { kind: 'settle' }
  | { kind: 'undo' }
  | { kind: 'redo' };

export const historyOf = (present: Changes): History => ({
  past: [],
  present,
  future: [],
  typing: undefined,
});

const same = (a: Changes, b: Changes) => JSON.stringify(a) === JSON.stringify(b);

/** The next history. Undo is unlimited; the keystrokes of one visit to a field are undone together. */
export function stepped(history: History, step: Step): History {
  const { past, present, future, typing } = history;
  switch (step.kind) {
    case 'settle':
      return typing === undefined ? history : { ...history, typing: undefined };
    case 'undo': {
      const before = past.at(-1);
      return before === undefined
        ? history
        : {
            past: past.slice(0, -1),
            present: before,
            future: [present, ...future],
            typing: undefined,
          };
    }
    case 'redo': {
      const [next, ...rest] = future;
      return next === undefined
        ? history
        : { past: [...past, present], present: next, future: rest, typing: undefined };
    }
    case 'change':
      if (same(step.changes, present)) return history;
      return {
        past: typing === step.key ? past : [...past, present],
        present: step.changes,
        future: [],
        typing: step.key,
      };
  }
}
