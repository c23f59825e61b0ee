import type { Issue } from '../issues.ts';
import type { Fade } from '../schema/effect.ts';
import type { Estimate } from '../schema/estimate.ts';
import { yearOf } from '../schema/table-keys.ts';
import type { Lasting } from '../schema/tables.ts';
import {
  type Origin,
  type Quantity,
  type QuantityKind,
  quantityOf,
  type Told,
} from './quantity.ts';
import type { Lasts } from './resolved.ts';

/** A year table with each number's origin, by the year's number. */
export function yearTable(
  id: string,
  table: Readonly<Record<string, Estimate>>,
  kind: QuantityKind,
  origin: Origin,
  around: readonly Told[],
  issues: Issue[],
): Record<number, Quantity> {
  return Object.fromEntries(
    Object.entries(table).map(([key, estimate]) => [
      yearOf(key),
      quantityOf(
        `${id}.${key}`,
        estimate,
        kind,
        { ...origin, path: [...origin.path, key] },
        around,
        issues,
      ),
    ]),
  );
}

/** How long something lasts, with each number's origin. */
export function resolveLasting(
  id: string,
  lasting: Lasting | Fade,
  origin: Origin,
  around: readonly Told[],
  issues: Issue[],
): Lasts {
  const quantity = (key: string, estimate: Estimate, kind: QuantityKind) =>
    quantityOf(
      `${id}.${key}`,
      estimate,
      kind,
      { ...origin, path: [...origin.path, key] },
      around,
      issues,
    );
  switch (lasting.kind) {
    case 'forever':
      return { kind: 'forever' };
    case 'yearly':
      return { kind: 'yearly', keeps: quantity('keeps', lasting.keeps, 'rate') };
    case 'half-life':
      return {
        kind: 'half-life',
        halfLifeYears: quantity('halfLifeYears', lasting.halfLifeYears, 'ratio'),
      };
    case 'table': {
      const at = { ...origin, path: [...origin.path, 'shares'] };
      return {
        kind: 'table',
        shares: yearTable(`${id}.shares`, lasting.shares, 'rate', at, around, issues),
      };
    }
  }
}
