import { findWork, type Language, type LeverWords, type Parameter, rangeOf } from '@som/engine';
import { number, UNKNOWN, unitPrice } from '../numbers.ts';
import { plainText } from '../plain-text.ts';
import type { Table } from '../table.ts';
import { BASIS_NAMES } from '../words.ts';
import { INTERVAL_NAMES } from './interval-words.ts';
import { parameterWords } from './parameter-words.ts';
import { placeOf } from './place-of.ts';
import type { ToldCalculation } from './told-calculation.ts';

/** A value as it is read in a table, its unit in a column of its own. */
export function parameterValue({ reads }: LeverWords, value: number, lang: Language): string {
  if (reads === 'share')
    return `${number(value * 100, lang, { decimals: 2 })}${lang === 'da' ? ' %' : '%'}`;
  if (reads === 'kroner') return unitPrice(value, lang);
  return number(value, lang, { decimals: 4 });
}

/** Lowest to highest, or that the number counts as certain. */
function interval(parameter: Parameter, words: LeverWords, lang: Language): string {
  const range = rangeOf(parameter);
  if (!range) return UNKNOWN;
  const ends = [range.low, range.high].map((value) => parameterValue(words, value, lang));
  return `${ends.join(lang === 'da' ? ' til ' : ' to ')}, ${INTERVAL_NAMES[range.is][lang]}`;
}

/** Every number that the result is made of: its value, doubt, basis and source, and where it stands. */
export function assumptionsTable(calculation: ToldCalculation, lang: Language): Table {
  const { plan, resolved, inputs } = calculation;
  const da = lang === 'da';
  const rows = plan.parameters
    .filter(({ id }) => id !== 'effectScale')
    .map((parameter) => {
      const words = parameterWords(parameter, resolved);
      const { basis, source, origin } = parameter;
      const work = source === undefined ? undefined : findWork(inputs, source, origin.file);
      return [
        words.label[lang],
        parameterValue(words, parameter.value, lang),
        words.unit?.[lang] ?? '',
        interval(parameter, words, lang),
        basis ? BASIS_NAMES[basis][lang] : da ? 'sagens eget valg' : 'chosen by the case',
        work?.title ?? source ?? UNKNOWN,
        placeOf(inputs, parameter),
      ].map(plainText);
    });
  return {
    caption: da
      ? 'Alle forudsætninger. Uden usikkerhed (–) regnes tallet som sikkert: kilden siger ikke, hvor usikkert det er'
      : 'All assumptions. Without an uncertainty (–) the figure counts as certain: its source does not say how uncertain it is',
    head: da
      ? ['Forudsætning', 'Tal', 'Enhed', 'Usikkerhed', 'Grundlag', 'Kilde', 'Står i']
      : ['Assumption', 'Figure', 'Unit', 'Uncertainty', 'Basis', 'Source', 'Stands in'],
    rows,
    align: 'lrlllll',
  };
}
