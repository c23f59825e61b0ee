import { type PlanConsequence, REFUND_STEPS } from '@som/engine';
import type { Sheet } from './book.ts';
import {
  constant,
  type Expression,
  either,
  least,
  minus,
  most,
  over,
  plus,
  type Row,
  times,
} from './expression.ts';
import { counting, FIRST_YEAR, UNIT, WHAT, writeLine } from './lines.ts';
import type { Workings } from './workings.ts';

type Change = Exclude<PlanConsequence['change'], { kind: 'byAge' }>;
type Ladder = Extract<Change, { kind: 'ladder' }>;

/** Last week of each step; the last step has no end. */
const STEP_ENDS = [4, 26, 52, Number.POSITIVE_INFINITY] as const;

/** Steps of the refund ladder in words. */
export const STEP_NAMES: readonly { da: string; en: string }[] = [
  { da: 'uge 1–4', en: 'weeks 1–4' },
  { da: 'uge 5–26', en: 'weeks 5–26' },
  { da: 'uge 27–52', en: 'weeks 27–52' },
  { da: 'efter uge 52', en: 'after week 52' },
];

const table = (columns: Int32Array, { parameter }: Workings): Row =>
  [...columns].map((column) => (column < 0 ? undefined : parameter(column, 0)));

/** Weeks between two of the week count that fall in a step; counted backwards where use is below nothing. */
function weeksIn(step: number, from: Expression, to: Expression): Expression {
  const [low, high] = [least(from, to), most(from, to)];
  const begin = STEP_ENDS[step - 1];
  const end = STEP_ENDS[step] ?? Number.POSITIVE_INFINITY;
  const last = Number.isFinite(end) ? least(high, constant(end)) : high;
  const first = begin === undefined ? low : most(low, constant(begin));
  const weeks = most(constant(0), minus(last, first));
  return times(either(to, '<', from, constant(-1), constant(1)), weeks);
}

/** Writes one path of a benefit: weeks so far, and units by step of the ladder. */
function writePath(
  sheet: Sheet,
  from: number,
  path: string,
  units: Row,
  change: Ladder,
  { say }: Workings,
): { steps: Row[]; next: number } {
  let row = from;
  const inWeeks = constant(change.weeksPerUnit);
  let before: Expression = constant(change.weeksBefore);
  sheet.text(
    row,
    WHAT,
    `${path}: ${say('uger på ydelsen i alt', 'weeks on the benefit in all')}`,
    'label',
  );
  sheet.text(
    row,
    UNIT,
    say(`${change.weeksBefore} uger før`, `${change.weeksBefore} weeks before`),
    'small',
  );
  const begins: Expression[] = [];
  const ends = units.map((used, year) => {
    begins.push(before);
    const now = plus(before, used && times(used, inWeeks));
    before = sheet.formula(row, FIRST_YEAR + year, now);
    return before;
  });
  row++;
  const steps = STEP_NAMES.map((name, step) =>
    writeLine(
      sheet,
      row++,
      `${path}: ${say(name.da, name.en)}`,
      say('enheder', 'units'),
      ends.map((end, year) => over(weeksIn(step, begins[year] ?? end, end), inWeeks)),
    ),
  );
  return { steps, next: row };
}

/**
 * Writes the change in use by years since onset: one row, or one for each step of the refund ladder.
 *
 * @param unit - what the service is counted in
 */
export function writeChange(
  sheet: Sheet,
  from: number,
  change: Change,
  unit: string,
  workings: Workings,
): { steps: Row[]; next: number } {
  const { say } = workings;
  const label = say('Ændring pr. person', 'Change per person');
  let row = from;
  if (change.kind === 'table') {
    const values = writeLine(sheet, row++, label, unit, table(change.byYear, workings));
    return { steps: [values], next: row };
  }
  const [with_, without] = [
    say('Når målet nås', 'With the outcome'),
    say('Når målet ikke nås', 'Without the outcome'),
  ];
  const reached = writeLine(sheet, row++, with_, unit, table(change.reached, workings));
  const notReached = writeLine(sheet, row++, without, unit, table(change.notReached, workings));
  if (change.kind === 'paths') {
    const values = counting(reached.length).map((year) => {
      const [a, b] = [reached[year], notReached[year]];
      return a || b ? minus(a ?? constant(0), b ?? constant(0)) : undefined;
    });
    return { steps: [writeLine(sheet, row++, label, unit, values)], next: row };
  }
  const one = writePath(sheet, row, with_, reached, change, workings);
  const other = writePath(sheet, one.next, without, notReached, change, workings);
  row = other.next;
  const steps = REFUND_STEPS.map((_, step) => {
    const name = STEP_NAMES[step];
    return writeLine(
      sheet,
      row++,
      `${label}, ${name ? say(name.da, name.en) : ''}`,
      unit,
      counting(reached.length).map((year) =>
        minus(one.steps[step]?.[year] ?? constant(0), other.steps[step]?.[year] ?? constant(0)),
      ),
    );
  });
  return { steps, next: row };
}
