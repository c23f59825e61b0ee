import { sharesIn } from '@som/engine';
import { plainText } from '../plain-text.ts';
import { PAYER_NAMES } from '../words/names.ts';
import { type Book, newSheet } from './book.ts';
import { type Row, times } from './expression.ts';
import { counting } from './lines.ts';
import type { Workings } from './workings.ts';
import type { WrittenItem } from './years-sheet.ts';

/** Columns: the item, payer, department, and the two ids that sums look for; then one a year. */
const PAYER_ID = 3;
const DEPARTMENT_ID = 4;
export const FIRST_PAID = 5;
export const PAYMENT_COLUMNS = { payer: PAYER_ID, department: DEPARTMENT_ID } as const;

/** One line of payments: what an item costs or gains one payer or department. */
export interface WrittenPayment {
  /** Place of its item among all items. */
  item: number;
  payer: string;
  department: string;
  row: number;
  amounts: Row;
}

/** Rows of payments, from the first to the last. */
export interface WrittenPayments {
  first: number;
  last: number;
  lines: readonly WrittenPayment[];
}

/** The sheets of who pays which share of what, and of what each then pays or gains year by year. */
export function paymentsSheets(
  book: Book,
  items: readonly WrittenItem[],
  workings: Workings,
): WrittenPayments {
  const { plan, result, names, lang, say } = workings;
  const widths = [44, 14, 26, 13, 20, ...counting(plan.years).map(() => 13)];
  const frozen = { rows: 3, columns: 3 };
  const shares = newSheet(names.shares, widths, frozen);
  const payments = newSheet(names.payments, widths, frozen);
  book.sheets.push(shares, payments);
  shares.text(0, 0, say('Hvem betaler hvor stor en del', 'Who pays which share'), 'title');
  payments.text(
    0,
    0,
    say('Betalinger år for år, + er en gevinst', 'Payments year by year, + is a gain'),
    'title',
  );
  const head = [
    say('Post', 'Item'),
    say('Betaler', 'Payer'),
    say('Forvaltningsområde', 'Department'),
    'payer',
    'department',
  ];
  for (const sheet of [shares, payments]) {
    for (const [column, text] of head.entries()) sheet.text(2, column, text, 'head');
    for (const year of counting(plan.years))
      sheet.number(2, FIRST_PAID + year, plan.startYear + year, 'year');
  }
  const lines: WrittenPayment[] = [];
  let row = 3;
  for (const [i, item] of items.entries())
    for (const [step, { name, amounts }] of item.steps.entries())
      for (const [l, { payer, department }] of plan.lines.entries()) {
        const share = (year: number) => sharesIn(plan, item.shares, step, year)[l] ?? 0;
        if (!counting(plan.years).some((year) => share(year) !== 0)) continue;
        const here = row++;
        const label = name === '' ? item.label : `${item.label}, ${name}`;
        const where = plainText(result.departments[department]?.[lang] ?? '');
        for (const sheet of [shares, payments]) {
          sheet.text(here, 0, label, 'label');
          sheet.text(here, 1, PAYER_NAMES[payer][lang], 'label');
          sheet.text(here, 2, where, 'small');
          sheet.text(here, PAYER_ID, payer, 'small');
          sheet.text(here, DEPARTMENT_ID, department, 'small');
        }
        const paid = counting(plan.years).map((year) => {
          const part = shares.number(here, FIRST_PAID + year, share(year), 'input-share');
          const amount = amounts[year];
          return amount && payments.formula(here, FIRST_PAID + year, times(amount, part), 'signed');
        });
        lines.push({ item: i, payer, department, row: here, amounts: paid });
      }
  return { first: 3, last: Math.max(3, row - 1), lines };
}
