import {
  bestSet,
  flowOf,
  investmentPool,
  MixedPriceYears,
  outlayOf,
  type Purse,
  type Result,
  sumCases,
} from '@som/engine';
import {
  caveatsOf,
  fanFigure,
  htmlText,
  markdownText,
  type PortfolioSource,
  portfolioFan,
  portfolioReport,
  terminalText,
} from '@som/report';
import { type ExitCode, type Io, UsageError } from '../../io.ts';
import { type Options, text } from '../../options.ts';
import { writeOutput } from '../../write-output.ts';
import { noSuchFile } from '../calculate.ts';
import { caseFiles } from '../case-files.ts';
import { askedOutput } from '../sensitivity/asked-output.ts';
import { askedNumber } from './asked-number.ts';
import { calculateAll } from './calculate-all.ts';
import { mixedPriceYears } from './mixed-price-years.ts';
import { underDraws } from './under-draws.ts';

/** Paid back within so many years of its turn. */
const LONGEST_WAIT = 10;

function sourceOf(results: readonly Result[], options: Options, purse: Purse): PortfolioSource {
  const limit = askedNumber(options, 'pool', { low: 0 });
  const budget = askedNumber(options, 'budget', { low: 0 });
  const returns = askedNumber(options, 'returns', { low: 0, high: 1 }) ?? 1;
  const flows = results.map((result) => flowOf(result, purse));
  const rule = {
    limit: limit ?? 0,
    returns,
    untilPaidBack: options['keep-returning'] !== true,
    longestWait: LONGEST_WAIT,
  };
  const choosable = results.map((result, i) => ({
    id: result.case,
    worth: purse === 'total' ? result.net.total : result.net.byPayer[purse],
    takes: outlayOf(flows[i] ?? flowOf(result, purse)),
  }));
  return {
    portfolio: sumCases(results),
    results,
    purse,
    ...(limit !== undefined && { pool: { plan: investmentPool(flows, rule), rule, limit, purse } }),
    ...(budget !== undefined && { best: { set: bestSet(choosable, budget), budget, purse } }),
  };
}

/** `som portfolio FOLDER`: many cases as one, a pool that gains return to, the best set under a budget. */
export async function portfolioCommand(io: Io, options: Options): Promise<ExitCode> {
  const { language: lang } = options;
  const da = lang === 'da';
  const { purse } = askedOutput({ ...options, payer: text(options, 'payer') ?? 'municipality' });
  const files = caseFiles(options.args, noSuchFile(lang));
  if (files.length === 0)
    throw new UsageError(
      da
        ? 'Skriv en mappe med sager, eller flere sager: som portfolio MAPPE'
        : 'Name a folder with cases, or several cases: som portfolio FOLDER',
    );
  const calculated = calculateAll(io, files, options);
  if (!calculated) return 1;
  const results = calculated.map(({ result }) => result);
  let source: PortfolioSource;
  try {
    source = sourceOf(results, options, purse);
  } catch (error) {
    throw error instanceof MixedPriceYears ? mixedPriceYears(error.priceYears, lang) : error;
  }
  source = { ...source, ...(await underDraws(io, options, calculated, source)) };
  const report = portfolioReport(source, lang);
  const { uncertainty, risk } = source;
  const fan = text(options, 'fan');
  if (fan !== undefined && uncertainty)
    writeOutput(
      io,
      fan,
      fanFigure(portfolioFan(uncertainty, purse), caveatsOf(results), { lang }),
      lang,
    );
  const [md, html] = [text(options, 'md'), text(options, 'html')];
  if (md !== undefined) writeOutput(io, md, markdownText(report), lang);
  if (html !== undefined) writeOutput(io, html, htmlText(report, lang), lang);
  if (options.json) {
    const { portfolio, pool, best } = source;
    io.out(JSON.stringify({ ...portfolio, purse, pool, best, uncertainty, risk }, null, 2));
  } else io.out(terminalText(report, { colour: io.colour, width: io.width }));
  return 0;
}
