import type { Payer } from '@som/engine';
import { PAYER_NAMES } from '../words/names.ts';
import type { Sheet } from './book.ts';
import { type Expression, plus } from './expression.ts';
import { FIRST_YEAR, SUM, UNIT, WHAT } from './lines.ts';
import { FIRST_PAID, type WrittenPayments } from './payments-sheets.ts';
import { sumProduct } from './ranges.ts';
import type { Workings } from './workings.ts';
import type { WrittenItem } from './years-sheet.ts';

/** The discounted net of every item, all public payers together: [item] */
export type WrittenTotals = readonly Expression[];

const PAYERS: readonly Payer[] = ['municipality', 'region', 'state', 'other'];

/** Writes what each cost and consequence comes to, by payer, discounted. */
export function itemLines(
  sheet: Sheet,
  from: number,
  items: readonly WrittenItem[],
  payments: WrittenPayments,
  factorRow: number,
  { plan, result, names, lang, say }: Workings,
): { totals: WrittenTotals; next: number } {
  let row = from;
  sheet.text(
    row++,
    WHAT,
    say('Hvor det kommer fra, med diskontering', 'Where it comes from, discounted'),
    'heading',
  );
  sheet.text(row, WHAT, say('Post', 'Item'), 'head');
  sheet.text(row, UNIT, '', 'head');
  sheet.text(row, SUM, say('I alt', 'Total'), 'head-right');
  for (const [i, payer] of PAYERS.entries())
    sheet.text(row, FIRST_YEAR + i, PAYER_NAMES[payer][lang], 'head-right');
  row++;
  const discount = { home: names.result, row: factorRow, from: FIRST_YEAR };
  const kinds = {
    cost: say('omkostning', 'cost'),
    saved: say('sparet', 'saved'),
    consequence: say('konsekvens', 'consequence'),
  };
  const totals = items.map((item, i) => {
    sheet.text(row, WHAT, item.label, 'label');
    sheet.text(row, UNIT, kinds[item.kind], 'small');
    const byPayer = PAYERS.map((payer, p) => {
      const parts = payments.lines
        .filter((line) => line.item === i && line.payer === payer)
        .map((line) => {
          const value = line.amounts.reduce(
            (sum, cell, year) =>
              sum + (cell?.value ?? 0) * (result.byYear[year]?.discountFactor ?? 1),
            0,
          );
          const amounts = { home: names.payments, row: line.row, from: FIRST_PAID };
          return sumProduct(discount, amounts, plan.years, value);
        });
      return sheet.formula(row, FIRST_YEAR + p, plus(...parts), 'signed');
    });
    // whoever is not a public payer stands beside
    return sheet.formula(row++, SUM, plus(...byPayer.slice(0, 3)), 'signed');
  });
  return { totals, next: row };
}
