import type { Label, Language, Result } from '@som/engine';
import { number, year } from '../numbers.ts';
import type { Table } from '../table.ts';
import { PAYER_NAMES, WORDS, word } from '../words.ts';

/** Published figures beside ours. */
export function publishedTable(result: Result, lang: Language): Table {
  return {
    caption: word('published', lang),
    head: [
      word('figure', lang),
      word('publishedValue', lang),
      word('ours', lang),
      word('difference', lang),
      word('explanation', lang),
      word('source', lang),
    ],
    rows: result.published.map(({ figure, value, ours, explanation, source, sourceTitle }) => [
      figureName(figure, lang),
      show(figure, value, lang),
      show(figure, ours, lang),
      difference(ours - value, lang),
      explanation[lang],
      sourceTitle ?? source,
    ]),
    align: 'lrrrll',
  };
}

/** Words for the parts of a path; a part named here as null is understood without being said. */
const PARTS: Readonly<Record<string, Label | null>> = {
  net: WORDS.net,
  costs: WORDS.costs,
  savedCosts: WORDS.saved,
  consequences: WORDS.consequences,
  budget: WORDS.budget,
  cashable: WORDS.cashable,
  payback: WORDS.payback,
  perParticipant: { da: 'pr. deltager', en: 'per participant' },
  perSuccess: WORDS.perHolder,
  undiscounted: WORDS.undiscounted,
  discounted: null,
  benefitCost: { da: 'Kr. igen pr. krone', en: 'Back per krone' },
  byPayer: null,
  total: null,
  municipality: PAYER_NAMES.municipality,
  region: PAYER_NAMES.region,
  state: PAYER_NAMES.state,
};

/** `net.byPayer.state` in words: `Nettoresultat, stat`; a path nobody has words for stands as it is. */
export function figureName(path: string, lang: Language): string {
  const parts = path.split('.');
  if (parts.some((part) => !Object.hasOwn(PARTS, part))) return path;
  const words = parts.flatMap((part) => PARTS[part]?.[lang] ?? []);
  return words.map((name, index) => (index === 0 ? name : name.toLowerCase())).join(', ');
}

function show(path: string, value: number, lang: Language): string {
  if (path.startsWith('payback.')) return year(value);
  return number(value, lang, { decimals: Math.abs(value) < 100 ? 2 : 0 });
}

const difference = (value: number, lang: Language): string =>
  number(value, lang, { signed: true, decimals: Math.abs(value) < 100 ? 2 : 0 });
