import type { Case } from '@som/engine';
import { type OwnConsequence, ownId, type Row } from './rows.ts';

type Own = NonNullable<Case['consequences']>;

/** The case with other consequences; figures it was held against belong to the case as it was. */
function withOwn(asked: Case, change: (own: Own) => Own): Case {
  const { expected: _expected, ...rest } = asked;
  return { ...rest, consequences: change(asked.consequences ?? {}) };
}

const drop = <T>(table: Readonly<Record<string, T>> | undefined, id: string): Record<string, T> =>
  Object.fromEntries(Object.entries(table ?? {}).filter(([key]) => key !== id));

/** The case with a consequence written anew: the pack's is left out, and the case's own takes its place. */
export const withReplaced = (
  asked: Case,
  { id, fromPack }: Row,
  body: OwnConsequence,
  reason: string,
): Case =>
  withOwn(asked, (own) =>
    fromPack
      ? {
          ...own,
          leaveOut: { ...own.leaveOut, [id]: own.leaveOut?.[id] ?? reason },
          adjust: drop(own.adjust, id),
          add: { ...own.add, [ownId(id)]: body },
        }
      : { ...own, add: { ...own.add, [id]: body } },
  );

/** The case with the pack's own consequence again. */
export const withPackAgain = (asked: Case, id: string): Case =>
  withOwn(asked, (own) => ({
    ...own,
    leaveOut: drop(own.leaveOut, id),
    add: drop(own.add, ownId(id)),
  }));

/** The case with a consequence of its own. */
export const withAdded = (asked: Case, id: string, body: OwnConsequence): Case =>
  withOwn(asked, (own) => ({ ...own, add: { ...own.add, [id]: body } }));

/** The case without a consequence of its own. */
export const withoutAdded = (asked: Case, id: string): Case =>
  withOwn(asked, (own) => ({ ...own, add: drop(own.add, id) }));

/** The case with the price that the pack or the catalogue has. */
export function withNationalPrice(asked: Case, service: string): Case {
  const { expected: _expected, ...rest } = asked;
  return { ...rest, prices: drop(asked.prices, service) };
}

/** Puts the reason where a replaced consequence of the pack has a place for it, and on the own one. */
export const replacedReason =
  ({ id, fromPack }: Row) =>
  (asked: Case, reason: string): Case =>
    withOwn(asked, (own) => {
      const key = fromPack ? ownId(id) : id;
      const body = own.add?.[key];
      return {
        ...own,
        ...(fromPack && { leaveOut: { ...own.leaveOut, [id]: reason } }),
        ...(body && { add: { ...own.add, [key]: { ...body, note: reason } } }),
      };
    });
