import type { Label, Language } from '@som/engine';
import { dayText } from '../day-text.ts';
import { plainText } from '../plain-text.ts';
import type { Table } from '../table.ts';
import type { ToldCalculation } from './told-calculation.ts';

const said = (text: Label | string, lang: Language): string =>
  plainText(typeof text === 'string' ? text : text[lang]);

/** Every choice, reason and doubt that the case has written down, in their order. */
export function logbookTable({ inputs }: ToldCalculation, lang: Language): Table {
  const da = lang === 'da';
  return {
    caption: da ? 'Logbog' : 'Logbook',
    head: da ? ['Dato', 'Hvem', 'Om', 'Hvad'] : ['Date', 'Who', 'About', 'What'],
    rows: (inputs.case.logbook ?? []).map(({ date, by, step, text }) => [
      dayText(date ?? '', lang),
      plainText(by ?? ''),
      plainText(step ?? ''),
      said(text, lang),
    ]),
    align: 'llll',
  };
}
