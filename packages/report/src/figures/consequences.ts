import {
  type Language,
  type Payer,
  PUBLIC_PAYERS,
  type PublicPayer,
  type Result,
} from '@som/engine';
import { amount, number, roundKroner, unitPrice } from '../numbers.ts';
import { plainText } from '../plain-text.ts';
import { caveatMark, caveatSentences } from '../sentences/basis.ts';
import { NOTHING_KRONER, spending } from '../sentences/net.ts';
import type { Table } from '../table.ts';
import { BASIS_NAMES, listed, PAYER_NAMES, roleName, word } from '../words.ts';
import { type MoneyScale, moneyAxisBelow, moneyScale } from './axis.ts';
import { type Canvas, COLOURS, canvas, type FigureOptions, frame, rect, text } from './frame.ts';
import { BOLD, textWidth, wrapText } from './text-width.ts';
import { BASIS_TEXTURES, fill, pattern } from './texture.ts';

type Line = Result['byConsequence'][number];

const MOST = 14;
const BAR = 16;
const GAP = 14;

interface Row {
  label: string;
  under: string;
  basis: Line['basis'];
  byPayer: Line['byPayer'];
  total: number;
}

/** Where it comes from: consequences sorted by kroner, colour by payer, texture by basis; the words say both as well. */
export function consequencesFigure(result: Result, options: FigureOptions): string {
  const c = canvas('consequences', options);
  const rows = rowsOf(result, c.lang);
  const values = rows.flatMap(({ byPayer }) => [
    sum(PUBLIC_PAYERS.map((payer) => Math.max(0, byPayer[payer]))),
    sum(PUBLIC_PAYERS.map((payer) => Math.min(0, byPayer[payer]))),
  ]);
  const money = moneyScale(values, [26, c.width - 26], { lang: c.lang, count: c.narrow ? 4 : 6 });
  let y = 0;
  const spans: [number, number][] = [];
  const drawn = rows.map((row) => {
    const { svg, height } = drawRow(c, money, row, y);
    y += height;
    spans.push([y - GAP - BAR - 2, y - GAP + 2]);
    return svg;
  });
  const unit = `${money.unit}, ${word('presentValue', c.lang)}`;
  return frame(c, {
    title: consequencesFinding(result, c.lang),
    desc: describe(rows, c.lang),
    notes: caveatSentences(result, c.lang),
    defs: patterns(c, rows),
    height: y + 42,
    body: `${moneyAxisBelow(c, money, { spans, bottom: y })}${drawn.join('')}${text(c.width / 2, y + 36, unit, { size: c.small, anchor: 'middle', muted: true })}`,
  });
}

/** The table behind the figure: service, whom it concerns, units, price, DKK and basis of each consequence. */
export function consequencesTable(result: Result, lang: Language): Table {
  return {
    caption: `${word('consequences', lang)}, ${word('presentValue', lang)}${caveatMark(result, lang)}`,
    head: [
      word('consequence', lang),
      word('concerns', lang),
      word('quantity', lang),
      word('unit', lang),
      word('price', lang),
      word('currency', lang),
      word('basisOf', lang),
    ],
    rows: sorted(result).map((line) => [
      nameOf(line, lang),
      roleName(line.affects, lang),
      number(line.quantity, lang, {
        signed: true,
        decimals: Math.abs(line.quantity) < 100 ? 1 : 0,
      }),
      line.unitLabel[lang],
      unitPrice(line.price, lang),
      amount(line.total, lang),
      BASIS_NAMES[line.basis][lang],
    ]),
    align: 'llrlrrl',
  };
}

