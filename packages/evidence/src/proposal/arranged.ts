import type { BearingEffect } from './proposal.ts';

/** The effects that bear in the order in which they are read. */
export interface Arranged {
  /** In the sum, or tied to the outcome by who contributed them: positive, null and negative alike. */
  first: readonly BearingEffect[];
  /** Of studies that the chain names, nobody having written whether they measure the outcome. */
  named: readonly BearingEffect[];
  /** Of studies of other groups with the same problem and kind of intervention. */
  elsewhere: readonly BearingEffect[];
  /** Of studies that the chain names, measured on something of another kind than the outcome. */
  otherKind: readonly BearingEffect[];
}

/**
 * Sorts effects by how they bear, so that those that can say something of the outcome are not drowned by the others.
 *
 * @param isIn - which stand first besides those tied to the outcome; those in the sum unless told otherwise
 */
export function arranged(
  effects: readonly BearingEffect[],
  isIn: (effect: BearingEffect) => boolean = ({ takesPart }) => takesPart,
): Arranged {
  const isFirst = (each: BearingEffect) => each.through === 'bears-on' || isIn(each);
  const rest = effects.filter((each) => !isFirst(each));
  return {
    first: effects.filter(isFirst),
    named: rest.filter(({ through, sameKind }) => through === 'chain' && sameKind !== false),
    elsewhere: rest.filter(({ through }) => through === 'elsewhere'),
    otherKind: rest.filter(({ through, sameKind }) => through === 'chain' && sameKind === false),
  };
}
