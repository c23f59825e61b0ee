import { escapeHtml, safeHref } from '../escape.ts';
import type { EffectAxis } from './effect-axis.ts';
import type { Forest } from './forest-input.ts';
import type { Columns, Placed } from './forest-layout.ts';
import { type Canvas, COLOURS, line, rect, round, text } from './frame.ts';

/** A line of the figure: label, interval with its mark, and the words beside it. */
export function drawLine(
  c: Canvas,
  forest: Forest,
  axis: EffectAxis,
  cols: Columns,
  at: Placed,
): string {
  const { row, kind, label, words, y, height } = at;
  const bold = kind !== 'study';
  const labelTop = c.narrow ? y + 18 : y + height / 2 - ((label.length - 1) * 16) / 2 + 5;
  const wordsTop = c.narrow
    ? labelTop + label.length * 17
    : y + height / 2 - ((words.length - 1) * 16) / 2 + 4;
  const labels = label.map((part, i) =>
    text(4, labelTop + i * (c.narrow ? 17 : 16), part, { size: c.size, bold }),
  );
  const href = row.href === undefined ? null : safeHref(row.href);
  return [
    href === null
      ? labels.join('')
      : `<a href="${escapeHtml(href)}" text-decoration="underline">${labels.join('')}</a>`,
    ...words.map((part, i) =>
      text(c.narrow ? 4 : cols.words, wordsTop + i * (c.narrow ? 17 : 16), part, {
        size: c.small,
        muted: kind === 'study',
      }),
    ),
    kind === 'study'
      ? study(forest, axis, at)
      : kind === 'pooled'
        ? sum(axis, at)
        : newPlace(axis, at),
  ].join('');
}

/** An interval; where it runs out of the axis an arrow says so. */
function interval(axis: EffectAxis, { row, middle }: Placed, attributes: string): string {
  if (row.low === undefined || row.high === undefined) return '';
  const [x1, x2] = [axis.at(row.low), axis.at(row.high)];
  const end = (x: number, value: number, way: -1 | 1) =>
    axis.beyond(value)
      ? `<path d="M${round(x + way * 7)} ${round(middle)}l${-way * 8} -5v10Z"/>`
      : line([x, middle - 4], [x, middle + 4], attributes);
  return [
    line([x1, middle], [x2, middle], attributes),
    end(x1, row.low, -1),
    end(x2, row.high, 1),
  ].join('');
}

function study(forest: Forest, axis: EffectAxis, at: Placed): string {
  const { row, middle } = at;
  const largest = Math.max(0, ...forest.rows.map(({ weight }) => weight ?? 0));
  // the area of the square is the weight
  const side =
    row.weight === undefined || largest === 0 ? 10 : 5 + 13 * Math.sqrt(row.weight / largest);
  const x = axis.at(row.estimate);
  const box = (attributes: string) =>
    rect(x - side / 2, middle - side / 2, [side, side], attributes);
  const mark =
    row.takesPart === false
      ? box(`fill="var(--som-surface, #fff)" stroke="${COLOURS.municipality}" stroke-width="2"`)
      : box(`fill="${COLOURS.municipality}" stroke="var(--som-surface, #fff)" stroke-width="1"`);
  return mark + interval(axis, at, 'stroke-width="1.6"') + markedDown(axis, at);
}

/** Where the effect lies after mark-downs: hollow, on the same line, so that the way to the diamond can be seen. */
function markedDown(axis: EffectAxis, { row, middle }: Placed): string {
  if (row.marked === undefined) return '';
  const at = `cx="${round(axis.at(row.marked.estimate))}" cy="${round(middle)}" r="4.5"`;
  return `<circle ${at} fill="var(--som-surface, #fff)" stroke="currentColor" stroke-width="1.8"/>`;
}

function sum(axis: EffectAxis, { row, middle }: Placed): string {
  const [left, x, right] = [row.low ?? row.estimate, row.estimate, row.high ?? row.estimate].map(
    (value) => round(axis.at(value)),
  );
  const [above, below] = [round(middle - 9), round(middle + 9)];
  return `<path d="M${left} ${round(middle)}L${x} ${above}L${right} ${round(middle)}L${x} ${below}Z" fill="currentColor"/>`;
}

const newPlace = (axis: EffectAxis, at: Placed): string => interval(axis, at, 'stroke-width="3"');
