import { type Language, PUBLIC_PAYERS, type PublicPayer, type Result } from '@som/engine';
import { partsOf } from '../gain-and-loss.ts';
import { amount, roundKroner } from '../numbers.ts';
import { caveatMark, caveatSentences } from '../sentences/basis.ts';
import { NOTHING_KRONER, payersFinding } from '../sentences/net.ts';
import type { Table } from '../table.ts';
import { listed, PAYER_NAMES, type Purse, word } from '../words.ts';
import { type MoneyScale, moneyAxisBelow, moneyScale } from './axis.ts';
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
import { fill, pattern, type Texture } from './texture.ts';

const ROW = 54;
const BAR = 20;
const KEY = 26;

interface Row {
  purse: Purse;
  paid: number;
  gained: number;
  net: number;
}

/** Who pays, who gains: one bar a payer from what it pays to what it gets back, the net as a mark. */
export function payersFigure(result: Result, options: FigureOptions): string {
  const c = canvas('payers', options);
  const rows = payerRows(result);
  const texture: Texture = result.caveats.includes('illustrative') ? 'hatch' : 'solid';
  const values = rows.flatMap(({ paid, gained, net }) => [paid, gained, net]);
  const money = moneyScale(values, [c.narrow ? 52 : 70, c.width - (c.narrow ? 52 : 70)], {
    lang: c.lang,
    count: c.narrow ? 4 : 6,
  });
  const bottom = KEY + rows.length * ROW;
  const unit = `${money.unit}, ${word('presentValue', c.lang)}`;
  const body = [
    key(c, texture),
    moneyAxisBelow(c, money, {
      spans: rows.map(
        (_, index) => [KEY + index * ROW + 21, KEY + index * ROW + 25 + BAR] as const,
      ),
      bottom,
    }),
    ...rows.map((row, index) => bar(c, money, row, { y: KEY + index * ROW, texture })),
    text(c.width / 2, bottom + 36, unit, { size: c.small, anchor: 'middle', muted: true }),
  ];
  return frame(c, {
    title: payersFinding(result, c.lang),
    desc: describe(rows, c.lang),
    notes: caveatSentences(result, c.lang),
    defs: rows
      .map(({ purse }) => pattern(c.id(`fill-${purse}`), colourOf(purse), texture))
      .join(''),
    height: bottom + 42,
    body: body.join(''),
  });
}

/** The table behind the figure: costs, saved costs, consequences and net by payer, DKK. */
export function payersTable(result: Result, lang: Language): Table {
  const row = (purse: 'total' | PublicPayer): string[] => {
    const { costs, saved, consequences, net } = partsOf(result, purse);
    return [
      PAYER_NAMES[purse][lang],
      ...[costs, saved, consequences, net].map((v) => amount(v, lang)),
    ];
  };
  return {
    caption: `${word('payers', lang)}, ${word('currency', lang)}, ${word('presentValue', lang)}${caveatMark(result, lang)}`,
    head: [
      word('payer', lang),
      word('costs', lang),
      word('saved', lang),
      word('consequences', lang),
      word('net', lang),
    ],
    rows: [...PUBLIC_PAYERS.map(row), row('total')],
    total: true,
  };
}

function payerRows(result: Result): Row[] {
  const rows: Row[] = [...PUBLIC_PAYERS, 'total' as const].map((purse) => {
    const { costs, saved, consequences, net } = partsOf(result, purse);
    const parts = [costs, saved, consequences];
    const sum = (wanted: (part: number) => boolean) =>
      parts.filter(wanted).reduce((a, b) => a + b, 0);
    return { purse, paid: sum((part) => part < 0), gained: sum((part) => part > 0), net };
  });
  const { other } = result.net;
  if (Math.abs(other) < NOTHING_KRONER) return rows;
  return [
    ...rows,
    { purse: 'other', paid: Math.min(0, other), gained: Math.max(0, other), net: other },
  ];
}

const colourOf = (purse: Purse): string => (purse === 'total' ? '#777777' : COLOURS[purse]);

function bar(
  c: Canvas,
  { scale, show }: MoneyScale,
  { purse, paid, gained, net }: Row,
  { y, texture }: { y: number; texture: Texture },
): string {
  const top = y + 23;
  const style = fill(c.id(`fill-${purse}`), colourOf(purse), texture);
  const outside = purse === 'other' ? ` (${word('outside', c.lang)})` : '';
  const strong = { size: c.size, bold: true };
  const value = { size: c.small, muted: true };
  const middle = top + BAR / 2;
  // The mark may sit at the end of the bar, where the value stands.
  const mark = BAR * 0.4;
  const [nearPaid, nearGained] = [
    net < 0 ? scale(net) - mark : scale(0),
    net > 0 ? scale(net) + mark : scale(0),
  ];
  return [
    text(4, y + 16, `${PAYER_NAMES[purse][c.lang]}${c.narrow ? '' : outside}`, strong),
    text(
      c.width - 4,
      y + 16,
      `${word('netMark', c.lang)} ${roundKroner(net, c.lang, { signed: true })}`,
      {
        ...strong,
        anchor: 'end',
      },
    ),
    paid < 0
      ? rect(scale(paid), top, [scale(0) - scale(paid), BAR], `${style} fill-opacity="0.5"`) +
        text(Math.min(scale(paid), nearPaid) - 5, middle + 4, show(paid), {
          ...value,
          anchor: 'end',
        })
      : '',
    gained > 0
      ? rect(scale(0), top, [scale(gained) - scale(0), BAR], style) +
        text(Math.max(scale(gained), nearGained) + 5, middle + 4, show(gained), value)
      : '',
    diamond(scale(net), middle, BAR / 2 + 3),
  ].join('');
}

const diamond = (x: number, y: number, r: number): string =>
  `<path d="M${round(x)} ${round(y - r)}L${round(x + r * 0.6)} ${round(y)}L${round(x)} ${round(y + r)}L${round(x - r * 0.6)} ${round(y)}Z" stroke="var(--som-surface, #fff)" stroke-width="1.5"/>`;

/** What the three marks mean; the words take the place of a legend. */
function key(c: Canvas, texture: Texture): string {
  const style = fill(c.id('fill-total'), colourOf('total'), texture);
  const step = c.narrow ? 98 : 120;
  const label = (index: number, name: string) =>
    text(28 + index * step, 13, name, { size: c.small });
  return [
    rect(4, 2, [18, 12], `${style} fill-opacity="0.5"`) + label(0, word('paid', c.lang)),
    rect(4 + step, 2, [18, 12], style) + label(1, word('gained', c.lang)),
    diamond(14 + 2 * step, 8, 8) + label(2, word('netMark', c.lang)),
  ].join('');
}

function describe(rows: readonly Row[], lang: Language): string {
  const said = rows.map(
    ({ purse, net }) => `${PAYER_NAMES[purse][lang]} ${roundKroner(net, lang, { signed: true })}`,
  );
  // »kr.« has a full stop of its own
  return `${word('net', lang)}: ${listed(said, lang)}.`.replace(/\.\.$/, '.');
}
