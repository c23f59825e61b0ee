import type { BreakEven, Language, Payback, Result } from '@som/engine';
import { number, ofHundred, year } from '../numbers.ts';
import type { Table } from '../table.ts';
import { PAYER_NAMES, VERDICT_NAMES, word } from '../words.ts';

const PURSES = ['total', 'municipality', 'region', 'state'] as const;

/** When each purse breaks even: on each success rate, and on all effects together. */
export function breakEvenTable(result: Result, lang: Language): Table {
  const { successRate, effectScale } = result.breakEven;
  const outcomes = Object.keys(successRate);
  const label = (id: string): string =>
    result.outcomes.find((outcome) => outcome.id === id)?.label[lang] ?? id;
  const rate = (turn: BreakEven | undefined): string =>
    turn === undefined
      ? ''
      : verdict(turn, lang, (value) =>
          ofHundred(value, lang, turn.verdict === 'at-most' ? 'down' : 'up'),
        );
  return {
    caption: word('breakEven', lang),
    head: [word('payer', lang), ...outcomes.map(label), word('effectScale', lang)],
    rows: PURSES.map((purse) => [
      PAYER_NAMES[purse][lang],
      ...outcomes.map((id) => rate(successRate[id]?.[purse])),
      verdict(
        effectScale[purse],
        lang,
        (value) => `${number(value, lang, { decimals: 2 })} ${lang === 'da' ? 'gange' : 'times'}`,
      ),
    ]),
    align: `l${'l'.repeat(outcomes.length + 1)}`,
  };
}

function verdict(turn: BreakEven, lang: Language, show: (value: number) => string): string {
  const name = VERDICT_NAMES[turn.verdict][lang];
  return turn.value === null ? name : `${name} ${show(turn.value)}`;
}

/** The year in which each purse has its money back. */
export function paybackTable(result: Result, lang: Language): Table {
  const show = (value: Payback['discounted']): string => {
    if (value === 'no-outlay') return word('noOutlay', lang);
    return value === null ? word('notWithin', lang) : year(value);
  };
  return {
    caption: word('payback', lang),
    head: [word('payer', lang), word('discounted', lang), word('undiscounted', lang)],
    rows: PURSES.map((purse) => [
      PAYER_NAMES[purse][lang],
      show(result.payback[purse].discounted),
      show(result.payback[purse].undiscounted),
    ]),
    align: 'lll',
  };
}
