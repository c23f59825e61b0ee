import { escapeHtml, safeHref } from '../escape.ts';
import { type EvidenceCell, STRENGTH_IDS, STRENGTHS, type Strength } from './evidence-map-input.ts';
import { type Canvas, COLOURS, rect, round, text } from './frame.ts';
import { fill, pattern } from './texture.ts';

/** The patterns of the strengths. */
export const strengthPatterns = (c: Canvas): string =>
  STRENGTH_IDS.map((strength) => {
    const { texture } = STRENGTHS[strength];
    return texture === 'empty' ? '' : pattern(c.id(strength), COLOURS.municipality, texture);
  }).join('');

const style = (c: Canvas, strength: Strength): string => {
  const { texture } = STRENGTHS[strength];
  return texture === 'empty'
    ? `fill="none" stroke="${COLOURS.municipality}" stroke-width="2"`
    : fill(c.id(strength), COLOURS.municipality, texture);
};

/** px of the radius: the area is the number of studies. */
export const radius = (count: number, largest: number, most: number): number =>
  Math.max(4.5, most * Math.sqrt(count / Math.max(1, largest)));

const circle = (c: Canvas, [x, y]: readonly [number, number], r: number, strength: Strength) =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" ${style(c, strength)}/>`;

/** A bubble with its number; the whole cell answers to a click. */
export function bubble(
  c: Canvas,
  { count, strongest, href }: EvidenceCell,
  {
    x,
    y,
    r,
    number,
    name,
    hit,
  }: {
    x: number;
    y: number;
    r: number;
    /** Where the number stands: its x, its y, and how it is anchored. */
    number: readonly [number, number, 'start' | 'middle'];
    /** What the cell is, for a screen reader and the pointer. */
    name: string;
    /** x, y, width and height of what can be clicked, px. */
    hit: readonly [number, number, number, number];
  },
): string {
  const [left, top, width, height] = hit;
  const inner = [
    `<title>${escapeHtml(name)}</title>`,
    rect(left, top, [width, height], 'fill="currentColor" fill-opacity="0.05"'),
    circle(c, [x, y], r, strongest),
    text(number[0], number[1], String(count), { size: c.small, anchor: number[2], bold: true }),
  ].join('');
  const safe = href === undefined ? null : safeHref(href);
  return safe === null ? `<g>${inner}</g>` : `<a href="${escapeHtml(safe)}">${inner}</a>`;
}

/** What the fills mean, and how tall the key is, px. */
export function strengthKey(c: Canvas): { svg: string; height: number } {
  const across = c.narrow ? 1 : 2;
  const step = c.width / across;
  const items = STRENGTH_IDS.map((strength, i) => {
    const [x, y] = [10 + (i % across) * step, 10 + Math.floor(i / across) * 22];
    const size = c.narrow ? 11 : c.small;
    const label = text(x + 16, y + 4, STRENGTHS[strength].label[c.lang], { size });
    return circle(c, [x, y], 7, strength) + label;
  });
  return { svg: items.join(''), height: Math.ceil(STRENGTH_IDS.length / across) * 22 + 6 };
}
