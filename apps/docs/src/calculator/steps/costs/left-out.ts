import type { Case, Label, Language, Pack } from '@som/engine';
import { REASONS } from '../../model/reasons.ts';
import { reasonPlace } from '../assumptions/reason-place.ts';
import type { ChangeHow } from '../step.ts';
import { told } from './cost-edits.ts';
import type { Cost } from './cost-kinds.ts';

/** A cost of the effect chain that the case does not count. */
export interface LeftOut {
  id: string;
  cost: Cost;
}

/** The costs of the chain that the case leaves out, in the order of the chain. */
export function leftOutOf(asked: Case, pack: Pack): LeftOut[] {
  const chain = asked.chain === undefined ? undefined : pack.chains[asked.chain];
  return Object.entries(chain?.costs ?? {}).flatMap(([id, cost]) =>
    Object.hasOwn(asked.leaveOutCosts ?? {}, id) ? [{ id, cost }] : [],
  );
}

const NOT_COUNTED: Label = { da: 'tælles ikke med', en: 'not counted' };

/** How it is told; nothing when the case stands as it was opened. */
function howOf({ id, cost }: LeftOut, opened: Case, isOut: boolean): ChangeHow {
  const at = `leaveOutCosts.${id}`;
  if (Object.hasOwn(opened.leaveOutCosts ?? {}, id) === isOut) return { at };
  const [from, to] = isOut ? [told(cost), NOT_COUNTED] : [NOT_COUNTED, told(cost)];
  const withReason = isOut ? reasonPlace(at) : undefined;
  return {
    at,
    departure: { step: 'costs', what: cost.label, from, to, ...(withReason && { withReason }) },
  };
}

interface Edit {
  edit: (asked: Case) => Case;
  how: ChangeHow;
}

/** Leaves a cost of the chain out; it must say why, also before somebody has. */
export const leavingOut = (one: LeftOut, opened: Case, lang: Language): Edit => ({
  edit: (asked) => ({
    ...asked,
    leaveOutCosts: {
      ...asked.leaveOutCosts,
      [one.id]: opened.leaveOutCosts?.[one.id] ?? REASONS[lang],
    },
  }),
  how: howOf(one, opened, true),
});

/** Counts a cost of the chain again. */
export const takingIn = (one: LeftOut, opened: Case): Edit => ({
  edit: (asked) => {
    const { leaveOutCosts, ...rest } = asked;
    const { [one.id]: _back, ...others } = leaveOutCosts ?? {};
    return Object.keys(others).length === 0 ? rest : { ...rest, leaveOutCosts: others };
  },
  how: howOf(one, opened, false),
});
