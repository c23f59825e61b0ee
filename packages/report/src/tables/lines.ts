import type { Language, Result } from '@som/engine';
import { amount, ofHundred, percent, persons, UNKNOWN } from '../numbers.ts';
import { basisShares, caveatMark } from '../sentences/basis.ts';
import type { Table } from '../table.ts';
import { BASIS_NAMES, INGREDIENT_NAMES, KIND_NAMES, word } from '../words.ts';

/** Cost lines, a cost as a minus and a saved cost as a plus. */
export function costsTable(result: Result, lang: Language): Table {
  return {
    caption: `${word('costs', lang)}, ${word('currency', lang)}, ${word('presentValue', lang)}${caveatMark(result, lang)}`,
    head: [word('cost', lang), word('currency', lang), word('basisOf', lang)],
    rows: result.byCost.map((line) => [
      `${line.label[lang]}${line.saved ? ` (${word('savedCost', lang)})` : ''}`,
      amount(line.total, lang),
      BASIS_NAMES[line.basis][lang],
    ]),
    align: 'lrl',
  };
}

/** Outcomes as people. */
export function outcomesTable(result: Result, lang: Language): Table {
  const share = (value: number | undefined): string =>
    value === undefined ? UNKNOWN : ofHundred(value, lang);
  return {
    caption: `${word('outcomes', lang)}${caveatMark(result, lang)}`,
    head: [
      word('outcome', lang),
      word('kind', lang),
      word('people', lang),
      word('withIt', lang),
      word('withoutIt', lang),
      word('because', lang),
      word('perHolder', lang),
      word('basisOf', lang),
    ],
    rows: result.outcomes.map((outcome) => {
      const perHolder = result.net.perSuccess[outcome.id] ?? null;
      return [
        outcome.label[lang],
        KIND_NAMES[outcome.kind][lang],
        persons(outcome.persons, lang),
        share(outcome.with),
        share(outcome.without),
        ofHundred(outcome.rate, lang),
        perHolder === null ? UNKNOWN : amount(perHolder, lang),
        BASIS_NAMES[outcome.basis][lang],
      ];
    }),
    align: 'llrrrrrl',
  };
}

/** Shares of the amounts on each basis: the weakest of each line, and by ingredient. */
export function basisTable(result: Result, lang: Language): Table {
  const { weakest, byIngredient } = result.basis;
  const names = Object.keys(INGREDIENT_NAMES) as (keyof typeof INGREDIENT_NAMES)[]; // keys of a Record
  const used = names.filter((name) => byIngredient[name] !== undefined);
  const overall = new Map(basisShares(result).map(({ basis, share }) => [basis, share]));
  const bases = (Object.keys(BASIS_NAMES) as (keyof typeof BASIS_NAMES)[]).filter(
    (basis) => overall.has(basis) || used.some((name) => byIngredient[name]?.[basis]),
  );
  const show = (share: number | undefined): string => (share ? percent(share, lang) : UNKNOWN);
  return {
    caption: word('basis', lang),
    head: [
      word('basisOf', lang),
      word('overall', lang),
      ...used.map((name) => INGREDIENT_NAMES[name][lang]),
    ],
    rows: bases.map((basis) => [
      BASIS_NAMES[basis][lang],
      show(weakest[basis]),
      ...used.map((name) => show(byIngredient[name]?.[basis])),
    ]),
  };
}
