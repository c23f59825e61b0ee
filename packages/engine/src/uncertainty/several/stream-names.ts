import type { Parameter } from '../../compile/plan.ts';

/** A case among several: how its own numbers are told from those of the others. */
export interface NamedCase {
  /** Unlike that of every other case drawn with it. */
  id: string;
  /** The case's file, as the origins of its own numbers name it. */
  file: string;
}

/** Keys after a consequence: `change.year-2`, `byAge.6-12`. */
const KEYS_OF_YEAR = 2;

/**
 * The stream that moves a parameter when several cases are drawn together: a number from a pack or the catalogue is
 * the same number in every case that uses it, so one draw moves it in all of them; what a case writes itself is its
 * own, whatever others write. Years of a consequence that move together have the consequence's place as their name.
 */
export function sharedStream(
  { id, together, origin }: Pick<Parameter, 'id' | 'together' | 'origin'>,
  own: NamedCase,
): string {
  if (origin.file === own.file || origin.file === '') return `${own.id}: ${together ?? id}`;
  const path = together === undefined ? origin.path : origin.path.slice(0, -KEYS_OF_YEAR);
  return `${origin.file}: ${path.join('.')}`;
}
