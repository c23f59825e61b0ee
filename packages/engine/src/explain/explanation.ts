import type { BasisName } from '../schema/bases.ts';
import type { Source } from '../schema/source.ts';
import type { Label } from '../schema/words.ts';

/** What a number counts. */
export type ExplainedUnit = 'kr' | 'share' | 'factor' | 'number';

/** Where a number stands and what it rests on. */
export interface Evidence {
  file: string;
  path: string;
  basis?: BasisName;
  /** Key of the source, and the work it names where it is found. */
  source?: string;
  work?: Source;
  note?: string;
}

/** A figure and what it is made of: a sum or a product of its parts, or a number from a file. */
export interface Explanation {
  label: Label;
  value: number;
  unit: ExplainedUnit;
  /** How the parts make the value; absent for a number from a file. */
  made?: 'sum' | 'product';
  /** What the number is counted in, when it is units of a service. */
  unitLabel?: Label;
  evidence?: Evidence;
  parts: Explanation[];
}

/** A sum of its parts. */
export function sum(label: Label, unit: ExplainedUnit, parts: Explanation[]): Explanation {
  const value = parts.reduce((total, part) => total + part.value, 0);
  return { label, value, unit, made: 'sum', parts };
}

/** A product of its parts. */
export function product(label: Label, unit: ExplainedUnit, parts: Explanation[]): Explanation {
  const value = parts.reduce((total, part) => total * part.value, 1);
  return { label, value, unit, made: 'product', parts };
}

/** A number that nothing stands behind but the rule named in its label. */
export const plain = (label: Label, unit: ExplainedUnit, value: number): Explanation => ({
  label,
  value,
  unit,
  parts: [],
});
