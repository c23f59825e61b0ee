import type { Case } from '@som/engine';
import type { Changes } from './assumption.ts';
import type { Ground } from './ground.ts';
import { type TypedBasis, typedBasis } from './typed-basis.ts';

type Effect = NonNullable<Case['effect']>[string];

/** One key of an effect changed; the other numbers keep the basis and source they had. */
function changed(effect: Effect, key: string, value: number | string, basis: TypedBasis): Effect {
  if (key === 'include') return { ...effect, include: value === 'yes' };
  if (typeof value !== 'number') return effect;
  const own = { value, basis };
  switch (key) {
    case 'successRate':
    case 'with':
    case 'relativeRisk':
    case 'share':
      return { ...effect, [key]: own };
    case 'without': {
      const { withoutUnknown: _known, ...rest } = effect;
      return { ...rest, without: own };
    }
    case 'protects.years':
      return effect.protects
        ? { ...effect, protects: { ...effect.protects, years: value } }
        : effect;
    case 'study.without':
      return effect.study ? { ...effect, study: { ...effect.study, without: own } } : effect;
    case 'study.value':
      return ownStudy(effect, value, basis);
    default:
      return effect;
  }
}

/** A study's number has no basis of its own, so the block takes the new one and the rate without keeps the old. */
function ownStudy(effect: Effect, value: number, own: TypedBasis): Effect {
  if (!effect.study) return effect;
  const { ci95: _ci95, se: _se, study: _study, ...study } = effect.study;
  const { basis, source, ...rest } = effect;
  const without = {
    ...study.without,
    ...(study.without.basis === undefined && basis && { basis }),
    ...(study.without.source === undefined && source && { source }),
  };
  return { ...rest, basis: own, study: { ...study, value, without } };
}

/**
 * The effects of the case with the changes in; a changed one stands whole in the case, with its reason.
 *
 * @returns nothing when no effect is changed
 */
export function changedEffects({ inputs, reason }: Ground, changes: Changes): Case['effect'] {
  const { case: asked, pack } = inputs;
  const chain = asked.chain === undefined ? undefined : pack.chains[asked.chain];
  const before: Record<string, Effect> = { ...chain?.effect, ...asked.effect };
  const after: Record<string, Effect> = {};
  for (const [key, value] of Object.entries(changes)) {
    const [head, id = '', ...rest] = key.split('.');
    const known = after[id] ?? before[id];
    if (head !== 'effect' || !known) continue;
    // a number that somebody typed no longer comes about the way it did
    const { restsOn: _restsOn, ...effect } = known;
    after[id] = { ...changed(effect, rest.join('.'), value, typedBasis(changes)), reason };
  }
  return Object.keys(after).length === 0 ? undefined : { ...asked.effect, ...after };
}
