import type { PlanOnset, PlanOutcome } from '@som/engine';
import { plainText } from '../plain-text.ts';
import { KIND_NAMES } from '../words/names.ts';
import { type Book, newSheet, type Sheet } from './book.ts';
import { writeBoth } from './both-lines.ts';
import { constant, minus, type Row, times } from './expression.ts';
import { counting, SUM, scaled, UNIT, WHAT, writeLine, writeYears, yearWidths } from './lines.ts';
import { netRateFormula, rateWords } from './net-rate.ts';
import { writePrevention } from './prevention-lines.ts';
import type { Workings } from './workings.ts';
import { writeLasting } from './write-lasting.ts';

/** An outcome as other sheets use it. */
export interface WrittenOutcome {
  /** [segment] share of holders for whom it sets in, by years since intake, the factor on all effects included. */
  onset: readonly Row[];
  /** [year since onset] share still holding it. */
  lasting: Row;
}

/** True for an onset that may differ from segment to segment. */
const differs = (onset: PlanOnset, outcomes: readonly PlanOutcome[]): boolean =>
  onset.kind === 'prevention' ||
  (onset.kind === 'both' &&
    onset.members.some((member) => outcomes[member]?.onset.kind === 'prevention'));

const isEffect = ({ kind }: PlanOnset) => kind !== 'participation' && kind !== 'dropout';

/** A constant of an outcome: its name, its cell, and what it is. */
function writeShare(sheet: Sheet, row: number, what: string, unit: string, value: Row[number]) {
  sheet.text(row, WHAT, what, 'label');
  sheet.text(row, UNIT, unit, 'small');
  return value && sheet.formula(row, SUM, value, 'share');
}

/** Writes one outcome in one segment; gives its yearly shares before the factor on all effects. */
function writeOnset(
  sheet: Sheet,
  from: number,
  onset: PlanOnset,
  segment: number,
  written: readonly (readonly Row[])[],
  workings: Workings,
): { shares: Row; next: number } {
  const { say, parameter, plan } = workings;
  const years = plan.cohortYears;
  const label = say('Det sætter ind for', 'It sets in for');
  const unit = say('andel af dem, der begynder', 'share of those who start');
  const only = (year: number, value: Row[number]): Row =>
    counting(years).map((y) => (y === year ? value : undefined));
  switch (onset.kind) {
    case 'success': {
      const rate = writeShare(
        sheet,
        from,
        say('Når målet på grund af indsatsen', 'Reach it because of the intervention'),
        rateWords(onset.rate, say),
        netRateFormula(onset.rate, workings),
      );
      const completion = onset.completion < 0 ? constant(1) : parameter(onset.completion, 1);
      const share = rate && times(rate, completion);
      const row = from + 1;
      const shares = writeLine(sheet, row, label, unit, only(onset.afterYears, share), 'share');
      return { shares, next: row + 1 };
    }
    case 'prevention': {
      const { avoided, next } = writePrevention(sheet, from, onset, segment, years, workings);
      return { shares: avoided, next };
    }
    case 'participation':
      return {
        shares: writeLine(sheet, from, label, unit, only(0, constant(1)), 'share'),
        next: from + 1,
      };
    case 'dropout': {
      const left = minus(constant(1), parameter(onset.completion, 1));
      return {
        shares: writeLine(sheet, from, label, unit, only(0, left), 'share'),
        next: from + 1,
      };
    }
    case 'both': {
      const [a, b] = onset.members;
      const pair = [written[a]?.[segment] ?? [], written[b]?.[segment] ?? []] as const;
      const { grows, next } = writeBoth(sheet, from, onset, pair, plan.outcomes, years, workings);
      return { shares: grows, next };
    }
  }
}

/** The sheet of who changes, when, and for how long: one block an outcome. */
export function effectSheet(book: Book, workings: Workings): WrittenOutcome[] {
  const { plan, resolved, names, lang, say, parameter } = workings;
  const years = plan.cohortYears;
  const sheet = newSheet(names.effect, yearWidths(years), { rows: 1, columns: 1 });
  book.sheets.push(sheet);
  sheet.text(
    0,
    0,
    say(
      'Effekt: for hvem det sætter ind, og hvor længe det varer',
      'Effect: for whom, and how long',
    ),
    'title',
  );
  const unscaled: Row[][] = [];
  const scale = parameter(plan.effectScale, 1);
  let row = 2;
  return plan.outcomes.map((outcome, o) => {
    const words = resolved.outcomes[o];
    const kind = words ? KIND_NAMES[outcome.onset.kind][lang] : '';
    sheet.text(row++, 0, `${plainText(words?.label[lang] ?? outcome.id)} (${kind})`, 'heading');
    writeYears(sheet, row++, say('År siden start', 'Years since start'), counting(years));
    const each = differs(outcome.onset, plan.outcomes) ? resolved.segments : [undefined];
    const own: Row[] = [];
    const onset: Row[] = [];
    for (const [segment, part] of each.entries()) {
      if (part && each.length > 1) sheet.text(row++, 0, plainText(part.label[lang]), 'small');
      const { shares, next } = writeOnset(sheet, row, outcome.onset, segment, unscaled, workings);
      row = next;
      own.push(shares);
      if (!isEffect(outcome.onset)) onset.push(shares);
      else
        onset.push(
          writeLine(
            sheet,
            row++,
            say('… gange alle effekter under ét', '… times all effects together'),
            '',
            scaled(scale, shares),
            'share',
          ),
        );
    }
    const forAll = (rows: readonly Row[]) =>
      plan.segments.length > rows.length
        ? Array.from(plan.segments, () => rows[0] ?? [])
        : [...rows];
    unscaled.push(forAll(own));
    writeYears(
      sheet,
      row++,
      say('År siden det satte ind', 'Years since it set in'),
      counting(years),
    );
    const what = say('Andel, det stadig gælder for', 'Share it still holds for');
    const lasting = writeLasting(sheet, row++, what, outcome.lasting, years, workings);
    row += 1;
    return { onset: forAll(onset), lasting };
  });
}
