import { PUBLIC_PAYERS } from '@som/engine';
import { plainText } from '../plain-text.ts';
import { PAYER_NAMES } from '../words/names.ts';
import { type Book, newSheet, type Sheet } from './book.ts';
import { writeLiveThresholds } from './live-thresholds.ts';
import { writeTornado } from './live-tornado.ts';
import type { WrittenResult } from './result-sheet.ts';
import type { Workings } from './workings.ts';
import type { WrittenItem } from './years-sheet.ts';

/** Writes the scenarios of the case as the engine calculated them. */
function writeScenarios(sheet: Sheet, from: number, { result, lang, say }: Workings): void {
  if (result.scenarios.length === 0) return;
  let row = from;
  sheet.text(
    row++,
    0,
    say('Scenarier, da filen blev skrevet', 'Scenarios, when written'),
    'heading',
  );
  sheet.text(row, 0, say('Scenarie', 'Scenario'), 'head');
  sheet.text(row, 1, say('Nettoresultat, kr.', 'Net result, DKK'), 'head-right');
  for (const [i, payer] of PUBLIC_PAYERS.entries())
    sheet.text(row, 2 + i, PAYER_NAMES[payer][lang], 'head-right');
  sheet.text(row++, 5, say('Sætter', 'Sets'), 'head');
  for (const { id, label, total, byPayer, changes } of result.scenarios) {
    sheet.text(row, 0, label?.[lang] ?? id, 'label');
    sheet.number(row, 1, total, 'signed');
    for (const [i, payer] of PUBLIC_PAYERS.entries())
      sheet.number(row, 2 + i, byPayer[payer], 'signed');
    const sets = changes.map(({ path, to }) => `${path} = ${to}`).join('; ');
    sheet.text(row++, 5, plainText(sets), 'small');
  }
}

/** The sheet of where the result turns and what moves it. */
export function sensitivitySheet(
  book: Book,
  items: readonly WrittenItem[],
  result: WrittenResult,
  workings: Workings,
): void {
  const { names } = workings;
  const sheet = newSheet(names.sensitivity, [64, 16, 22, 16, 22, 26], { rows: 1, columns: 1 });
  book.sheets.push(sheet);
  sheet.text(0, 0, names.sensitivity, 'title');
  const next = writeLiveThresholds(sheet, 2, items, result, workings);
  const after = writeTornado(sheet, next, items, result, workings);
  writeScenarios(sheet, after, workings);
}
