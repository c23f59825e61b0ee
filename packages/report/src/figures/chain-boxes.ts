import { escapeHtml, safeHref } from '../escape.ts';
import { plainText } from '../plain-text.ts';
import { type ChainStep, type EffectChain, STEP_KINDS } from './effect-chain.ts';
import { type Canvas, rect, text } from './frame.ts';
import { BOLD, wrapText } from './text-width.ts';

/** A step with its place and its words broken into lines. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  kind: string | undefined;
  title: string[];
  body: string[];
  href: string | null;
}

/** Boxes down the page are no wider than can be read. */
export const COLUMN = 560;
const KIND = 16;

function box(c: Canvas, step: ChainStep, width: number): Omit<Box, 'x' | 'y'> {
  const title = wrapText(plainText(step.title), c.size * BOLD, width - 20, 6);
  const body = step.text ? wrapText(plainText(step.text), c.small, width - 20, 9) : [];
  const kind = step.kind && STEP_KINDS[step.kind][c.lang];
  const head = kind === undefined ? 0 : KIND;
  const height = 20 + head + title.length * 18 + (body.length > 0 ? 4 + body.length * 16 : 0);
  const href = step.href === undefined ? null : safeHref(step.href);
  return { width, height, kind, title, body, href };
}

/** Side by side, all as tall as the tallest. */
export function boxesAcross(c: Canvas, chain: EffectChain, gap: number): Box[] {
  const count = chain.steps.length;
  const width = (c.width - 4 - gap * (count - 1)) / count;
  const boxes = chain.steps.map((step) => box(c, step, width));
  const height = Math.max(64, ...boxes.map((b) => b.height));
  return boxes.map((b, index) => ({ ...b, x: 2 + index * (width + gap), y: 2, height }));
}

/** Above each other; `gaps` are the px of the links. */
export function boxesDown(c: Canvas, chain: EffectChain, gaps: readonly number[]): Box[] {
  let y = 2;
  return chain.steps.map((step, index) => {
    const placed = { ...box(c, step, Math.min(c.width - 4, COLUMN)), x: 2, y };
    y += placed.height + (gaps[index] ?? 0);
    return placed;
  });
}

export function drawBox(c: Canvas, { x, y, width, height, kind, title, body, href }: Box): string {
  const head = kind === undefined ? 0 : KIND;
  const titles = title.map((part, index) =>
    text(x + 10, y + head + 23 + index * 18, part, { size: c.size, bold: true }),
  );
  const below = y + head + 23 + title.length * 18 + 2;
  const texts = body.map((part, index) =>
    text(x + 10, below + index * 16, part, { size: c.small }),
  );
  const outline = rect(
    x,
    y,
    [width, height],
    `rx="6" fill="currentColor" fill-opacity="0.05" stroke="currentColor" stroke-width="${href === null ? 1.2 : 2}"`,
  );
  const heading = kind === undefined ? '' : text(x + 10, y + 19, kind, { size: 11.5, muted: true });
  const inner = [outline, heading, ...titles, ...texts].join('');
  return href === null ? inner : `<a href="${escapeHtml(href)}">${inner}</a>`;
}
