import { type Language, PUBLIC_PAYERS } from '@som/engine';
import { type CaseMove, hasMoved, type Net } from '@som/packs';
import { kroner, number, PAYER_NAMES, UNKNOWN } from '@som/report';

/** One row of a case: all, or a payer; texts ready to be shown. */
export interface MoveRow {
  name: string;
  before: string;
  after: string;
  change: string;
  percent: string;
}

/** The change in per cent of what it was; a case that was zero has none. */
export function percentText(before: number, after: number, lang: Language): string {
  if (before === 0) return UNKNOWN;
  const share = ((after - before) / Math.abs(before)) * 100;
  const shown = number(share, lang, { decimals: 1, signed: true });
  // a result that moved is never shown as if it had not
  const isHidden = !/[1-9]/.test(shown) && after !== before;
  const sign = after > before ? '+' : '\u2212';
  const text = isHidden ? `${sign}${lang === 'da' ? '< 0,1' : '< 0.1'}` : shown;
  return `${text}${lang === 'da' ? ' %' : '%'}`;
}

/** Whole kroner, and øre where two figures would look the same. */
function kronerPair(before: number, after: number, lang: Language): [string, string, string] {
  const whole = (value: number, signed = false) => kroner(value, lang, { signed });
  if (Math.abs(after - before) >= 1 || Math.abs(after - before) < 0.005)
    return [whole(before), whole(after), whole(after - before, true)];
  const cents = (value: number, signed = false) =>
    number(value, lang, { decimals: 2, fixed: true, signed }) + (lang === 'da' ? ' kr.' : ' DKK');
  return [cents(before), cents(after), cents(after - before, true)];
}

function row(
  name: string,
  before: number | undefined,
  after: number | undefined,
  lang: Language,
): MoveRow {
  if (before === undefined || after === undefined) {
    const show = (value: number | undefined) =>
      value === undefined ? UNKNOWN : kroner(value, lang);
    return { name, before: show(before), after: show(after), change: UNKNOWN, percent: UNKNOWN };
  }
  const [was, is, change] = kronerPair(before, after, lang);
  return { name, before: was, after: is, change, percent: percentText(before, after, lang) };
}

/** The net result and each payer, before and after. */
export function moveRows(
  before: Net | undefined,
  after: Net | undefined,
  lang: Language,
): MoveRow[] {
  const payers = PUBLIC_PAYERS.filter((payer) => before?.byPayer[payer] || after?.byPayer[payer]);
  const other = before?.other || after?.other;
  return [
    row(lang === 'da' ? 'Nettoresultat' : 'Net result', before?.total, after?.total, lang),
    ...payers.map((payer) =>
      row(PAYER_NAMES[payer][lang], before?.byPayer[payer], after?.byPayer[payer], lang),
    ),
    ...(other ? [row(PAYER_NAMES.other[lang], before?.other, after?.other, lang)] : []),
  ];
}

/** Whether a case has anything to tell. */
export const isMoved = (move: CaseMove): boolean =>
  hasMoved(move.before, move.after) || move.shipped !== undefined || (!move.before && !move.after);
