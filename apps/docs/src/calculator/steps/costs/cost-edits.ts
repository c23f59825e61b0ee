import type { Case, Label, Language, Pack } from '@som/engine';
import { kroner } from '@som/report';
import { REASONS } from '../../model/reasons.ts';
import type { ChangeHow } from '../step.ts';
import { type Cost, perLabel } from './cost-kinds.ts';

export type Table = 'costs' | 'savedCosts';

/** A cost as it counts in the case, and where it comes from. */
export interface Line {
  id: string;
  table: Table;
  cost: Cost;
  /** The chain's own, which the case falls back on. */
  chain?: Cost | undefined;
  isOwn: boolean;
}

/** The costs that count: those of the chain not left out, with the case's own in their place and after them. */
export function linesOf(asked: Case, pack: Pack, table: Table): Line[] {
  const chain = asked.chain === undefined ? undefined : pack.chains[asked.chain];
  const before = table === 'costs' ? (chain?.costs ?? {}) : {};
  const counted = Object.entries(before).filter(
    ([id]) => !Object.hasOwn(asked.leaveOutCosts ?? {}, id),
  );
  const own = asked[table] ?? {};
  return Object.entries({ ...Object.fromEntries(counted), ...own }).map(([id, cost]) => ({
    id,
    table,
    cost,
    chain: before[id],
    isOwn: Object.hasOwn(own, id),
  }));
}

/** The case with a cost as it is now; one that takes the place of the chain's says why. */
export function withCost(
  asked: Case,
  { id, table, chain }: Pick<Line, 'id' | 'table' | 'chain'>,
  cost: Cost,
  lang: Language,
): Case {
  const why = chain && cost.reason === undefined ? { ...cost, reason: REASONS[lang] } : cost;
  return { ...asked, [table]: { ...asked[table], [id]: why } };
}

/** The case without a cost of its own. */
export function withoutCost(asked: Case, { id, table }: Pick<Line, 'id' | 'table'>): Case {
  const { [id]: _gone, ...rest } = asked[table] ?? {};
  const { [table]: _table, ...others } = asked;
  return Object.keys(rest).length === 0 ? others : { ...others, [table]: rest };
}

const label = (da: string, en: string): Label => ({ da, en });
const NONE = label('ingen', 'none');

/** A cost in few words: »11.500 kr. pr. deltager«. */
export const told = (cost: Cost | undefined): Label =>
  cost === undefined
    ? NONE
    : label(
        `${kroner(cost.amount.value, 'da')} ${perLabel(cost.per).da}`,
        `${kroner(cost.amount.value, 'en')} ${perLabel(cost.per).en}`,
      );

/** How a change of a cost is told: from what it was when the case was opened to what it is. */
export function howOf(
  { id, table, cost }: Pick<Line, 'id' | 'table' | 'cost'>,
  before: Cost | undefined,
  after: Cost | undefined,
): ChangeHow {
  const at = `${table}.${id}.amount`;
  const [from, to] = [told(before), told(after)];
  if (from.da === to.da) return { at };
  const what = (after ?? before ?? cost).label;
  return {
    at,
    departure: {
      step: 'costs',
      what,
      from,
      to,
      withReason: (asked, reason) => {
        const own = asked[table]?.[id];
        return own ? { ...asked, [table]: { ...asked[table], [id]: { ...own, reason } } } : asked;
      },
    },
  };
}
