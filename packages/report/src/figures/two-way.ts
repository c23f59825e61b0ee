import type { Language, Result, TwoWay } from '@som/engine';
import { amount, number, roundKroner } from '../numbers.ts';
import { plainText } from '../plain-text.ts';
import { leverName, leverValue, type NamedLever } from '../sensitivity/lever-text.ts';
import { outputText } from '../sensitivity/output-text.ts';
import { caveatMark, caveatSentences } from '../sentences/basis.ts';
import type { Table } from '../table.ts';
import { moneyScale } from './axis.ts';
import { COLOURS, canvas, type FigureOptions, frame, rect, round, text } from './frame.ts';
import { BOLD, textWidth, wrapText } from './text-width.ts';
import { pattern } from './texture.ts';

/** What the line is. */
const ZERO = { da: 'Streg: her er resultatet nul.', en: 'Line: here the result is zero.' };

/** Two assumptions at once, with their names. */
export interface TwoWayMap {
  map: TwoWay;
  across: NamedLever;
  down: NamedLever;
}

const at = ({ map }: TwoWayMap, row: number, column: number): number =>
  map.amounts[row * map.across.values.length + column] ?? 0;

/** Where the unit is words, it stands once with the name and not at every value. */
const isWordy = ({ words }: NamedLever): boolean =>
  words.reads === 'number' && words.unit !== undefined;

const axisValue = (named: NamedLever, value: number, lang: Language): string =>
  isWordy(named) ? number(value, lang, { decimals: 2 }) : leverValue(named, value, lang);

const axisName = (named: NamedLever, lang: Language): string =>
  isWordy(named)
    ? `${leverName(named, lang)} (${plainText(named.words.unit?.[lang] ?? '')})`
    : leverName(named, lang);

/** And if both are wrong? A grid of results with the zero line; gain and loss differ in colour, texture and sign. */
export function twoWayFigure(source: TwoWayMap, result: Result, options: FigureOptions): string {
  const c = canvas('two-way', options);
  const { map } = source;
  const [xs, ys] = [map.across.values, map.down.values];
  const size = c.narrow ? 10.5 : c.small;
  const names = ys.map((y) => axisValue(source.down, y, c.lang));
  const left = 12 + Math.max(...names.map((name) => textWidth(name, size)));
  const cell: readonly [number, number] = [(c.width - left - 8) / xs.length, c.narrow ? 30 : 34];
  const above = wrapText(axisName(source.down, c.lang), c.small * BOLD, c.width - 8, 3);
  const top = 4 + above.length * 16;
  const money = moneyScale([...map.amounts], [0, 1], { lang: c.lang });
  const largest = Math.max(...[...map.amounts].map(Math.abs), 1);
  // the largest value down stands at the top, as on a chart
  const rowOf = (index: number): number => ys.length - 1 - index;
  const shown = (value: number): boolean => !c.narrow || xs.length <= 6 || value === 0;
  const zero = zeroLine(source, { left, top, cell, rows: ys.length });
  const labels: string[] = [];
  const cells = ys.flatMap((_y, j) =>
    xs.map((_x, i) => {
      const value = at(source, rowOf(j), i);
      const strength = round(0.12 + 0.6 * (Math.abs(value) / largest));
      const [x, y] = [left + i * cell[0], top + j * cell[1]];
      const paint =
        value < 0
          ? `fill="url(#${c.id('loss')})" fill-opacity="${strength}" stroke="${COLOURS.loss}" stroke-opacity="0.35"`
          : `fill="${COLOURS.gain}" fill-opacity="${strength}" stroke="${COLOURS.gain}" stroke-opacity="0.35"`;
      if (shown(value))
        // above the line and with an edge of the page's colour, so that the line never hides a number
        labels.push(
          text(x + cell[0] / 2, y + cell[1] / 2 + 4, money.show(value), {
            size: c.narrow ? 10 : 11.5,
            anchor: 'middle',
          }).replace(
            '<text ',
            '<text paint-order="stroke" stroke="var(--som-surface, #fff)" stroke-width="3" ',
          ),
        );
      return rect(x, y, cell, paint);
    }),
  );
  const every = Math.max(1, Math.ceil(xs.length / (c.narrow ? 3 : 6)));
  const title = wrapText(`${axisName(source.across, c.lang)} →`, c.small * BOLD, c.width - 16, 3);
  const below = top + ys.length * cell[1];
  const body = [
    ...above.map((part, i) => text(4, 12 + i * 16, part, { size: c.small, bold: true })),
    ...cells,
    zero,
    ...labels,
    ...ys.map((_, j) =>
      text(left - 6, top + j * cell[1] + cell[1] / 2 + 4, names[rowOf(j)] ?? '', {
        size,
        anchor: 'end',
        muted: true,
      }),
    ),
    ...xs.flatMap((x, i) =>
      i % every === 0
        ? [
            text(left + (i + 0.5) * cell[0], below + 16, axisValue(source.across, x, c.lang), {
              size,
              anchor: 'middle',
              muted: true,
            }),
          ]
        : [],
    ),
    ...title.map((part, i) =>
      text(c.width - 8, below + 34 + i * 16, part, { size: c.small, bold: true, anchor: 'end' }),
    ),
    text(4, below + 34 + title.length * 16, money.unit, { size: c.small, muted: true }),
  ];
  return frame(c, {
    title: twoWayFinding(source, c.lang),
    desc: describe(source, c.lang),
    notes: [...(zero === '' ? [] : [ZERO[c.lang]]), ...caveatSentences(result, c.lang)],
    defs: pattern(c.id('loss'), COLOURS.loss, 'hatch'),
    height: below + 42 + title.length * 16,
    body: body.join(''),
  });
}

