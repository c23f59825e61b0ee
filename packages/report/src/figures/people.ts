import type { Language } from '@som/engine';
import { number } from '../numbers.ts';
import type { Table } from '../table.ts';
import { EXAMPLE } from './counterfactual.ts';
import { COLOURS, canvas, type FigureOptions, frame, round, text } from './frame.ts';
import { wrapText } from './text-width.ts';

/** What happens to one of the people: because of the course, worse because of it, anyway, not told apart, not. */
export type PersonKind = 'because' | 'harm' | 'anyway' | 'rest' | 'not';

/** A round number of people, and what each part of them means. */
export interface PeopleOf {
  /** `af 100 børn, der begynder` */
  whole: string;
  /** In the order in which they are drawn. */
  parts: readonly { kind: PersonKind; count: number; text: string }[];
  /** Whether the rate behind it is a placeholder. */
  illustrative?: boolean;
}

const PER_ROW = 20;
/** More than this are drawn smaller, so that a thousand fit. */
const MANY = 200;
const LINE = 20;

/** One person: full for because, ring for anyway, cross for harm, a small dot or ring for the others. */
function person(kind: PersonKind, x: number, y: number, size: number): string {
  const at = `cx="${round(x)}" cy="${round(y)}"`;
  if (kind === 'because') return `<circle ${at} r="${size}" fill="${COLOURS.municipality}"/>`;
  if (kind === 'anyway')
    return `<circle ${at} r="${size}" fill="none" stroke="currentColor" stroke-width="1.6"/>`;
  if (kind === 'harm') {
    const [left, top] = [round(x - size), round(y - size)];
    const arm = round(2 * size);
    return `<path d="M${left} ${top}l${arm} ${arm}m0 ${-arm}l${-arm} ${arm}" stroke="${COLOURS.loss}" stroke-width="2.4"/>`;
  }
  if (kind === 'rest')
    return `<circle ${at} r="${round(size * 0.6)}" fill="none" stroke="currentColor" stroke-opacity="0.7" stroke-dasharray="2 1.6"/>`;
  return `<circle ${at} r="${round(size * 0.4)}" fill-opacity="0.6"/>`;
}

/** How many is it? A hundred people, each drawn by what happens to them; the meaning stands beneath. */
export function peopleFigure(
  { whole, parts, illustrative }: PeopleOf,
  options: FigureOptions,
): string {
  const c = canvas('people', options);
  const kinds = parts.flatMap(({ kind, count }) => Array.from({ length: count }, () => kind));
  const perRow = kinds.length > MANY ? 2.5 * PER_ROW : PER_ROW;
  const step = Math.min(28, (c.width - 8) / perRow);
  const people = kinds.map((kind, i) =>
    person(kind, 4 + ((i % perRow) + 0.5) * step, (Math.floor(i / perRow) + 0.5) * step, step / 3),
  );
  let y = Math.ceil(kinds.length / perRow) * step + 26;
  const meanings = parts.flatMap(({ kind, count, text: says }) => {
    if (count === 0) return [];
    const lines = wrapText(says, c.size, c.width - 40, 4);
    const from = y;
    y += lines.length * LINE;
    return [
      person(kind, 14, from - 5, 7),
      ...lines.map((line, i) => text(32, from + i * LINE, line, { size: c.size })),
    ];
  });
  return frame(c, {
    title: whole,
    desc: parts.flatMap(({ count, text: says }) => (count > 0 ? [says] : [])).join('; '),
    notes: illustrative ? [EXAMPLE[c.lang]] : [],
    height: y - 12,
    body: [...people, ...meanings].join(''),
  });
}

/** The table behind the figure. */
export const peopleTable = ({ whole, parts }: PeopleOf, lang: Language): Table => ({
  caption: whole,
  head: lang === 'da' ? ['Hvad sker der?', 'Antal'] : ['What happens?', 'Number'],
  rows: parts.flatMap(({ count, text: says }) => (count > 0 ? [[says, number(count, lang)]] : [])),
});
