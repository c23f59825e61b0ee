import type { Language, Result } from '@som/engine';
import type { Report } from '../document.ts';
import { type TwoWayMap, twoWayFigure, twoWayFinding, twoWayTable } from '../figures/two-way.ts';
import { roundKroner, UNKNOWN } from '../numbers.ts';
import { caveatMark, caveatSentences } from '../sentences/basis.ts';
import type { Table } from '../table.ts';
import { leverName, leverValue } from './lever-text.ts';
import { kronerText, outputText, writtenOf } from './output-text.ts';

/** What becomes of the result when two assumptions are wrong at once, and where it is nothing. */
export function twoWayReport(source: TwoWayMap, result: Result, lang: Language): Report {
  const { output } = source.map;
  const da = lang === 'da';
  const written = roundKroner(writtenOf(result, output), lang, { signed: true });
  const amounts = inThousands(source)
    ? da
      ? 'Resultatet, 1.000 kr.'
      : 'The result, DKK 1,000'
    : da
      ? 'Resultatet, kr.'
      : 'The result, DKK';
  const caveats = caveatSentences(result, lang);
  return {
    title: result.title[lang],
    subtitle: `${outputText(output, lang)}: ${written} (${kronerText(output, result, lang)})`,
    sections: [
      {
        id: 'grid',
        title: da ? 'Og hvis begge er forkerte?' : 'And if both are wrong?',
        blocks: [
          { kind: 'paragraph', text: `${twoWayFinding(source, lang)}.` },
          {
            kind: 'figure',
            id: 'two-way',
            svg: (at) => twoWayFigure(source, result, { lang, ...at }),
          },
          {
            kind: 'table',
            table: {
              ...twoWayTable(inThousands(source) ? thousands(source) : source, result, lang),
              caption: `${amounts}${caveatMark(result, lang)}`,
            },
          },
          { kind: 'table', table: zeroTable(source, lang) },
          ...(caveats.length === 0 ? [] : [{ kind: 'list' as const, items: caveats }]),
        ],
      },
    ],
  };
}

/** Columns that stand beside each other in whole kroner below a million. */
const MOST_COLUMNS = 8;

/** A wide map of large amounts is read in thousands, so that its rows stay rows. */
const inThousands = ({ map }: TwoWayMap): boolean => {
  const large = map.across.values.length > MOST_COLUMNS ? 100_000 : 1_000_000;
  return map.amounts.some((value) => Math.abs(value) >= large);
};

const thousands = (source: TwoWayMap): TwoWayMap => ({
  ...source,
  map: { ...source.map, amounts: source.map.amounts.map((value) => value / 1000) },
});

/** Where the result is nothing, for each value down. */
const zeroTable = ({ map, across, down }: TwoWayMap, lang: Language): Table => ({
  caption: lang === 'da' ? 'Her er resultatet nul' : 'Where the result is zero',
  head: [leverName(down, lang), leverName(across, lang)],
  rows: map.zero.map((each) => [
    leverValue(down, each.down, lang),
    each.across.map((value) => leverValue(across, value, lang)).join(', ') || UNKNOWN,
  ]),
  align: 'rr',
});
