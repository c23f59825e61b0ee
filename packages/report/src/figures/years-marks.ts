import type { Result } from '@som/engine';
import { year } from '../numbers.ts';
import { word } from '../words.ts';
import { type Canvas, COLOURS, line, rect, round, text } from './frame.ts';
import { textWidth } from './text-width.ts';
import { fill, type Texture } from './texture.ts';

/** A dashed line where the budget and its estimate years end; what lies right of it nobody has in a budget yet. */
export function budgetLine(
  c: Canvas,
  {
    x,
    left,
    right,
    top,
    plot,
  }: { x: number; left: number; right: number; top: number; plot: number },
): string {
  if (x > right) return '';
  const name = word('budgetYears', c.lang);
  const fits = x - left > textWidth(name, c.small) + 10;
  const label = text(fits ? x - 6 : x + 6, top - 10, fits ? name : `← ${name}`, {
    size: c.small,
    anchor: fits ? 'end' : 'start',
    muted: true,
  });
  return `${line([x, top - 22], [x, top + plot], 'stroke-dasharray="5 4" stroke-opacity="0.8"')}${label}`;
}

/** As many years as there is room for, from the first. */
export function yearLabels(
  c: Canvas,
  points: readonly { year: number }[],
  { middle, y, room }: { middle: (year: number) => number; y: number; room: number },
): string {
  const every = Math.max(1, Math.ceil((textWidth('2026', c.small) + 10) / room));
  return points
    .filter((_, index) => index % every === 0)
    .map((point) =>
      text(middle(point.year), y, year(point.year), {
        size: c.small,
        anchor: 'middle',
        muted: true,
      }),
    )
    .join('');
}

/** A triangle under the year in which the money is back; nothing when it never is. */
export function paybackMark(
  c: Canvas,
  payback: Result['payback']['total']['discounted'],
  { middle, y, left }: { middle: (year: number) => number; y: number; left: number },
): string {
  if (typeof payback !== 'number') return '';
  const name = `${word('paidBack', c.lang)} ${year(payback)}`;
  const half = textWidth(name, c.small) / 2 + 8;
  const at = middle(payback);
  const x = Math.min(Math.max(at, left + half), c.width - half);
  const triangle = `<path d="M${round(at)} ${y + 23}l6 9h-12Z"/>`;
  return triangle + text(x, y + 46, name, { size: c.small, anchor: 'middle', bold: true });
}

/** What bars and line are, and the unit. */
export function yearsKey(c: Canvas, unit: string, texture: Texture): string {
  const each = word('eachYear', c.lang);
  const measured = `${unit}, ${word('presentValue', c.lang)}`;
  const next = 4 + 34 + textWidth(each, c.small) + 14;
  const parts = [
    rect(4, 2, [12, 12], fill(c.id('gain'), COLOURS.gain, texture)),
    rect(18, 2, [12, 12], fill(c.id('loss'), COLOURS.loss, texture)),
    text(36, 13, each, { size: c.small }),
    `<path d="M${round(next)} 8h22" stroke="currentColor" stroke-width="2.2"/><circle cx="${round(next + 11)}" cy="8" r="2.8"/>`,
    text(next + 28, 13, word('addedUp', c.lang), { size: c.small }),
    // On a phone the unit has no room beside the key.
    c.narrow
      ? text(4, 31, measured, { size: c.small, muted: true })
      : text(c.width - 4, 13, measured, { size: c.small, muted: true, anchor: 'end' }),
  ];
  return parts.join('');
}
