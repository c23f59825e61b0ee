import { type Language, OUTPUTS, type Output, outputColumn, PURSES } from '@som/engine';
import type { BriefSource } from '../brief/brief-source.ts';
import { leverName } from '../sensitivity/lever-text.ts';
import { outputText } from '../sensitivity/output-text.ts';
import { thresholdsOfOutput } from '../sensitivity/sensitivity-report.ts';
import { byWorth } from '../uncertainty/information-table.ts';
import { PAYER_NAMES } from '../words.ts';
import type { DataTable } from './data-table.ts';

const NET: Output = { window: 'net', purse: 'total' };
const QUANTILES = ['p05', 'p25', 'p50', 'p75', 'p95'] as const;
const quantileHead = (lang: Language): string[] =>
  lang === 'da'
    ? ['5 % er under', '25 % er under', 'Midten', '75 % er under', '95 % er under']
    : ['5% are below', '25% are below', 'The middle', '75% are below', '95% are below'];

/** What moves the result: each assumption at both ends of its interval, for every purse and both windows. */
function sensitivityTables({ sensitive }: Required<BriefSource>, lang: Language): DataTable[] {
  const da = lang === 'da';
  const heads = OUTPUTS.map((output) => outputText(output, lang));
  const { levers } = sensitive.sensitivity;
  return [
    {
      name: da ? 'foelsomhed' : 'sensitivity',
      head: [
        'Id',
        da ? 'Forudsætning' : 'Assumption',
        da ? 'Skrevet' : 'Written',
        da ? 'Lavest' : 'Lowest',
        da ? 'Højest' : 'Highest',
        ...heads.flatMap((who) =>
          da
            ? [`Ved lavest: ${who}`, `Ved højest: ${who}`]
            : [`At lowest: ${who}`, `At highest: ${who}`],
        ),
      ],
      rows: levers.flatMap(({ lever, ends }, i) => {
        const words = sensitive.words[i];
        if (!ends || !words || !lever.range) return [];
        return [
          [
            lever.id,
            leverName({ lever, words }, lang),
            lever.written,
            lever.range.low,
            lever.range.high,
            ...OUTPUTS.flatMap((_, at) => [ends.low[at] ?? null, ends.high[at] ?? null]),
          ],
        ];
      }),
    },
    {
      name: da ? 'hvad-skal-vaere-sandt' : 'what-must-be-true',
      head: [
        'Id',
        da ? 'Forudsætning' : 'Assumption',
        da ? 'Skrevet' : 'Written',
        da ? 'For' : 'For',
        da ? 'Vender ved' : 'Turns at',
        da ? 'Går op' : 'Breaks even',
      ],
      rows: OUTPUTS.flatMap((output) =>
        thresholdsOfOutput(sensitive, output).points.map(({ named, threshold }) => [
          named.lever.id,
          leverName(named, lang),
          named.lever.written,
          outputText(output, lang),
          threshold.value,
          VERDICTS[threshold.verdict][lang],
        ]),
      ),
    },
  ];
}

const VERDICTS = {
  'at-least': { da: 'fra og med', en: 'from' },
  'at-most': { da: 'til og med', en: 'up to' },
  always: { da: 'altid', en: 'always' },
  never: { da: 'aldrig', en: 'never' },
  several: { da: 'vender flere gange', en: 'turns several times' },
  'no-effect': { da: 'betyder intet', en: 'changes nothing' },
} as const;

/** How the outcomes fall; nothing where no source reports any doubt. */
function uncertaintyTables({ uncertain }: Required<BriefSource>, lang: Language): DataTable[] {
  const da = lang === 'da';
  const { uncertainty } = uncertain;
  if (uncertainty.levers.length === 0) return [];
  const column = outputColumn(NET);
  return [
    {
      name: da ? 'hvor-sikkert' : 'how-sure',
      head: [
        da ? 'For' : 'For',
        da ? 'Sandsynlighed for, at det går op' : 'Probability of breaking even',
        da ? 'Middel' : 'Mean',
        da ? 'Standardafvigelse' : 'Standard deviation',
        ...quantileHead(lang),
      ],
      rows: uncertainty.outputs.map((spread) => [
        outputText(spread, lang),
        spread.probabilityPositive,
        spread.mean,
        spread.sd,
        ...QUANTILES.map((name) => spread.quantiles[name]),
      ]),
    },
    {
      name: da ? 'hvornaar-er-pengene-hjemme' : 'when-is-the-money-home',
      head: [da ? 'For' : 'For', da ? 'År' : 'Year', da ? 'Middel' : 'Mean', ...quantileHead(lang)],
      rows: PURSES.flatMap((purse) =>
        uncertainty.fan[purse].map(({ year, mean, quantiles }) => [
          PAYER_NAMES[purse][lang],
          year,
          mean,
          ...QUANTILES.map((name) => quantiles[name]),
        ]),
      ),
    },
    {
      name: da ? 'hvad-er-vaerd-at-vide' : 'what-is-worth-knowing',
      head: da
        ? ['Forudsætning', 'Andel af tvivlen, alene', 'Sammen med andre', 'Værd at vide, kr.']
        : ['Assumption', 'Share of the doubt, alone', 'With others', 'Worth knowing, DKK'],
      rows: [
        [da ? 'Alt på én gang' : 'Everything at once', 1, 1, uncertainty.evpi[column] ?? null],
        ...byWorth(uncertain, NET, lang).map(({ name, firstOrder, totalOrder, evppi }) => [
          name,
          firstOrder,
          totalOrder,
          evppi,
        ]),
      ],
    },
  ];
}

/** The tables of doubt as plain data: what moves the result, where it turns, how sure it is, what is worth knowing. */
export const doubtTables = (source: Required<BriefSource>, lang: Language): DataTable[] => [
  ...sensitivityTables(source, lang),
  ...uncertaintyTables(source, lang),
];
