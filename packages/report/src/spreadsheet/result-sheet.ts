import { PUBLIC_PAYERS, type PublicPayer } from '@som/engine';
import { plainText } from '../plain-text.ts';
import { PAYER_NAMES } from '../words/names.ts';
import { address, type Book, fixedAddress, newSheet, type Sheet } from './book.ts';
import { constant, type Expression, over, plus, type Row } from './expression.ts';
import { itemLines, type WrittenTotals } from './item-lines.ts';
import {
  counting,
  FIRST_YEAR,
  product,
  SUM,
  sumOfRows,
  UNIT,
  WHAT,
  writeLine,
  writeYears,
  yearWidths,
} from './lines.ts';
import { paybackLines } from './payback-lines.ts';
import { FIRST_PAID, PAYMENT_COLUMNS, type WrittenPayments } from './payments-sheets.ts';
import { fixedColumn, sumAcross, sumWhere } from './ranges.ts';
import type { Workings } from './workings.ts';
import type { WrittenItem } from './years-sheet.ts';

/** Cells of the result that the front page and the sensitivity sheet use. */
export interface WrittenResult {
  net: Expression;
  byPayer: Readonly<Record<PublicPayer, Expression>>;
  undiscounted: Expression;
  budget: Expression;
  perParticipant: Expression;
  /** The cell of the year from which it stays paid back, and what it says. */
  payback: { formula: string; value: string | number };
  totals: WrittenTotals;
}

/** Writes the discount factor of each year from the rates. */
function writeFactors(sheet: Sheet, from: number, { plan, rates, say }: Workings): Row {
  const written = writeLine(
    sheet,
    from,
    say('Diskonteringsrente', 'Discount rate'),
    say('pr. år', 'a year'),
    rates,
    'share',
  );
  sheet.text(from + 1, WHAT, say('Diskonteringsfaktor', 'Discount factor'), 'label');
  sheet.text(from + 1, UNIT, say('år 0 er 1', 'year 0 is 1'), 'small');
  let before: Expression = constant(1);
  return counting(plan.years).map((year) => {
    const rate = written[year];
    const factor = year === 0 || !rate ? before : over(before, plus(constant(1), rate));
    before = sheet.formula(from + 1, FIRST_YEAR + year, factor);
    return before;
  });
}

/** Writes what one payer or department pays or gains each year, looked up by its id in column B. */
function writePaid(
  sheet: Sheet,
  row: number,
  label: string,
  id: string,
  by: 'payer' | 'department',
  payments: WrittenPayments,
  { plan, names }: Workings,
): Row {
  const { first, last } = payments;
  const keys = fixedColumn(names.payments, PAYMENT_COLUMNS[by], first, last);
  const mine = payments.lines.filter((line) => line[by] === id);
  const paid = counting(plan.years).map((year) => {
    const value = mine.reduce((sum, line) => sum + (line.amounts[year]?.value ?? 0), 0);
    const amounts = { home: names.payments, column: FIRST_PAID + year, first, last };
    return sumWhere(keys, `$B${row + 1}`, amounts, value);
  });
  return writeLine(sheet, row, label, id, paid, 'signed');
}

