import { type Issue, problem } from '../issues.ts';
import type { BasisName } from '../schema/bases.ts';
import { SOURCELESS } from '../schema/bases.ts';
import type { Estimate } from '../schema/estimate.ts';

/** What bounds a number and how its spread is read: rates are shares, ratios and counts are ≥ 0. */
export type QuantityKind = 'rate' | 'ratio' | 'count' | 'amount';

/** How uncertain a number is, as its source reports it. */
export type Spread =
  | { kind: 'range' | 'ci95'; low: number; high: number }
  | { kind: 'se'; se: number };

/** Where a number stands: the file, the keys to it, and the name its source has in that file's sources. */
export interface Origin {
  file: string;
  path: readonly (string | number)[];
  note?: string;
}

/** A number with its origin; also a parameter that can be varied. */
export interface Quantity {
  /** Dotted path, stable over versions of the engine: `effect.less-psychiatry.successRate`. */
  id: string;
  value: number;
  kind: QuantityKind;
  spread?: Spread;
  /** Absent for the case's own choices and facts (intake, segments …). */
  basis?: BasisName;
  source?: string;
  origin: Origin;
  /**
   * Name shared by quantities that are uncertain together, so that one draw moves them all: the years of a
   * consequence, unless it says `independentYears`. Drawn apart, the sum would look too certain by √n.
   */
  together?: string;
}

/** Basis, source and note on the block around a number; they hold unless the number has its own. */
export interface Told {
  basis?: BasisName | undefined;
  source?: string | undefined;
  note?: string | undefined;
}

/** The case's own choice or fact: it needs no basis. */
export function choice(
  id: string,
  value: number,
  kind: QuantityKind,
  file: string,
  path: Origin['path'],
): Quantity {
  return { id, value, kind, origin: { file, path } };
}

/** How uncertain an estimate is, as written. */
export function spreadOf(estimate: Estimate): Spread | undefined {
  if (estimate.range) return { kind: 'range', low: estimate.range[0], high: estimate.range[1] };
  if (estimate.ci95) return { kind: 'ci95', low: estimate.ci95[0], high: estimate.ci95[1] };
  return estimate.se === undefined ? undefined : { kind: 'se', se: estimate.se };
}

/**
 * A number from a file, with the basis and source that hold for it.
 *
 * @param around - basis and source of the blocks around it, nearest first
 * @param issues - a number without basis, or without the source its basis asks for, is added here
 */
export function quantityOf(
  id: string,
  estimate: Estimate,
  kind: QuantityKind,
  origin: Origin,
  around: readonly Told[],
  issues: Issue[],
): Quantity {
  const blocks: Told[] = [estimate, ...around];
  const told = blocks.find((block) => block.basis !== undefined);
  const basis = told?.basis;
  const source = blocks.find((block) => block.source !== undefined)?.source;
  const note = blocks.find((block) => block.note !== undefined)?.note;
  if (basis === undefined) issues.push(problem('basis-missing', origin.file, origin.path));
  else if (source === undefined && !SOURCELESS.has(basis))
    issues.push(problem('source-missing', origin.file, origin.path, { basis }));
  const spread = spreadOf(estimate);
  return {
    id,
    value: estimate.value,
    kind,
    ...(spread && { spread }),
    ...(basis && { basis }),
    // a number with its own sourceless basis does not borrow the source of the block around it
    ...(source && !(estimate.basis && SOURCELESS.has(estimate.basis)) && { source }),
    origin: note === undefined ? origin : { ...origin, note },
  };
}

/** Whoever made a judgement is its source, where no work is cited. */
export const personSource = (by: string | undefined): string | undefined =>
  by === undefined ? undefined : `${PERSON}${by}`;
const PERSON = 'person: ';

/** True for a source that is a person and so stands in no list of works. */
export const isPerson = (source: string): boolean => source.startsWith(PERSON);
