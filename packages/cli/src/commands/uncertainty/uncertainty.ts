import {
  type Calculation,
  type Output,
  questionOf,
  type UncertaintyQuestion,
  uncertaintyOf,
} from '@som/engine';
import {
  acceptabilityFigure,
  distributionFigure,
  fanFigure,
  fanOf,
  htmlText,
  markdownText,
  spreadOfOutput,
  terminalText,
  type UncertaintySource,
  uncertaintyReport,
  wordsOfLevers,
} from '@som/report';
import type { ExitCode, Io } from '../../io.ts';
import { type Options, text } from '../../options.ts';
import { drawCase } from '../../threads/draw-case.ts';
import { writeOutput } from '../../write-output.ts';
import { noSuchFile } from '../calculate.ts';
import { caseFiles } from '../case-files.ts';
import { askedCase } from '../sensitivity/asked-case.ts';
import { askedOutput } from '../sensitivity/asked-output.ts';
import { uncertaintyJson } from './as-json.ts';
import { acceptabilityOf } from './asked-acceptability.ts';
import { askedSettings } from './asked-settings.ts';
import { askedStudies } from './asked-study.ts';
import { compareCases } from './compare-cases.ts';
import { drawsCsv } from './draws-csv.ts';

/** Draws a case and puts together what a report on it needs. */
async function uncertaintySource(
  io: Io,
  options: Options,
  question: UncertaintyQuestion,
  calculation: Calculation,
  output: Output,
): Promise<UncertaintySource> {
  const { result } = calculation;
  const uncertainty = uncertaintyOf(question, await drawCase(io, options, question));
  const studies = askedStudies(options, question, uncertainty, calculation, output);
  const filed = [{ ...calculation, file: '' }];
  return {
    result,
    uncertainty,
    words: wordsOfLevers(calculation),
    ...(studies && { studies }),
    ...(text(options, 'acceptability') !== undefined && {
      acceptability: acceptabilityOf(filed, question.settings, output.purse, options),
    }),
  };
}

/** `som uncertainty CASE`: how sure the result is, for each payer, and what to find out first. */
export async function uncertaintyCommand(io: Io, options: Options): Promise<ExitCode> {
  const { language: lang } = options;
  const output = askedOutput(options);
  const files = caseFiles(options.args, noSuchFile(lang));
  if (files.length > 1) return compareCases(io, options, files, output.purse);
  askedSettings(options);
  const calculation = askedCase(io, options, 'uncertainty');
  if (!calculation) return 1;
  const { plan, together, rules } = calculation;
  const question = questionOf(plan, askedSettings(options, rules), together);
  const source = await uncertaintySource(io, options, question, calculation, output);
  const report = uncertaintyReport(source, output, lang);
  const { result, acceptability } = source;
  const written: [string | undefined, () => string][] = [
    [text(options, 'md'), () => markdownText(report)],
    [text(options, 'html'), () => htmlText(report, lang)],
    [
      text(options, 'svg'),
      () => distributionFigure(spreadOfOutput(source, output), result, { lang }),
    ],
    [text(options, 'fan'), () => fanFigure(fanOf(source, output.purse), result, { lang })],
    [
      text(options, 'acceptability'),
      () => (acceptability ? acceptabilityFigure(acceptability, result, { lang }) : ''),
    ],
    [text(options, 'csv'), () => drawsCsv(question)],
  ];
  for (const [path, make] of written) if (path !== undefined) writeOutput(io, path, make(), lang);
  if (options.json) io.out(JSON.stringify(uncertaintyJson(source), null, 2));
  else io.out(terminalText(report, { colour: io.colour, width: io.width }));
  return 0;
}
