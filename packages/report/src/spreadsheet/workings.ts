import type { Column, Language } from '@som/engine';
import type { ToldCalculation } from '../appendix/told-calculation.ts';
import type { Expression } from './expression.ts';

/** A calculation as it is being written into a workbook. */
export interface Workings extends ToldCalculation {
  lang: Language;
  say(da: string, en: string): string;
  names: SheetNames;
  /** The input cell of a parameter; `otherwise` where there is none. */
  parameter(column: Column, otherwise: number): Expression;
  /** The factor from the price year of a price to that of the case. */
  index(index: string, priceYear: number): Expression;
  /** The yearly discount rate of each year, by years from the start year; the first has none. */
  rates: readonly (Expression | undefined)[];
}

/** Names of the sheets. */
export interface SheetNames {
  front: string;
  assumptions: string;
  effect: string;
  years: string;
  costs: string;
  shares: string;
  payments: string;
  result: string;
  sensitivity: string;
  notes: string;
}

export const SHEET_NAMES: Readonly<Record<Language, SheetNames>> = {
  da: {
    front: 'Forside',
    assumptions: 'Forudsætninger',
    effect: 'Effekt',
    years: 'År for år',
    costs: 'Omkostninger',
    shares: 'Hvem betaler',
    payments: 'Betalinger',
    result: 'Resultat',
    sensitivity: 'Følsomhed',
    notes: 'Kilder og logbog',
  },
  en: {
    front: 'Front page',
    assumptions: 'Assumptions',
    effect: 'Effect',
    years: 'Year by year',
    costs: 'Costs',
    shares: 'Who pays',
    payments: 'Payments',
    result: 'Result',
    sensitivity: 'Sensitivity',
    notes: 'Sources and logbook',
  },
};
