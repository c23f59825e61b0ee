import type { Case, Inputs } from '@som/engine';
import { outcomesOf } from '../effect/effect-in-case.ts';

export type PackConsequence = Inputs['pack']['consequences'][string][string];
export type OwnConsequence = NonNullable<NonNullable<Case['consequences']>['add']>[string];

/** What is done with a consequence of the pack, or that it is the case's own. */
export type RowState = 'kept' | 'scaled' | 'left-out' | 'replaced' | 'added';

/** One consequence as it stands in the list. */
export interface Row {
  /** Its id in the pack, or in the case when the case has added it. */
  id: string;
  outcome: string;
  state: RowState;
  /** What counts: that of the pack, or the case's own. */
  body: PackConsequence | OwnConsequence;
  /** That of the pack, where there is one. */
  fromPack: PackConsequence | undefined;
  /** Id under which its line stands in the result. */
  line: string;
}

/** Id of the case's own line that takes the place of one of the pack. */
export const ownId = (id: string): string => `own-${id}`.slice(0, 80);

/** The consequences of the outcomes that count, outcome by outcome: the pack's, then those the case has added. */
export function rowsOf(inputs: Inputs): { outcome: string; rows: Row[] }[] {
  const { case: asked, pack } = inputs;
  const { leaveOut = {}, adjust = {}, add = {} } = asked.consequences ?? {};
  return outcomesOf(inputs).counted.map(({ id: outcome }) => {
    const table = Object.entries(pack.consequences[outcome] ?? {});
    const rows = table.map(([id, body]): Row => {
      const out = Object.hasOwn(leaveOut, id);
      const own = out ? add[ownId(id)] : undefined;
      const common = { id, outcome, fromPack: body };
      if (own) return { ...common, state: 'replaced', body: own, line: ownId(id) };
      const state = out ? 'left-out' : Object.hasOwn(adjust, id) ? 'scaled' : 'kept';
      return { ...common, state, body, line: id };
    });
    const replaced = new Set(table.map(([id]) => ownId(id)));
    const added = Object.entries(add).flatMap(([id, body]): Row[] =>
      body.outcome === outcome && !replaced.has(id)
        ? [{ id, outcome, state: 'added', body, fromPack: undefined, line: id }]
        : [],
    );
    return { outcome, rows: [...rows, ...added] };
  });
}

/** The service of a consequence: written in it, of the pack or of the catalogue. */
export function serviceOf({ pack, catalogue }: Inputs, { service }: Row['body']) {
  if (typeof service !== 'string') return { id: undefined, service };
  const found = pack.prices[service] ?? catalogue.services[service];
  return found && { id: service, service: found };
}
