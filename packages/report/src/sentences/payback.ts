import { capitalise, type Language, type Payback, type Result } from '@som/engine';
import { year } from '../numbers.ts';
import { PAYER_SUBJECTS } from '../words.ts';

/** Whose payback is asked for. */
export type PaybackPurse = keyof Result['payback'];

/** `Kommunen har tjent pengene hjem i 2031`, or that it does not within the horizon. Discounted. */
export function paybackSentence(
  result: Result,
  lang: Language,
  purse: PaybackPurse = 'total',
): string {
  const subject = capitalise(PAYER_SUBJECTS[purse][lang]);
  return `${subject} ${paybackPredicate(result.payback[purse].discounted, lang)}`;
}

/** What is said of a purse, after its name. */
export function paybackPredicate(value: Payback['discounted'], lang: Language): string {
  if (value === 'no-outlay') return lang === 'da' ? 'lægger ikke penge ud' : 'has no outlay';
  if (value === null)
    return lang === 'da'
      ? 'tjener ikke pengene hjem inden for perioden'
      : 'does not get its money back within the period';
  return lang === 'da'
    ? `har tjent pengene hjem i ${year(value)}`
    : `has its money back in ${year(value)}`;
}

/** The payback of the public sector and of the municipality, said once where it is the same. */
export function paybacksSentence(result: Result, lang: Language): string {
  const [all, own] = [result.payback.total.discounted, result.payback.municipality.discounted];
  const alone = result.net.byPayer.municipality === result.net.total;
  const first = paybackSentence(result, lang);
  if (alone || (all === own && all === 'no-outlay')) return first;
  if (all !== own) {
    const { municipality } = PAYER_SUBJECTS;
    const years = typeof all === 'number' && typeof own === 'number';
    const second = years
      ? `${lang === 'da' ? 'i' : 'in'} ${year(own)}`
      : paybackPredicate(own, lang);
    return `${first}; ${municipality[lang]} ${second}`;
  }
  if (lang === 'da')
    return all === null
      ? 'Hverken det offentlige under ét eller kommunen tjener pengene hjem inden for perioden'
      : `Både det offentlige under ét og kommunen ${paybackPredicate(all, lang)}`;
  return all === null
    ? 'Neither the public sector as a whole nor the municipality gets its money back within the period'
    : `Both the public sector as a whole and the municipality have their money back in ${all}`;
}
