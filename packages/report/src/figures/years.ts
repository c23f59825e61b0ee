import type { Language, Result } from '@som/engine';
import { scaleBand } from 'd3-scale';
import { line as linePath } from 'd3-shape';
import { amount, roundKroner, year, yearRange } from '../numbers.ts';
import { caveatMark, caveatSentences } from '../sentences/basis.ts';
import { type PaybackPurse, paybackSentence } from '../sentences/payback.ts';
import type { Table } from '../table.ts';
import { PAYER_NAMES, word } from '../words.ts';
import { axisLeft, type MoneyScale, moneyScale } from './axis.ts';
import {
  type Canvas,
  COLOURS,
  canvas,
  type FigureOptions,
  frame,
  rect,
  round,
  text,
} from './frame.ts';
import { textWidth } from './text-width.ts';
import { fill, pattern, type Texture } from './texture.ts';
import { budgetLine, paybackMark, yearLabels, yearsKey } from './years-marks.ts';

const BUDGET_YEARS = 4;

interface Point {
  year: number;
  net: number;
  cumulative: number;
}

/** Over time: discounted net each year as bars, their running sum as a line, and when it stays above zero. */
export function yearsFigure(
  result: Result,
  options: FigureOptions & { purse?: PaybackPurse },
): string {
  const purse = options.purse ?? 'total';
  const c = canvas(`years-${purse}`, options);
  const points = pointsOf(result, purse);
  const top = c.narrow ? 68 : 50;
  const plot = c.narrow ? 230 : 270;
  const values = points.flatMap(({ net, cumulative }) => [net, cumulative]);
  const money = moneyScale(values, [top + plot, top], { lang: c.lang, count: 6 });
  const left = 14 + Math.max(...money.ticks.map(({ label }) => textWidth(label, c.small)));
  const last = points.at(-1);
  const right = c.width - 12 - textWidth(last ? money.show(last.cumulative) : '', c.size);
  const x = scaleBand<number>(
    points.map((point) => point.year),
    [left, right],
  ).padding(0.25);
  const middle = (at: number): number => (x(at) ?? left) + x.bandwidth() / 2;
  const ticks = money.ticks.map(({ value, label }) => ({
    y: money.scale(value),
    label,
    zero: value === 0,
  }));
  const texture: Texture = result.caveats.includes('illustrative') ? 'hatch' : 'solid';
  const bars = points.map(({ year: at, net }) => {
    const [low, high] = [Math.min(0, net), Math.max(0, net)];
    const side = net < 0 ? 'loss' : 'gain';
    const size = [x.bandwidth(), money.scale(low) - money.scale(high)] as const;
    return rect(x(at) ?? 0, money.scale(high), size, fill(c.id(side), COLOURS[side], texture));
  });
  const body = [
    yearsKey(c, money.unit, texture),
    axisLeft(c, ticks, [left, right]),
    ...bars,
    running(c, points, { middle, money }),
    budgetLine(c, {
      x: middle(result.startYear + BUDGET_YEARS - 1) + x.step() / 2,
      left,
      right,
      top,
      plot,
    }),
    yearLabels(c, points, { middle, y: top + plot + 18, room: x.step() }),
    paybackMark(c, result.payback[purse].discounted, { middle, y: top + plot, left }),
  ];
  return frame(c, {
    title: paybackSentence(result, c.lang, purse),
    desc: describe(points, c.lang, purse),
    notes: caveatSentences(result, c.lang),
    defs:
      pattern(c.id('loss'), COLOURS.loss, texture) + pattern(c.id('gain'), COLOURS.gain, texture),
    height: top + plot + (typeof result.payback[purse].discounted === 'number' ? 48 : 24),
    body: body.join(''),
  });
}

/** The table behind the figure: by year and payer, discounted, with the running sum. */
export function yearsTable(result: Result, lang: Language): Table {
  return {
    caption: `${word('years', lang)}, ${word('currency', lang)}, ${word('presentValue', lang)}${caveatMark(result, lang)}`,
    head: [
      word('year', lang),
      PAYER_NAMES.municipality[lang],
      PAYER_NAMES.region[lang],
      PAYER_NAMES.state[lang],
      PAYER_NAMES.total[lang],
      word('cumulative', lang),
    ],
    rows: result.byYear.map((row) => [
      year(row.year),
      ...[row.byPayer.municipality, row.byPayer.region, row.byPayer.state].map((v) =>
        amount(v, lang),
      ),
      amount(row.total, lang),
      amount(row.cumulative, lang),
    ]),
    bars: result.byYear.map((row) => row.cumulative),
  };
}

function pointsOf(result: Result, purse: PaybackPurse): Point[] {
  return result.byYear.map((row) =>
    purse === 'total'
      ? { year: row.year, net: row.total, cumulative: row.cumulative }
      : { year: row.year, net: row.byPayer[purse], cumulative: row.cumulativeByPayer[purse] },
  );
}

function running(
  c: Canvas,
  points: readonly Point[],
  { middle, money }: { middle: (year: number) => number; money: MoneyScale },
): string {
  const path = linePath<Point>()
    .x((point) => round(middle(point.year)))
    .y((point) => round(money.scale(point.cumulative)))(points);
  const dots = points.map(
    ({ year: at, cumulative }) =>
      `<circle cx="${round(middle(at))}" cy="${round(money.scale(cumulative))}" r="2.8"/>`,
  );
  const last = points.at(-1);
  const end = last
    ? text(middle(last.year) + 8, money.scale(last.cumulative) + 5, money.show(last.cumulative), {
        size: c.size,
        bold: true,
      })
    : '';
  return `<path d="${path ?? ''}" fill="none" stroke="currentColor" stroke-width="2.2"/>${dots.join('')}${end}`;
}

function describe(points: readonly Point[], lang: Language, purse: PaybackPurse): string {
  const last = points.at(-1);
  if (last === undefined) return PAYER_NAMES[purse][lang];
  const span = yearRange(points[0]?.year ?? last.year, last.year);
  const sum = roundKroner(last.cumulative, lang, { signed: true });
  const lowest = points.reduce((a, b) => (b.cumulative < a.cumulative ? b : a));
  const low = roundKroner(lowest.cumulative, lang, { signed: true });
  return lang === 'da'
    ? `${span}: det laveste punkt er ${low} i ${lowest.year}, og alt lagt sammen er ${sum}.`
    : `${span}: the lowest point is ${low} in ${lowest.year}, and everything added up is ${sum}.`;
}
