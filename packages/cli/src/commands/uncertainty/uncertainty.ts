import {
  type Calculation,
  drawAll,
  leversOf,
  leverWords,
  OUTPUTS,
  questionOf,
  type Uncertainty,
  type UncertaintySettings,
  uncertaintyOf,
} from '@som/engine';
import {
  distributionFigure,
  fanFigure,
  fanOf,
  htmlText,
  markdownText,
  spreadOfOutput,
  terminalText,
  type UncertaintySource,
  uncertaintyReport,
} from '@som/report';
import type { ExitCode, Io } from '../../io.ts';
import { type Options, text } from '../../options.ts';
import { writeOutput } from '../../write-output.ts';
import { askedCase } from '../sensitivity/asked-case.ts';
import { askedOutput } from '../sensitivity/asked-output.ts';
import { askedSettings } from './asked-settings.ts';
import { drawsCsv } from './draws-csv.ts';

/** Draws a case and puts together what a report on it needs. */
async function uncertaintySource(
  io: Io,
  options: Options,
  question: UncertaintyQuestion,
  { plan, resolved, result }: Calculation,
): Promise<UncertaintySource> {
  return {
    result,
    uncertainty: uncertaintyOf(question, await drawCase(io, options, question)),
    words: new Map(leversOf(plan).map((lever) => [lever.id, leverWords(lever, resolved)])),
  };
}

/** What was found, for other programs: outputs by name, levers by id. */
function asJson({ result, uncertainty }: UncertaintySource) {
  const named = (values: readonly number[]) =>
    Object.fromEntries(OUTPUTS.map(({ window, purse }, i) => [`${window}.${purse}`, values[i]]));
  const { outputs, levers, evpi, ...rest } = uncertainty satisfies Uncertainty;
  return {
    case: result.case,
    stamp: result.stamp,
    ...rest,
    outputs: Object.fromEntries(
      outputs.map(({ window, purse, ...spread }) => [`${window}.${purse}`, spread]),
    ),
    parameters: levers.map(({ lever, firstOrder, totalOrder, evppi, how }) => ({
      parameter: lever.id,
      linear: lever.linear,
      firstOrder: named(firstOrder),
      totalOrder: named(totalOrder),
      evppi: named(evppi),
      how,
    })),
    evpi: named(evpi),
  };
}

/** `som uncertainty CASE`: how sure the result is, for each payer, and what to find out first. */
export function uncertaintyCommand(io: Io, options: Options): ExitCode {
  const { language: lang } = options;
  const output = askedOutput(options);
  const settings = askedSettings(options);
  const calculation = askedCase(io, options, 'uncertainty');
  if (!calculation) return 1;
  const source = uncertaintySource(calculation, settings);
  const report = uncertaintyReport(source, output, lang);
  const files: [string | undefined, () => string][] = [
    [text(options, 'md'), () => markdownText(report)],
    [text(options, 'html'), () => htmlText(report, lang)],
    [
      text(options, 'svg'),
      () => distributionFigure(spreadOfOutput(source, output), source.result, { lang }),
    ],
    [text(options, 'fan'), () => fanFigure(fanOf(source, output.purse), source.result, { lang })],
    [text(options, 'csv'), () => drawsCsv(questionOf(calculation.plan, settings))],
  ];
  for (const [path, make] of files) if (path !== undefined) writeOutput(io, path, make(), lang);
  if (options.json) io.out(JSON.stringify(asJson(source), null, 2));
  else io.out(terminalText(report, { colour: io.colour, width: io.width }));
  return 0;
}
