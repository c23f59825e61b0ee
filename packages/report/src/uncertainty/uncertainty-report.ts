import {
  type Language,
  OUTPUTS,
  type Output,
  outputColumn,
  type Purse,
  type Result,
} from '@som/engine';
import type { Block, FigurePlace, Report, Section } from '../document.ts';
import { acceptabilityFigure } from '../figures/acceptability.ts';
import { type Acceptability, acceptabilityTable } from '../figures/acceptability-finding.ts';
import { distributionFigure, distributionTable } from '../figures/distribution.ts';
import { distributionFinding, type SpreadOutput } from '../figures/distribution-finding.ts';
import { type Fan, fanFigure, fanTable } from '../figures/fan.ts';
import { caveatSentences } from '../sentences/basis.ts';
import { howSentences, leftOutSentences, meanTurnsSentence } from './how-sentences.ts';
import { informationSentences, informationTable } from './information-table.ts';
import { studySentences } from './study-sentences.ts';
import type { UncertaintySource } from './uncertainty-source.ts';

/** The fan of a purse. */
export const fanOf = ({ uncertainty }: UncertaintySource, purse: Purse): Fan => ({
  purse,
  years: uncertainty.fan[purse],
  payback: uncertainty.payback[purse],
});

/** How an output falls. */
export function spreadOfOutput({ uncertainty }: UncertaintySource, output: Output): SpreadOutput {
  const spread = uncertainty.outputs[outputColumn(output)];
  if (!spread) throw new Error(`no output ${output.window} ${output.purse}`);
  return spread;
}

/** Outputs that concern anybody: a payer with nothing at stake is left out. */
const atStake = (source: UncertaintySource): SpreadOutput[] =>
  OUTPUTS.map((output) => spreadOfOutput(source, output)).filter(
    ({ purse, mean, sd }) => purse === 'total' || Math.abs(mean) >= 0.5 || sd >= 0.5,
  );

/** How sure the result is, when the money is home, and what to find out first. */
export function uncertaintyReport(
  source: UncertaintySource,
  output: Output,
  lang: Language,
): Report {
  const { result, studies, acceptability } = source;
  const da = lang === 'da';
  const place = (at: FigurePlace) => ({ lang, ...at });
  const section = (id: string, title: string, blocks: Block[]): Section => ({ id, title, blocks });
  const spread = spreadOfOutput(source, output);
  const fan = fanOf(source, output.purse);
  const information = informationTable(source, output, lang);
  return {
    title: da ? `Usikkerhed: ${result.title.da}` : `Uncertainty: ${result.title.en}`,
    subtitle: distributionFinding(spread, lang),
    sections: [
      section('sure', da ? 'Hvor sikkert er det?' : 'How sure is it?', [
        {
          kind: 'list',
          items: [
            ...sureSentences(source, lang),
            ...meanTurnsSentence(source, output, lang),
            ...leftOutSentences(source, lang),
            ...caveatSentences(result, lang),
          ],
        },
        {
          kind: 'figure',
          id: 'distribution',
          svg: (at) => distributionFigure(spread, result, place(at)),
        },
        { kind: 'table', table: distributionTable(atStake(source), result, lang) },
      ]),
      section('fan', da ? 'Hvornår er pengene hjemme?' : 'When is the money home?', [
        { kind: 'figure', id: 'fan', svg: (at) => fanFigure(fan, result, place(at)) },
        { kind: 'table', table: fanTable(fan, result, lang) },
      ]),
      section('find-out', da ? 'Hvad skal vi finde ud af først?' : 'What to find out first?', [
        { kind: 'list', items: informationSentences(source, output, lang) },
        ...(information.rows.length === 0 ? [] : [{ kind: 'table' as const, table: information }]),
      ]),
      section('study', da ? 'Er en egen undersøgelse det værd?' : 'Is a local study worth it?', [
        ...(studies
          ? ([
              { kind: 'list', items: studySentences(source.words, studies, output, lang) },
            ] as const)
          : []),
      ]),
      section('acceptability', da ? 'Hvad må en succes koste?' : 'What may a success cost?', [
        ...(acceptability ? acceptabilityBlocks(acceptability, result, lang) : []),
      ]),
      section('how', da ? 'Sådan er det regnet' : 'How it is worked out', [
        { kind: 'list', items: howSentences(source, output, lang) },
      ]),
    ].filter(({ blocks }) => blocks.length > 0),
  };
}

/** What a success may cost, as figure and table. */
export const acceptabilityBlocks = (
  acceptability: Acceptability,
  result: Pick<Result, 'caveats'>,
  lang: Language,
): Block[] => [
  {
    kind: 'figure',
    id: 'acceptability',
    svg: (at: FigurePlace) => acceptabilityFigure(acceptability, result, { lang, ...at }),
  },
  { kind: 'table', table: acceptabilityTable(acceptability, result, lang) },
];

const sureSentences = (source: UncertaintySource, lang: Language): string[] =>
  atStake(source)
    .filter(({ window, purse }) => window === 'net' || purse === 'municipality')
    .map((spread) => `${distributionFinding(spread, lang)}.`);
