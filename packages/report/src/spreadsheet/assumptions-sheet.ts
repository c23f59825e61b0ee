import { findWork, type Language, type Parameter, rangeOf } from '@som/engine';
import { INTERVAL_NAMES } from '../appendix/interval-words.ts';
import { parameterWords } from '../appendix/parameter-words.ts';
import { placeOf } from '../appendix/place-of.ts';
import type { ToldCalculation } from '../appendix/told-calculation.ts';
import { plainText } from '../plain-text.ts';
import { BASIS_NAMES } from '../words/names.ts';
import { address, type Book, type CellLook, newSheet, type Sheet } from './book.ts';
import { cellNames } from './cell-names.ts';
import { constant, type Expression } from './expression.ts';
import { writeIndexes } from './index-inputs.ts';
import { writeRates } from './rate-inputs.ts';
import { SHEET_NAMES, type Workings } from './workings.ts';
import { lookOf, VALUE, writeInput } from './write-input.ts';

const WIDTHS = [58, 15, 26, 15, 11, 12, 12, 18, 22, 46, 52, 52];

/** Notes and places are for the screen; on paper they would make the rest too small to read. */
const PRINTED = 10;

const SHARE: Readonly<Record<Language, string>> = {
  da: 'Tallet er en andel fra 0 til 100 %. Skriv for eksempel 26 %.',
  en: 'The figure is a share from 0 to 100%. Write for instance 26%.',
};

/** Sections of the sheet, by how the ids of their numbers begin. */
const SECTIONS: readonly { ids: RegExp; da: string; en: string }[] = [
  { ids: /^(intake|segments)\./, da: 'Deltagere', en: 'Participants' },
  { ids: /^(effect\.|completion|outcomes\.|effectScale)/, da: 'Effekt', en: 'Effect' },
  { ids: /^persons\./, da: 'Personer', en: 'Persons' },
  { ids: /^consequences\./, da: 'Konsekvenser', en: 'Consequences' },
  { ids: /^prices\./, da: 'Priser', en: 'Prices' },
  { ids: /^(costs|savedCosts)\./, da: 'Omkostninger', en: 'Costs' },
  { ids: /./, da: 'Andet', en: 'Other' },
];

const HEAD: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'Forudsætning',
    'Tal (kan ændres)',
    'Enhed',
    'Skrevet i sagen',
    'Ændret?',
    'Lavest',
    'Højest',
    'Usikkerhed',
    'Grundlag',
    'Kilde',
    'Note',
    'Står i',
  ],
  en: [
    'Assumption',
    'Figure (may be changed)',
    'Unit',
    'Written in the case',
    'Changed?',
    'Lowest',
    'Highest',
    'Uncertainty',
    'Basis',
    'Source',
    'Note',
    'Stands in',
  ],
};

function writeOrigin(
  sheet: Sheet,
  row: number,
  parameter: Parameter,
  look: CellLook,
  { inputs }: ToldCalculation,
  lang: Language,
): void {
  const range = rangeOf(parameter);
  if (range) {
    const shown = look === 'input-share' ? 'share' : 'number';
    sheet.number(row, 5, range.low, shown);
    sheet.number(row, 6, range.high, shown);
    sheet.text(row, 7, INTERVAL_NAMES[range.is][lang], 'small');
  } else sheet.text(row, 7, lang === 'da' ? 'regnes som sikkert' : 'counted as certain', 'small');
  const { basis, source, origin } = parameter;
  sheet.text(
    row,
    8,
    basis ? BASIS_NAMES[basis][lang] : lang === 'da' ? 'sagens eget valg' : 'chosen by the case',
    'small',
    basis === 'illustrative',
  );
  const work = source === undefined ? undefined : findWork(inputs, source, origin.file);
  sheet.text(row, 9, plainText(work?.title ?? source ?? ''), 'small');
  sheet.text(row, 10, plainText(origin.note ?? ''), 'small');
  sheet.text(row, 11, placeOf(inputs, parameter), 'small');
}

/**
 * The sheet of every number that the result is made of: the only cells that are meant to be changed.
 *
 * @returns how other sheets refer to them
 */
export function assumptionsSheet(
  book: Book,
  source: ToldCalculation,
  lang: Language,
): Pick<Workings, 'parameter' | 'index' | 'rates'> & { parameterNames: readonly string[] } {
  const { plan, resolved } = source;
  const da = lang === 'da';
  const sheet = newSheet(SHEET_NAMES[lang].assumptions, WIDTHS, { rows: 3, columns: 1 });
  sheet.printed = PRINTED;
  book.sheets.push(sheet);
  sheet.text(0, 0, SHEET_NAMES[lang].assumptions, 'title');
  sheet.text(
    1,
    0,
    da
      ? 'Ret kun de farvede tal. Hele regnearket regner med det samme om. Skraverede tal er eksempler og kan ikke bruges til at beslutte.'
      : 'Change only the coloured figures. The whole workbook recalculates at once. Hatched figures are examples and cannot be decided on.',
    'small',
  );
  for (const [column, head] of HEAD[lang].entries()) sheet.text(2, column, head, 'head');

  const names = cellNames(plan.parameters.map(({ id }) => id));
  const cells = new Map<number, Expression>();
  let row = 3;
  const sectionOf = (id: string) => SECTIONS.findIndex(({ ids }) => ids.test(id));
  for (const [s, section] of SECTIONS.entries()) {
    const own = plan.parameters
      .map((parameter, column) => ({ parameter, column }))
      .filter(({ parameter }) => sectionOf(parameter.id) === s);
    if (own.length > 0) sheet.text(row++, 0, section[lang], 'heading');
    for (const { parameter, column } of own) {
      const words = parameterWords(parameter, resolved);
      const look = lookOf(words.reads);
      const input = {
        label: plainText(words.label[lang]),
        value: parameter.value,
        unit: plainText(words.unit?.[lang] ?? ''),
        look,
        name: names[column] ?? '',
        example: parameter.basis === 'illustrative',
      };
      cells.set(column, writeInput(book, sheet, row, lang, input));
      writeOrigin(sheet, row, parameter, look, source, lang);
      if (parameter.kind === 'rate')
        sheet.allowed.push({ cell: address(row, VALUE), from: 0, to: 1, say: SHARE[lang] });
      row++;
    }
  }
  const parameter = (column: number, otherwise: number) => cells.get(column) ?? constant(otherwise);
  const { rates, next } = writeRates(book, sheet, row, source, lang, parameter);
  return {
    parameterNames: names,
    parameter,
    rates,
    index: writeIndexes(book, sheet, next, source, lang),
  };
}
