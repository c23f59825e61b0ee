import type { Language } from '@som/engine';
import type { ToldCalculation } from '../appendix/told-calculation.ts';
import { plainText } from '../plain-text.ts';
import { assumptionsSheet } from './assumptions-sheet.ts';
import type { Book, Sheet } from './book.ts';
import { costsSheet } from './costs-sheet.ts';
import { effectSheet } from './effect-sheet.ts';
import { newFront, writeFront } from './front-sheet.ts';
import { notesSheet } from './notes-sheet.ts';
import { paymentsSheets } from './payments-sheets.ts';
import { resultSheet, type WrittenResult } from './result-sheet.ts';
import { sensitivitySheet } from './sensitivity-sheet.ts';
import { SHEET_NAMES, type Workings } from './workings.ts';
import { yearsSheet } from './years-sheet.ts';

/** The workbook of a calculation, and the cells of its result with the values they have as written. */
export interface BuiltBook {
  title: string;
  book: Book;
  result: WrittenResult;
  /** The name of each parameter's cell, in the order of the plan. */
  parameterNames: readonly string[];
}

/**
 * A calculation as a workbook in which everything is a formula of the assumptions: the whole model again, in the
 * language of spreadsheets. Nothing is written yet.
 */
export function buildBook(calculation: ToldCalculation, lang: Language): BuiltBook {
  const book: Book = { sheets: [], names: [] };
  const names = SHEET_NAMES[lang];
  const front = newFront(names.front);
  const { parameterNames, ...inputs } = assumptionsSheet(book, calculation, lang);
  const workings: Workings = {
    ...calculation,
    ...inputs,
    lang,
    names,
    say: (da, en) => (lang === 'da' ? da : en),
  };
  const outcomes = effectSheet(book, workings);
  const consequences = yearsSheet(book, outcomes, workings);
  const items = [...costsSheet(book, workings), ...consequences];
  const payments = paymentsSheets(book, items, workings);
  const result = resultSheet(book, items, payments, workings);
  sensitivitySheet(book, items, result, workings);
  notesSheet(book, workings);
  writeFront(front, result, workings);
  const order = Object.values(names);
  const place = ({ name }: Sheet) => order.indexOf(name);
  const sheets = [front, ...book.sheets].sort((a, b) => place(a) - place(b));
  // the answer comes right after the front page
  const answer = sheets.findIndex(({ name }) => name === names.result);
  const [found] = sheets.splice(answer, 1);
  if (found) sheets.splice(1, 0, found);
  const title = plainText(calculation.result.title[lang]);
  return { title, book: { sheets, names: book.names }, result, parameterNames };
}
