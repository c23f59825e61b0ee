import type { Column, Parameter, Plan } from '../compile/plan.ts';
import type { Origin, QuantityKind } from '../resolve/quantity.ts';
import type { BasisName } from '../schema/bases.ts';

/** What a lever moves; a report finds its words by it. */
export type LeverKind =
  | 'parameter'
  | 'participants'
  | 'consequence'
  | 'segment'
  | 'discount'
  | 'horizon';

/** Where the ends of a lever come from. */
export type RangeIs = 'range' | 'ci95' | 'se' | 'asked';

/**
 * Something that can be moved, all else as written: a parameter, or several that move as one
 * (all intake years, all years of a consequence, a segment against the others).
 */
export interface Lever {
  /** A parameter's own id, or `participants`, `consequences.<id>`, `segments.<id>`. */
  id: string;
  kind: LeverKind;
  unit: QuantityKind | 'factor';
  /** Where it stands as written; a consequence stands at 1 times its change. */
  written: number;
  /** Lowest and highest as its source reports them; absent when it counts as certain. */
  range?: { low: number; high: number; is: RangeIs };
  /** Values it can take at all. */
  bounds: { low: number; high: number };
  /** The net result is affine in it. */
  linear: boolean;
  basis?: BasisName;
  source?: string;
  origin?: Origin;
  /** Values of the columns that it moves. */
  at(value: number): ReadonlyMap<Column, number>;
  /** Values at the ends of the range, where they are not `at` one value (years with ranges of their own). */
  ends?: { low: ReadonlyMap<Column, number>; high: ReadonlyMap<Column, number> };
}

/** ±1.96 standard errors hold 95 % of a normal distribution. */
const Z95 = 1.959963984540054;

/** Lowest and highest of a parameter as its source reports them. */
export function rangeOf(parameter: Parameter): Lever['range'] | undefined {
  const { spread, value, kind } = parameter;
  if (!spread) return undefined;
  if (spread.kind !== 'se') return { low: spread.low, high: spread.high, is: spread.kind };
  const bounds = boundsOf(kind);
  return {
    low: Math.max(bounds.low, value - Z95 * spread.se),
    high: Math.min(bounds.high, value + Z95 * spread.se),
    is: 'se',
  };
}

/** Values that a number of a kind can take; a net rate is an `amount` and may be negative. */
export const boundsOf = (kind: QuantityKind): Lever['bounds'] =>
  kind === 'rate'
    ? { low: 0, high: 1 }
    : { low: kind === 'amount' ? Number.NEGATIVE_INFINITY : 0, high: Number.POSITIVE_INFINITY };

/** A half-life shorter than this is none: four days, in years. */
const SHORTEST_HALF_LIFE = 0.01;

/** A net success rate lies between −1 and 1, though it is written as an amount; a half-life is never 0. */
export function boundsOfParameter({ id, kind }: Parameter): Lever['bounds'] {
  if (/^effect\..*\.successRate$/.test(id)) return { low: -1, high: 1 };
  const bounds = boundsOf(kind);
  return id.endsWith('.halfLifeYears') ? { ...bounds, low: SHORTEST_HALF_LIFE } : bounds;
}

/** Values of some columns as written, by column. */
export const writtenAt = (plan: Plan, columns: readonly Column[]): [Column, number][] =>
  columns.map((column) => [column, plan.parameters[column]?.value ?? 0]);
