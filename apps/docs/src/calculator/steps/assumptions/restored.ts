import type { Case } from '@som/engine';

type Table = Readonly<Record<string, unknown>>;

/** A table with one entry as another has it, or without it where the other has none. */
function entryOf<T extends Table | undefined>(now: T, before: T, id: string): T {
  const { [id]: _gone, ...rest } = now ?? {};
  const was = before && Object.hasOwn(before, id) ? { [id]: before[id] } : {};
  const next = { ...rest, ...was };
  // only what the two tables had is put together again, so the type holds
  return (Object.keys(next).length === 0 && before === undefined ? undefined : next) as T;
}

/** Leaves out what is undefined: the engine's schema knows keys that are there and keys that are not. */
function tidy(asked: { [K in keyof Case]: Case[K] | undefined }): Case {
  return Object.fromEntries(
    Object.entries(asked).filter(([, value]) => value !== undefined),
  ) as unknown as Case; // the required keys were there before
}

/** The case with one assumption as it was: with its basis, source and reason, not only its number. */
export function restored(now: Case, before: Case, key: string): Case {
  const [head = '', id = ''] = key.split('.');
  switch (head) {
    case 'intake':
      return id === ''
        ? { ...now, intake: before.intake }
        : tidy({ ...now, intake: entryOf(now.intake, before.intake, id) });
    case 'costs':
    case 'savedCosts':
    case 'effect':
    case 'prices':
      return tidy({ ...now, [head]: entryOf(now[head], before[head], id) });
    case 'consequences': {
      const [own, was] = [now.consequences ?? {}, before.consequences ?? {}];
      const parts = {
        leaveOut: entryOf(own.leaveOut, was.leaveOut, id),
        adjust: entryOf(own.adjust, was.adjust, id),
        add: entryOf(own.add, was.add, id),
      };
      const kept = Object.entries(parts).filter(([, part]) => part !== undefined);
      return { ...now, consequences: Object.fromEntries(kept) };
    }
    case 'segments':
    case 'completion':
    case 'discount':
    case 'horizon':
    case 'priceYear':
      return tidy({ ...now, [head]: before[head] });
    default:
      return now;
  }
}
