import type { Language } from '@som/engine';
import { workOn } from '../store/work.ts';
import { readFragment } from './address.ts';
import { assumptionsOf } from './assumptions.ts';
import { calculateFitting } from './calculate-fitting.ts';
import { changedCase } from './changed-case.ts';
import type { Opened } from './open-case.ts';
import { REASONS } from './reasons.ts';

/** A case with the single changes that an address of the older kind carries. */
export function withAddress(opened: Opened, fragment: string, lang: Language): Opened {
  const { calculation } = calculateFitting(opened.inputs);
  if (fragment === '' || !calculation) return opened;
  const { changes, refused } = readFragment(fragment, assumptionsOf(opened.inputs, calculation));
  const ground = {
    inputs: opened.inputs,
    resolved: calculation.resolved,
    reason: REASONS[lang],
  };
  const asked = changedCase(ground, changes);
  const touched = Object.keys(changes).length > 0;
  return { ...opened, refused, ...(touched && { work: workOn(asked) }) };
}
