import { type BasisName, capitalise, type Language } from '@som/engine';
import { escapeHtml, safeHref } from '../escape.ts';
import { plainText } from '../plain-text.ts';
import { type Box, COLUMN } from './chain-boxes.ts';
import { type ChainLink, isWeak, linkGrade } from './effect-chain.ts';
import { type Canvas, COLOURS, rect, round, text } from './frame.ts';
import { wrapText } from './text-width.ts';

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

/** The colour of a weak link, beside its dashes, its words and its mark. */
const WEAK = COLOURS.loss;
const SMALL = 11.5;

const stroke = (link: ChainLink): string =>
  `fill="none" stroke="${isWeak(link) ? WEAK : 'currentColor'}" stroke-width="2.6" ${DASHES[link.basis]}`;

const arrow = (x: number, y: number, { down, link }: { down: boolean; link: ChainLink }): string =>
  `<path d="M${round(x)} ${round(y)}${down ? 'l-5 -9h10' : 'l-9 -5v10'}Z"${isWeak(link) ? ` fill="${WEAK}"` : ''}/>`;

/** A triangle with an exclamation mark. */
const mark = (x: number, y: number): string =>
  `<path d="M${round(x)} ${round(y - 8)}l8 14h-16Z" fill="var(--som-surface, #fff)" stroke="${WEAK}" stroke-width="2" stroke-linejoin="round"/><path d="M${round(x)} ${round(y - 3)}v4m0 2v1.6" stroke="${WEAK}" stroke-width="1.8"/>`;

/** What can be clicked is at least 24 px high and wide. */
function clickable(
  { href }: ChainLink,
  [x, y, width, height]: readonly [number, number, number, number],
  inner: string,
): string {
  const safe = href === undefined ? null : safeHref(href);
  if (safe === null) return inner;
  const hit = rect(x, y, [Math.max(24, width), Math.max(24, height)], 'fill="transparent"');
  return `<a href="${escapeHtml(safe)}">${hit}${inner}</a>`;
}

const underlined = (link: ChainLink, texts: string): string =>
  link.href === undefined ? texts : `<g text-decoration="underline">${texts}</g>`;

/** Between boxes there is room for what the link rests on. The reason itself stands in the table. */
export function linkAcross(c: Canvas, link: ChainLink, from: Box, to: Box): string {
  const y = from.y + Math.min(from.height, 64) / 2;
  const start = from.x + from.width;
  const middle = (start + to.x) / 2;
  const words = wrapText(linkGrade(link, c.lang), SMALL, to.x - start - 2, 4);
  const texts = words.map((part, index) =>
    text(middle, y + 20 + index * 13, part, { size: SMALL, anchor: 'middle' }),
  );
  const inner = [
    `<path d="M${round(start)} ${round(y)}H${round(to.x - 9)}" ${stroke(link)}/>`,
    arrow(to.x, y, { down: false, link }),
    isWeak(link) ? mark(middle - 3, y - 16) : '',
    underlined(link, texts.join('')),
  ].join('');
  return clickable(link, [start + 1, y - 12, to.x - start - 2, 30 + words.length * 13], inner);
}

/** What stands beside an arrow down: its grade and the reason. */
export function downWords(c: Canvas, link: ChainLink): string[] {
  const grade = capitalise(linkGrade(link, c.lang));
  const said = link.label === undefined ? grade : `${grade}: ${link.label}`;
  return wrapText(plainText(said), c.small, Math.min(c.width, COLUMN) - 66, 7);
}

/** px that an arrow down needs for its words. */
export const downGap = (c: Canvas, link: ChainLink): number =>
  Math.max(46, downWords(c, link).length * 17 + 18);

export function linkDown(c: Canvas, link: ChainLink, from: Box, to: Box): string {
  const [top, x] = [from.y + from.height, 26];
  const lines = downWords(c, link);
  const first = (top + to.y) / 2 - ((lines.length - 1) * 17) / 2 + 4;
  const texts = lines.map((part, index) => text(54, first + index * 17, part, { size: c.small }));
  const inner = [
    `<path d="M${x} ${round(top)}V${round(to.y - 9)}" ${stroke(link)}/>`,
    arrow(x, to.y, { down: true, link }),
    isWeak(link) ? mark(x, (top + to.y) / 2 - 2) : '',
    underlined(link, texts.join('')),
  ].join('');
  return clickable(link, [10, top + 1, Math.min(c.width, COLUMN) - 12, to.y - top - 2], inner);
}

/** What the lines mean; said once under the figure. */
export const linesNote = (lang: Language): string =>
  lang === 'da'
    ? 'Hel linje: undersøgt. Lange streger: egne eller tilpassede tal. Korte streger: fagligt skøn. Prikker: eksempel. Trekanten viser et svagt led.'
    : 'Full line: studied. Long dashes: own or calibrated figures. Short dashes: judgement. Dots: example. The triangle marks a weak link.';