/** The line on which the result is nothing, through the middles of the cells. */
function zeroLine(
  { map }: TwoWayMap,
  {
    left,
    top,
    cell,
    rows,
  }: { left: number; top: number; cell: readonly [number, number]; rows: number },
): string {
  const [first = 0, last = 1] = [map.across.values[0], map.across.values.at(-1)];
  const steps = map.across.values.length - 1;
  const points = map.zero.flatMap(({ across }, j) =>
    across.slice(0, 1).map((x) => {
      const column = ((x - first) / (last - first || 1)) * steps;
      return `${round(left + (column + 0.5) * cell[0])} ${round(top + (rows - 1 - j + 0.5) * cell[1])}`;
    }),
  );
  return points.length < 2
    ? ''
    : `<path d="M${points.join('L')}" fill="none" stroke="currentColor" stroke-width="2.5"/>`;
}

/** The finding: in how much of the map it is a gain. */
export function twoWayFinding(source: TwoWayMap, lang: Language): string {
  const { map } = source;
  const gains = [...map.amounts].filter((value) => value >= 0).length;
  const all = map.amounts.length;
  const who = outputText(map.output, lang);
  const [a, b] = [leverName(source.across, lang), leverName(source.down, lang)];
  if (lang === 'da') {
    if (gains === all) return `Det går op for ${who} i hele kortet over »${a}« og »${b}«`;
    if (gains === 0) return `Det går ikke op for ${who} noget sted i kortet over »${a}« og »${b}«`;
    return `Det går op for ${who} i ${gains} af kortets ${all} felter over »${a}« og »${b}«`;
  }
  if (gains === all) return `It breaks even for ${who} all over the map of “${a}” and “${b}”`;
  if (gains === 0) return `It breaks even for ${who} nowhere on the map of “${a}” and “${b}”`;
  return `It breaks even for ${who} in ${gains} of the ${all} fields of the map of “${a}” and “${b}”`;
}

/** The table behind the figure. */
export function twoWayTable(source: TwoWayMap, result: Result, lang: Language): Table {
  const { map } = source;
  return {
    caption: `${twoWayFinding(source, lang)}${caveatMark(result, lang)}`,
    head: [
      `${leverName(source.down, lang)} ↓ / ${leverName(source.across, lang)} →`,
      ...map.across.values.map((x) => leverValue(source.across, x, lang)),
    ],
    rows: map.down.values.map((y, j) => [
      leverValue(source.down, y, lang),
      ...map.across.values.map((_, i) => amount(at(source, j, i), lang)),
    ]),
    align: `l${'r'.repeat(map.across.values.length)}`,
  };
}

function describe(source: TwoWayMap, lang: Language): string {
  const { map } = source;
  const [low, high] = [Math.min(...map.amounts), Math.max(...map.amounts)];
  const from = roundKroner(low, lang, { signed: true });
  const to = roundKroner(high, lang, { signed: true });
  return lang === 'da' ? `Fra ${from} til ${to}.` : `From ${from} to ${to}.`;
}
