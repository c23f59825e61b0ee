import { address, columnLetters, fixedAddress, type Sheet } from './book.ts';
import { type Expression, plus, type Row } from './expression.ts';
import { FIRST_YEAR, SUM, UNIT, WHAT } from './lines.ts';
import type { Workings } from './workings.ts';

/** A cumulative net of half a krone under nothing is nothing: the engine's own limit. */
const NOTHING = -0.5;

/**
 * Writes the net added up, and the first year from which it stays home to the end.
 *
 * @returns the cell where that year stands, and what it says
 */
export function paybackLines(
  sheet: Sheet,
  from: number,
  net: Row,
  { plan, say }: Workings,
): { formula: string; value: string | number; next: number } {
  sheet.text(from, WHAT, say('Lagt sammen', 'Cumulative'), 'label');
  sheet.text(from, UNIT, say('kr.', 'DKK'), 'small');
  let before: Expression | undefined;
  const cumulative = net.map((amount, year) => {
    before = sheet.formula(from, FIRST_YEAR + year, plus(before, amount), 'signed');
    return before.value;
  });
  const row = from + 1;
  sheet.text(
    row,
    WHAT,
    say('Tjent hjem til og med det sidste år', 'Stays paid back to the last year'),
    'label',
  );
  const last = columnLetters(FIRST_YEAR + plan.years - 1);
  const stays = cumulative.map((_, year) => cumulative.slice(year).every((sum) => sum >= NOTHING));
  for (const [year, home] of stays.entries()) {
    const rest = `${address(from, FIRST_YEAR + year)}:$${last}${from + 1}`;
    const head = `${columnLetters(FIRST_YEAR + year)}$3`;
    const shown = home ? plan.startYear + year : '';
    sheet.says(row, FIRST_YEAR + year, `IF(MIN(${rest})>=${NOTHING},${head},"")`, shown, 'year');
  }
  sheet.text(row + 1, WHAT, say('Tjent hjem fra og med', 'Paid back from'), 'label');
  const range = `${address(row, FIRST_YEAR)}:${last}${row + 1}`;
  const never = say('ikke inden for årene', 'not within the years');
  const first = stays.indexOf(true);
  const value = first < 0 ? never : plan.startYear + first;
  sheet.says(row + 1, SUM, `IF(COUNT(${range})=0,"${never}",MIN(${range}))`, value, 'year');
  return { formula: fixedAddress(sheet.name, row + 1, SUM), value, next: row + 2 };
}
