import type { PlanOnset, PlanOutcome } from '@som/engine';
import type { Sheet } from './book.ts';
import {
  constant,
  type Expression,
  either,
  least,
  minus,
  over,
  plus,
  type Row,
  times,
} from './expression.ts';
import { counting, FIRST_YEAR, UNIT, WHAT, writeLine } from './lines.ts';
import type { Workings } from './workings.ts';

const NOTHING = constant(0);

/** First year since intake in which an effect can be caused, whatever its size. */
function firstYear(onset: PlanOnset | undefined): number {
  if (onset?.kind === 'success') return onset.afterYears;
  if (onset?.kind !== 'prevention') return 0;
  const begins = onset.risk.map((columns) =>
    columns.findIndex(
      (column, year) => column >= 0 && year >= onset.from && year < onset.from + onset.years,
    ),
  );
  return Math.min(...begins.map((year) => (year < 0 ? Number.POSITIVE_INFINITY : year)));
}

/** Writes the shares of a row added up so far. */
function writeAddedUp(sheet: Sheet, row: number, what: string, shares: Row, years: number): Row {
  sheet.text(row, WHAT, what, 'label');
  sheet.text(row, UNIT, '', 'small');
  let before: Expression | undefined;
  return counting(years).map((year) => {
    const now = shares[year];
    if (!before && !now) return undefined;
    before = sheet.formula(row, FIRST_YEAR + year, plus(before, now), 'share');
    return before;
  });
}

/** Writes the share for whom both effects have been caused, and how it grows year by year. */
export function writeBoth(
  sheet: Sheet,
  from: number,
  onset: PlanOnset & { kind: 'both' },
  members: readonly [Row, Row],
  outcomes: readonly PlanOutcome[],
  years: number,
  { say, parameter }: Workings,
): { grows: Row; next: number } {
  let row = from;
  const begins = Math.max(...onset.members.map((member) => firstYear(outcomes[member]?.onset)));
  const first = writeAddedUp(
    sheet,
    row++,
    say('Første mål nået på grund af indsatsen', 'First outcome because of it'),
    members[0],
    years,
  );
  const second = writeAddedUp(
    sheet,
    row++,
    say('Andet mål nået på grund af indsatsen', 'Second outcome because of it'),
    members[1],
    years,
  );
  const joint = counting(years).map((year) => {
    if (onset.joint === 'given') return year >= begins ? parameter(onset.share, 0) : undefined;
    const [a, b] = [first[year] ?? NOTHING, second[year] ?? NOTHING];
    if (!first[year] && !second[year]) return undefined;
    if (onset.joint === 'nested') return least(a, b);
    if (onset.completion < 0) return times(a, b);
    const completion = parameter(onset.completion, 1);
    return either(completion, '=', NOTHING, NOTHING, over(times(a, b), completion));
  });
  const both = writeLine(
    sheet,
    row++,
    say('Begge mål', 'Both outcomes'),
    {
      independent: say('uafhængige', 'independent'),
      nested: say('det mindste af de to', 'the smaller of the two'),
      given: say('kendt andel', 'known share'),
    }[onset.joint],
    joint,
    'share',
  );
  const grows = writeLine(
    sheet,
    row++,
    say('Heraf nye i året', 'Of these new in the year'),
    '',
    counting(years).map((year) => {
      const [now, before] = [both[year], both[year - 1]];
      return now && before ? minus(now, before) : now;
    }),
    'share',
  );
  return { grows, next: row };
}