/** The sheet of the result: by payer, department and year, discounted and not, and where it comes from. */
export function resultSheet(
  book: Book,
  items: readonly WrittenItem[],
  payments: WrittenPayments,
  workings: Workings,
): WrittenResult {
  const { plan, result, resolved, names, lang, say, parameter } = workings;
  const { years } = plan;
  const last = FIRST_YEAR + years - 1;
  const sheet = newSheet(names.result, yearWidths(years), { rows: 3, columns: 1 });
  book.sheets.push(sheet);
  sheet.text(
    0,
    0,
    say('Resultat, + er en gevinst for det offentlige', 'Result, + is a gain for the public purse'),
    'title',
  );
  writeYears(
    sheet,
    2,
    say('Kalenderår', 'Calendar year'),
    counting(years).map((y) => plan.startYear + y),
  );
  sheet.text(2, SUM, say('I alt', 'Total'), 'head-right');
  let row = 3;
  const factorRow = row + 1;
  const factors = writeFactors(sheet, row, workings);
  row += 3;
  const summed = (at: number, cells: Row, look: 'signed' | 'total' = 'signed') =>
    sheet.formula(at, SUM, sumAcross(names.result, at, FIRST_YEAR, last, cells), look);

  sheet.text(row++, WHAT, say('Uden diskontering', 'Undiscounted'), 'heading');
  const paid = PUBLIC_PAYERS.map((payer) => {
    const cells = writePaid(
      sheet,
      row,
      PAYER_NAMES[payer][lang],
      payer,
      'payer',
      payments,
      workings,
    );
    summed(row, cells);
    return { payer, cells, row: row++ };
  });
  const all = sumOfRows(
    paid.map(({ cells }) => cells),
    years,
  );
  const totalRow = row++;
  const totals = writeLine(sheet, totalRow, say('I alt', 'Total'), say('kr.', 'DKK'), all, 'total');
  const undiscounted = summed(totalRow, totals, 'total');
  const otherName = `${PAYER_NAMES.other[lang]} (${say('indgår ikke', 'not included')})`;
  const other = writePaid(sheet, row, otherName, 'other', 'payer', payments, workings);
  summed(row++, other);
  row++;

  sheet.text(row++, WHAT, say('Med diskontering', 'Discounted'), 'heading');
  const sums = PUBLIC_PAYERS.map((payer, i) => {
    const discounted = product(paid[i]?.cells ?? [], factors);
    const cells = writeLine(
      sheet,
      row,
      PAYER_NAMES[payer][lang],
      say('kr.', 'DKK'),
      discounted,
      'signed',
    );
    const sum = summed(row++, cells);
    return { payer, cells, sum };
  });
  const netRow = row++;
  const net = writeLine(
    sheet,
    netRow,
    say('Nettoresultat', 'Net result'),
    say('kr.', 'DKK'),
    sumOfRows(
      sums.map(({ cells }) => cells),
      years,
    ),
    'total',
  );
  const netTotal = summed(netRow, net, 'total');
  book.names.push({ name: 'net_result', range: fixedAddress(names.result, netRow, SUM) });
  const payback = paybackLines(sheet, row, net, workings);
  row = payback.next + 1;

  sheet.text(
    row++,
    WHAT,
    say(
      'Kommunen efter forvaltningsområde, med diskontering',
      'The municipality by department, discounted',
    ),
    'heading',
  );
  for (const { payer, department } of plan.lines) {
    if (payer !== 'municipality' || !payments.lines.some((line) => line.department === department))
      continue;
    const label = plainText(result.departments[department]?.[lang] ?? department);
    const cells = writePaid(sheet, row, label, department, 'department', payments, workings);
    const value = cells.reduce(
      (sum, cell, y) => sum + (cell?.value ?? 0) * (factors[y]?.value ?? 1),
      0,
    );
    const range = `${address(row, FIRST_YEAR)}:${address(row, last)}`;
    const delta = `$${address(factorRow, FIRST_YEAR)}:$${address(factorRow, last)}`;
    sheet.formula(
      row++,
      SUM,
      { value, text: () => `SUMPRODUCT(${range},${delta})`, binds: 'atom' },
      'signed',
    );
  }
  row++;

  const written = itemLines(sheet, row, items, payments, factorRow, workings);
  row = written.next + 1;
  sheet.text(row++, WHAT, say('Nøgletal', 'Key figures'), 'heading');
  const figure = (
    label: string,
    unit: string,
    value: Expression,
    look: 'signed' | 'number' = 'signed',
  ) => {
    sheet.text(row, WHAT, label, 'label');
    sheet.text(row, UNIT, unit, 'small');
    return sheet.formula(row++, SUM, value, look);
  };
  const participants = plus(...plan.intake.map(({ count }) => parameter(count, 0)));
  const people = figure(
    say('Deltagere i alt', 'Participants in all'),
    plainText(result.group.many[lang]),
    participants,
    'number',
  );
  const perParticipant = figure(
    say('Nettoresultat pr. deltager', 'Net result per participant'),
    say('kr.', 'DKK'),
    over(netTotal, people),
  );
  const four = Math.min(4, years);
  const budget = figure(
    say(
      `Budgetår ${resolved.startYear}–${resolved.startYear + four - 1}, uden diskontering`,
      `Budget years ${resolved.startYear}–${resolved.startYear + four - 1}, undiscounted`,
    ),
    say('kr.', 'DKK'),
    sumAcross(names.result, totalRow, FIRST_YEAR, FIRST_YEAR + four - 1, totals.slice(0, four)),
  );
  const { municipality, region, state } = Object.fromEntries(
    sums.map(({ payer, sum }) => [payer, sum]),
  ) as Record<PublicPayer, Expression>;
  return {
    net: netTotal,
    byPayer: { municipality, region, state },
    undiscounted,
    budget,
    perParticipant,
    payback,
    totals: written.totals,
  };
}
