import type { PlanShares } from '@som/engine';
import { plainText } from '../plain-text.ts';
import { BASIS_NAMES, roleName } from '../words/names.ts';
import { type Book, newSheet, type Sheet } from './book.ts';
import { STEP_NAMES } from './change-lines.ts';
import type { WrittenOutcome } from './effect-sheet.ts';
import { type Expression, negative, type Row, times } from './expression.ts';
import {
  convolved,
  counting,
  SUM,
  scaled,
  UNIT,
  WHAT,
  writeLine,
  writeYears,
  yearWidths,
} from './lines.ts';
import { writeUnits } from './units-lines.ts';
import type { Workings } from './workings.ts';

/** Money of one line by calendar year, as other sheets split it over payers. */
export interface WrittenItem {
  id: string;
  label: string;
  kind: 'cost' | 'saved' | 'consequence';
  /** [step] amounts by calendar year; a gain for the purse is positive. One step unless on the refund ladder. */
  steps: readonly { name: string; amounts: Row }[];
  shares: PlanShares;
  outcome?: string;
}

/** Participants of each cohort in their calendar year. */
export const cohortsByYear = ({ plan, parameter }: Workings): Row => {
  const row: (Expression | undefined)[] = Array.from({ length: plan.years }, () => undefined);
  for (const { year, count } of plan.intake) row[year] = parameter(count, 0);
  return row;
};

function writeItem(
  sheet: Sheet,
  from: number,
  index: number,
  outcomes: readonly WrittenOutcome[],
  workings: Workings,
): { item: WrittenItem; next: number } | undefined {
  const { plan, resolved, result, lang, say, parameter } = workings;
  const consequence = plan.consequences[index];
  const words = resolved.consequences[index];
  const shown = result.byConsequence[index];
  const outcome = consequence && outcomes[consequence.outcome];
  if (!consequence || !words || !shown || !outcome) return undefined;
  const label = plainText(words.label[lang]);
  const unit = plainText(words.price.unitLabel[lang]);
  const example = shown.basis === 'illustrative';
  const about = resolved.outcomes[consequence.outcome]?.label[lang] ?? '';
  let row = from;
  sheet.text(
    row,
    WHAT,
    example ? `${label} – ${BASIS_NAMES.illustrative[lang]}` : label,
    'heading',
    example,
  );
  sheet.text(row++, UNIT, BASIS_NAMES[shown.basis][lang], 'small', example);
  sheet.text(
    row++,
    WHAT,
    plainText(`${about} · ${words.price.label[lang]} · ${roleName(words.affects, lang)}`),
    'small',
  );
  const units = writeUnits(sheet, row, consequence, outcome, unit, workings);
  row = units.next;
  sheet.text(
    row,
    WHAT,
    say('Pris i sagens prisniveau', 'Price at the case’s price level'),
    'label',
  );
  sheet.text(row, UNIT, say(`kr. pr. ${unit}`, `DKK per ${unit}`), 'small');
  const index_ = workings.index(words.price.index, words.price.priceYear);
  const price = sheet.formula(row++, SUM, times(parameter(consequence.price, 0), index_), 'kroner');
  writeYears(
    sheet,
    row++,
    say('Kalenderår', 'Calendar year'),
    counting(plan.years).map((year) => plan.startYear + year),
  );
  const cohorts = cohortsByYear(workings);
  const value = consequence.factor < 0 ? negative(price) : price;
  const steps = units.steps.map((perParticipant, step) => {
    const name = units.steps.length > 1 ? STEP_NAMES[step] : undefined;
    const suffix = name ? `, ${say(name.da, name.en)}` : '';
    const followed = perParticipant.slice(0, plan.cohortYears);
    const all = writeLine(
      sheet,
      row++,
      `${say('Enheder i alt', 'Units in all')}${suffix}`,
      unit,
      convolved(cohorts, followed, plan.years),
    );
    const what = `${say('Beløb, + er en gevinst', 'Amount, + is a gain')}${suffix}`;
    const amounts = writeLine(sheet, row++, what, say('kr.', 'DKK'), scaled(value, all), 'signed');
    return { name: name ? say(name.da, name.en) : '', amounts };
  });
  const item: WrittenItem = {
    id: consequence.id,
    label,
    kind: 'consequence',
    steps,
    shares: consequence.shares,
    outcome: words.outcome,
  };
  return { item, next: row + 1 };
}

/** The sheet of every consequence, year by year: each term of the formula in a row of its own. */
export function yearsSheet(
  book: Book,
  outcomes: readonly WrittenOutcome[],
  workings: Workings,
): WrittenItem[] {
  const { plan, names, say } = workings;
  const width = Math.max(plan.years, plan.cohortYears);
  const sheet = newSheet(names.years, yearWidths(width), { rows: 1, columns: 1 });
  book.sheets.push(sheet);
  sheet.text(0, 0, say('Konsekvenser år for år', 'Consequences year by year'), 'title');
  let row = 2;
  return plan.consequences.flatMap((_, index) => {
    const written = writeItem(sheet, row, index, outcomes, workings);
    row = written?.next ?? row;
    return written ? [written.item] : [];
  });
}
