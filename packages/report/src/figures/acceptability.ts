import type { Acceptable, Frontier, Result } from '@som/engine';
import { scaleLinear } from 'd3-scale';
import { line as linePath } from 'd3-shape';
import { number } from '../numbers.ts';
import { caveatSentences } from '../sentences/basis.ts';
import { word } from '../words.ts';
import {
  type Acceptability,
  acceptabilityFinding,
  describeAcceptability,
  shownCurves,
} from './acceptability-finding.ts';
import { axisLeft } from './axis.ts';
import {
  type Canvas,
  COLOURS,
  canvas,
  type FigureOptions,
  frame,
  line,
  round,
  text,
} from './frame.ts';
import { wrapText } from './text-width.ts';

const PLOT = 250;
/** Each curve has a line of its own: dashes are told apart without colour. */
const DASHES = ['', '9 4', '2 4', '12 3 2 3', '6 6', '1 6'];
const INKS = [
  COLOURS.municipality,
  COLOURS.loss,
  COLOURS.state,
  COLOURS.region,
  COLOURS.gain,
  COLOURS.other,
];

/** Is a success worth its price? One line an intervention over what a success may cost; the frontier is thick. */
export function acceptabilityFigure(
  source: Acceptability,
  result: Pick<Result, 'caveats'>,
  options: FigureOptions,
): string {
  const c = canvas('acceptability', options);
  const da = c.lang === 'da';
  const curves = shownCurves(source, c.lang);
  const thresholds = curves[0]?.points.map(({ threshold }) => threshold) ?? [];
  const far = Math.max(1, ...thresholds);
  const top = 22;
  const [left, right] = [52, c.width - 26];
  const x = scaleLinear([0, far], [left, right]);
  const y = scaleLinear([0, 1], [top + PLOT, top]);
  const path = linePath<Acceptable>()
    .x(({ threshold }) => round(x(threshold)))
    .y(({ probability }) => round(y(probability)));
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((share) => ({
    y: y(share),
    label: number(share * 100, c.lang),
    zero: share === 0,
  }));
  const [factor, unit] =
    far >= 500_000 ? [1e6, word('millions', c.lang)] : [1, word('currency', c.lang)];
  const below = x.ticks(c.narrow ? 3 : 6).map((value) =>
    [
      line([x(value), top + PLOT], [x(value), top + PLOT + 4]),
      text(x(value), top + PLOT + 18, number(value / factor, c.lang, { decimals: 2 }), {
        size: c.small,
        anchor: 'middle',
        muted: true,
      }),
    ].join(''),
  );
  const drawn = curves.map(
    ({ points }, i) =>
      `<path d="${path([...points]) ?? ''}" fill="none" stroke="${INKS[i % INKS.length]}" stroke-width="2.4"${DASHES[i % DASHES.length] === '' ? '' : ` stroke-dasharray="${DASHES[i % DASHES.length]}"`}/>`,
  );
  const axis = da ? `Hvad en succes må koste, ${unit}` : `What a success may cost, ${unit}`;
  const named = keyLines(c, curves, top + PLOT + 52);
  return frame(c, {
    title: acceptabilityFinding(source, c.lang),
    desc: describeAcceptability(source, c.lang),
    notes: caveatSentences(result, c.lang),
    height: named.bottom,
    body: [
      text(4, 12, da ? 'af 100 udfald' : 'of 100 outcomes', { size: c.small, muted: true }),
      axisLeft(c, ticks, [left, right]),
      ...below,
      ...drawn,
      frontierLine(source, x, y),
      text((left + right) / 2, top + PLOT + 38, axis, {
        size: c.small,
        anchor: 'middle',
        muted: true,
      }),
      named.svg,
    ].join(''),
  });
}

/** The one that is best on average at each threshold, as a thick pale line behind its own. */
function frontierLine(
  { frontier }: Acceptability,
  x: (value: number) => number,
  y: (value: number) => number,
): string {
  if (!frontier) return '';
  const path = linePath<Frontier>()
    .x(({ threshold }) => round(x(threshold)))
    .y(({ best, chosen }) => round(y(best[chosen] ?? 0)));
  return `<path d="${path([...frontier]) ?? ''}" fill="none" stroke="currentColor" stroke-opacity="0.28" stroke-width="8"/>`;
}

/** Each curve's line and name beneath the drawing; one curve needs no key. */
function keyLines(
  c: Canvas,
  curves: readonly { name: string }[],
  from: number,
): { svg: string; bottom: number } {
  if (curves.length < 2) return { svg: '', bottom: from };
  let y = from;
  const parts = curves.map(({ name }, i) => {
    const lines = wrapText(name, c.small, c.width - 64, 2);
    const dash = DASHES[i % DASHES.length] ?? '';
    const at = y + 6;
    y += lines.length * 17 + 3;
    return [
      `<line x1="8" y1="${at}" x2="44" y2="${at}" stroke="${INKS[i % INKS.length]}" stroke-width="2.4"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}/>`,
      ...lines.map((part, row) => text(52, at + 4 + row * 17, part, { size: c.small })),
    ].join('');
  });
  const frontier =
    c.lang === 'da' ? 'Bred streg: bedst i gennemsnit' : 'Broad line: best on average';
  return {
    svg: [...parts, text(8, y + 12, frontier, { size: c.small, muted: true })].join(''),
    bottom: y + 20,
  };
}
