import type { Language } from '@som/engine';
import { escapeHtml } from '../escape.ts';
import { plainText } from '../plain-text.ts';
import { BOLD, wrapText } from './text-width.ts';

/** What every figure takes. */
export interface FigureOptions {
  lang: Language;
  /** px; 720 for a page, 390 for a phone. Text keeps its size. */
  width?: number;
  /** Put before every id, so that several figures can stand on one page. */
  idPrefix?: string;
}

/** Measures of a figure, px. */
export interface Canvas {
  lang: Language;
  width: number;
  narrow: boolean;
  size: number;
  small: number;
  id: (name: string) => string;
}

/** Colours of Okabe and Ito; none of them ever stands alone. */
export const COLOURS = {
  municipality: '#0072B2',
  region: '#E69F00',
  state: '#009E73',
  other: '#999999',
  loss: '#D55E00',
  gain: '#56B4E9',
} as const;

const FONT = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
const MARGIN = 4;

/** Sizes and ids for one figure. */
export function canvas(name: string, options: FigureOptions): Canvas {
  const width = Math.max(280, options.width ?? 720);
  const prefix = (options.idPrefix ?? 'som').replace(/[^A-Za-z0-9_-]/g, '-');
  return {
    lang: options.lang,
    width,
    narrow: width < 520,
    size: 14,
    small: 12.5,
    id: (part) => `${prefix}-${name}-${part}`,
  };
}

/** The parts that `frame` puts together. `draw` is given the y where the drawing begins. */
export interface Drawing {
  /** The finding. */
  title: string;
  /** One sentence for a screen reader. */
  desc: string;
  /** Stands under the drawing: caveats that no figure may be seen without. */
  notes?: readonly string[];
  defs?: string;
  /** px of the drawing itself. */
  height: number;
  body: string;
  /** With links inside, the figure is a group: an img hides its content from a screen reader. */
  role?: 'img' | 'group';
}

/** The whole SVG: title that says the finding, drawing, notes. */
export function frame(c: Canvas, drawing: Drawing): string {
  const titleSize = c.narrow ? 16 : 17;
  const titleLines = wrapText(plainText(drawing.title), titleSize * BOLD, c.width - 2 * MARGIN, 6);
  const top = titleLines.length * titleSize * 1.3 + 12;
  const noteLines = (drawing.notes ?? []).flatMap((note) =>
    wrapText(plainText(note), c.small, c.width - 2 * MARGIN, 9),
  );
  const noteTop = top + drawing.height + 8;
  const height = Math.ceil(noteTop + noteLines.length * c.small * 1.4 + 4);
  const titles = titleLines.map((line, index) =>
    text(MARGIN, (index + 1) * titleSize * 1.3 - 4, line, { size: titleSize, bold: true }),
  );
  const notes = noteLines.map((line, index) =>
    text(MARGIN, noteTop + (index + 1) * c.small * 1.4 - 2, line, { size: c.small, italic: true }),
  );
  // an abbreviation at the end of a sentence is its full stop
  const desc = drawing.desc.replace(/\.\.(?= |$)/g, '.');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="som-figure" role="${drawing.role ?? 'img'}" aria-labelledby="${c.id('title')} ${c.id('desc')}" lang="${c.lang}" width="${c.width}" height="${height}" viewBox="0 0 ${c.width} ${height}" font-family="${FONT}" fill="currentColor">`,
    `<title id="${c.id('title')}">${escapeHtml(drawing.title)}</title>`,
    `<desc id="${c.id('desc')}">${escapeHtml(desc)}</desc>`,
    drawing.defs ? `<defs>${drawing.defs}</defs>` : '',
    ...titles,
    `<g transform="translate(0 ${round(top)})">${drawing.body}</g>`,
    ...notes,
    '</svg>',
  ].join('');
}

export interface TextStyle {
  size: number;
  anchor?: 'start' | 'middle' | 'end';
  bold?: boolean;
  italic?: boolean;
  muted?: boolean;
}

/** A line of text, escaped. */
export function text(x: number, y: number, content: string, style: TextStyle): string {
  const attributes = [
    `x="${round(x)}" y="${round(y)}" font-size="${style.size}"`,
    style.anchor && style.anchor !== 'start' ? `text-anchor="${style.anchor}"` : '',
    style.bold ? 'font-weight="600"' : '',
    style.italic ? 'font-style="italic"' : '',
    style.muted ? 'fill-opacity="0.78"' : '',
  ].filter((attribute) => attribute !== '');
  return `<text ${attributes.join(' ')}>${escapeHtml(content)}</text>`;
}

/** A straight line in the colour of the text. `attributes` are our own words, never data. */
export const line = (
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  attributes = 'stroke-opacity="0.25"',
): string =>
  `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="currentColor" ${attributes}/>`;

/** A box; `attributes` are our own words, never data. */
export const rect = (
  x: number,
  y: number,
  [width, height]: readonly [number, number],
  attributes: string,
): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(Math.max(0, width))}" height="${round(height)}" ${attributes}/>`;

/** Tenths of a px are finer than any eye and keep files small and equal everywhere. */
export const round = (value: number): number => Math.round(value * 10) / 10 + 0;
