import type { Language, Output, Result } from '@som/engine';
import { amount, roundKroner, UNKNOWN } from '../numbers.ts';
import { leverName, leverRange, leverValue, type NamedLever } from '../sensitivity/lever-text.ts';
import { outputText } from '../sensitivity/output-text.ts';
import { caveatMark, caveatSentences } from '../sentences/basis.ts';
import type { Table } from '../table.ts';
import { moneyAxisBelow, moneyScale } from './axis.ts';
import {
  type Canvas,
  COLOURS,
  canvas,
  type FigureOptions,
  frame,
  line,
  rect,
  text,
} from './frame.ts';
import { BOLD, textWidth, wrapText } from './text-width.ts';
import { fill, pattern } from './texture.ts';

/** One assumption and what the result becomes at the ends of what it may be. */
export interface TornadoBar {
  named: NamedLever;
  /** DKK when the assumption is at its low and its high end. */
  atLow: number;
  atHigh: number;
}

/** What moves an output most: bars, the widest first. */
export interface Tornado {
  output: Output;
  /** DKK as written. */
  written: number;
  bars: readonly TornadoBar[];
  /** How many assumptions have no range and so count as certain. */
  certain: number;
}

const BAR = 18;

/** What matters? Bars around the result as written, with the values at their ends. */
export function tornadoFigure(tornado: Tornado, result: Result, options: FigureOptions): string {
  const c = canvas('tornado', options);
  const amounts = tornado.bars.flatMap(({ atLow, atHigh }) => [atLow, atHigh]);
  const room = c.narrow ? 8 : 20;
  const money = moneyScale([...amounts, tornado.written], [room, c.width - room], {
    lang: c.lang,
    count: c.narrow ? 4 : 6,
  });
  let y = 0;
  const rows = tornado.bars.map((bar) => {
    const name = wrapText(leverName(bar.named, c.lang), c.size * BOLD, c.width - 8, 2);
    const top = y + name.length * 18 + 2;
    y = top + BAR + 34;
    return { bar, name, top };
  });
  const bottom = y;
  const written = money.scale(tornado.written);
  const body = [
    ...rows.map(({ bar, name, top }) =>
      drawBar(c, bar, name, { top, scale: money.scale, written }),
    ),
    moneyAxisBelow(c, money, { spans: rows.map(({ top }) => [top - 2, top + BAR + 2]), bottom }),
    ...rows.map(({ top }) =>
      line([written, top - 3], [written, top + BAR + 3], 'stroke-width="2.5"'),
    ),
    text(c.width / 2, bottom + 36, money.unit, { size: c.small, anchor: 'middle', muted: true }),
  ];
  return frame(c, {
    title: tornadoFinding(tornado, c.lang),
    desc: describe(tornado, c.lang),
    notes: [
      writtenNote(tornado, c.lang),
      ...certainNote(tornado, c.lang),
      ...caveatSentences(result, c.lang),
    ],
    defs: pattern(c.id('loss'), COLOURS.loss, 'hatch'),
    height: bottom + 42,
    body: body.join(''),
  });
}

function drawBar(
  c: Canvas,
  { named, atLow, atHigh }: TornadoBar,
  name: readonly string[],
  { top, scale, written }: { top: number; scale: (value: number) => number; written: number },
): string {
  const half = (at: number): string => {
    const [from, to] = [Math.min(scale(at), written), Math.max(scale(at), written)];
    const worse = scale(at) < written;
    const style = worse
      ? fill(c.id('loss'), COLOURS.loss, 'hatch')
      : fill('', COLOURS.gain, 'solid');
    return rect(from, top, [to - from, BAR], style);
  };
  const [low, high] = [
    leverValue(named, valueAt(named, 'low'), c.lang),
    leverValue(named, valueAt(named, 'high'), c.lang),
  ];
  const turned = atLow > atHigh;
  const [left, right] = turned ? [high, low] : [low, high];
  const [from, to] = [Math.min(scale(atLow), scale(atHigh)), Math.max(scale(atLow), scale(atHigh))];
  const under = top + BAR + 15;
  // short bars: both values to one side, so that they do not run into each other
  const apart = to - from > (c.narrow ? 190 : 260);
  const unit = ` ${named.words.unit?.[c.lang] ?? ''}`;
  const isSaidAgain = unit !== ' ' && left.endsWith(unit) && right.endsWith(unit);
  const both = `${isSaidAgain ? left.slice(0, -unit.length) : left} – ${right}`;
  const besides = Math.max(4, Math.min(from, c.width - 4 - textWidth(both, c.small)));
  const ends = apart
    ? text(from, under, left, { size: c.small, muted: true }) +
      text(to, under, right, { size: c.small, anchor: 'end', muted: true })
    : wrapText(both, c.small, c.width - 8, 2)
        .map((part, i) => text(besides, under + i * 15, part, { size: c.small, muted: true }))
        .join('');
  return [
    ...name.map((part, index) =>
      text(4, top - 8 - (name.length - 1 - index) * 18, part, { size: c.size, bold: true }),
    ),
    half(atLow),
    half(atHigh),
    ends,
  ].join('');
}

