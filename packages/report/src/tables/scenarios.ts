import { type Language, PUBLIC_PAYERS, type Result } from '@som/engine';
import { amount, number } from '../numbers.ts';
import { caveatMark } from '../sentences/basis.ts';
import type { Table } from '../table.ts';
import { PAYER_NAMES, word } from '../words.ts';

/** The net result as written and in each scenario of the case, with what the scenario sets. */
export function scenariosTable(result: Result, lang: Language): Table {
  const row = (name: string, changes: string, net: Pick<Result['net'], 'total' | 'byPayer'>) => [
    name,
    changes,
    ...PUBLIC_PAYERS.map((payer) => amount(net.byPayer[payer], lang)),
    amount(net.total, lang),
  ];
  const show = (value: number): string => number(value, lang, { decimals: 3 });
  return {
    caption: `${word('scenarios', lang)}, ${word('currency', lang)}, ${word('presentValue', lang)}${caveatMark(result, lang)}`,
    head: [
      word('scenario', lang),
      word('changes', lang),
      ...PUBLIC_PAYERS.map((payer) => PAYER_NAMES[payer][lang]),
      PAYER_NAMES.total[lang],
    ],
    rows: [
      row(word('asWritten', lang), '', result.net),
      ...result.scenarios.map((scenario) =>
        row(
          scenario.label?.[lang] ?? scenario.id,
          scenario.changes
            .map(({ path, from, to }) => `${path}: ${show(from)} → ${show(to)}`)
            .join('; '),
          scenario,
        ),
      ),
    ],
    align: 'llrrrr',
  };
}
