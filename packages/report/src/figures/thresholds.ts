import type { Language, Output, Result, Threshold } from '@som/engine';
import { UNKNOWN } from '../numbers.ts';
import { leverName, leverRange, leverValue, type NamedLever } from '../sensitivity/lever-text.ts';
import { outputText } from '../sensitivity/output-text.ts';
import { turnText } from '../sensitivity/threshold-text.ts';
import { caveatMark, caveatSentences } from '../sentences/basis.ts';
import type { Table } from '../table.ts';
import {
  type Canvas,
  COLOURS,
  canvas,
  type FigureOptions,
  frame,
  line,
  rect,
  round,
  text,
} from './frame.ts';
import { BOLD, textWidth, wrapText } from './text-width.ts';
import { fill, pattern } from './texture.ts';

/** One assumption and where an output turns. */
export interface TurningPoint {
  named: NamedLever;
  threshold: Threshold;
}

/** Where an output turns, assumption by assumption. */
export interface Thresholds {
  output: Output;
  points: readonly TurningPoint[];
}

const HEIGHT = 14;

interface Scale {
  at: (value: number) => number;
  low: number;
  high: number;
}

/** Each assumption has a scale of its own, wide enough for what it is, may be and must be. */
function scaleOf(c: Canvas, { named: { lever }, threshold }: TurningPoint): Scale {
  const values = [lever.written, lever.range?.low, lever.range?.high, threshold.value].filter(
    (value): value is number => value !== undefined && value !== null,
  );
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const margin = (high - low || Math.abs(high) || 1) * 0.15;
  const [from, to] = [
    Math.max(lever.bounds.low, low - margin),
    Math.min(lever.bounds.high, high + margin),
  ];
  const room = c.narrow ? 10 : 24;
  return {
    low: from,
    high: to,
    at: (value) => room + ((value - from) / (to - from || 1)) * (c.width - 2 * room),
  };
}

/** What must be true? One scale an assumption: as written, lowest, highest, and where it turns. */
export function thresholdsFigure(
  thresholds: Thresholds,
  result: Result,
  options: FigureOptions,
): string {
  const c = canvas('thresholds', options);
  let y = 0;
  const rows = nearestFirst(thresholds.points)
    .filter(({ threshold }) => threshold.value !== null)
    .map((point) => {
      const said = `${leverName(point.named, c.lang)}: ${turnText(point.named, point.threshold, c.lang)}`;
      const name = wrapText(said, c.size * BOLD, c.width - 8, 3);
      const top = y + name.length * 18 + 4;
      y = top + HEIGHT + 34;
      return drawRow(c, point, name, top);
    });
  return frame(c, {
    title: thresholdsFinding(thresholds, c.lang),
    desc: describe(thresholds, c.lang),
    notes: [...(rows.length === 0 ? [] : [KEY[c.lang]]), ...caveatSentences(result, c.lang)],
    defs:
      pattern(c.id('gain'), COLOURS.gain, 'solid') + pattern(c.id('loss'), COLOURS.loss, 'hatch'),
    height: Math.max(20, y),
    body: rows.join(''),
  });
}

/** What the marks mean. */
const KEY = {
  da: 'Skraveret: det går ikke op. Prik: det, der er regnet med. Sort streg: intervallet.',
  en: 'Hatched: it does not break even. Dot: what is used. Black line: the range.',
};
const USED = { da: 'regnet med', en: 'used' };

