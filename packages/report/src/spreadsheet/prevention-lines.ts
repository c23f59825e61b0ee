import type { PlanOnset } from '@som/engine';
import type { Sheet } from './book.ts';
import { constant, type Expression, minus, type Row, times } from './expression.ts';
import { counting, FIRST_YEAR, UNIT, WHAT, writeLine } from './lines.ts';
import type { Workings } from './workings.ts';
import { writeLasting } from './write-lasting.ts';

const ONE = constant(1);

/** R_u = 1 − (1 − R) · fade(u − from) while the intervention protects, else 1. */
function relativeRisks(
  onset: PlanOnset & { kind: 'prevention' },
  fade: Row,
  years: number,
  { parameter }: Workings,
): Row {
  const relative = parameter(onset.relativeRisk, 1);
  return counting(years).map((year) => {
    if (year < onset.from || year >= onset.from + onset.years) return ONE;
    const left = fade[year - onset.from];
    return left ? minus(ONE, times(minus(ONE, relative), left)) : ONE;
  });
}

/** Writes the share still free of the problem at the start of each year: those free before, less the year's cases. */
function writeFree(sheet: Sheet, row: number, what: string, risks: Row): Row {
  sheet.text(row, WHAT, what, 'label');
  sheet.text(row, UNIT, '', 'small');
  let free: Expression = ONE;
  return risks.map((_, year) => {
    const before = risks[year - 1];
    if (year > 0 && before) free = times(free, minus(ONE, before));
    free = sheet.formula(row, FIRST_YEAR + year, free, 'share');
    return free;
  });
}

/**
 * Writes how many cases are avoided year by year in one segment, step by step: those who would have got the problem
 * without the intervention, less those who get it with. A later catch-up is negative.
 */
export function writePrevention(
  sheet: Sheet,
  from: number,
  onset: PlanOnset & { kind: 'prevention' },
  segment: number,
  years: number,
  workings: Workings,
): { avoided: Row; next: number } {
  const { say, parameter } = workings;
  const columns = onset.risk[segment] ?? new Int32Array(0);
  const risk = counting(years).map((year) => {
    const column = columns[year] ?? -1;
    return column < 0 ? undefined : parameter(column, 0);
  });
  let row = from;
  const without = writeLine(
    sheet,
    row++,
    say('Risiko uden indsatsen blandt dem, der er fri', 'Risk without it among those still free'),
    say('pr. år', 'a year'),
    risk,
    'share',
  );
  const fade = writeLasting(
    sheet,
    row++,
    say('Beskyttelse tilbage, år efter den begyndte', 'Protection left, years after it began'),
    onset.fades,
    Math.min(years, onset.years),
    workings,
  );
  const relative = writeLine(
    sheet,
    row++,
    say('Risiko med indsatsen i forhold til uden', 'Risk with it relative to without'),
    say('gange', 'times'),
    relativeRisks(onset, fade, years, workings),
  );
  const with_ = writeLine(
    sheet,
    row++,
    say('Risiko med indsatsen', 'Risk with the intervention'),
    say('pr. år', 'a year'),
    without.map((value, year) => {
      const times_ = relative[year];
      return value && times_ && times(times_, value);
    }),
    'share',
  );
  const freeWithout = writeFree(
    sheet,
    row++,
    say('Fri for problemet uden indsatsen', 'Free of it without the intervention'),
    without,
  );
  const freeWith = writeFree(
    sheet,
    row++,
    say('Fri for problemet med indsatsen', 'Free of it with the intervention'),
    with_,
  );
  const avoided = writeLine(
    sheet,
    row++,
    say('Tilfælde, der undgås', 'Cases avoided'),
    say('pr. deltager', 'per participant'),
    counting(years).map((year) => {
      const [a, b, c, d] = [freeWithout[year], without[year], freeWith[year], with_[year]];
      return a && b && c && d && minus(times(a, b), times(c, d));
    }),
    'share',
  );
  return { avoided, next: row };
}