/** What weighs most: `Mest fylder »Færre uger i specialklasse«: 0,9 mio. kr. mindre i udgifter`. */
export function consequencesFinding(result: Result, lang: Language): string {
  const [first] = sorted(result).toSorted((a, b) => Math.abs(b.total) - Math.abs(a.total));
  if (first === undefined || Math.abs(first.total) < NOTHING_KRONER)
    return lang === 'da'
      ? 'Ingen konsekvens ændrer udgifterne'
      : 'No consequence changes expenditure';
  const label = plainText(first.label[lang]);
  const most = lang === 'da' ? `Mest fylder »${label}«` : `Most comes from “${label}”`;
  return `${most}: ${spending(first.total, lang)}`;
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

const sorted = (result: Result): Line[] =>
  result.byConsequence.toSorted((a, b) => b.total - a.total);

/** Label and service, unless the service says it all. */
function nameOf(line: Line, lang: Language): string {
  const [label, service] = [plainText(line.label[lang]), plainText(line.serviceLabel[lang])];
  return service.startsWith(label) ? service : `${label} – ${service}`;
}

function rowsOf(result: Result, lang: Language): Row[] {
  const lines = result.byConsequence.toSorted((a, b) => Math.abs(b.total) - Math.abs(a.total));
  const shown = lines.length > MOST ? lines.slice(0, MOST - 1) : lines;
  const rows = shown
    .toSorted((a, b) => b.total - a.total)
    .map((line) => ({
      label: line.label[lang],
      under: [payersOf(line, lang), BASIS_NAMES[line.basis][lang]]
        .filter((part) => part !== '')
        .join(' · '),
      basis: line.basis,
      byPayer: line.byPayer,
      total: line.total,
    }));
  const rest = lines.slice(shown.length);
  const [first] = rest;
  if (first === undefined) return rows;
  const add = (payer: PublicPayer) => sum(rest.map((line) => line.byPayer[payer]));
  return [
    ...rows,
    {
      label: `${word('remaining', lang)} (${rest.length})`,
      under: '',
      basis: rest.some(({ basis }) => basis === 'illustrative') ? 'illustrative' : first.basis,
      byPayer: { municipality: add('municipality'), region: add('region'), state: add('state') },
      total: sum(rest.map((line) => line.total)),
    },
  ];
}

function payersOf(line: Line, lang: Language): string {
  const paying = PUBLIC_PAYERS.filter((payer) => Math.abs(line.byPayer[payer]) >= NOTHING_KRONER);
  const name = (payer: Payer) => PAYER_NAMES[payer][lang].toLowerCase();
  if (paying.length < 2) return paying.map(name).join('');
  return paying
    .map((payer) => `${name(payer)} ${roundKroner(line.byPayer[payer], lang, { signed: true })}`)
    .join(', ');
}

function drawRow(
  c: Canvas,
  { scale }: MoneyScale,
  row: Row,
  top: number,
): { svg: string; height: number } {
  const value = roundKroner(row.total, c.lang, { signed: true });
  const room = c.width - 24 - textWidth(value, c.size * BOLD);
  const lines = wrapText(row.label, c.size, room, 3);
  const under = row.under === '' ? [] : wrapText(row.under, c.small, c.width - 12, 2);
  const texts = [
    ...lines.map((part, index) => text(4, top + 15 + index * 18, part, { size: c.size })),
    text(c.width - 4, top + 15, value, { size: c.size, bold: true, anchor: 'end' }),
    ...under.map((part, index) =>
      text(4, top + 13 + lines.length * 18 + index * 16, part, { size: c.small, muted: true }),
    ),
  ];
  const barTop = top + lines.length * 18 + under.length * 16 + 4;
  let [left, right] = [0, 0];
  const bars = PUBLIC_PAYERS.map((payer) => {
    const part = row.byPayer[payer];
    if (Math.abs(part) < NOTHING_KRONER) return '';
    const from = part > 0 ? right : left;
    if (part > 0) right += part;
    else left += part;
    const [x1, x2] = [scale(Math.min(from, from + part)), scale(Math.max(from, from + part))];
    const style = fill(patternId(c, payer, row.basis), COLOURS[payer], BASIS_TEXTURES[row.basis]);
    return rect(x1, barTop, [Math.max(1, x2 - x1 - 1), BAR], style);
  });
  return { svg: [...bars, ...texts].join(''), height: barTop - top + BAR + GAP };
}

const patternId = (c: Canvas, payer: Payer, basis: Line['basis']): string =>
  c.id(`${BASIS_TEXTURES[basis]}-${payer}`);

function patterns(c: Canvas, rows: readonly Row[]): string {
  const needed = new Map<string, string>();
  for (const { basis } of rows)
    for (const payer of PUBLIC_PAYERS) {
      const id = patternId(c, payer, basis);
      needed.set(id, pattern(id, COLOURS[payer], BASIS_TEXTURES[basis]));
    }
  return [...needed.values()].join('');
}

function describe(rows: readonly Row[], lang: Language): string {
  const said = rows.map(
    ({ label, total }) => `${label} ${roundKroner(total, lang, { signed: true })}`,
  );
  return `${word('consequences', lang)}: ${listed(said, lang)}.`;
}
