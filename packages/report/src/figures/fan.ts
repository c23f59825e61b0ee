import type { FanYear, Language, PaybackSpread, Purse, Result } from '@som/engine';
import { scalePoint } from 'd3-scale';
import { area, line as linePath } from 'd3-shape';
import { amount, roundKroner, year } from '../numbers.ts';
import { caveatMark, caveatSentences } from '../sentences/basis.ts';
import type { Table } from '../table.ts';
import { chances } from '../uncertainty/probability-words.ts';
import { PAYER_SUBJECTS, word } from '../words.ts';
import { axisLeft, moneyScale } from './axis.ts';
import { nothingChanges } from './distribution-finding.ts';
import { COLOURS, canvas, type FigureOptions, frame, line, round, text } from './frame.ts';
import { textWidth, wrapText } from './text-width.ts';

/** The running result of a purse year by year, with what it may be. */
export interface Fan {
  purse: Purse;
  years: readonly FanYear[];
  payback: PaybackSpread;
}

const PLOT = 270;
const BUDGET_YEARS = 4;

/** When is it home, and how sure is that? The middle, the half of the draws nearest it, and nine of ten. */
export function fanFigure(
  fan: Fan,
  result: Pick<Result, 'caveats'>,
  options: FigureOptions,
): string {
  const c = canvas(`fan-${fan.purse}`, options);
  const top = 34;
  const values = fan.years.flatMap(({ quantiles }) => [quantiles.p05, quantiles.p95]);
  const money = moneyScale(values, [top + PLOT, top], { lang: c.lang, count: 6 });
  const left = 14 + Math.max(...money.ticks.map(({ label }) => textWidth(label, c.small)));
  const right = c.width - 14;
  const x = scalePoint<number>(
    fan.years.map((each) => each.year),
    [left + 8, right - 8],
  );
  const at = (each: FanYear): number => round(x(each.year) ?? left);
  const band = (low: 'p05' | 'p25', high: 'p95' | 'p75', opacity: number): string => {
    const path = area<FanYear>()
      .x(at)
      .y0((each) => round(money.scale(each.quantiles[low])))
      .y1((each) => round(money.scale(each.quantiles[high])))([...fan.years]);
    return `<path d="${path ?? ''}" fill="${COLOURS.gain}" fill-opacity="${opacity}" stroke="currentColor" stroke-opacity="0.35" stroke-dasharray="${low === 'p05' ? '2 3' : '6 3'}"/>`;
  };
  const middle = linePath<FanYear>()
    .x(at)
    .y((each) => round(money.scale(each.quantiles.p50)))([...fan.years]);
  const ticks = money.ticks.map(({ value, label }) => ({
    y: money.scale(value),
    label,
    zero: value === 0,
  }));
  const every = Math.max(1, Math.ceil(fan.years.length / (c.narrow ? 4 : 10)));
  const fourth = fan.years[BUDGET_YEARS - 1];
  const da = c.lang === 'da';
  const budget = fan.years.length > BUDGET_YEARS;
  const key = da
    ? `streg: midten · mørkt: halvdelen · lyst: 9 af 10 udfald${budget ? ' · stiplet: fjerde budgetår' : ''}`
    : `line: the middle · dark: half · light: 9 of 10 outcomes${budget ? ' · dashed: fourth budget year' : ''}`;
  const keyBelow = c.narrow ? wrapText(key, 11.5, c.width - 8) : [];
  const body = [
    text(4, 12, money.unit, { size: c.small, muted: true }),
    text(c.width - 4, 12, c.narrow ? '' : key, { size: c.small, anchor: 'end', muted: true }),
    axisLeft(c, ticks, [left, right]),
    band('p05', 'p95', 0.25),
    band('p25', 'p75', 0.5),
    `<path d="${middle ?? ''}" fill="none" stroke="currentColor" stroke-width="2.4"/>`,
    fourth && budget
      ? line(
          [at(fourth), top],
          [at(fourth), top + PLOT],
          'stroke-dasharray="4 4" stroke-opacity="0.7"',
        )
      : '',
    ...fan.years.flatMap((each, i) =>
      i % every === 0
        ? [
            text(at(each), top + PLOT + 18, year(each.year), {
              size: c.small,
              anchor: 'middle',
              muted: true,
            }),
          ]
        : [],
    ),
    ...keyBelow.map((part, i) =>
      text(4, top + PLOT + 38 + i * 15, part, { size: 11.5, muted: true }),
    ),
  ];
  return frame(c, {
    title: fanFinding(fan, c.lang),
    desc: describe(fan, c.lang),
    notes: caveatSentences(result, c.lang),
    height: top + PLOT + (c.narrow ? 31 + keyBelow.length * 15 : 26),
    body: body.join(''),
  });
}

