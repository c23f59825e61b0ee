import type { PlanConsequence } from '@som/engine';
import { plainText } from '../plain-text.ts';
import type { Sheet } from './book.ts';
import { writeChange } from './change-lines.ts';
import type { WrittenOutcome } from './effect-sheet.ts';
import { constant, type Expression, plus, type Row, times } from './expression.ts';
import {
  convolved,
  counting,
  product,
  SUM,
  scaled,
  sumOfRows,
  UNIT,
  WHAT,
  writeLine,
  writeYears,
} from './lines.ts';
import type { Workings } from './workings.ts';

/** Segments that a consequence holds in, with their share and their onset. */
function concerned(consequence: PlanConsequence, outcome: WrittenOutcome, workings: Workings) {
  const { plan, resolved, parameter } = workings;
  return [...plan.segments].flatMap((column, segment) =>
    consequence.segments[segment] === 0
      ? []
      : [
          {
            segment,
            label: plainText(resolved.segments[segment]?.label[workings.lang] ?? ''),
            share: parameter(column, 1),
            onset: outcome.onset[segment] ?? [],
          },
        ],
  );
}

/** Writes how many persons one participant's outcome concerns. */
function writePersons(sheet: Sheet, row: number, consequence: PlanConsequence, workings: Workings) {
  const { plan, parameter, say } = workings;
  const factors = [
    plan.outcomes[consequence.outcome]?.holders ?? -1,
    consequence.affected,
    consequence.scale,
  ].map((column) => (column < 0 ? constant(1) : parameter(column, 1)));
  sheet.text(row, WHAT, say('Personer pr. deltager', 'Persons per participant'), 'label');
  sheet.text(
    row,
    UNIT,
    consequence.scale < 0 ? '' : say('gange egen justering', 'times own adjustment'),
    'small',
  );
  return sheet.formula(row, SUM, times(...factors));
}

/** By age: those who hold it in a year, times the mean change at the age they then have. */
function writeByAge(
  sheet: Sheet,
  from: number,
  consequence: PlanConsequence & { change: { kind: 'byAge' } },
  outcome: WrittenOutcome,
  persons: Expression,
  unit: string,
  workings: Workings,
): { steps: Row[]; next: number } {
  const { plan, say, parameter } = workings;
  const years = plan.cohortYears;
  const forEver = counting(years).map(() => constant(1));
  const lasting = consequence.lastingApplies ? outcome.lasting : forEver;
  let row = from;
  writeYears(sheet, row++, say('År siden start', 'Years since start'), counting(years));
  const rows = concerned(consequence, outcome, workings).map(({ segment, label, share, onset }) => {
    const held = writeLine(
      sheet,
      row++,
      `${say('Gælder for', 'Holds for')}: ${label}`,
      say('personer pr. deltager', 'persons per participant'),
      convolved(scaled(times(share, persons), onset), lasting, years),
      'number',
    );
    const mean = writeLine(
      sheet,
      row++,
      `${say('Ændring i den alder, de har', 'Change at the age they have')}: ${label}`,
      unit,
      counting(years).map((year) => {
        const terms = consequence.change.terms[segment]?.[year];
        const parts = [...(terms?.columns ?? [])].map((column, i) =>
          times(constant(terms?.weights[i] ?? 0), parameter(column, 0)),
        );
        return parts.length === 0 ? undefined : plus(...parts);
      }),
    );
    return product(held, mean);
  });
  const label = say('Enheder pr. deltager', 'Units per participant');
  return { steps: [writeLine(sheet, row++, label, unit, sumOfRows(rows, years))], next: row };
}

/**
 * Writes how much use changes per participant, by years since intake: one row, or one for each step of the ladder.
 */
export function writeUnits(
  sheet: Sheet,
  from: number,
  consequence: PlanConsequence,
  outcome: WrittenOutcome,
  unit: string,
  workings: Workings,
): { steps: Row[]; next: number } {
  const { plan, say } = workings;
  const years = plan.cohortYears;
  const { change } = consequence;
  let row = from;
  const persons = writePersons(sheet, row++, consequence, workings);
  if (change.kind === 'byAge') {
    const byAge = { ...consequence, change };
    return writeByAge(sheet, row, byAge, outcome, persons, unit, workings);
  }
  writeYears(sheet, row++, say('År siden det satte ind', 'Years since it set in'), counting(years));
  const changed = writeChange(sheet, row, change, unit, workings);
  row = changed.next;
  const still = consequence.lastingApplies
    ? writeLine(
        sheet,
        row++,
        say('Andel, det stadig gælder for', 'Share it still holds for'),
        '',
        outcome.lasting,
        'share',
      )
    : undefined;
  if (!still)
    sheet.text(
      row++,
      WHAT,
      say('Tilbagefald er allerede i tallene', 'Relapse is already in the figures'),
      'small',
    );
  writeYears(sheet, row++, say('År siden start', 'Years since start'), counting(years));
  const parts = concerned(consequence, outcome, workings);
  const onset = writeLine(
    sheet,
    row++,
    say('Sætter ind for', 'Sets in for'),
    say('andel af alle', 'share of all'),
    sumOfRows(
      parts.map(({ share, onset: own }) => scaled(share, own)),
      years,
    ),
    'share',
  );
  const steps = changed.steps.map((values) => {
    const perHolder = scaled(persons, still ? product(values, still) : values);
    const label = say('Enheder pr. deltager', 'Units per participant');
    return writeLine(sheet, row++, label, unit, convolved(onset, perHolder, years));
  });
  return { steps, next: row };
}
