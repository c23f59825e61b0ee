import { capitalise, type Language } from '@som/engine';
import { percent } from '../numbers.ts';
import { plainText } from '../plain-text.ts';
import type { Table } from '../table.ts';
import { effectAxis, effectAxisBelow } from './effect-axis.ts';
import { effectRange, effectWords, noEffect } from './effect-values.ts';
import { forestFinding } from './forest-finding.ts';
import { FOREST_WORDS, type Forest, type ForestRow } from './forest-input.ts';
import { type Columns, columnsOf, place } from './forest-layout.ts';
import { drawLine } from './forest-marks.ts';
import { type Canvas, canvas, type FigureOptions, frame, line, text } from './frame.ts';

/** What do the studies say? A square a study, large where it weighs much; a diamond for the sum; a line for a new place. */
export function forestFigure(forest: Forest, options: FigureOptions): string {
  const c = canvas('forest', options);
  const cols = columnsOf(c);
  const values = [
    ...forest.rows,
    ...(forest.pooled ? [forest.pooled] : []),
    // the axis follows the estimates; a wide range may run out of it
    ...(forest.prediction
      ? [{ ...forest.prediction, estimate: forest.pooled?.estimate ?? noEffect(forest.unit) }]
      : []),
  ];
  const axis = effectAxis(values, forest.unit, [cols.plot[0] + 8, cols.plot[1] - 8], c.lang);
  const placed = place(c, forest, cols);
  const last = placed.at(-1);
  const bottom = last === undefined ? 30 : last.y + last.height + 4;
  const sum = placed.find(({ kind }) => kind !== 'study');
  const spans: readonly (readonly [number, number])[] = c.narrow
    ? placed.map(({ middle }) => [middle - 8, middle + 14] as const)
    : [[0, bottom]];
  const body = [
    effectAxisBelow(c, axis, { spans, bottom }),
    sum === undefined
      ? ''
      : line([0, sum.y - 1], [c.width, sum.y - 1], 'stroke-opacity="0.35" stroke-width="1"'),
    ...placed.map((at) => drawLine(c, forest, axis, cols, at)),
    underAxis(c, forest, cols, bottom),
  ];
  return frame(c, {
    title: forestFinding(forest, c.lang),
    desc: describe(forest, c.lang),
    notes: [
      ...(hasMarked(forest) ? [FOREST_WORDS.markedKey[c.lang]] : []),
      ...(forest.notes ?? []),
    ],
    height: bottom + (forest.betterIs === undefined ? 42 : 60),
    body: body.join(''),
    role: forest.rows.some(({ href }) => href !== undefined) ? 'group' : 'img',
  });
}

const hasMarked = ({ rows }: Forest): boolean => rows.some(({ marked }) => marked !== undefined);

/** The table behind the figure. */
export function forestTable(forest: Forest, lang: Language): Table {
  const isMarked = hasMarked(forest);
  const cells = (name: string, row: ForestRow, published: string): string[] => [
    plainText(name),
    published,
    effectWords(row, forest.unit, lang),
    ...(isMarked ? [row.marked ? effectWords(row.marked, forest.unit, lang) : ''] : []),
    row.takesPart === false
      ? FOREST_WORDS.outside[lang]
      : row.weight === undefined
        ? ''
        : percent(row.weight, lang),
  ];
  const { pooled, prediction } = forest;
  const range = prediction && effectRange(prediction.low, prediction.high, forest.unit, lang);
  return {
    caption: forestFinding(forest, lang),
    head: [
      FOREST_WORDS.study[lang],
      FOREST_WORDS.published[lang],
      `${FOREST_WORDS.onScale[lang]}: ${plainText(forest.measure[lang])}`,
      ...(isMarked ? [FOREST_WORDS.marked[lang]] : []),
      capitalise(FOREST_WORDS.weight[lang]),
    ],
    rows: [
      ...forest.rows.map((row) => cells(row.label, row, plainText(row.published ?? ''))),
      ...(pooled ? [cells(FOREST_WORDS.pooled[lang], { ...pooled, label: '' }, '')] : []),
      ...(range ? [[FOREST_WORDS.prediction[lang], '', range, ...(isMarked ? [''] : []), '']] : []),
    ],
    align: isMarked ? 'llllr' : 'lllr',
  };
}

/** What the axis shows, and which side speaks for the intervention. */
function underAxis(c: Canvas, forest: Forest, cols: Columns, bottom: number): string {
  const [left, right] = cols.plot;
  const none = forest.unit === 'ratio' ? '1' : '0';
  const people = { da: ', af 100', en: ', of 100' }[c.lang];
  const unit = forest.unit === 'share' ? people : '';
  const means = `${none} ${c.lang === 'da' ? 'er' : 'is'} ${FOREST_WORDS.none[c.lang]}`;
  const name = text(
    (left + right) / 2,
    bottom + 35,
    `${plainText(forest.measure[c.lang])}${unit}; ${means}`,
    { size: c.small, anchor: 'middle', muted: true },
  );
  if (forest.betterIs === undefined) return name;
  const sides = [FOREST_WORDS.good[c.lang], FOREST_WORDS.bad[c.lang]];
  const [below, above] = forest.betterIs === 'lower' ? sides : [...sides].reverse();
  return [
    name,
    text(left, bottom + 54, `← ${below}`, { size: c.small }),
    text(right, bottom + 54, `${above} →`, { size: c.small, anchor: 'end' }),
  ].join('');
}

function describe(forest: Forest, lang: Language): string {
  const { pooled } = forest;
  const rows = forest.rows.map(
    (row) => `${plainText(row.label)} ${effectWords(row, forest.unit, lang)}`,
  );
  const together = pooled
    ? [`${FOREST_WORDS.pooled[lang]} ${effectWords(pooled, forest.unit, lang)}`]
    : [];
  const said = [...rows, ...together].join('; ');
  return `${capitalise(plainText(forest.measure[lang]))}: ${said === '' ? '–' : said}.`;
}
