import {
  type CashableLever,
  type Language,
  type LeverWords,
  type Output,
  outputColumn,
  type Result,
  type Sensitivity,
  type Threshold,
  tornado,
} from '@som/engine';
import type { Block, FigurePlace, Report, Section } from '../document.ts';
import {
  nearestFirst,
  type Thresholds,
  type TurningPoint,
  thresholdsFigure,
  thresholdsTable,
} from '../figures/thresholds.ts';
import { type Tornado, tornadoFigure, tornadoTable } from '../figures/tornado.ts';
import { number, percent, roundKroner } from '../numbers.ts';
import { plainText } from '../plain-text.ts';
import { caveatSentences } from '../sentences/basis.ts';
import { leverName, leverValue, type NamedLever } from './lever-text.ts';
import { outputText } from './output-text.ts';
import { thresholdSentence } from './threshold-text.ts';

/** What a report on sensitivity is made of. */
export interface SensitivitySource {
  result: Result;
  sensitivity: Sensitivity;
  /** Words of each lever, in the order of `sensitivity.levers`. */
  words: readonly LeverWords[];
  /** Share of the unknown cashable part that the municipality needs. */
  cashable?: Threshold;
  /** The cashable shares that are known. */
  cashableShares?: readonly CashableLever[];
}

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
  const within = { ...turning, points: nearestFirst(turning.points).slice(0, most) };
  return {
    title: da ? `Følsomhed: ${result.title.da}` : `Sensitivity: ${result.title.en}`,
    subtitle: `${outputText(output, lang)}: ${roundKroner(what.written, lang, { signed: true })}`,
    sections: [
      section('turning', da ? 'Hvad skal være sandt?' : 'What must be true?', [
        { kind: 'list', items: mustBeTrue(source, turning, output, lang) },
        {
          kind: 'figure',
          id: 'thresholds',
          svg: (at) => thresholdsFigure(within, result, place(at)),
        },
        { kind: 'table', table: thresholdsTable(within, result, lang) },
      ]),
      section('tornado', da ? 'Hvad flytter resultatet mest?' : 'What moves the result most?', [
        ...(what.bars.length === 0
          ? []
          : ([
              {
                kind: 'figure',
                id: 'tornado',
                svg: (at) => tornadoFigure(what, result, place(at)),
              },
              { kind: 'table', table: tornadoTable(what, result, lang) },
            ] satisfies Block[])),
        ...(caveatSentences(result, lang).length === 0
          ? []
          : [{ kind: 'list' as const, items: caveatSentences(result, lang) }]),
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

function mustBeTrue(
  source: SensitivitySource,
  turning: Thresholds,
  output: Output,
  lang: Language,
): string[] {
  const nearest = nearestFirst(turning.points).filter(({ threshold }) => threshold.value !== null);
  return [
    ...nearest
      .slice(0, 5)
      .map(({ named, threshold }) => thresholdSentence(named, threshold, output, lang))
      .map((sentence) => (sentence.endsWith('.') ? sentence : `${sentence}.`)),
    ...(nearest.length > 0
      ? []
      : [
          lang === 'da'
            ? `Ingen enkelt forudsætning kan vende resultatet for ${outputText(output, lang)}.`
            : `No single assumption can turn the result for ${outputText(output, lang)}.`,
        ]),
    ...horizonSentence(source, output, lang),
    ...discountSentence(source, output, lang),
    ...cashableSentences(source, output, lang),
    ...cashableShareSentences(source, output, lang),
  ];
}

function horizonSentence(
  { sensitivity, result }: SensitivitySource,
  output: Output,
  lang: Language,
): string[] {
  if (output.window === 'budget') return [];
  const years = sensitivity.yearsNeeded[outputColumn(output)];
  const all = result.horizon.years;
  if (years === undefined) return [];
  const da = lang === 'da';
  const who = outputText(output, lang);
  if (years === null)
    return [
      da
        ? `Det går ikke op for ${who} inden for de ${all} år, som beregningen følger.`
        : `It does not break even for ${who} within the ${all} years of the calculation.`,
    ];
  return [
    da
      ? `Det går op for ${who}, når deltagerne følges i mindst ${years} år. Der er regnet med ${all}.`
      : `It breaks even for ${who} when participants are followed for at least ${years} years. The calculation uses ${all}.`,
  ];
}

function discountSentence(
  { sensitivity }: SensitivitySource,
  output: Output,
  lang: Language,
): string[] {
  const found = sensitivity.discount[outputColumn(output)];
  if (output.window === 'budget' || found?.value === null || found?.value === undefined) return [];
  const rate = `${number(found.value * 100, lang, { decimals: 1 })}${lang === 'da' ? ' %' : '%'}`;
  const side =
    found.verdict === 'at-most' ? { da: 'højst', en: 'at most' } : { da: 'mindst', en: 'at least' };
  return [
    lang === 'da'
      ? `Med én diskonteringsrente for alle år går det op for ${outputText(output, lang)}, når den er ${side.da} ca. ${rate}.`
      : `With one discount rate for all years it breaks even for ${outputText(output, lang)} when it is ${side.en} about ${rate}.`,
  ];
}

/** What must be true of each cashable share that is known. */
function cashableShareSentences(
  { cashableShares = [] }: SensitivitySource,
  output: Output,
  lang: Language,
): string[] {
  if (output.purse !== 'municipality' || output.window !== 'net') return [];
  const da = lang === 'da';
  return cashableShares.flatMap(({ service, when, written, threshold }) => {
    if (threshold.value === null) return [];
    const name = plainText(service[lang]);
    const share = percent(threshold.value, lang);
    const used = percent(written, lang);
    const least = threshold.verdict === 'at-least';
    return da
      ? `Når kun rigtige penge tæller, går det op for kommunen, når ${least ? 'mindst' : 'højst'} ${share} af »${name}« kan hentes hjem ${when === 'short' ? 'i de fire budgetår' : 'efter de fire budgetår'}. Der er regnet med ${used}.`
      : `When only money counts, it breaks even for the municipality when ${least ? 'at least' : 'at most'} ${share} of “${name}” becomes money ${when === 'short' ? 'in the four budget years' : 'after the four budget years'}. The calculation uses ${used}.`;
  });
}

function cashableSentences(
  { cashable }: SensitivitySource,
  output: Output,
  lang: Language,
): string[] {
  if (!cashable || output.purse !== 'municipality' || output.window !== 'net') return [];
  const da = lang === 'da';
  if (cashable.value !== null)
    return [
      da
        ? `Når kun rigtige penge tæller, skal mindst ${percent(cashable.value, lang)} af det frigjorte forbrug kunne hentes hjem i kommunens budget. Hvor meget der kan, er ikke kendt.`
        : `When only money counts, at least ${percent(cashable.value, lang)} of the freed use must become money in the municipality's budget. How much can is not known.`,
    ];
  if (cashable.verdict === 'never')
    return [
      da
        ? 'Når kun rigtige penge tæller, går det ikke op for kommunen, heller ikke hvis alt frigjort forbrug kan hentes hjem.'
        : 'When only money counts, it does not break even for the municipality even if all freed use becomes money.',
    ];
  return [];
}

const certain = (source: SensitivitySource, lang: Language): string[] =>
  namedLevers(source)
    .filter(({ lever }) => lever.range === undefined && lever.kind !== 'participants')
    .map((named) => `${leverName(named, lang)}: ${leverValue(named, named.lever.written, lang)}`);
