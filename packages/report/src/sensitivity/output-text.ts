import type { Language, Output, Result } from '@som/engine';
import { yearRange } from '../numbers.ts';
import { PAYER_SUBJECTS } from '../words.ts';

/** Whom and when an output is about: `kommunen, inden for de fire budgetår`. */
export function outputText({ purse, window }: Output, lang: Language): string {
  const who =
    purse === 'total'
      ? lang === 'da'
        ? 'det offentlige i alt'
        : 'the public purse in all'
      : PAYER_SUBJECTS[purse][lang];
  if (window === 'net') return who;
  return lang === 'da'
    ? `${who} inden for de fire budgetår`
    : `${who} within the four budget years`;
}

/** Which kroner an output is in: `nutidsværdi over 9 år, 2020-priser`; the budget years are not discounted. */
export function kronerText(
  { window }: Output,
  { horizon, budget, priceYear }: Pick<Result, 'horizon' | 'budget' | 'priceYear'>,
  lang: Language,
): string {
  const da = lang === 'da';
  const prices = da ? `${priceYear}-priser` : `${priceYear} prices`;
  if (window === 'net')
    return da
      ? `nutidsværdi over ${horizon.years} år, ${prices}`
      : `present value over ${horizon.years} ${horizon.years === 1 ? 'year' : 'years'}, ${prices}`;
  const [first, last] = [budget.years[0]?.year ?? 0, budget.years.at(-1)?.year ?? 0];
  return da
    ? `${yearRange(first, last)} uden diskontering, ${prices}`
    : `${yearRange(first, last)} undiscounted, ${prices}`;
}

/** An output with the figures as they are written, DKK. */
export const writtenOf = ({ net, budget }: Result, { window, purse }: Output): number => {
  const amount = window === 'budget' ? budget : net;
  return purse === 'total' ? amount.total : amount.byPayer[purse];
};