const valueAt = ({ lever }: NamedLever, end: 'low' | 'high'): number =>
  lever.range?.[end] ?? lever.written;

/** Whether an assumption alone can turn a gain into a loss or back. */
const turns = ({ atLow, atHigh }: TornadoBar, written: number): boolean =>
  [atLow, atHigh].some((amount) => amount < 0 !== written < 0);

/** The finding: what moves the result most, and whether it can turn it. */
export function tornadoFinding({ bars, output, written }: Tornado, lang: Language): string {
  const da = lang === 'da';
  const [first, ...others] = bars;
  if (!first)
    return da
      ? `Ingen forudsætning med et interval flytter resultatet for ${outputText(output, lang)}, så intet kan vises som usikkert`
      : `No assumption with a range moves the result for ${outputText(output, lang)}, so nothing can be shown as uncertain`;
  const name = leverName(first.named, lang);
  const who = outputText(output, lang);
  const ending = turns(first, written)
    ? { da: 'og kan alene vende fortegnet', en: 'and can turn its sign alone' }
    : others.some((bar) => turns(bar, written))
      ? { da: 'men en anden kan vende fortegnet', en: 'but another can turn its sign' }
      : {
          da: 'og ingen kan inden for sit interval alene vende fortegnet',
          en: 'and none can turn its sign alone within its range',
        };
  return da
    ? `»${name}« flytter resultatet for ${who} mest, ${ending.da}`
    : `“${name}” moves the result for ${who} most, ${ending.en}`;
}

/** What the thick line is. */
const writtenNote = ({ written }: Tornado, lang: Language): string => {
  const shown = roundKroner(written, lang, { signed: true });
  return lang === 'da'
    ? `Tyk streg: resultatet med tallene, som de står (${shown}).`
    : `Thick line: the result with the figures as written (${shown}).`;
};

function certainNote({ certain }: Tornado, lang: Language): string[] {
  if (certain === 0) return [];
  const one = certain === 1;
  if (lang === 'da')
    return [
      one
        ? '1 forudsætning har intet interval og er regnet som sikker: den har ingen bjælke.'
        : `${certain} forudsætninger har intet interval og er regnet som sikre: de har ingen bjælke.`,
    ];
  return [
    one
      ? '1 assumption has no range and counts as certain: it has no bar.'
      : `${certain} assumptions have no range and count as certain: they have no bar.`,
  ];
}

/** The table behind the figure. */
export function tornadoTable(tornado: Tornado, result: Result, lang: Language): Table {
  const da = lang === 'da';
  return {
    caption: `${tornadoFinding(tornado, lang)}${caveatMark(result, lang)}`,
    head: da
      ? ['Forudsætning', 'Fra – til', 'Resultat fra, kr.', 'til, kr.']
      : ['Assumption', 'From – to', 'Result from, DKK', 'to, DKK'],
    rows: tornado.bars.map(({ named, atLow, atHigh }) => [
      leverName(named, lang),
      leverRange(named, lang) ?? UNKNOWN,
      amount(atLow, lang),
      amount(atHigh, lang),
    ]),
    align: 'llrr',
  };
}

function describe({ bars, written }: Tornado, lang: Language): string {
  const said = bars.slice(0, 5).map(({ named, atLow, atHigh }) => {
    const [from, to] = [Math.min(atLow, atHigh), Math.max(atLow, atHigh)];
    return `${leverName(named, lang)} ${roundKroner(from, lang, { signed: true })} – ${roundKroner(to, lang, { signed: true })}`;
  });
  return `${roundKroner(written, lang, { signed: true })}. ${said.join('; ')}.`;
}
