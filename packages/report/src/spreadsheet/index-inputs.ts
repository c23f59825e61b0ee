import type { Language } from '@som/engine';
import type { ToldCalculation } from '../appendix/told-calculation.ts';
import { plainText } from '../plain-text.ts';
import type { Book, Sheet } from './book.ts';
import { constant, type Expression } from './expression.ts';
import type { Workings } from './workings.ts';
import { writeInput } from './write-input.ts';

/** The factors that carry a price from its own year to that of the case, each once. */
export function writeIndexes(
  book: Book,
  sheet: Sheet,
  from: number,
  { resolved, inputs }: ToldCalculation,
  lang: Language,
): Workings['index'] {
  const da = lang === 'da';
  const cells = new Map<string, Expression>();
  const used = [...resolved.consequences.map(({ price }) => price), ...resolved.costs];
  let row = from;
  const key = (index: string, year: number) => `${index} ${year}`;
  for (const { index, priceYear, indexFactor } of used) {
    if (priceYear === resolved.priceYear || cells.has(key(index, priceYear))) continue;
    if (cells.size === 0)
      sheet.text(row++, 0, da ? 'Prisfremskrivning' : 'Price indexation', 'heading');
    const years = `${priceYear} → ${resolved.priceYear}`;
    const name = plainText(inputs.catalogue.indices[index]?.label[lang] ?? index);
    const input = {
      label: da ? `Fra ${years}: ${name}` : `From ${years}: ${name}`,
      value: indexFactor,
      unit: da ? 'gange prisen' : 'times the price',
      look: 'input' as const,
      name: `index_${index.replace(/[^A-Za-z0-9]+/g, '_')}_${priceYear}_to_${resolved.priceYear}`,
    };
    cells.set(key(index, priceYear), writeInput(book, sheet, row++, lang, input));
  }
  return (index, priceYear) => cells.get(key(index, priceYear)) ?? constant(1);
}
