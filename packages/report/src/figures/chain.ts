import { BASES, type BasisName, type Language } from '@som/engine';
import { escapeHtml, safeHref } from '../escape.ts';
import { plainText } from '../plain-text.ts';
import type { Table } from '../table.ts';
import { BASIS_NAMES, RESTS_ON, word } from '../words.ts';
import { type Canvas, canvas, type FigureOptions, frame, rect, round, text } from './frame.ts';
import { BOLD, wrapText } from './text-width.ts';

/** A chain of effect: each link leads from one step to the next, so there is one link fewer than steps. */
export interface EffectChain {
  steps: readonly { title: string; text?: string; href?: string }[];
  links: readonly { basis: BasisName; label?: string }[];
}

/** Full for what is studied, dashed for judgement, dotted for a placeholder. */
const DASHES: Readonly<Record<BasisName, string>> = {
  illustrative: 'stroke-dasharray="1 6" stroke-linecap="round"',
  expert: 'stroke-dasharray="8 5"',
  'own-data': 'stroke-dasharray="14 4"',
  calibrated: 'stroke-dasharray="14 4"',
  quasi: '',
  register: '',
  trial: '',
  tariff: '',
};

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  title: string[];
  body: string[];
  href: string | null;
}

/** Why should it work? Boxes from intervention to consequence; how a link is drawn says how well it is known. */
export function chainFigure(chain: EffectChain, options: FigureOptions): string {
  const c = canvas('chain', options);
  const across = !c.narrow && chain.steps.length <= Math.floor(c.width / 170);
  const gap = across
    ? 84
    : Math.max(46, ...chain.links.map((link) => downLabel(c, link).length * 17 + 16));
  const boxes = across ? boxesAcross(c, chain, gap) : boxesDown(c, chain, gap);
  const links = chain.links.map((link, index) => {
    const [from, to] = [boxes[index], boxes[index + 1]];
    if (from === undefined || to === undefined) return '';
    return across ? linkAcross(c, link, from, to) : linkDown(c, link, from, to);
  });
  const bottoms = boxes.map((box) => box.y + box.height);
  const linked = boxes.some(({ href }) => href !== null);
  const labelRoom = across ? 12 : 4;
  return frame(c, {
    title: chainFinding(chain, c.lang),
    desc: describe(chain, c.lang),
    height: Math.max(40, ...bottoms) + labelRoom,
    body: [...links, ...boxes.map((box) => drawBox(c, box))].join(''),
    role: linked ? 'group' : 'img',
  });
}

/** The table behind the figure. */
export function chainTable(chain: EffectChain, lang: Language): Table {
  return {
    caption: chainFinding(chain, lang),
    head: [word('step', lang), word('leadsTo', lang), word('basisOf', lang)],
    rows: chain.steps.map((step, index) => {
      const link = chain.links[index];
      const title = plainText(step.text === undefined ? step.title : `${step.title}: ${step.text}`);
      return [title, link?.label ?? '', link === undefined ? '' : BASIS_NAMES[link.basis][lang]];
    }),
    align: 'lll',
  };
}

/** The finding: where the chain is weakest. */
export function chainFinding(chain: EffectChain, lang: Language): string {
  const weakest = BASES.find((basis) => chain.links.some((link) => link.basis === basis));
  if (weakest === undefined) return chain.steps.map(({ title }) => plainText(title)).join(' → ');
  const index = chain.links.findIndex((link) => link.basis === weakest);
  const [from, to] = [chain.steps[index], chain.steps[index + 1]];
  const between = `»${plainText(from?.title ?? '')}« ${lang === 'da' ? 'til' : 'to'} »${plainText(to?.title ?? '')}«`;
  const said = chain.links.every((link) => link.basis === weakest)
    ? { da: 'Alle led', en: 'Every link' }
    : { da: `Svageste led er fra ${between}: det`, en: `The weakest link is from ${between}: it` };
  return lang === 'da'
    ? `${said.da} hviler på ${RESTS_ON[weakest].da}`
    : `${said.en} rests on ${RESTS_ON[weakest].en}`;
}

