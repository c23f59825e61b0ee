import type { Label, Language, Result } from '@som/engine';
import { plainText } from '../plain-text.ts';

/** What no krone shows, one sentence each: what, measured by what, from what to what. */
export function beyondMoneySentences(result: Result, lang: Language): string[] {
  return result.beyondMoney.map(({ what, measure, now, goal }) => {
    const da = lang === 'da';
    // Written by people, with or without a full stop.
    const said = (label: Label): string => plainText(label[lang]).replace(/\.$/, '');
    const facts = [
      measure && `${da ? 'måles ved' : 'measured by'}: ${said(measure)}`,
      now && `${da ? 'nu' : 'now'}: ${said(now)}`,
      goal && `${da ? 'mål' : 'goal'}: ${said(goal)}`,
    ].filter((fact) => fact !== undefined);
    const head = plainText(what[lang]);
    return facts.length === 0 ? head : `${head} (${facts.join('; ')})`;
  });
}

/** Said where a case names nothing: silence must not look like "nothing". */
export const nothingBeyondMoney = (lang: Language): string =>
  lang === 'da'
    ? 'Sagen siger ikke, hvad der sker for menneskene ud over kronerne. Skriv det ind i sagen, så det står her.'
    : 'The case does not say what happens to people beyond the money. Write it into the case and it stands here.';
