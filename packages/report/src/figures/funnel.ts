import { exp, type Label, type Language, log } from '@som/engine';
import { scaleLinear } from 'd3-scale';
import { escapeHtml, safeHref } from '../escape.ts';
import { number } from '../numbers.ts';
import { plainText } from '../plain-text.ts';
import type { Table } from '../table.ts';
import { axisLeft } from './axis.ts';
import { effectAxis, effectAxisBelow } from './effect-axis.ts';
import { type EffectUnit, effectNumber } from './effect-values.ts';
import { type Canvas, COLOURS, canvas, type FigureOptions, frame, round, text } from './frame.ts';

/** Studies by effect and precision. */
export interface Funnel {
  measure: Label;
  unit: EffectUnit;
  /** `se` is that of the logarithm for a ratio. */
  points: readonly { label: string; estimate: number; se: number; href?: string }[];
  /** What the studies say together, on the axis. */
  centre: number;
  /** p of a test for asymmetry; left out when none was made. */
  asymmetryP?: number;
  notes?: readonly string[];
}

/** Fewer studies than this cannot show asymmetry: Cochrane Handbook 5.1, section 10.4.3.1. */
const ENOUGH = 10;
/** 97.5 % quantile of the normal distribution, for the pseudo 95 % region. */
const Z = 1.96;
const TOP = 20;

const LIMITS: Label = {
  da: 'Inden for de stiplede linjer ville 95 af 100 studier ligge, hvis de alle målte den samme effekt. En skæv tragt kan betyde, at små studier uden virkning ikke er udgivet, men også at de små studier er anderledes. En lige tragt beviser ikke, at intet mangler.',
  en: 'Within the dashed lines 95 of 100 studies would lie if they all measured the same effect. A lopsided funnel may mean that small studies without effect were not published, but also that small studies are different. An even funnel does not prove that nothing is missing.',
};

/** Are small studies without effect missing? Each study by its effect and its standard error, with the pseudo 95 % region. */
export function funnelFigure(funnel: Funnel, options: FigureOptions): string {
  const c = canvas('funnel', options);
  const plot = c.narrow ? 230 : 300;
  const most = Math.max(0, ...funnel.points.map(({ se }) => se)) * 1.08 || 1;
  const y = scaleLinear([0, most], [TOP, TOP + plot]);
  const left = 52;
  const edges = edgesAt(funnel, most);
  const spread = [...funnel.points, { estimate: edges.low }, { estimate: edges.high }];
  const axis = effectAxis(spread, funnel.unit, [left + 6, c.width - 10], c.lang);
  const bottom = TOP + plot;
  const corner = (value: number) => `${round(axis.at(value))} ${round(bottom)}`;
  const apex = `${round(axis.at(funnel.centre))} ${TOP}`;
  const body = [
    axisLeft(
      c,
      y.ticks(4).map((value) => ({
        y: y(value),
        label: number(value, c.lang, { decimals: 2 }),
        zero: false,
      })),
      [left, c.width - 4],
    ),
    effectAxisBelow(c, axis, { spans: [[TOP, bottom]], bottom }),
    `<path d="M${corner(edges.low)}L${apex}L${corner(edges.high)}" fill="currentColor" fill-opacity="0.05" stroke="currentColor" stroke-dasharray="6 4"/>`,
    `<path d="M${apex}V${round(bottom)}" stroke="currentColor" stroke-dasharray="2 3"/>`,
    ...funnel.points.map((point) => dot(axis.at(point.estimate), y(point.se), point.href)),
    text(4, 10, words('precision', c.lang), { size: c.small, muted: true }),
    text((left + c.width) / 2, bottom + 35, plainText(funnel.measure[c.lang]), {
      size: c.small,
      anchor: 'middle',
      muted: true,
    }),
  ];
  return frame(c, {
    title: funnelFinding(funnel, c.lang),
    desc: describe(funnel, c),
    notes: [LIMITS[c.lang], ...(funnel.notes ?? [])],
    height: bottom + 42,
    body: body.join(''),
    role: funnel.points.some(({ href }) => href !== undefined) ? 'group' : 'img',
  });
}

/** The table behind the figure. */
export function funnelTable(funnel: Funnel, lang: Language): Table {
  return {
    caption: funnelFinding(funnel, lang),
    head: [words('study', lang), plainText(funnel.measure[lang]), words('se', lang)],
    rows: funnel.points.map(({ label, estimate, se }) => [
      plainText(label),
      effectNumber(estimate, funnel.unit, lang),
      number(se, lang, { decimals: 3 }),
    ]),
  };
}

/** The finding, with the limit of what a funnel can show. */
export function funnelFinding({ points, asymmetryP }: Funnel, lang: Language): string {
  const k = points.length;
  const da = lang === 'da';
  if (k < ENOUGH)
    return da
      ? `Med ${k} resultater kan man ikke se, om der mangler studier (der skal mindst ${ENOUGH} til)`
      : `With ${k} results one cannot see whether studies are missing (it takes at least ${ENOUGH})`;
  if (asymmetryP === undefined)
    return da ? `${k} resultater efter størrelse` : `${k} results by size`;
  const p = `p = ${number(asymmetryP, lang, { decimals: 3 })}`;
  if (asymmetryP < 0.1)
    return da
      ? `Små studier viser en anden effekt end store (${p}): der kan mangle studier uden virkning`
      : `Small studies show another effect than large ones (${p}): studies without effect may be missing`;
  return da
    ? `Ingen tydelig skævhed (${p}), men det beviser ikke, at intet mangler`
    : `No clear asymmetry (${p}), which does not prove that nothing is missing`;
}

const WORDS = {
  precision: {
    da: 'Standardfejl: store studier øverst, små nederst',
    en: 'Standard error: large studies at the top, small ones below',
  },
  study: { da: 'Studie', en: 'Study' },
  se: { da: 'Standardfejl', en: 'Standard error' },
} as const satisfies Record<string, Label>;
const words = (key: keyof typeof WORDS, lang: Language): string => WORDS[key][lang];

/** Where the region ends at a standard error; the one of a ratio is that of its logarithm. */
function edgesAt({ unit, centre }: Funnel, se: number): { low: number; high: number } {
  if (unit !== 'ratio') return { low: centre - Z * se, high: centre + Z * se };
  const middle = log(centre);
  return { low: exp(middle - Z * se), high: exp(middle + Z * se) };
}

function dot(x: number, y: number, href: string | undefined): string {
  const mark = `<circle cx="${round(x)}" cy="${round(y)}" r="5" fill="${COLOURS.municipality}" stroke="var(--som-surface, #fff)"/>`;
  const safe = href === undefined ? null : safeHref(href);
  return safe === null ? mark : `<a href="${escapeHtml(safe)}">${mark}</a>`;
}

function describe(funnel: Funnel, { lang }: Canvas): string {
  const said = funnel.points.map(
    ({ label, estimate, se }) =>
      `${plainText(label)} ${effectNumber(estimate, funnel.unit, lang)} (${words('se', lang).toLowerCase()} ${number(se, lang, { decimals: 2 })})`,
  );
  return `${plainText(funnel.measure[lang])}: ${said.length === 0 ? '–' : said.join('; ')}.`;
}