function box(c: Canvas, step: EffectChain['steps'][number], width: number): Omit<Box, 'x' | 'y'> {
  const title = wrapText(plainText(step.title), c.size * BOLD, width - 20, 6);
  const body = step.text ? wrapText(plainText(step.text), c.small, width - 20, 9) : [];
  const height = 20 + title.length * 18 + (body.length > 0 ? 4 + body.length * 16 : 0);
  return { width, height, title, body, href: step.href === undefined ? null : safeHref(step.href) };
}

function boxesAcross(c: Canvas, chain: EffectChain, gap: number): Box[] {
  const count = chain.steps.length;
  const width = (c.width - 4 - gap * (count - 1)) / count;
  const boxes = chain.steps.map((step) => box(c, step, width));
  const height = Math.max(64, ...boxes.map((b) => b.height));
  return boxes.map((b, index) => ({ ...b, x: 2 + index * (width + gap), y: 2, height }));
}

function boxesDown(c: Canvas, chain: EffectChain, gap: number): Box[] {
  let y = 2;
  return chain.steps.map((step) => {
    const placed = { ...box(c, step, Math.min(c.width - 4, 520)), x: 2, y };
    y += placed.height + gap;
    return placed;
  });
}

function drawBox(c: Canvas, { x, y, width, height, title, body, href }: Box): string {
  const titles = title.map((part, index) =>
    text(x + 10, y + 23 + index * 18, part, { size: c.size, bold: true }),
  );
  const below = y + 23 + title.length * 18 + 2;
  const texts = body.map((part, index) =>
    text(x + 10, below + index * 16, part, { size: c.small }),
  );
  const outline = rect(
    x,
    y,
    [width, height],
    `rx="6" fill="currentColor" fill-opacity="0.05" stroke="currentColor" stroke-width="${href === null ? 1.2 : 2}"`,
  );
  const inner = [outline, ...titles, ...texts].join('');
  return href === null ? inner : `<a href="${escapeHtml(href)}">${inner}</a>`;
}

const arrow = (x: number, y: number, down: boolean): string =>
  down
    ? `<path d="M${round(x)} ${round(y)}l-5 -9h10Z"/>`
    : `<path d="M${round(x)} ${round(y)}l-9 -5v10Z"/>`;

const stroke = (basis: BasisName): string =>
  `fill="none" stroke="currentColor" stroke-width="2.4" ${DASHES[basis]}`;

/** Between boxes there is room for one word a line: what the link rests on. The reason itself stands in the table. */
function linkAcross(
  c: Canvas,
  { basis }: EffectChain['links'][number],
  from: Box,
  to: Box,
): string {
  const y = from.y + Math.min(from.height, 64) / 2;
  const middle = (from.x + from.width + to.x) / 2;
  const words = wrapText(BASIS_NAMES[basis][c.lang], 11.5, to.x - from.x - from.width - 2, 3);
  return [
    `<path d="M${round(from.x + from.width)} ${round(y)}H${round(to.x - 9)}" ${stroke(basis)}/>`,
    arrow(to.x, y, false),
    ...words.map((part, index) =>
      text(middle, y + 20 + index * 13, part, { size: 11.5, anchor: 'middle' }),
    ),
  ].join('');
}

const downLabel = (c: Canvas, { basis, label }: EffectChain['links'][number]): string[] =>
  wrapText(
    plainText(
      label === undefined ? BASIS_NAMES[basis][c.lang] : `${BASIS_NAMES[basis][c.lang]}: ${label}`,
    ),
    c.small,
    Math.min(c.width, 520) - 60,
    5,
  );

function linkDown(c: Canvas, link: EffectChain['links'][number], from: Box, to: Box): string {
  const [top, x] = [from.y + from.height, 26];
  const lines = downLabel(c, link);
  const first = (top + to.y) / 2 - ((lines.length - 1) * 17) / 2 + 4;
  return [
    `<path d="M${x} ${round(top)}V${round(to.y - 9)}" ${stroke(link.basis)}/>`,
    arrow(x, to.y, true),
    ...lines.map((part, index) => text(46, first + index * 17, part, { size: c.small })),
  ].join('');
}

function describe(chain: EffectChain, lang: Language): string {
  const steps = chain.steps.map((step, index) => {
    const link = chain.links[index];
    const title = plainText(step.title);
    return link === undefined ? title : `${title} → (${BASIS_NAMES[link.basis][lang]})`;
  });
  return `${steps.join(' ')}.`;
}
