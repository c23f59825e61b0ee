import type { Language, Result } from '@som/engine';
import { amount, roundKroner } from '../numbers.ts';
import { outputText } from '../sensitivity/output-text.ts';
import { caveatMark, caveatSentences } from '../sentences/basis.ts';
import type { Table } from '../table.ts';
import { chances } from '../uncertainty/probability-words.ts';
import { moneyAxisBelow, moneyScale } from './axis.ts';
import { distributionFinding, type SpreadOutput } from './distribution-finding.ts';
import { COLOURS, canvas, type FigureOptions, frame, line, rect, text } from './frame.ts';
import { fill, pattern } from './texture.ts';

const PLOT = 180;

/** How sure is it? The outcomes as a landscape: losses hatched, gains full, the middle and nine of ten marked. */
export function distributionFigure(
  spread: SpreadOutput,
  result: Pick<Result, 'caveats'>,
  options: FigureOptions,
): string {
  const c = canvas(`distribution-${spread.window}-${spread.purse}`, options);
  const { histogram, quantiles } = spread;
  const room = c.narrow ? 10 : 30;
  const money = moneyScale([histogram.low, histogram.high], [room, c.width - room], {
    lang: c.lang,
    count: c.narrow ? 4 : 7,
  });
  const step = (histogram.high - histogram.low) / histogram.shares.length;
  const tallest = Math.max(...histogram.shares, 1e-12);
  const top = 26;
  const bottom = top + PLOT;
  const bars = histogram.shares.map((share, i) => {
    const from = histogram.low + i * step;
    const height = (share / tallest) * PLOT;
    const loss = from + step / 2 < 0;
    const [left, right] = [money.scale(from), money.scale(from + step)];
    const style = loss
      ? fill(c.id('loss'), COLOURS.loss, 'hatch')
      : fill('', COLOURS.gain, 'solid');
    return rect(left, bottom - height, [Math.max(0.6, right - left), height], style);
  });
  const mark = (value: number, label: string, anchor: 'start' | 'middle' | 'end'): string =>
    line(
      [money.scale(value), top - 6],
      [money.scale(value), bottom],
      `stroke-width="1.8"${anchor === 'middle' ? '' : ' stroke-dasharray="4 3"'}`,
    ) + text(money.scale(value), top - 12, label, { size: c.small, anchor });
  const da = c.lang === 'da';
  const body = [
    ...bars,
    moneyAxisBelow(c, money, { spans: [[top, bottom]], bottom }),
    mark(quantiles.p50, da ? 'midten' : 'middle', 'middle'),
    // away from the middle: where the outcomes lie close, the three would run into each other
    mark(quantiles.p05, '5 %', 'end'),
    mark(quantiles.p95, '95 %', 'start'),
    text(c.width / 2, bottom + 36, money.unit, { size: c.small, anchor: 'middle', muted: true }),
  ];
  return frame(c, {
    title: distributionFinding(spread, c.lang),
    desc: describe(spread, c.lang),
    notes: caveatSentences(result, c.lang),
    defs: pattern(c.id('loss'), COLOURS.loss, 'hatch'),
    height: bottom + 42,
    body: body.join(''),
  });
}

/** The table behind the figure, for several outputs side by side. */
export function distributionTable(
  spreads: readonly SpreadOutput[],
  result: Pick<Result, 'caveats'>,
  lang: Language,
): Table {
  return {
    caption: `${lang === 'da' ? 'Hvor sikkert er det? Kr.' : 'How sure is it? DKK'}${caveatMark(result, lang)}`,
    head:
      lang === 'da'
        ? ['For', 'Går op i', '1 af 20 er under', 'Midten', '1 af 20 er over', 'Middel']
        : ['For', 'Breaks even in', '1 of 20 is below', 'The middle', '1 of 20 is above', 'Mean'],
    rows: spreads.map((spread) => [
      outputText(spread, lang),
      chances(spread.probabilityPositive, lang),
      amount(spread.quantiles.p05, lang),
      amount(spread.quantiles.p50, lang),
      amount(spread.quantiles.p95, lang),
      amount(spread.mean, lang),
    ]),
    align: 'lrrrrr',
  };
}

function describe({ quantiles }: SpreadOutput, lang: Language): string {
  const [low, middle, high] = [quantiles.p05, quantiles.p50, quantiles.p95].map((value) =>
    roundKroner(value, lang, { signed: true }),
  );
  return lang === 'da'
    ? `Midten ${middle}; ni af ti udfald mellem ${low} og ${high}.`
    : `The middle ${middle}; nine of ten outcomes between ${low} and ${high}.`;
}
