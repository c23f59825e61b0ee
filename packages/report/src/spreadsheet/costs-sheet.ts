import type { ResolvedCost } from '@som/engine';
import { plainText } from '../plain-text.ts';
import { type Book, newSheet, type Sheet } from './book.ts';
import {
  constant,
  type Expression,
  either,
  negative,
  plus,
  type Row,
  times,
} from './expression.ts';
import { counting, SUM, scaled, UNIT, WHAT, writeLine, writeYears, yearWidths } from './lines.ts';
import type { Workings } from './workings.ts';
import type { WrittenItem } from './years-sheet.ts';

/** Times the amount is paid in each calendar year. An intake of nobody is no cohort. */
function timesPaid(cost: ResolvedCost, index: number, workings: Workings): Row {
  const { plan, parameter } = workings;
  const own = plan.costs[index];
  const terms: Expression[][] = counting(plan.years).map(() => []);
  const cohorts = plan.intake.map(({ year, count }) => ({ year, count: parameter(count, 0) }));
  if (cost.per === 'participant' || cost.per === 'family') {
    for (const [i, { count }] of cohorts.entries())
      for (const [year, share] of own?.perParticipant[i]?.entries() ?? [])
        if (share !== 0) terms[year]?.push(times(count, constant(share)));
  } else if (cost.per === 'cohort') {
    for (const { year, count } of cohorts)
      for (const [later, share] of cost.spread.entries())
        terms[year + later]?.push(either(count, '>', constant(0), constant(share), constant(0)));
  } else
    for (const [year, share] of own?.constant.entries() ?? [])
      if (share !== 0) terms[year]?.push(constant(share));
  return terms.map((own_) => (own_.length === 0 ? undefined : plus(...own_)));
}

const PER: Readonly<Record<ResolvedCost['per'], { da: string; en: string }>> = {
  participant: { da: 'pr. deltager', en: 'per participant' },
  family: { da: 'pr. familie', en: 'per family' },
  cohort: { da: 'pr. årgang', en: 'per cohort' },
  year: { da: 'pr. år', en: 'per year' },
  once: { da: 'én gang', en: 'once' },
};

function writeCost(
  sheet: Sheet,
  from: number,
  index: number,
  cost: ResolvedCost,
  workings: Workings,
): { item: WrittenItem; next: number } {
  const { plan, lang, say, parameter } = workings;
  const own = plan.costs[index];
  const label = plainText(cost.label[lang]);
  const example = cost.amount.basis === 'illustrative';
  const title = cost.saved ? `${label} (${say('sparet', 'saved')})` : label;
  let row = from;
  sheet.text(
    row++,
    WHAT,
    example ? `${title} – ${say('eksempel', 'example')}` : title,
    'heading',
    example,
  );
  sheet.text(
    row,
    WHAT,
    say('Beløb i sagens prisniveau', 'Amount at the case’s price level'),
    'label',
  );
  sheet.text(row, UNIT, `${say('kr.', 'DKK')} ${PER[cost.per][lang]}`, 'small');
  const amount = sheet.formula(
    row++,
    SUM,
    times(parameter(own?.amount ?? -1, 0), workings.index(cost.index, cost.priceYear)),
    'kroner',
  );
  const paid = writeLine(
    sheet,
    row++,
    say('Betales så mange gange', 'Paid so many times'),
    '',
    timesPaid(cost, index, workings),
  );
  const value = cost.saved ? amount : negative(amount);
  const amounts = writeLine(
    sheet,
    row++,
    say('Beløb, + er en gevinst', 'Amount, + is a gain'),
    say('kr.', 'DKK'),
    scaled(value, paid),
    'signed',
  );
  return {
    item: {
      id: cost.id,
      label: title,
      kind: cost.saved ? 'saved' : 'cost',
      steps: [{ name: '', amounts }],
      shares: own?.shares ?? { rows: new Float64Array(0), rowOf: new Int32Array(0) },
    },
    next: row + 1,
  };
}

/** The sheet of costs and saved costs, year by year. */
export function costsSheet(book: Book, workings: Workings): WrittenItem[] {
  const { plan, resolved, names, say } = workings;
  const sheet = newSheet(names.costs, yearWidths(plan.years), { rows: 3, columns: 1 });
  book.sheets.push(sheet);
  sheet.text(0, 0, say('Omkostninger og sparede omkostninger', 'Costs and saved costs'), 'title');
  writeYears(
    sheet,
    2,
    say('Kalenderår', 'Calendar year'),
    counting(plan.years).map((year) => plan.startYear + year),
  );
  let row = 3;
  return resolved.costs.map((cost, index) => {
    const { item, next } = writeCost(sheet, row, index, cost, workings);
    row = next;
    return item;
  });
}
