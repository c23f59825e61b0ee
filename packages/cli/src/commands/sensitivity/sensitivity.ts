import {
  type Calculation,
  cashableLevers,
  cashableNeeded,
  leverWords,
  OUTPUTS,
  type Output,
  sensitivity,
  type Threshold,
} from '@som/engine';
import {
  htmlText,
  markdownText,
  nearThresholds,
  type SensitivitySource,
  sensitivityReport,
  terminalText,
  thresholdsFigure,
  tornadoFigure,
  tornadoOf,
} from '@som/report';
import type { ExitCode, Io } from '../../io.ts';
import { type Options, text } from '../../options.ts';
import { writeOutput } from '../../write-output.ts';
import { askedCase } from './asked-case.ts';
import { askedOutput } from './asked-output.ts';

/** What the reports on sensitivity are made of. */
export function sensitivitySource({ result, resolved, plan }: Calculation): SensitivitySource {
  const found = sensitivity(resolved, plan);
  return {
    result,
    sensitivity: found,
    words: found.levers.map(({ lever }) => leverWords(lever, resolved)),
    cashable: cashableNeeded(result),
    cashableShares: cashableLevers(resolved, plan, result),
  };
}

const outputName = ({ window, purse }: Output): string => `${window}.${purse}`;

/** Numbers by output name, as JSON shows them. */
const byOutput = <T>(values: ArrayLike<T>): Record<string, T | null> =>
  Object.fromEntries(
    OUTPUTS.map((output, i) => {
      const value = values[i];
      return [
        outputName(output),
        value === undefined || (typeof value === 'number' && !Number.isFinite(value))
          ? null
          : value,
      ];
    }),
  );

const turning = (thresholds: readonly Threshold[]) => byOutput(thresholds);

/** Everything found, for other programs: names stay ids, numbers plain. */
function asJson(source: SensitivitySource) {
  const { sensitivity: found, words, result } = source;
  return {
    case: result.case,
    stamp: result.stamp,
    written: byOutput(found.written),
    parameters: found.levers.map(({ lever, ends, slope, elasticity, thresholds }, i) => ({
      parameter: lever.id,
      kind: lever.kind,
      label: words[i]?.label,
      written: lever.written,
      low: lever.range?.low ?? null,
      high: lever.range?.high ?? null,
      rangeIs: lever.range?.is ?? null,
      netLow: ends ? byOutput(ends.low) : null,
      netHigh: ends ? byOutput(ends.high) : null,
      slope: byOutput(slope),
      elasticity: byOutput(elasticity),
      threshold: turning(thresholds),
      linear: lever.linear,
      basis: lever.basis ?? null,
      source: lever.source ?? null,
    })),
    discountRate: turning(found.discount),
    horizon: found.horizons.map(({ years, outputs }) => ({ years, ...byOutput(outputs) })),
    yearsNeeded: byOutput(found.yearsNeeded),
    cashable: source.cashable ?? null,
    cashableShares: source.cashableShares ?? [],
    countedAsCertain: found.levers.flatMap(({ lever }) =>
      lever.range === undefined ? [lever.id] : [],
    ),
  };
}

/** `som sensitivity CASE`: what moves the result, and what must be true for it to turn. */
export function sensitivityCommand(io: Io, options: Options): ExitCode {
  const { language: lang } = options;
  const output = askedOutput(options);
  const calculation = askedCase(io, options, 'sensitivity');
  if (!calculation) return 1;
  const source = sensitivitySource(calculation);
  const report = sensitivityReport(source, output, lang);
  const files: [string | undefined, () => string][] = [
    [text(options, 'md'), () => markdownText(report)],
    [text(options, 'html'), () => htmlText(report, lang)],
    [text(options, 'svg'), () => tornadoFigure(tornadoOf(source, output), source.result, { lang })],
    [
      text(options, 'thresholds'),
      () => thresholdsFigure(nearThresholds(source, output), source.result, { lang }),
    ],
  ];
  for (const [path, make] of files) if (path !== undefined) writeOutput(io, path, make(), lang);
  if (options.json) io.out(JSON.stringify(asJson(source), null, 2));
  else io.out(terminalText(report, { colour: io.colour, width: io.width }));
  return 0;
}
