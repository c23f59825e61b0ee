import { InputError, nearest, problem } from '@som/engine';
import type { EffectRef } from './about.ts';
import { effectsOf, type Found } from './find-bearing.ts';
import type { Setting } from './setting.ts';

/** Whether a reference means an effect: `study`, `study/effect` or `pack/study/effect`. */
export function means(
  ref: EffectRef,
  { pack, id, effect }: Pick<Found, 'pack' | 'id' | 'effect'>,
): boolean {
  const parts = ref.split('/');
  if (parts.length === 1) return ref === id;
  return parts.length === 2 ? ref === `${id}/${effect}` : ref === `${pack.id}/${id}/${effect}`;
}

/**
 * The effects that a reference means, of those that bear and else of all studies, so that somebody can take in a study
 * that nobody has tied to the outcome.
 *
 * @throws InputError when there is no such study or effect
 */
export function effectsMeant(ref: EffectRef, found: readonly Found[], setting: Setting): Found[] {
  const among = found.filter((each) => means(ref, each));
  if (among.length > 0) return among;
  const { homes, packs } = setting;
  const all = [...homes, ...packs.filter((pack) => !homes.includes(pack))].flatMap((pack) =>
    Object.entries(pack.studies).flatMap(([id, study]) =>
      effectsOf(study).map(
        ({ effect, published }): Found => ({
          pack,
          id,
          study,
          effect,
          published,
          through: 'elsewhere',
          directness: undefined,
          sameKind: undefined,
          why: undefined,
          chain: undefined,
        }),
      ),
    ),
  );
  const first = all.find((each) => means(ref, each));
  // the same names in two packs: the first in the order of the packs, as everywhere
  if (first) return all.filter((each) => means(ref, each) && each.pack === first.pack);
  const parts = ref.split('/');
  const study = parts.length === 3 ? parts[1] : parts[0];
  const ofStudy = all.filter(({ id }) => id === study);
  if (ofStudy.length > 0) {
    const known = ofStudy.map(({ effect }) => effect);
    const value = parts.at(-1) ?? ref;
    const told = { study: study ?? ref, value, near: nearest(value, known), known };
    throw new InputError([problem('unknown-effect', '', ['effects'], told)]);
  }
  const known = [...new Set(all.map(({ id }) => id))];
  const told = { value: study ?? ref, near: nearest(study ?? ref, known), known };
  throw new InputError([problem('unknown-study', '', ['effects'], told)]);
}
