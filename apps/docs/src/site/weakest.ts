import { BASES, type BasisName } from '@som/engine';

/** The weakest of several bases. A tariff never weakens and therefore stands last in the engine's list. */
export const weakestOf = (bases: readonly (BasisName | undefined)[]): BasisName | undefined =>
  BASES.find((basis) => bases.includes(basis));
