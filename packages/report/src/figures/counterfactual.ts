import type { Label, Language } from '@som/engine';
import { scaleLinear, scalePoint } from 'd3-scale';
import { area, line as linePath } from 'd3-shape';
import { number, roundKroner } from '../numbers.ts';
import { plainText } from '../plain-text.ts';
import type { Table } from '../table.ts';
import { word } from '../words.ts';
import { axisLeft } from './axis.ts';
import { type Canvas, COLOURS, canvas, type FigureOptions, frame, round, text } from './frame.ts';
import { textWidth } from './text-width.ts';
import { pattern } from './texture.ts';

/** Two paths of one service, by year since the outcome set in or by age, units per person and year. */
export interface Counterfactual {
  withOutcome: readonly number[];
  without: readonly number[];
  /** What is counted: weeks, contacts. */
  unitLabel: Label;
  /** DKK per unit; left out, only units are shown. */
  price?: number;
  /** With `revenue`, more is a gain. */
  direction?: 'expense' | 'revenue';
  /** Whether the paths are a placeholder. */
  illustrative?: boolean;
  /** The paths are by the age of the participant, and this is the first one. */
  firstAge?: number;
}

const TOP = 22;
/** Said under a drawing of figures that are only a placeholder. */
export const EXAMPLE: Label = {
  da: 'Eksempel: tallene er kun en pladsholder.',
  en: 'Example: the figures are only a placeholder.',
};

/** Compared with what? The path with the outcome, the path without, and the area between them. */
export function counterfactualFigure(input: Counterfactual, options: FigureOptions): string {
  const c = canvas('counterfactual', options);
  const years = yearsOf(input);
  const plot = c.narrow ? 200 : 240;
  const values = [...input.withOutcome, ...input.without];
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
  const y = scaleLinear()
    // where there is nothing to show there is still an axis; where all is a fall, no empty room above it
    .domain([lowest, lowest === highest ? 1 : highest])
    .nice(5)
    .range([TOP + plot, TOP]);
  const ticks = y.ticks(5).map((value) => ({
    y: y(value),
    label: number(value, c.lang, { decimals: 2 }),
    zero: value === 0,
  }));
  const left = 14 + Math.max(...ticks.map(({ label }) => textWidth(label, c.small)));
  const names = { with: word('withOutcome', c.lang), without: word('withoutOutcome', c.lang) };
  const right = c.width - (c.narrow ? 14 : 24 + textWidth(names.without, c.size));
  const x = scalePoint<number>(years, [left + 12, right]);
  const at = (index: number): number => round(x(index) ?? left);
  const path = (values: readonly number[]): string =>
    linePath<number>()
      .x((index) => at(index))
      .y((index) => round(y(values[index] ?? 0)))(years) ?? '';
  const between = area<number>()
    .x((index) => at(index))
    .y0((index) => round(y(input.withOutcome[index] ?? 0)))
    .y1((index) => round(y(input.without[index] ?? 0)))(years);
  const every = Math.max(1, Math.ceil(26 / Math.max(1, x.step())));
  const body = [
    `<path d="${between ?? ''}" fill="url(#${c.id('between')})" fill-opacity="0.55"/>`,
    axisLeft(c, ticks, [left, right]),
    `<path d="${path(input.without)}" fill="none" stroke="${COLOURS.loss}" stroke-width="3" stroke-dasharray="7 4"/>`,
    `<path d="${path(input.withOutcome)}" fill="none" stroke="${COLOURS.municipality}" stroke-width="3"/>`,
    text(4, 12, `${plainText(input.unitLabel[c.lang])}${perPerson(c.lang)}`, {
      size: c.small,
      muted: true,
    }),
    ...years
      .filter((index) => index % every === 0)
      .map((index) =>
        text(at(index), TOP + plot + 18, placeOf(input, index), {
          size: c.small,
          anchor: 'middle',
          muted: true,
        }),
      ),
    text((left + right) / 2, TOP + plot + 36, axisName(input, c.lang), {
      size: c.small,
      anchor: 'middle',
      muted: true,
    }),
    lineNames(c, input, { y, right, names, below: TOP + plot + 60 }),
  ];
  return frame(c, {
    title: counterfactualFinding(input, c.lang),
    desc: describe(input, c.lang),
    notes: input.illustrative ? [EXAMPLE[c.lang]] : [],
    // hatching means example everywhere
    defs: pattern(c.id('between'), '#888888', input.illustrative ? 'hatch' : 'dots'),
    height: TOP + plot + (c.narrow ? 88 : 44),
    body: body.join(''),
  });
}

