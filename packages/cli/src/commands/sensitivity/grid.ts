import { leversOf, leverWords, twoWay } from '@som/engine';
import { type NamedLever, terminalText, twoWayFigure, twoWayReport } from '@som/report';
import { type ExitCode, type Io, UsageError } from '../../io.ts';
import { type Options, text } from '../../options.ts';
import { writeOutput } from '../../write-output.ts';
import { askedCase } from './asked-case.ts';
import { askedLever } from './asked-lever.ts';
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

/** `som grid CASE --x ID --y ID`: the result when two assumptions move at once, with the line where it is zero. */
export function gridCommand(io: Io, options: Options): ExitCode {
  const { language: lang } = options;
  const output = askedOutput(options);
  const points = pointsOf(options);
  const calculation = askedCase(io, options, 'grid');
  if (!calculation) return 1;
  const { plan, resolved, result } = calculation;
  const named: NamedLever[] = leversOf(plan).map((lever) => ({
    lever,
    words: leverWords(lever, resolved),
  }));
  const [x, y] = [askedLever(named, 'x', options), askedLever(named, 'y', options)];
  const pair = [x.named.lever, y.named.lever] as const;
  const map = mapOf(() => twoWay(plan, pair, [x.range, y.range], output, points), lang);
  const source = { map, across: x.named, down: y.named };
  const svg = text(options, 'svg');
  if (svg !== undefined) writeOutput(io, svg, twoWayFigure(source, result, { lang }), lang);
  if (options.json)
    io.out(JSON.stringify({ case: result.case, ...map, amounts: [...map.amounts] }, null, 2));
  else {
    io.out(
      terminalText(twoWayReport(source, result, lang), { colour: io.colour, width: io.width }),
    );
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