function drawRow(c: Canvas, point: TurningPoint, name: readonly string[], top: number): string {
  const { named, threshold } = point;
  const { lever } = named;
  const scale = scaleOf(c, point);
  const turn = threshold.value ?? lever.written;
  const gainAbove = threshold.verdict === 'at-least';
  const [left, middle, right] = [scale.at(scale.low), scale.at(turn), scale.at(scale.high)];
  const side = (gain: boolean): string =>
    gain ? fill('', COLOURS.gain, 'solid') : fill(c.id('loss'), COLOURS.loss, 'hatch');
  const now = scale.at(lever.written);
  const { range } = lever;
  const written = leverValue(named, lever.written, c.lang);
  const used = lever.kind === 'consequence' ? written : `${USED[c.lang]} ${written}`;
  const half = textWidth(used, c.small) / 2 + 4;
  return [
    ...name.map((part, index) =>
      text(4, top - 8 - (name.length - 1 - index) * 18, part, { size: c.size, bold: true }),
    ),
    rect(left, top, [middle - left, HEIGHT], `${side(!gainAbove)} fill-opacity="0.75"`),
    rect(middle, top, [right - middle, HEIGHT], `${side(gainAbove)} fill-opacity="0.75"`),
    range
      ? line(
          [scale.at(range.low), top + HEIGHT / 2],
          [scale.at(range.high), top + HEIGHT / 2],
          'stroke-width="3"',
        )
      : '',
    line([middle, top - 4], [middle, top + HEIGHT + 4], 'stroke-width="2"'),
    `<circle cx="${round(now)}" cy="${round(top + HEIGHT / 2)}" r="6" stroke="var(--som-surface, #fff)" stroke-width="1.5"/>`,
    text(Math.min(Math.max(now, half), c.width - half), top + HEIGHT + 17, used, {
      size: c.small,
      anchor: 'middle',
      muted: true,
    }),
  ].join('');
}

/** What a lever is measured against: what is written; where that is nothing, the most it can be. */
const sizeOf = ({ written, bounds }: TurningPoint['named']['lever']): number =>
  Math.abs(written) || (Number.isFinite(bounds.high) ? Math.abs(bounds.high) : 1e-9);

/** More than ten times what is written: a limit that says only that the assumption does not matter. */
const FAR = 9;

/** How far a turning point is from what is written, as a share of it; one that never turns comes before the far ones. */
const distance = ({ named: { lever }, threshold }: TurningPoint): number =>
  threshold.value === null ? FAR : Math.abs(threshold.value - lever.written) / sizeOf(lever);

/** Whether a turning point is near enough what is written to be said in a sentence. */
export const isWithinReach = (point: TurningPoint): boolean =>
  point.threshold.value !== null && distance(point) <= FAR;

/** Nearest first: what needs to be only a little wrong before the answer changes. */
export const nearestFirst = (points: readonly TurningPoint[]): TurningPoint[] =>
  [...points].sort((a, b) => distance(a) - distance(b));

/** The finding: which assumption needs to be least wrong. */
export function thresholdsFinding({ points, output }: Thresholds, lang: Language): string {
  const [nearest] = nearestFirst(points);
  const who = outputText(output, lang);
  if (!nearest || nearest.threshold.value === null)
    return lang === 'da'
      ? `Ingen forudsætning kan alene vende resultatet for ${who}`
      : `No assumption alone can turn the result for ${who}`;
  const name = leverName(nearest.named, lang);
  const turn = turnText(nearest.named, nearest.threshold, lang);
  return lang === 'da'
    ? `Det går op for ${who}, når »${name}« er ${turn}`
    : `It breaks even for ${who} when “${name}” is ${turn}`;
}

/** The table behind the figure, those that never turn it too. */
export function thresholdsTable(thresholds: Thresholds, result: Result, lang: Language): Table {
  const da = lang === 'da';
  return {
    caption: `${
      da ? 'Hvad skal være sandt for' : 'What must be true for'
    } ${outputText(thresholds.output, lang)}?${caveatMark(result, lang)}`,
    head: da
      ? ['Forudsætning', 'Regnet med', 'Interval', 'Det går op, når den er']
      : ['Assumption', 'Used', 'Range', 'It breaks even when it is'],
    rows: nearestFirst(thresholds.points).map(({ named, threshold }) => [
      leverName(named, lang),
      leverValue(named, named.lever.written, lang),
      leverRange(named, lang, { bare: true }) ?? UNKNOWN,
      turnText(named, threshold, lang),
    ]),
    align: 'lrrl',
  };
}

const describe = (thresholds: Thresholds, lang: Language): string =>
  `${nearestFirst(thresholds.points)
    .slice(0, 5)
    .map(({ named, threshold }) => `${leverName(named, lang)}: ${turnText(named, threshold, lang)}`)
    .join('; ')}.`;
