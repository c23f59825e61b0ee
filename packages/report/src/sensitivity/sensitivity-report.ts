import { type Language, type LeverWords, type Output, outputColumn, tornado } from '@som/engine';
import type { Block, FigurePlace, Report, Section } from '../document.ts';
import {
  nearestFirst,
  type Thresholds,
  type TurningPoint,
  thresholdsFigure,
  thresholdsTable,
} from '../figures/thresholds.ts';
import { type Tornado, tornadoFigure, tornadoFinding, tornadoTable } from '../figures/tornado.ts';
import { roundKroner } from '../numbers.ts';
import { caveatSentences } from '../sentences/basis.ts';
import { leverName, leverValue, type NamedLever } from './lever-text.ts';
import { mustBeTrue } from './must-turn.ts';
import { kronerText, outputText } from './output-text.ts';
import type { SensitivitySource } from './sensitivity-source.ts';

const NONE: LeverWords = { label: { da: '', en: '' }, unit: undefined, reads: 'number' };

/** Every lever with its words, in their order. */
const namedLevers = ({ sensitivity, words }: SensitivitySource): NamedLever[] =>
  sensitivity.levers.map(({ lever }, i) => ({ lever, words: words[i] ?? NONE }));

/** What moves an output most, as the figure and the table take it. */
export function tornadoOf(source: SensitivitySource, output: Output, most = 12): Tornado {
  const column = outputColumn(output);
  const named = new Map(namedLevers(source).map((lever) => [lever.lever.id, lever]));
  const sorted = tornado(source.sensitivity, column);
  const bars = sorted.flatMap(({ lever, ends, swing }) => {
    const found = named.get(lever.id);
    return ends && found && swing > 0
      ? [{ named: found, atLow: ends.low[column] ?? 0, atHigh: ends.high[column] ?? 0 }]
      : [];
  });
  return {
    output,
    written: source.sensitivity.written[column] ?? 0,
    bars: bars.slice(0, most),
    certain: sorted.filter(({ ends }) => ends === undefined).length,
  };
}

/** Where an output turns, assumption by assumption; those that change nothing are left out. */
export function thresholdsOfOutput(source: SensitivitySource, output: Output): Thresholds {
  const column = outputColumn(output);
  const named = namedLevers(source);
  const points = source.sensitivity.levers.flatMap(({ thresholds }, i): TurningPoint[] => {
    const [threshold, lever] = [thresholds[column], named[i]];
    return threshold && lever && threshold.verdict !== 'no-effect'
      ? [{ named: lever, threshold }]
      : [];
  });
  return { output, points };
}

/** Those nearest what is written, as many as can be read at once. */
export function nearThresholds(source: SensitivitySource, output: Output, most = 12): Thresholds {
  const { points } = thresholdsOfOutput(source, output);
  return { output, points: nearestFirst(points).slice(0, most) };
}

/** What moves the result, what must be true, and what counts as certain. */
export function sensitivityReport(
  source: SensitivitySource,
  output: Output,
  lang: Language,
  most = 12,
): Report {
  const { result } = source;
  const da = lang === 'da';
  const what = tornadoOf(source, output, most);
  const turning = thresholdsOfOutput(source, output);
  const section = (id: string, title: string, blocks: Block[]): Section => ({ id, title, blocks });
  const place = (at: FigurePlace) => ({ lang, ...at });
  const within = nearThresholds(source, output, most);
  return {
    title: da ? `Følsomhed: ${result.title.da}` : `Sensitivity: ${result.title.en}`,
    subtitle: `${outputText(output, lang)}: ${roundKroner(what.written, lang, { signed: true })} (${kronerText(output, result, lang)})`,
    sections: [
      section('turning', da ? 'Hvad skal være sandt?' : 'What must be true?', [
        {
          kind: 'list',
          items: [...mustBeTrue(source, turning, lang), ...caveatSentences(result, lang)],
        },
        ...(turning.points.length === 0
          ? []
          : ([
              {
                kind: 'figure',
                id: 'thresholds',
                svg: (at) => thresholdsFigure(within, result, place(at)),
              },
              { kind: 'table', table: thresholdsTable(within, result, lang) },
            ] satisfies Block[])),
      ]),
      section('tornado', da ? 'Hvad flytter resultatet mest?' : 'What moves the result most?', [
        ...(what.bars.length === 0
          ? [{ kind: 'paragraph' as const, text: `${tornadoFinding(what, lang)}.` }]
          : ([
              {
                kind: 'figure',
                id: 'tornado',
                svg: (at) => tornadoFigure(what, result, place(at)),
              },
              { kind: 'table', table: tornadoTable(what, result, lang) },
            ] satisfies Block[])),
      ]),
      section('certain', da ? 'Regnet som sikkert' : 'Counted as certain', [
        {
          kind: 'paragraph',
          text: da
            ? 'Disse tal har intet interval. De er ikke nødvendigvis sikre: kilden siger ikke, hvor usikre de er.'
            : 'These figures have no range. They are not necessarily certain: their source does not say how uncertain they are.',
        },
        { kind: 'list', items: certain(source, lang) },
      ]),
    ],
  };
}

const certain = (source: SensitivitySource, lang: Language): string[] =>
  namedLevers(source)
    .filter(({ lever }) => lever.range === undefined && lever.kind !== 'participants')
    .map((named) => `${leverName(named, lang)}: ${leverValue(named, named.lever.written, lang)}`);
