import { PUBLIC_PAYERS } from '@som/engine';
import { plainText } from '../plain-text.ts';
import { caveatSentences } from '../sentences/basis.ts';
import { PAYER_NAMES, STATUS_NAMES } from '../words/names.ts';
import { newSheet, type Sheet } from './book.ts';
import { type Expression, minus, quoted } from './expression.ts';
import type { WrittenResult } from './result-sheet.ts';
import type { Workings } from './workings.ts';

/** What is in the sheets, and how they are used. */
function guide({ names, say }: Workings): [string, string][] {
  return [
    [
      names.result,
      say(
        'Resultatet pr. år, betaler og forvaltningsområde',
        'The result by year, payer and department',
      ),
    ],
    [
      names.assumptions,
      say(
        'Alle tal, der er regnet med. Ret de farvede celler her',
        'Every figure used. Change the coloured cells here',
      ),
    ],
    [
      names.effect,
      say('For hvem det virker, hvornår og hvor længe', 'For whom it works, when and how long'),
    ],
    [names.years, say('Hver konsekvens, led for led', 'Each consequence, term by term')],
    [
      names.costs,
      say(
        'Hvad indsatsen koster, og hvad der spares',
        'What the intervention costs, and what is saved',
      ),
    ],
    [names.shares, say('Hvor stor en del hver betaler bærer', 'Which share each payer bears')],
    [names.payments, say('Beløbene fordelt på betalere', 'The amounts split over payers')],
    [
      names.sensitivity,
      say('Hvor det vender, og hvad der flytter mest', 'Where it turns, and what moves it most'),
    ],
    [names.notes, say('Ord: logbog, afvigelser, kilder', 'Words: logbook, departures, sources')],
  ];
}

function writeStamp(sheet: Sheet, from: number, { result, lang, say }: Workings): void {
  const { engine, pack, catalogue, format } = result.stamp;
  const stamp: [string, string][] = [
    [say('Sag', 'Case'), result.case],
    [
      say('Målgruppepakke', 'Target-group pack'),
      `${pack.id} ${pack.version} (${STATUS_NAMES[pack.status][lang]}, ${pack.hash.slice(0, 12)})`,
    ],
    [
      say('Katalog', 'Catalogue'),
      `${catalogue.id} ${catalogue.version} (${catalogue.hash.slice(0, 12)})`,
    ],
    [say('Regnemotor', 'Engine'), `${engine} · ${say('filformat', 'file format')} ${format}`],
    [say('Prisniveau', 'Price level'), String(result.priceYear)],
  ];
  sheet.text(from, 0, say('Sådan er der regnet', 'How this was calculated'), 'heading');
  for (const [i, [what, text]] of stamp.entries()) {
    sheet.text(from + 1 + i, 0, what, 'label');
    sheet.text(from + 1 + i, 1, plainText(text), 'small');
  }
}

/** Fills the front page: what the workbook is, its result, what has been changed since, and its stamp. */
export function writeFront(sheet: Sheet, written: WrittenResult, workings: Workings): void {
  const { result, names, lang, say } = workings;
  sheet.text(0, 0, plainText(result.title[lang]), 'title');
  sheet.text(
    1,
    0,
    plainText(`${result.group.label[lang]} · ${result.startYear}–${result.lastYear}`),
    'small',
  );
  let row = 3;
  for (const sentence of caveatSentences(result, lang))
    sheet.text(row++, 0, sentence, 'warning', true);
  if (row > 3) row++;
  for (const [column, text] of [
    say('Resultat, + er en gevinst', 'Result, + is a gain'),
    say('Nu, kr.', 'Now, DKK'),
    say('Da filen blev skrevet, kr.', 'When written, DKK'),
    say('Forskel, kr.', 'Difference, DKK'),
  ].entries())
    sheet.text(row, column, text, column === 0 ? 'head' : 'head-right');
  row++;
  const line = (
    label: string,
    now: Expression,
    then: number,
    look: 'signed' | 'total' = 'signed',
  ) => {
    sheet.text(row, 0, label, look === 'total' ? 'total-label' : 'label');
    const here = sheet.formula(row, 1, now, look);
    const before = sheet.number(row, 2, then, look);
    const apart = minus(here, before);
    const text = (home: string) => `ROUND(${apart.text(home)},2)`;
    const value = Math.round(apart.value * 100) / 100 + 0;
    sheet.formula(row++, 3, { value, text, binds: 'atom' }, look);
  };
  line(
    say('Nettoresultat, nutidsværdi', 'Net result, present value'),
    written.net,
    result.net.total,
    'total',
  );
  for (const payer of PUBLIC_PAYERS)
    line(`  ${PAYER_NAMES[payer][lang]}`, written.byPayer[payer], result.net.byPayer[payer]);
  line(say('Pr. deltager', 'Per participant'), written.perParticipant, result.net.perParticipant);
  line(say('Uden diskontering', 'Undiscounted'), written.undiscounted, result.net.undiscounted);
  line(
    say('De fire budgetår, uden diskontering', 'The four budget years, undiscounted'),
    written.budget,
    result.budget.total,
  );
  sheet.text(row, 0, say('Tjent hjem fra og med', 'Paid back from'), 'label');
  sheet.says(row++, 1, written.payback.formula, written.payback.value, 'year');
  sheet.text(row, 0, say('Ændrede forudsætninger', 'Changed assumptions'), 'label');
  const changed = say('ændret', 'changed');
  const column = `${quoted(names.assumptions)}!$E$4:$E$5000`;
  sheet.formula(row++, 1, {
    value: 0,
    text: () => `COUNTIF(${column},"${changed}")`,
    binds: 'atom',
  });
  row++;
  sheet.text(row++, 0, say('Ark', 'Sheets'), 'heading');
  for (const [name, what] of guide(workings)) {
    sheet.text(row, 0, name, 'label');
    sheet.text(row++, 1, what, 'small');
  }
  row++;
  writeStamp(sheet, row, workings);
}

/** An empty front page. */
export const newFront = (name: string): Sheet => newSheet(name, [46, 24, 24, 20]);
