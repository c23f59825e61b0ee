/** Where a number comes from, weakest first. `tariff` stands apart: it never weakens a result. */
export const BASES = [
  'illustrative',
  'expert',
  'own-data',
  'calibrated',
  'quasi',
  'register',
  'trial',
  'tariff',
] as const;
export type BasisName = (typeof BASES)[number];

/** Bases that need no source: a placeholder and the municipality's own figures. */
export const SOURCELESS: ReadonlySet<BasisName> = new Set(['illustrative', 'own-data']);

/**
 * The weakest of several bases; `tariff` only when there is nothing else.
 *
 * @throws when no basis is given: a number without a basis is our bug, the door refuses it
 */
export function weakestBasis(bases: readonly BasisName[]): BasisName {
  const first = BASES.find((basis) => bases.includes(basis));
  if (first === undefined) throw new Error('weakestBasis: no basis given');
  return first;
}
