import type { Case } from '@som/engine';

type Place = (asked: Case, reason: string) => Case;

/** An entry of a table with its reason; a table without the entry stays as it is. */
function within<T extends { reason?: string | undefined }>(
  table: Readonly<Record<string, T>> | undefined,
  id: string,
  reason: string,
): Record<string, T> | undefined {
  const entry = table?.[id];
  return table && entry ? { ...table, [id]: { ...entry, reason } } : undefined;
}

function inConsequence(id: string, key: string | undefined): Place {
  return (asked, reason) => {
    const own = asked.consequences ?? {};
    if (key === 'kept' && own.leaveOut?.[id] !== undefined)
      return { ...asked, consequences: { ...own, leaveOut: { ...own.leaveOut, [id]: reason } } };
    const adjust = key === 'scale' ? within(own.adjust, id, reason) : undefined;
    return adjust ? { ...asked, consequences: { ...own, adjust } } : asked;
  };
}

/** Where a case has a place for the reason of a departure; undefined where only the logbook has. */
export function reasonPlace(key: string): Place | undefined {
  const [head = '', id = '', last] = key.split('.');
  switch (head) {
    case 'consequences':
      return inConsequence(id, last);
    case 'effect':
      return (asked, reason) => {
        const effect = within(asked.effect, id, reason);
        return effect ? { ...asked, effect } : asked;
      };
    case 'leaveOutCosts':
      return (asked, reason) =>
        asked.leaveOutCosts?.[id] === undefined
          ? asked
          : { ...asked, leaveOutCosts: { ...asked.leaveOutCosts, [id]: reason } };
    case 'costs':
    case 'savedCosts':
      return (asked, reason) => {
        const costs = within(asked[head], id, reason);
        return costs ? { ...asked, [head]: costs } : asked;
      };
    case 'prices':
      return (asked, reason) => {
        const prices = within(asked.prices, id, reason);
        return prices ? { ...asked, prices } : asked;
      };
    default:
      return undefined;
  }
}