/** The finding: how sure it is that the money comes back. */
export function fanFinding({ purse, payback, years }: Fan, lang: Language): string {
  const home = 1 - payback.never - payback.noOutlay;
  const last = years.at(-1)?.year ?? 0;
  const who = PAYER_SUBJECTS[purse][lang];
  if (years.every(({ quantiles }) => quantiles.p05 > -0.5 && quantiles.p95 < 0.5))
    return nothingChanges(who, lang);
  const da = lang === 'da';
  const back = da
    ? `pengene igen inden udgangen af ${last}`
    : `its money back by the end of ${last}`;
  if (payback.noOutlay === 0)
    return da
      ? `I ${ofOutcomes(home, lang)} udfald har ${who} ${back}`
      : `In ${ofOutcomes(home, lang)} outcomes ${who} has ${back}`;
  const without = ofOutcomes(payback.noOutlay, lang);
  const rest =
    home < 0.005
      ? ''
      : da
        ? `; i ${chances(home, lang)} har ${who} ${back}`
        : `; in ${chances(home, lang)} ${who} has ${back}`;
  return da
    ? `I ${without} udfald lægger ${who} ingen penge ud${rest}`
    : `In ${without} outcomes ${who} has no outlay${rest}`;
}

/** `alle`, `86 af 100`, `intet`. */
function ofOutcomes(share: number, lang: Language): string {
  if (share === 0) return lang === 'da' ? 'intet' : 'none of the';
  if (share === 1) return lang === 'da' ? 'alle' : 'all';
  return chances(share, lang);
}

/** The table behind the figure. */
export function fanTable(fan: Fan, result: Pick<Result, 'caveats'>, lang: Language): Table {
  const home = new Map(fan.payback.years.map((each) => [each.year, each.share]));
  return {
    caption: `${fanFinding(fan, lang)}${caveatMark(result, lang)}`,
    head:
      lang === 'da'
        ? [
            'År',
            '1 af 20 er under, kr.',
            'Midten, kr.',
            '1 af 20 er over, kr.',
            'Pengene igen dette år',
          ]
        : [
            'Year',
            '1 of 20 is below, DKK',
            'The middle, DKK',
            '1 of 20 is above, DKK',
            'Home this year',
          ],
    rows: fan.years.map(({ year: at, quantiles }) => [
      year(at),
      amount(quantiles.p05, lang),
      amount(quantiles.p50, lang),
      amount(quantiles.p95, lang),
      chances(home.get(at) ?? 0, lang),
    ]),
    align: 'lrrrr',
  };
}

function describe({ years }: Fan, lang: Language): string {
  const last = years.at(-1);
  if (!last) return word('net', lang);
  const [low, middle, high] = [last.quantiles.p05, last.quantiles.p50, last.quantiles.p95].map(
    (value) => roundKroner(value, lang, { signed: true }),
  );
  return lang === 'da'
    ? `I ${last.year}: midten ${middle}, ni af ti udfald mellem ${low} og ${high}.`
    : `In ${last.year}: the middle ${middle}, nine of ten outcomes between ${low} and ${high}.`;
}
