import { exp, type PlanLasts } from '@som/engine';
import type { Sheet } from './book.ts';
import { constant, type Expression, over, type Row, times } from './expression.ts';
import { counting, FIRST_YEAR, UNIT, WHAT } from './lines.ts';
import type { Workings } from './workings.ts';

/** 0.5^(year / half-life) */
function halved(year: number, halfLife: Expression): Expression {
  const lives = over(constant(year), halfLife);
  return {
    value: exp((0 - lives.value) * Math.LN2),
    text: (sheet) => `0.5^(${lives.text(sheet)})`,
    binds: 'atom',
  };
}

/**
 * Writes the share still holding it, by years since it began: 1 in year 0, nothing where a table ends.
 *
 * @returns the cells
 */
export function writeLasting(
  sheet: Sheet,
  row: number,
  what: string,
  lasts: PlanLasts,
  years: number,
  { parameter }: Workings,
): Row {
  sheet.text(row, WHAT, what, 'label');
  sheet.text(row, UNIT, '', 'small');
  let previous: Expression = constant(1);
  const shareIn = (year: number): Expression | undefined => {
    if (year === 0 || lasts.kind === 'forever') return constant(1);
    switch (lasts.kind) {
      case 'yearly':
        return times(previous, parameter(lasts.keeps, 1));
      case 'half-life':
        return halved(year, parameter(lasts.halfLifeYears, 1));
      case 'table': {
        const column = lasts.shares[year] ?? -1;
        return column < 0 ? undefined : parameter(column, 0);
      }
    }
  };
  return counting(years).map((year) => {
    const share = shareIn(year);
    if (!share) return undefined;
    previous = sheet.formula(row, FIRST_YEAR + year, share, 'share');
    return previous;
  });
}
