import { type Language, OUTPUTS, type Output, outputColumn, PURSES, type Purse } from '@som/engine';
import type { Block, FigurePlace, Report, Section } from '../document.ts';
import {
  distributionFigure,
  distributionFinding,
  distributionTable,
  type SpreadOutput,
} from '../figures/distribution.ts';
import { type Fan, fanFigure, fanTable } from '../figures/fan.ts';
import { number, percent, roundKroner } from '../numbers.ts';
import { outputText } from '../sensitivity/output-text.ts';
import { caveatSentences } from '../sentences/basis.ts';
import { informationSentences, informationTable } from './information-table.ts';
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
  const { result } = source;
  const da = lang === 'da';
  const place = (at: FigurePlace) => ({ lang, ...at });
  const section = (id: string, title: string, blocks: Block[]): Section => ({ id, title, blocks });
  const spread = spreadOfOutput(source, output);
  const fan = fanOf(source, output.purse);
  return {
    title: da ? `Usikkerhed: ${result.title.da}` : `Uncertainty: ${result.title.en}`,
    subtitle: distributionFinding(spread, lang),
    sections: [
      section('sure', da ? 'Hvor sikkert er det?' : 'How sure is it?', [
        { kind: 'list', items: sureSentences(source, lang) },
        {
          kind: 'figure',
          id: 'distribution',
          svg: (at) => distributionFigure(spread, result, place(at)),
        },
        { kind: 'table', table: distributionTable(atStake(source), result, lang) },
        ...caveats(source, lang),
      ]),
      section('fan', da ? 'Hvornår er pengene hjemme?' : 'When is the money home?', [
        { kind: 'figure', id: 'fan', svg: (at) => fanFigure(fan, result, place(at)) },
        { kind: 'table', table: fanTable(fan, result, lang) },
      ]),
      section('find-out', da ? 'Hvad skal vi finde ud af først?' : 'What to find out first?', [
        { kind: 'list', items: informationSentences(source, output, lang) },
        { kind: 'table', table: informationTable(source, output, lang) },
      ]),
      section('how', da ? 'Sådan er det regnet' : 'How it is worked out', [
        { kind: 'list', items: howSentences(source, output, lang) },
      ]),
    ],
  };
}

const caveats = ({ result }: UncertaintySource, lang: Language): Block[] => {
  const items = caveatSentences(result, lang);
  return items.length === 0 ? [] : [{ kind: 'list', items }];
};

const sureSentences = (source: UncertaintySource, lang: Language): string[] =>
  atStake(source)
    .filter(({ window, purse }) => window === 'net' || purse === 'municipality')
    .map((spread) => `${distributionFinding(spread, lang)}.`);

function howSentences(source: UncertaintySource, output: Output, lang: Language): string[] {
  const { uncertainty, words } = source;
  const da = lang === 'da';
  const { draws, seed, method } = uncertainty.settings;
  const spread = spreadOfOutput(source, output);
  const written = PURSES.includes(output.purse)
    ? output.window === 'budget'
      ? output.purse === 'total'
        ? source.result.budget.total
        : source.result.budget.byPayer[output.purse]
      : output.purse === 'total'
        ? source.result.net.total
        : source.result.net.byPayer[output.purse]
    : 0;
  const kr = (value: number) => roundKroner(value, lang, { signed: true });
  const certain = uncertainty.countedAsCertain
    .flatMap((id) => {
      const own = words.get(id);
      return own ? [own.label[lang]] : [];
    })
    .slice(0, 12);
  const more = uncertainty.countedAsCertain.length - certain.length;
  const named = source.uncertainty.levers.length;
  return [
    da
      ? `${number(draws, lang)} udfald, frø ${seed}, ${method === 'sobol' ? 'jævnt fordelte træk (Sobol)' : 'tilfældige træk'}. De samme filer og det samme frø giver de samme cifre.`
      : `${number(draws, lang)} outcomes, seed ${seed}, ${method === 'sobol' ? 'evenly spread draws (Sobol)' : 'random draws'}. The same files and seed give the same digits.`,
    da
      ? `Middelværdien for ${outputText(output, lang)} er ${kr(spread.mean)} (± ${kr(1.96 * spread.se).replace('+', '')} af trækningen). Med tallene, som de står, er resultatet ${kr(written).replace(/\.$/, '')}.`
      : `The mean for ${outputText(output, lang)} is ${kr(spread.mean)} (± ${kr(1.96 * spread.se).replace('+', '')} from drawing). With the figures as written the result is ${kr(written)}.`,
    da
      ? `Sandsynligheden er bestemt på ± ${percent(1.96 * spread.probabilitySe, lang)}.`
      : `The probability is determined within ± ${percent(1.96 * spread.probabilitySe, lang)}.`,
    da
      ? `${named} forudsætninger er usikre. ${uncertainty.countedAsCertain.length} er regnet som sikre, fordi kilden ikke siger, hvor usikre de er: ${certain.join('; ')}${more > 0 ? ` og ${more} til` : ''}.`
      : `${named} assumptions are uncertain. ${uncertainty.countedAsCertain.length} count as certain, since their source does not say how uncertain they are: ${certain.join('; ')}${more > 0 ? ` and ${more} more` : ''}.`,
  ];
}