/** The table behind the figure. */
export function counterfactualTable(input: Counterfactual, lang: Language): Table {
  const show = (value: number, signed = false) => number(value, lang, { decimals: 2, signed });
  const price = input.price;
  return {
    caption: `${plainText(input.unitLabel[lang])}${perPerson(lang)}`,
    head: [
      input.firstAge === undefined ? word('year', lang) : axisName(input, lang),
      word('withOutcome', lang),
      word('withoutOutcome', lang),
      word('difference', lang),
      ...(price === undefined ? [] : [word('currency', lang)]),
    ],
    rows: yearsOf(input).map((index) => {
      const [reached, not] = [input.withOutcome[index] ?? 0, input.without[index] ?? 0];
      const cells = [placeOf(input, index), show(reached), show(not), show(reached - not, true)];
      return price === undefined
        ? cells
        : [...cells, number((reached - not) * price, lang, { signed: true })];
    }),
  };
}

/** The finding: `Når målet nås, bruges der 8,5 uger mindre pr. person over 5 år (39.400 kr.)`. */
export function counterfactualFinding(input: Counterfactual, lang: Language): string {
  const years = yearsOf(input);
  const change = years.reduce(
    (sum, index) => sum + (input.withOutcome[index] ?? 0) - (input.without[index] ?? 0),
    0,
  );
  const size = number(Math.abs(change), lang, { decimals: 1 });
  const unit = plainText(input.unitLabel[lang]);
  const money =
    input.price === undefined ? '' : ` (${roundKroner(Math.abs(change) * input.price, lang)})`;
  if (Math.abs(change) < 1e-9)
    return lang === 'da'
      ? 'Forbruget er det samme, om målet nås eller ej'
      : 'Use is the same, with or without';
  const less = change < 0;
  return lang === 'da'
    ? `Når målet nås, er det ${size} ${unit} ${less ? 'mindre' : 'mere'} pr. person over ${years.length} år${money}`
    : `With the outcome it is ${size} ${unit} ${less ? 'less' : 'more'} per person over ${years.length} years${money}`;
}

const perPerson = (lang: Language): string =>
  lang === 'da' ? ' pr. person og år' : ' per person and year';

/** What is written under a point: the year since the outcome set in, or the age. */
const placeOf = ({ firstAge = 0 }: Counterfactual, index: number): string =>
  String(firstAge + index);

const axisName = ({ firstAge }: Counterfactual, lang: Language): string =>
  firstAge === undefined ? word('yearsAfter', lang) : { da: 'alder', en: 'age' }[lang];

const yearsOf = (input: Counterfactual): number[] =>
  Array.from(
    { length: Math.max(input.withOutcome.length, input.without.length) },
    (_, year) => year,
  );

/** Names stand at the ends of their lines; on a phone there is no room and they stand beneath. */
function lineNames(
  c: Canvas,
  input: Counterfactual,
  {
    y,
    right,
    names,
    below,
  }: {
    y: (value: number) => number;
    right: number;
    names: { with: string; without: string };
    below: number;
  },
): string {
  const sample = (x: number, at: number, colour: string, dash: string) =>
    `<path d="M${round(x)} ${round(at)}h26" stroke="${colour}" stroke-width="3"${dash}/>`;
  const dashed = ' stroke-dasharray="7 4"';
  if (c.narrow) {
    return [
      sample(4, below - 5, COLOURS.municipality, '') +
        text(38, below, names.with, { size: c.small }),
      sample(4, below + 15, COLOURS.loss, dashed) +
        text(38, below + 20, names.without, { size: c.small }),
    ].join('');
  }
  const last = yearsOf(input).length - 1;
  const ends = [y(input.withOutcome[last] ?? 0), y(input.without[last] ?? 0)] as const;
  // Lines that end together would have their names on top of each other.
  const push = Math.max(0, 18 - Math.abs(ends[0] - ends[1])) / 2;
  const lower = ends[0] >= ends[1] ? 1 : -1;
  return [
    text(right + 8, ends[0] + 4 + push * lower, names.with, { size: c.size }),
    text(right + 8, ends[1] + 4 - push * lower, names.without, { size: c.size }),
  ].join('');
}

function describe(input: Counterfactual, lang: Language): string {
  const list = (values: readonly number[]) =>
    values.map((value) => number(value, lang, { decimals: 2 })).join(lang === 'da' ? '; ' : ', ');
  return `${plainText(input.unitLabel[lang])}${perPerson(lang)}. ${word('withOutcome', lang)}: ${list(input.withOutcome)}. ${word('withoutOutcome', lang)}: ${list(input.without)}.`;
}
