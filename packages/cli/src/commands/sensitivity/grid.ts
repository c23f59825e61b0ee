import { type Lever, leversOf, leverWords, nearest, twoWay } from '@som/engine';
import {
  leverName,
  leverValue,
  type NamedLever,
  type Table,
  terminalText,
  twoWayFigure,
  twoWayFinding,
  twoWayTable,
} from '@som/report';
import { type ExitCode, type Io, UsageError } from '../../io.ts';
import { type Options, text } from '../../options.ts';
import { writeOutput } from '../../write-output.ts';
import { askedCase } from './asked-case.ts';
import { askedOutput } from './asked-output.ts';

const POINTS = { default: 7, least: 2, most: 101 };

function pointsOf(options: Options): number {
  const typed = text(options, 'points');
  if (typed === undefined) return POINTS.default;
  const points = Number(typed);
  if (Number.isInteger(points) && points >= POINTS.least && points <= POINTS.most) return points;
  throw new UsageError(
    options.language === 'da'
      ? `--points er et helt tal fra ${POINTS.least} til ${POINTS.most}, ikke ${typed}.`
      : `--points is a whole number from ${POINTS.least} to ${POINTS.most}, not ${typed}.`,
  );
}

/** `ID` or `ID=from,to`: which assumption, and between which values. */
function askedLever(
  levers: readonly Lever[],
  option: 'x' | 'y',
  options: Options,
): { lever: Lever; range: readonly [number, number] } {
  const da = options.language === 'da';
  const typed = text(options, option);
  const ids = levers.map(({ id }) => id);
  if (typed === undefined)
    throw new UsageError(
      da
        ? `Skriv to forudsætninger: som grid SAG --x ID --y ID, evt. ID=fra,til.\n${ids.map((id) => `  ${id}`).join('\n')}`
        : `Name two assumptions: som grid CASE --x ID --y ID, or ID=from,to.\n${ids.map((id) => `  ${id}`).join('\n')}`,
    );
  const [id = '', ends] = typed.split('=');
  const lever = levers.find((known) => known.id === id);
  if (!lever) {
    const near = nearest(id, ids);
    const list = (near.length > 0 ? near : ids).join(', ');
    throw new UsageError(
      da
        ? `Forudsætningen ${id} findes ikke i sagen. Prøv: ${list}.`
        : `There is no assumption ${id} in the case. Try: ${list}.`,
    );
  }
  if (ends !== undefined) {
    const [from = Number.NaN, to = Number.NaN, ...more] = ends.split(',').map(Number);
    if (Number.isFinite(from) && Number.isFinite(to) && from < to && more.length === 0)
      return { lever, range: [from, to] };
    throw new UsageError(
      da
        ? `--${option} ${typed}: skriv fra og til med punktum som decimaltegn, fx ${id}=0.1,0.5.`
        : `--${option} ${typed}: write from and to, such as ${id}=0.1,0.5.`,
    );
  }
  if (lever.range) return { lever, range: [lever.range.low, lever.range.high] };
  throw new UsageError(
    da
      ? `${id} har intet interval. Skriv selv fra og til: --${option} ${id}=fra,til. Der er regnet med ${lever.written}.`
      : `${id} has no range. Give one yourself: --${option} ${id}=from,to. The calculation uses ${lever.written}.`,
  );
}

/** `som grid CASE --x ID --y ID`: the result when two assumptions move at once, with the line where it is zero. */
export function gridCommand(io: Io, options: Options): ExitCode {
  const { language: lang } = options;
  const output = askedOutput(options);
  const points = pointsOf(options);
  const calculation = askedCase(io, options, 'grid');
  if (!calculation) return 1;
  const { plan, resolved, result } = calculation;
  const levers = leversOf(plan);
  const [x, y] = [askedLever(levers, 'x', options), askedLever(levers, 'y', options)];
  const named = ({ lever }: { lever: Lever }): NamedLever => ({
    lever,
    words: leverWords(lever, resolved),
  });
  const pair = [x.lever, y.lever] as const;
  const map = mapOf(() => twoWay(plan, pair, [x.range, y.range], output, points), lang);
  const source = { map, across: named(x), down: named(y) };
  const svg = text(options, 'svg');
  if (svg !== undefined) writeOutput(io, svg, twoWayFigure(source, result, { lang }), lang);
  if (options.json)
    io.out(JSON.stringify({ case: result.case, ...map, amounts: [...map.amounts] }, null, 2));
  else {
    const finding = twoWayFinding(source, lang);
    const table: Table = { ...twoWayTable(source, result, lang), caption: '' };
    const zero: Table = {
      caption: lang === 'da' ? 'Her er resultatet nul' : 'Where the result is zero',
      head: [leverName(source.down, lang), leverName(source.across, lang)],
      rows: map.zero.map(({ down, across }) => [
        leverValue(source.down, down, lang),
        across.map((value) => leverValue(source.across, value, lang)).join(', ') || '–',
      ]),
      align: 'rr',
    };
    const blocks = [table, zero].map((each) => ({ kind: 'table' as const, table: each }));
    const section = { id: 'grid', title: finding, blocks };
    const report = { title: result.title[lang], subtitle: '', sections: [section] };
    io.out(terminalText(report, { colour: io.colour, width: io.width }));
  }
  return 0;
}

/** Two assumptions that move the same numbers cannot be a map; said to whoever asked. */
function mapOf<T>(make: () => T, lang: 'da' | 'en'): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError(
      lang === 'da'
        ? '--x og --y ændrer de samme tal. Vælg to forskellige forudsætninger.'
        : '--x and --y change the same numbers. Choose two different assumptions.',
    );
  }
}
